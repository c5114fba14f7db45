import { counted } from '@domain/calendar/counted';
import { listDifference, type SettingValue, valueInWords, wordsOf } from '@domain/settings/setting-leaves';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { listInWords } from './parts/changes-part';
import { useSettingsInHand } from './settings-context';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    padding: '12px 24px',
    margin: '0 -24px -24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  words: { flexGrow: 1, margin: 0, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: '12px 0 0', padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  change: { display: 'flex', alignItems: 'flex-start', gap: '12px', padding: '4px 0', lineHeight: '24px' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  note: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

type SaveBarProps = {
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onGoTo: (path: string) => void;
  readonly onUndoAll: () => void;
};

/** Stands at the foot of the page while something is changed and not saved: what, and the ways on and back. */
export function SaveBar({ isSaving, onSave, onGoTo, onUndoAll }: SaveBarProps) {
  const styles = useStyles();
  const id = useId();
  const { read } = useSettingsInHand();
  const { changes, problems } = read;
  const [isOpen, setIsOpen] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [wrong] = problems.keys();
  const count = changes.length + problems.size;
  return (
    <section className={styles.bar} aria-label="Changes not saved yet">
      <div className={styles.line}>
        <p className={styles.words} role="status">
          {counted(count, 'change')} not saved yet
          {problems.size > 0 ? `, ${String(problems.size)} of them not clear yet` : ''}
        </p>
        {wrong === undefined ? null : <Button onClick={() => onGoTo(wrong)}>Go to what is not clear</Button>}
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide what changes' : 'Show what changes'}
        </Button>
        <Button onClick={() => setIsAsking(true)}>Undo all</Button>
        <Button
          appearance="primary"
          disabledFocusable={isSaving || changes.length === 0 || wrong !== undefined}
          onClick={onSave}
        >
          Save
        </Button>
      </div>
      <p className={styles.note}>Records that have already begun keep the settings they were begun with.</p>
      <div id={id}>{isOpen ? <ChangeList onGoTo={onGoTo} /> : null}</div>
      <ConfirmDialog
        isOpen={isAsking}
        title={`Undo ${count === 1 ? 'this change' : `all ${String(count)} changes`}?`}
        confirmLabel="Undo all"
        isDangerous
        onConfirm={() => {
          setIsAsking(false);
          onUndoAll();
        }}
        onCancel={() => setIsAsking(false)}
      >
        What you typed and have not saved is lost. What was saved before stays as it is.
      </ConfirmDialog>
    </section>
  );
}

function ChangeList({ onGoTo }: { readonly onGoTo: (path: string) => void }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { read, change } = useSettingsInHand();
  const undo = (path: string) => {
    // The line goes with the press; the cursor goes to the list it was in.
    list.current?.focus();
    change({ [path]: undefined });
  };
  return (
    <ul ref={list} className={styles.list} tabIndex={-1} aria-label="What changes">
      {read.changes.map(({ path, before, after }) => (
        <li key={path} className={styles.change}>
          <span className={styles.what}>
            {wordsOf(path)?.title}: {fromTo(path, before, after)}
          </span>
          <Button size="small" aria-label={`Go there: ${wordsOf(path)?.title ?? path}`} onClick={() => onGoTo(path)}>
            Go there
          </Button>
          <Button size="small" aria-label={`Undo ${wordsOf(path)?.title ?? path}`} onClick={() => undo(path)}>
            Undo
          </Button>
        </li>
      ))}
    </ul>
  );
}

function fromTo(path: string, before: SettingValue, after: SettingValue): string {
  const difference = listDifference(before, after);
  if (difference !== null) return listInWords(difference);
  return `from ${valueInWords(path, before)} to ${valueInWords(path, after)}`;
}
