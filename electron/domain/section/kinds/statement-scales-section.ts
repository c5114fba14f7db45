import { z } from 'zod';
import { MOST_ROWS, rowId, words } from '../section-fields';
import type { SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';
import { isUnwrittenRating, type Rating, rating, ratingWords } from './scale-section';

/** One scale from 0 to 10, for one danger statement or for the child's situation as a whole. */
export const statementScale = z.strictObject({
  id: rowId,
  /** The danger statement it measures; null where it measures the whole. */
  statement: rowId.nullable(),
  /** What 0 and 10 mean here; blank where the words of the label set do. */
  zeroMeans: words,
  tenMeans: words,
  ratings: z.array(rating).max(50),
  whyWeDiffer: words,
});
export type StatementScale = z.infer<typeof statementScale>;

export const statementScalesValue = z.strictObject({
  kind: z.literal('STATEMENT_SCALES'),
  scales: z.array(statementScale).max(MOST_ROWS),
});

/** Who is asked and what the ends mean stands again next time; every number and reason is given afresh. */
export const statementScalesSection: SectionKindModule<z.infer<typeof statementScalesValue>> = {
  empty: () => ({ kind: 'STATEMENT_SCALES', scales: [] }),
  isEmpty: (value) => value.scales.every(isBlankScale),
  plainText: (value) => linesOf(value.scales.flatMap(wordsOf)),
  carry: (last) => {
    const scales = last.scales.filter((each) => !isBlankScale(each));
    return scales.length === 0 ? null : { kind: 'STATEMENT_SCALES', scales: scales.map(askedAgain) };
  },
  isWaiting: (value) => value.scales.some(({ ratings }) => ratings.length > 0 && ratings.every(isUnasked)),
};

/** Nothing written: rows made ready for the usual people are nothing. */
export function isBlankScale(scale: StatementScale): boolean {
  const { zeroMeans, tenMeans, whyWeDiffer, ratings } = scale;
  return isBlank(linesOf([zeroMeans, tenMeans, whyWeDiffer])) && ratings.every(isUnwrittenRating);
}

function askedAgain(scale: StatementScale): StatementScale {
  const ratings = scale.ratings.map(
    (each): Rating => ({ ...each, value: null, whatMakesItThatHigh: '', oneHigher: '', notAskedBecause: '' }),
  );
  return { ...scale, ratings, whyWeDiffer: '' };
}

function isUnasked(row: Rating): boolean {
  return row.value === null && isBlank(row.notAskedBecause);
}

function wordsOf(scale: StatementScale): string[] {
  return [scale.zeroMeans, scale.tenMeans, ...scale.ratings.flatMap(ratingWords), scale.whyWeDiffer];
}
