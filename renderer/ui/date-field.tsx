import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

type DateFieldProps<D extends string> = {
  readonly label: string;
  /** The date understood so far; null while the text is empty or not a date. */
  readonly date: D | null;
  /** What stands in the field: kept even when it is not a date yet. */
  readonly text: string;
  readonly parse: (text: string) => D | null;
  /** The date for a person: "9 Nov 2026". */
  readonly format: (date: D) => string;
  readonly onChange: (next: { readonly date: D | null; readonly text: string }) => void;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** What is wrong with the date itself, once the form has been checked. */
  readonly problem?: string;
};

/**
 * A date that is typed, not picked: "9/11", "fri", "2w". While typing it says which day it understood;
 * on leaving, the field shows that day. Half a date is kept, and only then said to be unclear.
 */
export function DateField<D extends string>(props: DateFieldProps<D>) {
  const { label, date, text, parse, format, onChange, hint, isRequired = false, problem } = props;
  const [isTyping, setIsTyping] = useState(false);
  const isUnclear = !isTyping && text.trim() !== '' && date === null;
  const leave = () => {
    setIsTyping(false);
    if (date !== null) onChange({ date, text: format(date) });
  };
  return (
    <Field
      label={label}
      required={isRequired}
      hint={isTyping && date !== null ? format(date) : (hint ?? '')}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const })}
      {...(isUnclear
        ? {
            validationMessage: 'This is not a date yet. Write it like 9/11/2026, 9 nov, fri or 2w.',
            validationState: 'warning' as const,
          }
        : {})}
    >
      <Input
        value={text}
        autoComplete="off"
        onChange={(_event, { value }) => {
          setIsTyping(true);
          onChange({ date: parse(value), text: value });
        }}
        onBlur={leave}
      />
    </Field>
  );
}
