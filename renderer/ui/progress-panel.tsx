import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '480px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '16px', lineHeight: '20px' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

type ProgressPanelProps = {
  /** What is being done: "Importing children". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onCancel?: () => void;
};

const count = new Intl.NumberFormat('en-GB');

/** Long work: what it is doing, how far it is, and a way to stop it. */
export function ProgressPanel({ label, done, total, onCancel }: ProgressPanelProps) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <span id={labelId}>{label}</span>
        <span className={styles.count}>
          {count.format(done)} of {count.format(total)}
        </span>
      </div>
      <ProgressBar aria-labelledby={labelId} max={Math.max(total, 1)} value={done} thickness="large" />
      {onCancel ? (
        <div>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      ) : null}
    </div>
  );
}
