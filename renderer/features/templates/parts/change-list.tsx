import type { TemplateChange } from '@domain/template/compare-templates';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  kind: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', marginTop: '4px' },
  head: {
    padding: '4px 8px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { width: '22%' },
  cell: {
    padding: '6px 8px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '20px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  plain: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

export const CHANGE_WORDS: Readonly<Record<TemplateChange['kind'], string>> = {
  ADDED: 'Added',
  REMOVED: 'Taken out',
  MOVED: 'Moved',
  CHANGED: 'Changed',
  FORM: 'The form as a whole',
};

type ChangeListProps = {
  readonly changes: readonly TemplateChange[];
  /** What the two columns are: "Version 2" and "Version 3". */
  readonly before: string;
  readonly after: string;
};

/** What is different between two versions of a form, before beside after. */
export function ChangeList({ changes, before, after }: ChangeListProps) {
  const styles = useStyles();
  if (changes.length === 0) return <p className={styles.plain}>Nothing is different.</p>;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.section ?? ''} ${change.title}`}>
          <h3 className={styles.title}>
            <span className={styles.kind}>{CHANGE_WORDS[change.kind]}: </span>
            {change.title}
          </h3>
          {change.details.length > 0 ? <Details change={change} before={before} after={after} /> : null}
        </li>
      ))}
    </ul>
  );
}

type DetailsProps = Pick<ChangeListProps, 'before' | 'after'> & { readonly change: TemplateChange };

function Details({ change, before, after }: DetailsProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={`${CHANGE_WORDS[change.kind]}: ${change.title}`}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.head} ${styles.what}`}>
            What
          </th>
          <th scope="col" className={styles.head}>
            {before}
          </th>
          <th scope="col" className={styles.head}>
            {after}
          </th>
        </tr>
      </thead>
      <tbody>
        {change.details.map((detail) => (
          <tr key={detail.label}>
            <th scope="row" className={styles.cell}>
              {detail.label}
            </th>
            <td className={styles.cell}>{detail.before}</td>
            <td className={styles.cell}>{detail.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
