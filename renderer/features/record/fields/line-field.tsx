import { Field, Input } from '@fluentui/react-components';
import { cleanLine } from '../clipboard/clean-text';
import { LONGEST_WORDS, useBounded } from './use-bounded';

export type TextFieldProps = {
  readonly label: string;
  /** The name by which the check finds this field. */
  readonly field: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly longest?: number;
};

/** One line of words. */
export function LineField({
  label,
  field,
  value,
  onChange,
  placeholder = '',
  longest = LONGEST_WORDS,
}: TextFieldProps) {
  const change = useBounded(longest, onChange);
  return (
    <Field label={label}>
      <Input
        data-field={field}
        size="medium"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(_event, data) => change(cleanLine(data.value))}
      />
    </Field>
  );
}
