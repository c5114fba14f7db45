import { PASSAGE_ABOUT_LABELS } from '@domain/lists/passage-lists';
import { type Passage, passagesOf } from '@domain/passage/passages-of';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useObserved } from '../draft/observable';
import { useRecordDesk } from '../record-desk-context';
import { shortWords } from './short-words';

const useStyles = makeStyles({
  part: { '& summary': { cursor: 'pointer', minHeight: '24px', color: tokens.colorNeutralForeground2 } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '8px 0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  about: { color: tokens.colorNeutralForeground2 },
});

/** All passages of the record that are marked, with the way to each. Nothing is asked by it, and nothing hidden. */
export function MarkedPassages() {
  const styles = useStyles();
  const { settled, view } = useRecordDesk();
  const content = useObserved(settled);
  const passages = useMemo(() => passagesOf(content), [content]);
  if (passages.length === 0 || view.content.type === 'PERSONAL') return null;
  return (
    <details className={styles.part}>
      <summary>Marked passages: {passages.length}</summary>
      <ol className={styles.list}>
        {passages.map((passage) => (
          <Entry key={passage.number} passage={passage} />
        ))}
      </ol>
    </details>
  );
}

function Entry({ passage }: { readonly passage: Passage }) {
  const styles = useStyles();
  const { goTo } = useRecordDesk();
  const { number, about, section, title, words, stands } = passage;
  const said = words === null ? 'The whole section' : `“${shortWords(words)}”`;
  return (
    <li className={styles.entry}>
      <span>
        {number}. {said}
      </span>
      <span className={styles.about}>
        {PASSAGE_ABOUT_LABELS[about]} · {title}
        {stands ? '' : ' · no longer in the text'}
      </span>
      {section === null ? null : (
        <Button size="small" aria-label={`Go there: ${said}`} onClick={() => goTo({ section })}>
          Go there
        </Button>
      )}
    </li>
  );
}
