import type { SectionKindModule } from '../section-kind';
import { countWords, isBlank } from '../words';

/** When the next supervision is, and why it is longer than usual. */
export const nextDateSection: SectionKindModule<'NEXT_DATE'> = {
  empty: () => ({ kind: 'NEXT_DATE', date: null, dateText: '', reason: '' }),
  isEmpty: (value) => value.date === null && isBlank(value.dateText) && isBlank(value.reason),
  countWords: (value) => countWords(value.reason),
  plainText: (value) => value.reason,
};
