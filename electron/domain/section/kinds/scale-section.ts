import type { SectionKindModule } from '../section-kind';
import type { Rating, ValueOf } from '../section-values';
import { countWords, isBlank, linesOf } from '../words';

/** Each person's number from 0 to 10, with why. */
export const scaleSection: SectionKindModule<'SCALE'> = {
  empty: () => ({ kind: 'SCALE', ratings: [], whyWeDiffer: '' }),
  isEmpty: (value) => isBlank(value.whyWeDiffer) && value.ratings.every(isUnwritten),
  countWords: (value) => countWords(plainText(value)),
  plainText,
};

/** The choice of rater alone is a row made ready, not something written. */
function isUnwritten(rating: Rating): boolean {
  return rating.value === null && isBlank(linesOf(wordsOf(rating)));
}

function plainText(value: ValueOf<'SCALE'>): string {
  return linesOf([...value.ratings.flatMap(wordsOf), value.whyWeDiffer]);
}

function wordsOf(rating: Rating): string[] {
  return [rating.name, rating.whatMakesItThatHigh, rating.oneHigher, rating.notAskedBecause];
}
