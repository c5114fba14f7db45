import { Field, makeStyles, Select } from '@fluentui/react-components';
import { codesOf } from './codes-of';

// A long choice shortens itself rather than pushing its neighbours aside.
const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

type ChoiceFieldProps<C extends string> = {
  readonly label: string;
  readonly field: string;
  readonly labels: Readonly<Record<C, string>>;
  readonly value: C | null;
  readonly onChange: (value: C | null) => void;
  /** Offers "Not known" for null. */
  readonly isOptional?: boolean;
  /** What stands for nothing chosen yet, where that is not "Not known". */
  readonly nothing?: string;
  readonly hint?: string | undefined;
};

/** One of a list, by its label. */
export function ChoiceField<C extends string>(props: ChoiceFieldProps<C>) {
  const { label, field, labels, value, onChange, isOptional = false, nothing, hint } = props;
  const styles = useStyles();
  const codes = codesOf(labels);
  return (
    <Field label={label} hint={hint ?? null}>
      <Select
        className={styles.select}
        data-field={field}
        value={value ?? ''}
        onChange={(_event, data) => onChange(codes.find((code) => code === data.value) ?? null)}
      >
        {isOptional || nothing !== undefined ? <option value="">{nothing ?? 'Not known'}</option> : null}
        {codes.map((code) => (
          <option key={code} value={code}>
            {labels[code]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
