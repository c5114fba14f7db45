import type { ReviewChange } from '@domain/review/review-change';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  box: {
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  under: { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  words: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  out: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  in: {
    'del + &': { marginInlineStart: '4px' },
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

type ChangesProps = { readonly changes: readonly ReviewChange[]; readonly seenBefore: number };

/** What has changed since this person last saw the record, as words: taken out struck through, put in underlined. */
export function Changes({ changes, seenBefore }: ChangesProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        What has changed since you last saw it
      </h2>
      {changes.length === 0 ? (
        <p className={styles.words}>No word of the record differs from version {seenBefore}, which you saw before.</p>
      ) : (
        <ul className={styles.list}>
          {changes.map((change, position) => (
            // Two changes may read the same; their order never changes while they are read.
            <li key={`${change.under} ${String(position)}`}>
              {change.under === '' ? null : <div className={styles.under}>{change.under}</div>}
              <p className={styles.words}>
                <ChangedWords change={change} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ChangedWords({ change }: { readonly change: ReviewChange }) {
  const styles = useStyles();
  return change.parts.map(({ kind, words }, position) => {
    const key = `${kind} ${String(position)}`;
    if (kind === 'OUT') {
      return (
        <del key={key} className={styles.out}>
          {words}
        </del>
      );
    }
    if (kind === 'IN') {
      return (
        <ins key={key} className={styles.in}>
          {words}
        </ins>
      );
    }
    return <span key={key}>{words}</span>;
  });
}
