import type { ActionLine } from '@domain/action/action-line';
import { driftWords, isOpenAction, movedWords, shortStateWords } from '@domain/action/action-words';
import { sayActionEvents, sayEarlierCounts } from '@domain/action/say-action-event';
import { formatShortDate } from '@domain/calendar/format-date';
import { ACTION_SOURCE_LABELS } from '@domain/lists/memory-lists';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { useToday } from '../../desktop/use-today';
import { StatusMark } from '../../ui/status-mark';

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', lineHeight: '20px', overflowWrap: 'anywhere' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: '4px 0 0', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  history: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  by: { color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  actions: { flexWrap: 'wrap' },
});

export type PanelSteps = {
  readonly onProgress: () => void;
  /** Null for those who may not. */
  readonly onMove: (() => void) | null;
  readonly onGive: (() => void) | null;
  /** Null where the child is another worker's. */
  readonly onChild: (() => void) | null;
  readonly onRecord: (() => void) | null;
  readonly onClose: () => void;
};

/** One action whole: what was agreed and everything that happened to it since. */
export function ActionPanel({ line, steps }: { readonly line: ActionLine; readonly steps: PanelSteps }) {
  const styles = useStyles();
  const isOpen = isOpenAction(line);
  const first = useId();
  useEffect(() => {
    // What is done most is under Enter at once, although it does not come first.
    const frame = requestAnimationFrame(() => document.getElementById(first)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [first]);
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : steps.onClose())}>
      <DialogSurface aria-describedby={undefined} className={styles.surface}>
        <DialogBody>
          <DialogTitle>{line.what}</DialogTitle>
          <DialogContent className={styles.content}>
            <Agreed line={line} />
            <Ways steps={steps} />
            <History line={line} />
          </DialogContent>
          <DialogActions fluid position="start" className={styles.actions}>
            {isOpen ? (
              <Button id={first} appearance="primary" onClick={steps.onProgress}>
                Mark progress
              </Button>
            ) : null}
            {isOpen && steps.onMove !== null ? <Button onClick={steps.onMove}>Move the date</Button> : null}
            {isOpen && steps.onGive !== null ? <Button onClick={steps.onGive}>Give it to somebody else</Button> : null}
            <Button onClick={steps.onClose}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** From here to the child, and to the record it was agreed in. */
function Ways({ steps: { onChild, onRecord } }: { readonly steps: PanelSteps }) {
  const styles = useStyles();
  if (onChild === null && onRecord === null) return null;
  return (
    <div className={styles.ways}>
      {onChild === null ? null : (
        <Button size="small" onClick={onChild}>
          Open the child
        </Button>
      )}
      {onRecord === null ? null : (
        <Button size="small" onClick={onRecord}>
          Open the record
        </Button>
      )}
    </div>
  );
}

function Agreed({ line }: { readonly line: ActionLine }) {
  const styles = useStyles();
  const today = useToday();
  const moved = movedWords(line);
  const drift = isOpenAction(line) ? driftWords(line) : null;
  const owner = line.role === '' ? line.who : `${line.who} (${line.role})`;
  const from = [
    ACTION_SOURCE_LABELS[line.source],
    ...(line.measure === null ? [] : [`Meaningful Measure ${line.measure}`]),
  ];
  return (
    <>
      {line.soThat.trim() === '' ? null : <p className={styles.text}>So that {line.soThat}</p>}
      <p className={styles.text}>
        {owner}, by {formatShortDate(line.due)}
        {moved === null ? '' : ` (${moved})`}. {shortStateWords(line, today)}.
      </p>
      {drift === null ? null : (
        <div>
          <StatusMark shape="drift">{drift}</StatusMark>
        </div>
      )}
      <p className={styles.quiet}>
        {line.childName}, {line.reference}. Comes from: {from.join(', ')}.
        {line.matters ? ' One of the three that matter most to the child.' : ''}
      </p>
    </>
  );
}

function History({ line }: { readonly line: ActionLine }) {
  const styles = useStyles();
  const { answer, failure, isLoading, refetch } = useAnswer('action:history', { actionId: line.id });
  if (failure) return <FailureStrip failure={failure} onTryAgain={() => void refetch()} />;
  if (isLoading || answer === undefined)
    return <Spinner label="Opening its history" labelPosition="after" size="small" />;
  const own = (kind: 'CARRIED' | 'DATE_MOVED') => answer.filter((event) => event.kind === kind).length;
  const earlier = {
    carries: Math.max(0, line.carries - own('CARRIED')),
    moves: Math.max(0, line.moves - own('DATE_MOVED')),
  };
  const before = sayEarlierCounts(earlier);
  return (
    <>
      <h3 className={styles.heading}>What happened to it</h3>
      {before === null ? null : <p className={styles.text}>{before}</p>}
      <ul className={styles.history}>
        {sayActionEvents(answer, earlier).map(({ at, by, words }) => (
          <li key={`${at} ${words}`}>
            {words} {words.includes(by) ? null : <span className={styles.by}>({by})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
