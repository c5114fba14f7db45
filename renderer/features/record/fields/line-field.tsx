import { Field, Input, makeStyles } from '@fluentui/react-components';
import { cleanLine } from '../clipboard/clean-text';
import { LONGEST_WORDS, useBounded } from './use-bounded';

export type TextFieldProps = {
  readonly label: string;
  /** The name by which the check finds this field. */
  readonly field: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** A line under the field that helps to fill it. */
  readonly hint?: string | undefined;
  readonly longest?: number;
};

type LineFieldProps = TextFieldProps & { readonly onLeave?: () => void };

// As narrow as its column: the kit's own least width would push it over its neighbour.
const useStyles = makeStyles({ line: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } } });

/** One line of words. */
export function LineField({
  label,
  field,
  value,
  onChange,
  placeholder = '',
  hint,
  longest = LONGEST_WORDS,
  onLeave,
}: LineFieldProps) {
  const styles = useStyles();
  const change = useBounded(longest, onChange);
  return (
    <Field label={label} hint={hint ?? null}>
      <Input
        className={styles.line}
        data-field={field}
        size="medium"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(_event, data) => change(cleanLine(data.value))}
        onBlur={onLeave}
      />
    </Field>
  );
}
