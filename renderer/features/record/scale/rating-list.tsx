import { RATER_LABELS } from '@domain/lists/case-lists';
import type { Rating } from '@domain/section/kinds/scale-section';
import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { RemovedStrip } from '../../../ui/removed-strip';
import { WordsField } from '../fields/words-field';
import { useRows } from '../rows/use-rows';
import { newRating } from '../sections/new-rows';
import { RatingRow } from '../sections/rating-row';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  add: { alignSelf: 'flex-start', marginLeft: '-12px' },
});

/** Numbers further apart than this ask why. */
const WIDEST_AGREEMENT = 1;

type RatingListProps = {
  readonly ratings: readonly Rating[];
  /** What was said on the same scale last time. */
  readonly earlier: readonly Rating[];
  readonly whyWeDiffer: string;
  readonly onRatings: (ratings: Rating[]) => void;
  readonly onWhyWeDiffer: (why: string) => void;
};

/** Each person's number on one scale, anyone else who is asked, and why they differ where they do. */
export function RatingList({ ratings, earlier, whyWeDiffer, onRatings, onWhyWeDiffer }: RatingListProps) {
  const styles = useStyles();
  const rows = useRows(ratings, onRatings);
  return (
    <div className={styles.rows}>
      {ratings.map((rating) => (
        <RatingRow
          key={rating.id}
          rating={rating}
          earlier={numberOf(rating, earlier)}
          onChange={rows.change}
          onRemove={() => rows.remove(rating)}
        />
      ))}
      {rows.removed ? (
        <RemovedStrip
          key={rows.removed.id}
          what={`${RATER_LABELS[rows.removed.rater]} was taken off the scale.`}
          onPutBack={rows.putBack}
        />
      ) : null}
      <Button
        className={styles.add}
        data-field="add"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => rows.add(newRating('MOTHER'))}
      >
        Add a person
      </Button>
      {isApart(ratings) || whyWeDiffer !== '' ? (
        <WordsField label="Why do we differ?" field="whyWeDiffer" value={whyWeDiffer} onChange={onWhyWeDiffer} />
      ) : null}
    </div>
  );
}

/** What the same person said last time: by rater and name, or by rater where only one of them was asked. */
function numberOf(rating: Rating, earlier: readonly Rating[]): number | null {
  const sameRater = earlier.filter((each) => each.rater === rating.rater);
  const samePerson = sameRater.find((each) => each.name === rating.name);
  return (samePerson ?? (sameRater.length === 1 ? sameRater[0] : undefined))?.value ?? null;
}

function isApart(ratings: readonly Rating[]): boolean {
  const numbers = ratings.map((rating) => rating.value).filter((number) => number !== null);
  return numbers.length > 1 && Math.max(...numbers) - Math.min(...numbers) > WIDEST_AGREEMENT;
}
