import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    gap: '12px 24px',
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  value: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '0 20px', margin: 0 },
  pair: { display: 'flex', alignItems: 'baseline', gap: '6px', '& > dt': { flexShrink: 0, lineHeight: '20px' } },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
});

type FactsGridProps = {
  /** A wide one has a line of its own. */
  readonly rows: readonly { readonly label: string; readonly value: ReactNode; readonly isWide?: boolean }[];
};

/** Facts side by side, each under its label; as many columns as there is room for. */
export function FactsGrid({ rows }: FactsGridProps) {
  const styles = useStyles();
  return (
    <dl className={styles.grid}>
      {rows.map(({ label, value, isWide }, position) => (
        <div key={`${label}-${String(position)}`} className={isWide ? styles.wide : undefined}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same facts one after the other, each behind its label, in as few lines as they need. */
export function FactsLine({ rows }: Pick<FactsGridProps, 'rows'>) {
  const styles = useStyles();
  return (
    <dl className={styles.line}>
      {rows.map(({ label, value }) => (
        <div key={label} className={styles.pair}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
