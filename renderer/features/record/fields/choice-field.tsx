import { Field, Select } from '@fluentui/react-components';

type ChoiceFieldProps<C extends string> = {
  readonly label: string;
  readonly field: string;
  readonly labels: Readonly<Record<C, string>>;
  readonly value: C | null;
  readonly onChange: (value: C | null) => void;
  /** Offers "Not known" for null. */
  readonly isOptional?: boolean;
};

/** One of a list, by its label. */
export function ChoiceField<C extends string>(props: ChoiceFieldProps<C>) {
  const { label, field, labels, value, onChange, isOptional = false } = props;
  const codes = Object.keys(labels).filter((code): code is C => Object.hasOwn(labels, code));
  return (
    <Field label={label} size="small">
      <Select
        data-field={field}
        value={value ?? ''}
        onChange={(_event, data) => onChange(codes.find((code) => code === data.value) ?? null)}
      >
        {isOptional ? <option value="">Not known</option> : null}
        {codes.map((code) => (
          <option key={code} value={code}>
            {labels[code]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
