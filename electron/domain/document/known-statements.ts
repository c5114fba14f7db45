import { type DangerStatement, isBlankStatement, statementSentence } from '../section/kinds/danger-statements-section';
import type { ValueContext } from './print-context';

/** Long enough to know a statement again by; it stands in full in its own section. */
const SHORTENED = 120;

export type KnownStatement = { readonly number: number; readonly shortened: string };

/** The statement with this id as this record prints it, or null where the record does not hold it. */
export function knownStatement(id: string, { content }: ValueContext): KnownStatement | null {
  for (const value of Object.values(content.sections)) {
    const written = value.kind === 'DANGER_STATEMENTS' ? writtenStatements(value.statements) : [];
    const index = written.findIndex((statement) => statement.id === id);
    const statement = written[index];
    if (statement !== undefined) return { number: index + 1, shortened: shortened(statementSentence(statement)) };
  }
  return null;
}

/** In the order in which they are numbered. */
export function writtenStatements(statements: readonly DangerStatement[]): readonly DangerStatement[] {
  return statements.filter((each) => !isBlankStatement(each));
}

function shortened(sentence: string): string {
  if (sentence.length <= SHORTENED) return sentence;
  const start = sentence.slice(0, SHORTENED);
  const lastSpace = start.lastIndexOf(' ');
  return `${start.slice(0, lastSpace > SHORTENED / 2 ? lastSpace : SHORTENED)}…`;
}
