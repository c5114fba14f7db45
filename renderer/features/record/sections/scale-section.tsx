import { RATER_LABELS } from '@domain/lists/case-lists';
import type { Rating } from '@domain/section/kinds/scale-section';
import { labelSetFor } from '@domain/template/labels';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useSectionValue } from '../draft/use-section-value';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { RemovedStrip } from '../rows/removed-strip';
import { useRows } from '../rows/use-rows';
import { newRating } from './new-rows';
import { RatingRow } from './rating-row';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  anchors: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  add: { alignSelf: 'flex-start' },
});

/** Numbers further apart than this ask why. */
const WIDEST_AGREEMENT = 1;

/** Each person's number from 0 to 10 and what makes it that high. Worker, manager and child stand ready. */
export function ScaleSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { header, template, child } = view.content;
  const labels = labelSetFor(template, header.caseStatus);
  const [value, change] = useSectionValue('SCALE', section.key);
  const [ready] = useState(() => [
    newRating('SW', header.supervisee),
    newRating('TM', header.supervisor),
    newRating('CHILD', child.forename),
  ]);
  const ratings = value.ratings.length > 0 ? value.ratings : ready;
  const rows = useRows(ratings, (next) => change({ ...value, ratings: next }));
  const earlier = view.lastTime?.sections[section.key];
  return (
    <div className={styles.rows}>
      <p className={styles.anchors}>
        10: {labels.tenMeans}. 0: {labels.zeroMeans}.
      </p>
      {ratings.map((rating) => (
        <RatingRow
          key={rating.id}
          rating={rating}
          earlier={earlier?.kind === 'SCALE' ? numberOf(rating, earlier.ratings) : null}
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
      {isApart(ratings) || value.whyWeDiffer !== '' ? (
        <WordsField
          label="Why do we differ?"
          field="whyWeDiffer"
          value={value.whyWeDiffer}
          onChange={(whyWeDiffer) => change({ ...value, whyWeDiffer })}
        />
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
