import type { Board, BoardChild } from '@domain/board/board';
import { markOfChild } from '@domain/board/board-items';
import { sayStanding } from '@domain/board/board-words';
import { rowsByWorker } from '@domain/board/by-worker';
import { weekAhead } from '@domain/board/week';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { HOVER_AROUND } from '../../ui/entry-look';
import { StatusMark } from '../../ui/status-mark';
import { startKeyTarget } from './start-key';
import { useStartSupervision } from './use-start-supervision';

const SHOWN_AT_FIRST = 8;
const PORTION = 100;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.3fr) minmax(0, 1.6fr) auto',
    gap: '4px 16px',
    alignItems: 'center',
    padding: '4px 0',
    minHeight: '40px',
    boxSizing: 'border-box',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: HOVER_AROUND },
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  words: { overflowWrap: 'anywhere', lineHeight: '20px' },
  child: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  more: { alignSelf: 'flex-start' },
});

/** Who is due or planned this week, and who was due before, by worker. */
export function dueThisWeek(board: Board): { readonly worker: string | null; readonly child: BoardChild }[] {
  const { days, before } = weekAhead(board.children, board.today);
  const due = new Set([...before, ...days.flatMap(({ children }) => children)].map(({ id }) => id));
  // By the rows of the whole team, so that a worker is called the same here as on its board.
  return rowsByWorker(board.children).flatMap(({ worker, children }) =>
    children.filter(({ id }) => due.has(id)).map((child) => ({ worker, child })),
  );
}

/** The first of Today's lists. `n` begins the supervision of the child whose line has the focus, or goes to the first line. */
export function Supervisions({ board }: { readonly board: Board }) {
  const styles = useStyles();
  const titleId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  const { start, isStarting, failure, dismiss } = useStartSupervision();
  const due = dueThisWeek(board);
  const shown = due.slice(0, most);
  const begin = (id: string | undefined) => {
    const found = due.find(({ child }) => child.id === id);
    if (found) void start(found.child);
  };
  useStartKey(list, begin);
  const showMore = () => {
    const next = shown.length;
    setMost((now) => now + PORTION);
    requestAnimationFrame(() => list.current?.children[next]?.querySelector('a')?.focus());
  };
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId} className={styles.title}>
        Supervisions
      </h2>
      {failure ? <FailureStrip failure={failure} onDismiss={dismiss} /> : null}
      {due.length === 0 ? <p className={styles.quiet}>Nobody is due or planned this week.</p> : null}
      <ul ref={list} className={styles.list} hidden={due.length === 0}>
        {shown.map(({ worker, child }) => (
          <li key={child.id} className={styles.row} data-child={child.id}>
            <span className={styles.words}>
              <Link href={`/children/${child.id}`} className={styles.child}>
                {child.name}
              </Link>
              <br />
              <span className={styles.quiet}>{worker ?? 'No worker yet'}</span>
            </span>
            <StatusMark shape={markOfChild(child)}>{sayStanding(child)}</StatusMark>
            <Button
              size="small"
              disabled={isStarting}
              onClick={() => void start(child)}
              aria-label={`${child.draft === null ? 'Start' : 'Go on'}, ${child.name}`}
              aria-keyshortcuts="n"
              title={child.draft === null ? 'Start the supervision (n)' : 'Go on with the draft (n)'}
            >
              {child.draft === null ? 'Start' : 'Go on'}
            </Button>
          </li>
        ))}
      </ul>
      {due.length > shown.length ? (
        <Button size="small" className={styles.more} onClick={showMore}>
          Show all {due.length}
        </Button>
      ) : null}
    </section>
  );
}

function useStartKey(list: React.RefObject<HTMLUListElement | null>, begin: (id: string | undefined) => void): void {
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const line = startKeyTarget(event, list.current);
      if (line === null) return;
      event.preventDefault();
      if (line.contains(document.activeElement)) latest.current(line.dataset['child']);
      else line.querySelector('a')?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [list]);
}
