import { z } from 'zod';
import { MOST_ROWS, rowId, words } from '../section-fields';
import type { SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** How a statement that was there last time stands now (SOS-04). */
export const statementStanding = z.enum(['SAME', 'CHANGED', 'NO_LONGER']);
export type StatementStanding = z.infer<typeof statementStanding>;

/**
 * A danger statement (worry statement in other label sets) in its three parts (SOS-02). Its id stays the same from
 * record to record: its goal, its scale and the trend of the scale hang on it.
 */
export const dangerStatement = z.strictObject({
  id: rowId,
  who: words,
  what: words,
  couldHappen: words,
  /** True once it has come from an earlier record: only then is its standing asked. */
  isCarried: z.boolean(),
  standing: statementStanding.nullable(),
  standingBecause: words,
});
export type DangerStatement = z.infer<typeof dangerStatement>;

export const dangerStatementsValue = z.strictObject({
  kind: z.literal('DANGER_STATEMENTS'),
  statements: z.array(dangerStatement).max(MOST_ROWS),
});

export const dangerStatementsSection: SectionKindModule<z.infer<typeof dangerStatementsValue>> = {
  empty: () => ({ kind: 'DANGER_STATEMENTS', statements: [] }),
  isEmpty: (value) => value.statements.every(isBlankStatement),
  plainText: (value) => linesOf(value.statements.flatMap((each) => [statementSentence(each), each.standingBecause])),
  carry: (last) => {
    const live = last.statements.filter((each) => isLive(each) && !isBlankStatement(each));
    if (live.length === 0) return null;
    return {
      kind: 'DANGER_STATEMENTS',
      statements: live.map((each) => ({ ...each, isCarried: true, standing: null, standingBecause: '' })),
    };
  },
  isWaiting: (value) => value.statements.some((each) => each.isCarried && each.standing === null),
};

/** A row that was added and never written in. */
export function isBlankStatement({ who, what, couldHappen, standing, standingBecause }: DangerStatement): boolean {
  return standing === null && isBlank(linesOf([who, what, couldHappen, standingBecause]));
}

/** Still a worry: it wants a goal and a scale. */
export function isLive({ standing }: DangerStatement): boolean {
  return standing !== 'NO_LONGER';
}

const ENDS_WITH_WORRY = /\b(?:worr(?:y|ies|ied)|concerned|afraid|scared|because|that)$/i;
const BEGINS_WITH_JOINT = /^(?:that|because|about|of)\b/i;
const BEGINS_WITH_IF = /^if\b/i;
const SEVERAL_PEOPLE = /,|\band\b|&/i;

/**
 * The three parts read back as one statement: "Pat and Priya are worried that …. If nothing changes, …." Words that a
 * person has written themselves ("are worried because", "If nothing changes") are not said twice. Missing parts are
 * left out.
 */
export function statementSentence({
  who,
  what,
  couldHappen,
}: Pick<DangerStatement, 'who' | 'what' | 'couldHappen'>): string {
  const worry = joined(bare(who), bare(what));
  const future = bare(couldHappen);
  const consequence = future === '' || BEGINS_WITH_IF.test(future) ? future : `If nothing changes, ${future}`;
  return [worry, consequence]
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function joined(who: string, what: string): string {
  if (who === '' || what === '') return who + what;
  if (ENDS_WITH_WORRY.test(who)) return `${who} ${what}`;
  const verb = SEVERAL_PEOPLE.test(who) ? 'are worried' : 'is worried';
  return BEGINS_WITH_JOINT.test(what) ? `${who} ${verb} ${what}` : `${who} ${verb} that ${what}`;
}

/** One line, without the full stop that the sentence puts there itself. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
