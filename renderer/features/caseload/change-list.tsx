import type { ChangedRow } from '@domain/caseload/caseload';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  field: { fontWeight: tokens.fontWeightSemibold },
  /** Read out, not shown: the arrow says it to the eye. */
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  dated: { color: tokens.colorNeutralForeground2 },
});

/** Before and after of each field. A dated change is kept as history, not written over. */
export function ChangeList({ changes }: { readonly changes: ChangedRow['changes'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map(({ field, before, after, isDated }) => (
        <li key={field}>
          <span className={styles.field}>{field}:</span> {before === '' ? 'not known' : before}{' '}
          <span aria-hidden>→</span>
          <span className={styles.heard}> becomes </span> {after}
          {isDated && <span className={styles.dated}> (dated change: the earlier one stays in the history)</span>}
        </li>
      ))}
    </ul>
  );
}
