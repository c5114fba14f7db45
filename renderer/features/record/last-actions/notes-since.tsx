import { formatShortDate } from '@domain/calendar/format-date';
import type { ProgressNote } from '@domain/memory/child-history';
import type { OpenAction } from '@domain/record/record';
import type { ActionResult } from '@domain/section/kinds/last-actions-section';
import { isBlank } from '@domain/section/words';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  notes: { listStyleType: 'none', margin: '4px 0', padding: '0 0 0 12px', display: 'grid', gap: '8px' },
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '4px 12px',
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '20px',
  },
  words: { margin: 0, flexGrow: 1, flexBasis: '320px', minWidth: 0, overflowWrap: 'anywhere' },
});

const SAYS: Readonly<Record<ProgressNote['says'], string>> = {
  UNDER_WAY: 'under way',
  DONE: 'done',
  STUCK: 'stuck',
};

/** What a note says is an answer here: done is done; stuck is not done; under way is partly. */
const RESULT_OF: Readonly<Record<ProgressNote['says'], ActionResult>> = {
  UNDER_WAY: 'PARTLY',
  DONE: 'DONE',
  STUCK: 'NOT_DONE',
};

type NotesSinceProps = {
  readonly action: OpenAction;
  readonly onUse: (answer: { readonly result: ActionResult; readonly words: string }) => void;
};

/** What people noted of an action since it was last spoken of; one press makes it the answer, which can still be changed. */
export function NotesSince({ action, onUse }: NotesSinceProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const remembered = view.history?.actions.find(({ id }) => id === action.id);
  const since = view.lastTime?.sessionDate ?? action.agreedOn;
  const notes = (remembered?.notes ?? []).filter(({ on }) => on >= since && on >= action.agreedOn);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Noted since last time">
      {notes.map((note) => (
        <li key={`${note.on} ${note.by} ${note.says} ${note.note}`} className={styles.note}>
          <p className={styles.words}>{said(note)}</p>
          <Button
            size="small"
            aria-label={`Use this answer: ${said(note)}`}
            onClick={() => onUse({ result: RESULT_OF[note.says], words: wordsOf(note) })}
          >
            Use this answer
          </Button>
        </li>
      ))}
    </ul>
  );
}

function said(note: ProgressNote): string {
  const words = wordsOf(note);
  const head = `${formatShortDate(note.on)}, ${note.by}: ${SAYS[note.says]}`;
  return words === '' ? `${head}.` : `${head}. ${words.replaceAll('\n', ' ')}`;
}

function wordsOf({ note, evidence }: ProgressNote): string {
  return [note.trim(), isBlank(evidence) ? '' : `How we know: ${evidence.trim()}`]
    .filter((part) => part !== '')
    .join('\n');
}
