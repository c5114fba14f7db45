import type { ActionLine } from '@domain/action/action-line';
import { driftWords, isOpenAction, movedWords, noteWords, shortStateWords } from '@domain/action/action-words';
import { formatShortDate } from '@domain/calendar/format-date';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useToday } from '../../desktop/use-today';
import { StatusMark } from '../../ui/status-mark';

const useStyles = makeStyles({
  cell: {
    padding: '8px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 'inherit',
    lineHeight: '20px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  first: { overflow: 'visible' },
  what: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'left',
    width: '100%',
    padding: 0,
    cursor: 'pointer',
    ':focus-visible': { outline: 'none' },
    // The whole row can be pressed and shows the focus, while one button holds both.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  lines: { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  one: { WebkitLineClamp: 1 },
  two: { WebkitLineClamp: 2 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  give: { position: 'relative', zIndex: 1, marginTop: '4px' },
});

type Props = {
  readonly line: ActionLine;
  readonly index: number;
  readonly isInTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onGive: (() => void) | null;
};

/** What is agreed, who, by when, for which child and how it is going; all of it whole in the action's own panel. */
export function ActionCells({ line, index, isInTabOrder, onFocus, onKeyDown, onOpen, onGive }: Props) {
  const styles = useStyles();
  const moved = movedWords(line);
  const tabIndex = isInTabOrder ? 0 : -1;
  return (
    <>
      <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
        <button
          type="button"
          data-row={index}
          tabIndex={tabIndex}
          aria-keyshortcuts="Space n"
          title="Enter opens it, Space marks progress, N writes a note"
          className={styles.what}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          // Space marks progress: it must not press the button as well.
          onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
          onClick={onOpen}
        >
          <span className={mergeClasses(styles.lines, styles.two)}>{line.what}</span>
        </button>
        {line.soThat.trim() === '' ? null : (
          <div className={mergeClasses(styles.quiet, styles.lines, styles.two)}>So that {line.soThat}</div>
        )}
      </th>
      <td className={styles.cell}>
        <Owner line={line} tabIndex={tabIndex} onGive={onGive} />
      </td>
      <td className={styles.cell}>
        <div>{formatShortDate(line.due)}</div>
        {moved === null ? null : <div className={styles.quiet}>{moved}</div>}
      </td>
      <td className={styles.cell}>
        <div className={mergeClasses(styles.lines, styles.two)}>{line.childName || line.reference}</div>
        {line.childName === '' ? null : <div className={styles.quiet}>{line.reference}</div>}
      </td>
      <td className={styles.cell}>
        <Going line={line} />
      </td>
    </>
  );
}

type OwnerProps = Pick<Props, 'line' | 'onGive'> & { readonly tabIndex: number };

function Owner({ line, tabIndex, onGive }: OwnerProps) {
  const styles = useStyles();
  const hasLeft = line.ownerLeftOn !== null && isOpenAction(line);
  if (!hasLeft) {
    return (
      <>
        <div className={mergeClasses(styles.lines, styles.two)}>{line.who}</div>
        <div className={mergeClasses(styles.quiet, styles.lines, styles.one)}>{line.role}</div>
      </>
    );
  }
  return (
    <>
      <div className={mergeClasses(styles.lines, styles.two)}>{line.who} has left</div>
      {onGive === null ? (
        <div className={styles.quiet}>Ask the manager to give it to somebody</div>
      ) : (
        <Button
          size="small"
          className={styles.give}
          tabIndex={tabIndex}
          aria-label={`${line.who} has left: give it to somebody`}
          onClick={onGive}
        >
          Give it to somebody
        </Button>
      )}
    </>
  );
}

function Going({ line }: { readonly line: ActionLine }) {
  const styles = useStyles();
  const today = useToday();
  const drift = isOpenAction(line) ? driftWords(line) : null;
  const isLate = isOpenAction(line) && line.due < today;
  const shape = isLate ? 'filled' : isOpenAction(line) ? 'outline' : 'none';
  return (
    <>
      {drift === null ? null : (
        <div>
          <StatusMark shape="drift">{drift}</StatusMark>
        </div>
      )}
      {drift !== null && !isLate ? null : (
        <div>
          <StatusMark shape={shape}>{shortStateWords(line, today)}</StatusMark>
        </div>
      )}
      {line.lastNote === null ? null : (
        <div className={mergeClasses(styles.quiet, styles.lines, styles.two)}>{noteWords(line.lastNote)}</div>
      )}
    </>
  );
}
