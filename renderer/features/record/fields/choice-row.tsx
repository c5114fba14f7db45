import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { codesOf } from './codes-of';

// Under its label without the kit's indent, and no wider than its column.
const useStyles = makeStyles({ choices: { flexWrap: 'wrap', marginLeft: '-8px' } });

type ChoiceRowProps<C extends string> = {
  readonly label: string;
  /** The name by which the check finds this field. */
  readonly field: string;
  readonly labels: Readonly<Record<C, string>>;
  readonly value: C | null;
  readonly hint?: string | undefined;
  readonly onChange: (value: C | null) => void;
};

/** One of a few, all in sight. Arrow keys choose; Delete takes the answer back. */
export function ChoiceRow<C extends string>({ label, field, labels, value, hint, onChange }: ChoiceRowProps<C>) {
  const styles = useStyles();
  const codes = codesOf(labels);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (value !== null) onChange(null);
  };
  return (
    <Field label={label} hint={hint ?? null}>
      <RadioGroup
        className={styles.choices}
        layout="horizontal"
        data-field={field}
        value={value ?? ''}
        onChange={(_event, data) => onChange(codes.find((code) => code === data.value) ?? null)}
        onKeyDown={pressed}
      >
        {codes.map((code) => (
          <Radio key={code} value={code} label={labels[code]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
