import { z } from 'zod';
import { rater } from '../../lists/case-lists';
import { rowId, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

export const rating = z.strictObject({
  id: rowId,
  rater,
  /** The person's name, e.g. "Nan Pat"; may be empty where the rater says enough. */
  name: words,
  value: z.int().min(0).max(10).nullable(),
  whatMakesItThatHigh: words,
  oneHigher: words,
  notAskedBecause: words,
});
export type Rating = z.infer<typeof rating>;

export const scaleValue = z.strictObject({
  kind: z.literal('SCALE'),
  ratings: z.array(rating).max(50),
  whyWeDiffer: words,
});

/** Each person's number from 0 to 10, with why: one scale for the whole section. */
export const scaleSection: SectionKindModule<z.infer<typeof scaleValue>> = {
  empty: () => ({ kind: 'SCALE', ratings: [], whyWeDiffer: '' }),
  isEmpty: (value) => isBlank(value.whyWeDiffer) && value.ratings.every(isUnwrittenRating),
  plainText: (value) => linesOf([...value.ratings.flatMap(ratingWords), value.whyWeDiffer]),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

/** The choice of rater alone is a row made ready, not something written; a name alone came with it. */
export function isUnwrittenRating(rating: Rating): boolean {
  return rating.value === null && isBlank(linesOf(ratingWords(rating)));
}

export function ratingWords(rating: Rating): string[] {
  return [rating.name, rating.whatMakesItThatHigh, rating.oneHigher, rating.notAskedBecause];
}
