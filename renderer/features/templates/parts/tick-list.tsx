import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import { codesOf } from './pick-field';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  button: { justifyContent: 'space-between', textAlign: 'left', fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
    margin: 0,
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTopStyle: 'none',
    minWidth: 0,
  },
  hint: { gridColumn: '1 / -1', margin: '0 8px 4px', color: tokens.colorNeutralForeground2, fontSize: '12px' },
  label: { lineHeight: '20px', marginBottom: '2px' },
});

type TickListProps<C extends string> = {
  readonly label: string;
  readonly field: string;
  readonly labels: Readonly<Record<C, string>>;
  readonly ticked: readonly C[];
  readonly onChange: (ticked: C[]) => void;
  /** What stands on the button while nothing is ticked. */
  readonly none: string;
  /** The last tick stays, with this hint. */
  readonly keepsOne?: string;
  readonly isLabelHidden?: boolean;
};

/** Several of a list: what is ticked on a button, and the whole list under it when it is pressed. */
export function TickList<C extends string>(props: TickListProps<C>) {
  const { label, field, labels, ticked, onChange, none, keepsOne, isLabelHidden = false } = props;
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const codes = codesOf(labels);
  const summary = codes.filter((code) => ticked.includes(code)).map((code) => labels[code]);
  const said = summary.length === 0 ? none : summary.join(', ');
  const change = (code: C, isTicked: boolean) => {
    const next = codes.filter((each) => (each === code ? isTicked : ticked.includes(each)));
    if (next.length > 0 || keepsOne === undefined) onChange(next);
  };
  return (
    <div className={styles.whole}>
      {isLabelHidden ? null : (
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
      )}
      <Button
        className={styles.button}
        data-field={field}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${label}: ${said}`}
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        onClick={() => setIsOpen(!isOpen)}
      >
        {said}
      </Button>
      {isOpen ? (
        <fieldset id={id} className={styles.list} aria-label={label}>
          {codes.map((code) => (
            <Checkbox
              key={code}
              label={labels[code]}
              checked={ticked.includes(code)}
              onChange={(_event, { checked }) => change(code, checked === true)}
            />
          ))}
          {keepsOne === undefined ? null : <p className={styles.hint}>{keepsOne}</p>}
        </fieldset>
      ) : null}
    </div>
  );
}
