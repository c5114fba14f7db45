import { PASSAGE_ABOUT_LABELS } from '@domain/lists/passage-lists';
import type { PassageMark } from '@domain/passage/passage-mark';
import { doesStand } from '@domain/passage/passages-of';
import type { RecordContent } from '@domain/record/record';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import { useObserved } from '../draft/observable';
import { useRecordDesk } from '../record-desk-context';
import { shortWords } from './short-words';

const useStyles = makeStyles({
  marks: { listStyleType: 'none', margin: '4px 0 0', padding: 0, outlineStyle: 'none' },
  mark: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '24px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
  words: {
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    borderBottom: `2px dotted ${tokens.colorPaletteMarigoldBorderActive}`,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  gone: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground1 },
});

/** The marks by quotation of one section, under its words. Those of free writing stand in the text. */
export function SectionMarks({ section }: { readonly section: string }) {
  const { draft } = useRecordDesk();
  const passages = useSyncExternalStore(draft.subscribe, draft.passages);
  const own = passages.filter((mark) => mark.section === section);
  return own.length === 0 ? null : <Marks marks={own} />;
}

function Marks({ marks }: { readonly marks: readonly PassageMark[] }) {
  const styles = useStyles();
  const { draft, isEditable, settled, page, view } = useRecordDesk();
  const content = useObserved(settled);
  const list = useRef<HTMLUListElement>(null);
  if (view.content.type === 'PERSONAL') return null;
  const takeAway = ({ id, section }: PassageMark) => {
    draft.setPassages(draft.passages().filter((mark) => mark.id !== id));
    // The button that had the focus goes with its line.
    const next = list.current?.querySelectorAll('li').length === 1 ? null : list.current;
    const instead = next ?? page.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
    instead?.focus();
  };
  return (
    <ul ref={list} className={styles.marks} aria-label="Marked in this section" tabIndex={-1}>
      {marks.map((mark) => (
        <li key={mark.id} className={styles.mark}>
          <span>
            <Words mark={mark} /> is marked: {PASSAGE_ABOUT_LABELS[mark.about].toLowerCase()}
          </span>
          {isEditable ? (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Take away the mark of ${mark.words === null ? 'the whole section' : shortWords(mark.words)}`}
              onClick={() => takeAway(mark)}
            >
              Take away
            </Button>
          ) : null}
          {stands(content, mark) ? null : (
            <p className={styles.gone}>
              These words are no longer in the text.{' '}
              {isEditable ? 'Mark them as they stand now, or take the mark away.' : ''}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A mark that was made since the last pause in typing is not looked for in words from before it. */
function stands(content: RecordContent, mark: PassageMark): boolean {
  return content.passages?.some(({ id }) => id === mark.id) !== true || doesStand(content, mark);
}

function Words({ mark }: { readonly mark: PassageMark }) {
  const styles = useStyles();
  if (mark.words === null) return 'The whole section';
  return <span className={styles.words}>“{shortWords(mark.words)}”</span>;
}
