import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({ input: { width: '96px', minWidth: 0, '& input': { minWidth: 0, textAlign: 'right' } } });

type NumberFieldProps = {
  readonly label: string;
  readonly field: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** Null, where nothing may stand there. */
  readonly onChange: (value: number | null) => void;
  readonly isOptional?: boolean;
  readonly hint?: string;
};

/** A whole number. What is not one yet stays in the field, and the form keeps the last one that was. */
export function NumberField(props: NumberFieldProps) {
  const { label, field, value, least, most, onChange, isOptional = false, hint } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value));
  const isFine = typed === null || read(typed, props) !== undefined;
  const change = (text: string) => {
    setTyped(text);
    const number = read(text, { least, most, isOptional });
    if (number !== undefined) onChange(number);
  };
  return (
    <Field
      label={label}
      {...(hint ? { hint } : {})}
      {...(isFine
        ? {}
        : {
            validationState: 'warning' as const,
            validationMessage: `A whole number from ${String(least)} to ${String(most)}.`,
          })}
    >
      <Input
        className={styles.input}
        data-field={field}
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        onChange={(_event, data) => change(data.value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}

/** Undefined where it is no number that may stand there. */
function read(text: string, bounds: { least: number; most: number; isOptional?: boolean }): number | null | undefined {
  if (text.trim() === '') return bounds.isOptional === true ? null : undefined;
  if (!/^\d{1,6}$/.test(text.trim())) return undefined;
  const number = Number(text);
  return number >= bounds.least && number <= bounds.most ? number : undefined;
}
