import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

type PickFieldProps<C extends string> = {
  readonly label: string;
  readonly field: string;
  readonly labels: Readonly<Record<C, string>>;
  /** What can be picked here, in this order; without it, all of the labels. */
  readonly offered?: readonly C[];
  readonly value: C;
  readonly onChange: (value: C) => void;
  readonly isLabelHidden?: boolean;
};

/** One of a list, by its label. */
export function PickField<C extends string>(props: PickFieldProps<C>) {
  const { label, field, labels, value, onChange, isLabelHidden = false } = props;
  const styles = useStyles();
  const codes = props.offered ?? codesOf(labels);
  return (
    <Field {...(isLabelHidden ? {} : { label })}>
      <Select
        className={styles.select}
        data-field={field}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
        value={value}
        onChange={(_event, data) => {
          const chosen = codes.find((code) => code === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {codes.map((code) => (
          <option key={code} value={code}>
            {labels[code]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The codes of a list of labels, in its order. */
export function codesOf<C extends string>(labels: Readonly<Record<C, string>>): C[] {
  return Object.keys(labels).filter((code): code is C => Object.hasOwn(labels, code));
}
