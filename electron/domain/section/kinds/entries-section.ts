import { z } from 'zod';
import { MOST_ROWS, rowId } from '../section-fields';
import { neverWaits, type SectionKindModule } from '../section-kind';
import { linesOf } from '../words';
import { answersText, areBlank, fieldAnswers } from './field-answers';

/** One line of a list whose columns are the template's fields. */
export const entry = z.strictObject({
  id: rowId,
  answers: fieldAnswers,
  /** True once it has come from an earlier record: history is added to, and what was agreed before is read, not rewritten. */
  isCarried: z.boolean(),
});
export type Entry = z.infer<typeof entry>;

export const entriesValue = z.strictObject({ kind: z.literal('ENTRIES'), entries: z.array(entry).max(MOST_ROWS) });

/** A list that grows, such as what has already happened to the child, or the homes they have had. */
export const entriesSection: SectionKindModule<z.infer<typeof entriesValue>> = {
  empty: () => ({ kind: 'ENTRIES', entries: [] }),
  isEmpty: (value) => value.entries.every(isBlankEntry),
  plainText: (value) => linesOf(value.entries.map(({ answers }) => answersText(answers))),
  carry: (last, section) => {
    const entries = last.entries.filter((each) => !isBlankEntry(each));
    if (section.carriesRows !== true || entries.length === 0) return null;
    return { kind: 'ENTRIES', entries: entries.map((each) => ({ ...each, isCarried: true })) };
  },
  isWaiting: neverWaits,
};

/** A row that was added and never written in. */
export function isBlankEntry({ answers }: Entry): boolean {
  return areBlank(answers);
}
