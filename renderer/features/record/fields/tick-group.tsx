import { Checkbox, makeStyles } from '@fluentui/react-components';
import { codesOf } from './codes-of';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  label: { padding: 0, lineHeight: '20px' },
  // Under its label without the kit's indent.
  ticks: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', marginLeft: '-8px' },
});

type TickGroupProps<C extends string> = {
  readonly label: string;
  /** The name by which the check finds this field. */
  readonly field: string;
  readonly labels: Readonly<Record<C, string>>;
  readonly values: readonly C[];
  /** The ticked codes, in the order of the list. */
  readonly onChange: (values: C[]) => void;
};

/** Any of a list, all in sight. */
export function TickGroup<C extends string>({ label, field, labels, values, onChange }: TickGroupProps<C>) {
  const styles = useStyles();
  const codes = codesOf(labels);
  const tick = (code: C, isTicked: boolean) =>
    onChange(codes.filter((each) => (each === code ? isTicked : values.includes(each))));
  return (
    <fieldset className={styles.group} data-field={field}>
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
    </fieldset>
  );
}
