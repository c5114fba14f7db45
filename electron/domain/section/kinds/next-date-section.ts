import { z } from 'zod';
import { day, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank } from '../words';

export const nextDateValue = z.strictObject({
  kind: z.literal('NEXT_DATE'),
  date: day,
  dateText: words,
  reason: words,
});

/** When the next supervision is, and why it is longer than usual. */
export const nextDateSection: SectionKindModule<z.infer<typeof nextDateValue>> = {
  empty: () => ({ kind: 'NEXT_DATE', date: null, dateText: '', reason: '' }),
  isEmpty: (value) => value.date === null && isBlank(value.dateText) && isBlank(value.reason),
  plainText: (value) => value.reason,
  carry: carriesNothing,
  isWaiting: neverWaits,
};
