import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { codesOf } from './codes-of';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  label: { padding: 0, lineHeight: '20px' },
  hint: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  // Under its label without the kit's indent.
  ticks: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', marginLeft: '-8px' },
});

type TickGroupProps<C extends string> = {
  readonly label: string;
  /** The name by which the check finds this field. */
  readonly field: string;
  readonly labels: Readonly<Record<C, string>>;
  readonly values: readonly C[];
  readonly hint?: string | undefined;
  /** The ticked codes, in the order of the list. */
  readonly onChange: (values: C[]) => void;
};

/** Any of a list, all in sight. */
export function TickGroup<C extends string>({ label, field, labels, values, hint, onChange }: TickGroupProps<C>) {
  const styles = useStyles();
  const hintId = useId();
  const codes = codesOf(labels);
  const tick = (code: C, isTicked: boolean) =>
    onChange(codes.filter((each) => (each === code ? isTicked : values.includes(each))));
  return (
    <fieldset
      className={styles.group}
      data-field={field}
      {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
    >
      <legend className={styles.label}>{label}</legend>
      <div className={styles.ticks}>
        {codes.map((code) => (
          <Checkbox
            key={code}
            label={labels[code]}
            checked={values.includes(code)}
            onChange={(_event, { checked }) => tick(code, checked === true)}
          />
        ))}
      </div>
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
