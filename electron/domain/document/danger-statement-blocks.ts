import {
  type DangerStatement,
  type StatementStanding,
  statementSentence,
} from '../section/kinds/danger-statements-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock } from './document';
import { writtenStatements } from './known-statements';
import { choiceAndWhy, labelled, note, written } from './plain-blocks';

const STANDINGS: { readonly [S in StatementStanding]: string } = {
  SAME: 'The same as last time',
  CHANGED: 'Changed since last time',
  NO_LONGER: 'No longer a worry',
};

/** Each statement read back as one sentence, numbered, with how it stands now. */
export function dangerStatementBlocks(value: ValueOf<'DANGER_STATEMENTS'>): DocumentBlock[] {
  const statements = writtenStatements(value.statements);
  if (statements.length === 0) return [];
  const items = statements.map((each) => ({ blocks: statementBlocks(each) }));
  return [{ kind: 'list', ordered: true, start: 1, items }];
}

function statementBlocks(statement: DangerStatement): DocumentBlock[] {
  const { standing, standingBecause, isCarried } = statement;
  const now = choiceAndWhy(standing === null ? null : STANDINGS[standing], standingBecause);
  return [
    ...written(statementSentence(statement)),
    ...labelled('Now', now),
    ...(isCarried && standing === null ? [note('From last time, and not yet looked at again')] : []),
  ];
}
