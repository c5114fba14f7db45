import type { BoardChild } from '@domain/board/board';
import { rowsByWorker, type WorkerRow } from '@domain/board/by-worker';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { HIDDEN_LOOK } from '../../ui/entry-look';
import { ChildChip } from './child-chip';
import { cellAfterKey } from './grid-keys';
import { Legend } from './legend';

const ROWS_AT_FIRST = 12;
const ROWS_MORE = 50;
const CHILDREN_AT_FIRST = 30;
const CHILDREN_MORE = 100;
const WORKER_WIDTH = '156px';

const useStyles = makeStyles({
  grid: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  row: { contentVisibility: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  worker: {
    padding: '6px 12px 6px 0',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '28px',
    overflowWrap: 'anywhere',
  },
  cell: { padding: '6px 0', verticalAlign: 'top' },
  children: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(184px, 100%), 1fr))',
    gap: '2px 8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  hidden: HIDDEN_LOOK,
});

/** One row a worker, by name; each child a shape with a name and a day. One child takes part in the Tab order. */
export function WorkerGrid({ team }: { readonly team: readonly BoardChild[] }) {
  const styles = useStyles();
  const rows = useMemo(() => rowsByWorker(team), [team]);
  const twice = useMemo(() => namesHeldTwice(team), [team]);
  const [most, setMost] = useState(ROWS_AT_FIRST);
  const [active, setActive] = useState<BoardChild['id'] | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const shown = rows.slice(0, most);
  const first = shown[0]?.children[0]?.id ?? null;
  const isActiveShown = shown.some((row) => row.children.some(({ id }) => id === active));
  const showMore = () => {
    setMost((now) => now + ROWS_MORE);
    requestAnimationFrame(() =>
      table.current?.querySelectorAll<HTMLElement>('[data-grid-row]')[shown.length]?.querySelector('a')?.focus(),
    );
  };
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const cell = cellAfterKey(event, table.current);
    if (cell === null) return;
    event.preventDefault();
    cell.focus();
  };
  return (
    <section aria-label="Children by worker">
      <Legend />
      <p className={styles.hidden}>Arrow keys go from child to child, Enter opens the child.</p>
      <table ref={table} aria-label="Children by worker" className={styles.grid}>
        <colgroup>
          <col style={{ width: WORKER_WIDTH }} />
          <col />
        </colgroup>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">Worker</th>
            <th scope="col">Children</th>
          </tr>
        </thead>
        <tbody onKeyDown={moveByKey}>
          {shown.map((row) => (
            <Row
              key={row.worker ?? ''}
              row={row}
              tabStop={isActiveShown ? active : first}
              twice={twice}
              onFocus={setActive}
            />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <Button size="small" onClick={showMore}>
          Show more workers, {rows.length} in all
        </Button>
      ) : null}
    </section>
  );
}

type RowProps = {
  readonly row: WorkerRow;
  readonly tabStop: BoardChild['id'] | null;
  readonly twice: ReadonlySet<string>;
  readonly onFocus: (id: BoardChild['id']) => void;
};

function Row({ row, tabStop, twice, onFocus }: RowProps) {
  const styles = useStyles();
  const [most, setMost] = useState(CHILDREN_AT_FIRST);
  const shown = row.children.slice(0, most);
  const list = useRef<HTMLUListElement>(null);
  const showMore = () => {
    const next = shown.length;
    setMost((now) => now + CHILDREN_MORE);
    // The button may be gone: the focus goes to the first of the new ones.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[next]?.focus());
  };
  return (
    <tr data-grid-row="" className={styles.row}>
      <th scope="row" className={styles.worker}>
        {row.worker ?? 'No worker yet'}
      </th>
      <td className={styles.cell}>
        <ul ref={list} className={styles.children}>
          {shown.map((child) => (
            <li key={child.id}>
              <ChildChip
                child={child}
                isTabStop={child.id === tabStop}
                saysReference={twice.has(child.name)}
                onFocus={onFocus}
              />
            </li>
          ))}
        </ul>
        {row.children.length > shown.length ? (
          <Button size="small" onClick={showMore}>
            Show more children, {row.children.length} in all
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

/** Two children of one name are told apart by their references. */
function namesHeldTwice(children: readonly BoardChild[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of children) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
