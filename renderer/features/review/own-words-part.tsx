import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { Part } from './part';
import { useReviewDesk, useReviewWords } from './review-desk-context';
import { PLACES } from './still-missing';
import { WordsBox } from './words-box';

/** The worker's own reflection, and what was talked about and is not in the record (REF-06). */
export function OwnWordsPart() {
  const { draft, child } = useReviewDesk();
  const { review } = useReviewWords();
  return (
    <Part title="Your own words">
      <WordsBox
        label="Your reflection"
        hint={`What stays with you from this discussion of ${child}. It is printed under your name.`}
        value={review.reflection}
        onChange={(reflection) => draft.writeReview({ reflection })}
      />
      <Field label="Is anything we talked about missing?" data-place={PLACES.isMissing}>
        <RadioGroup
          layout="horizontal"
          value={review.isMissing === null ? '' : review.isMissing ? 'YES' : 'NO'}
          onChange={(_event, { value }) => draft.writeReview({ isMissing: value === 'YES' })}
        >
          <Radio value="NO" label="No" />
          <Radio value="YES" label="Yes" />
        </RadioGroup>
      </Field>
      {review.isMissing === true ? (
        <WordsBox
          label="What is missing"
          place={PLACES.missing}
          value={review.missing}
          onChange={(missing) => draft.writeReview({ missing })}
        />
      ) : null}
    </Part>
  );
}
