import { RATER_LABELS } from '@domain/lists/case-lists';
import type { Rating } from '@domain/section/kinds/scale-section';
import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cleanLine } from '../clipboard/clean-text';
import { codesOf } from '../fields/codes-of';
import { LONGEST_WORDS, useBounded } from '../fields/use-bounded';
import { WordsField } from '../fields/words-field';
import { sayRater } from '../scale/say-rater';
import { ScaleRow } from './scale-row';

const useStyles = makeStyles({
  rating: {
    display: 'grid',
    gap: '8px',
    position: 'relative',
    margin: 0,
    padding: '12px 0',
    border: 'none',
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& [data-row-menu]': { opacity: 0 },
    '&:hover [data-row-menu], &:focus-within [data-row-menu]': { opacity: 1 },
    '@media (forced-colors: active)': { '& [data-row-menu]': { opacity: 1 } },
  },
  numbers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
  earlier: { color: tokens.colorNeutralForeground2 },
  who: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 160px) minmax(120px, 1fr)',
    gap: '8px',
    alignItems: 'end',
    paddingRight: '40px',
  },
  // Drawn beside the name, reached after the reasons: from a name the next Tab is the number.
  remove: { position: 'absolute', top: '12px', right: 0 },
  notAsked: { marginLeft: '-8px', color: tokens.colorNeutralForeground2 },
  reasons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
});

type RatingRowProps = {
  readonly rating: Rating;
  readonly earlier: number | null;
  readonly onChange: (rating: Rating) => void;
  readonly onRemove: () => void;
};

/** One person's number. The reason opens under it once there is a number; without one, why they were not asked. */
export function RatingRow({ rating, earlier, onChange, onRemove }: RatingRowProps) {
  const styles = useStyles();
  const label = sayRater(rating.rater, rating.name);
  return (
    <fieldset aria-label={label} className={styles.rating} data-row={rating.id}>
      <div className={styles.who}>
        <RaterChoice rating={rating} onChange={onChange} />
        <PersonName rating={rating} onChange={onChange} />
      </div>
      <div className={styles.numbers}>
        <ScaleRow
          label={`${label}: where are we, 0 to 10`}
          value={rating.value}
          earlier={earlier}
          onChange={(value) => onChange({ ...rating, value })}
        />
        {earlier === null ? null : <span className={styles.earlier}>Last time {earlier}</span>}
      </div>
      <RatingReasons rating={rating} onChange={onChange} />
      <Button
        className={styles.remove}
        data-row-menu=""
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Take ${label} off the scale`}
        onClick={onRemove}
      />
    </fieldset>
  );
}

type RatingPartProps = Pick<RatingRowProps, 'rating' | 'onChange'>;

function RaterChoice({ rating, onChange }: RatingPartProps) {
  const raters = codesOf(RATER_LABELS);
  return (
    <Select
      data-field="rater"
      aria-label="Who is asked"
      value={rating.rater}
      onChange={(_event, { value }) =>
        onChange({ ...rating, rater: raters.find((code) => code === value) ?? rating.rater })
      }
    >
      {raters.map((code) => (
        <option key={code} value={code}>
          {RATER_LABELS[code]}
        </option>
      ))}
    </Select>
  );
}

function PersonName({ rating, onChange }: RatingPartProps) {
  const change = useBounded(LONGEST_WORDS, (name) => onChange({ ...rating, name }));
  return (
    <Input
      data-field="name"
      aria-label="Their name"
      placeholder="Name"
      autoComplete="off"
      value={rating.name}
      onChange={(_event, { value }) => change(cleanLine(value))}
    />
  );
}

function RatingReasons({ rating, onChange }: RatingPartProps) {
  const styles = useStyles();
  const hasNumber = rating.value !== null;
  return (
    <div className={styles.reasons}>
      {hasNumber || rating.whatMakesItThatHigh !== '' ? (
        <WordsField
          label="What makes it that high?"
          field="whatMakesItThatHigh"
          value={rating.whatMakesItThatHigh}
          onChange={(whatMakesItThatHigh) => onChange({ ...rating, whatMakesItThatHigh })}
        />
      ) : null}
      {hasNumber || rating.oneHigher !== '' ? (
        <WordsField
          label="What would one number higher look like?"
          field="oneHigher"
          value={rating.oneHigher}
          onChange={(oneHigher) => onChange({ ...rating, oneHigher })}
        />
      ) : null}
      {hasNumber && rating.notAskedBecause === '' ? null : <NotAsked rating={rating} onChange={onChange} />}
    </div>
  );
}

/** Where there is no number, why not. It opens when it is wanted. */
function NotAsked({ rating, onChange }: RatingPartProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(rating.notAskedBecause !== '');
  const field = useRef<HTMLDivElement>(null);
  const open = () => {
    flushSync(() => setIsOpen(true));
    field.current?.querySelector('textarea')?.focus();
  };
  return (
    <div ref={field}>
      {isOpen ? (
        <WordsField
          label="Not asked, because"
          field="notAskedBecause"
          value={rating.notAskedBecause}
          onChange={(notAskedBecause) => onChange({ ...rating, notAskedBecause })}
        />
      ) : (
        <Button
          className={styles.notAsked}
          data-field="notAskedBecause"
          appearance="subtle"
          size="small"
          onClick={open}
        >
          Not asked, because…
        </Button>
      )}
    </div>
  );
}
