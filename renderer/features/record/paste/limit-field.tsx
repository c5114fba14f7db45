import { COMMON_LIMITS, LEAST_LIMIT, MOST_LIMIT } from '@domain/export/paste-parts';
import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  field: { flexGrow: 1, flexBasis: '200px' },
});

const ANY = 'any';
const OTHER = 'other';
const count = new Intl.NumberFormat('en-GB');

type LimitFieldProps = { readonly limit: number | null; readonly onChange: (limit: number | null) => void };

/** How many characters the box of the case system holds: none set, one of the usual sizes, or a number of one's own. */
export function LimitField({ limit, onChange }: LimitFieldProps) {
  const styles = useStyles();
  const isCommon = COMMON_LIMITS.some((each) => each === limit);
  const [isOther, setIsOther] = useState(limit !== null && !isCommon);
  const choose = (value: string) => {
    setIsOther(value === OTHER);
    if (value !== OTHER) onChange(value === ANY ? null : Number(value));
  };
  return (
    <div className={styles.row}>
      <Field label="The box of the case system holds" className={styles.field}>
        <Select value={isOther ? OTHER : String(limit ?? ANY)} onChange={(_event, { value }) => choose(value)}>
          <option value={ANY}>Any number of characters</option>
          {COMMON_LIMITS.map((each) => (
            <option key={each} value={String(each)}>
              {count.format(each)} characters
            </option>
          ))}
          <option value={OTHER}>Another number…</option>
        </Select>
      </Field>
      {isOther ? <OwnLimit limit={limit} onChange={onChange} /> : null}
    </div>
  );
}

function OwnLimit({ limit, onChange }: LimitFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState(limit === null ? '' : String(limit));
  const number = Number(text.replace(/[\s,]/g, ''));
  const isGood = Number.isInteger(number) && number >= LEAST_LIMIT && number <= MOST_LIMIT;
  const type = (next: string) => {
    setText(next);
    const typed = Number(next.replace(/[\s,]/g, ''));
    if (Number.isInteger(typed) && typed >= LEAST_LIMIT && typed <= MOST_LIMIT) onChange(typed);
  };
  const hint = `A whole number from ${count.format(LEAST_LIMIT)} to ${count.format(MOST_LIMIT)}.`;
  return (
    <Field
      label="Number of characters"
      className={styles.field}
      {...(isGood || text === '' ? { hint } : { validationMessage: hint, validationState: 'warning' as const })}
    >
      <Input inputMode="numeric" value={text} maxLength={9} onChange={(_event, { value }) => type(value)} />
    </Field>
  );
}
