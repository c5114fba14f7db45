import { z } from 'zod';
import { hearingMethod } from '../../lists/practice-lists';
import { MOST_ROWS, rowId, typedDay, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** One time the child was heard: worries, good things and wishes in their own words, and who heard them, when and how (CHD-01). */
export const hearing = z.strictObject({
  id: rowId,
  heardBy: words,
  on: typedDay,
  /** Where, and who else was there: "school, on his own". */
  where: words,
  how: hearingMethod.nullable(),
  worries: words,
  goodThings: words,
  wishes: words,
  /** For a baby or a child who does not use speech: what they were seen to do, with whom, and how they seemed. */
  observed: words,
});
export type Hearing = z.infer<typeof hearing>;

export const childVoiceValue = z.strictObject({
  kind: z.literal('CHILD_VOICE'),
  hearings: z.array(hearing).max(MOST_ROWS),
});

export const childVoiceSection: SectionKindModule<z.infer<typeof childVoiceValue>> = {
  empty: () => ({ kind: 'CHILD_VOICE', hearings: [] }),
  isEmpty: (value) => value.hearings.every(isBlankHearing),
  plainText: (value) => linesOf(value.hearings.flatMap(wordsOf)),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

/** A row that was made ready and never written in. */
export function isBlankHearing(row: Hearing): boolean {
  return row.on.date === null && isBlank(row.on.text) && row.how === null && isBlank(linesOf(wordsOf(row)));
}

function wordsOf(row: Hearing): string[] {
  return [row.worries, row.goodThings, row.wishes, row.observed, row.heardBy, row.where];
}
