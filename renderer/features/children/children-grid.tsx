import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildRow } from '@domain/child/child';
import type { ChildId } from '@domain/identifiers';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useToday } from '../../desktop/use-today';
import { rowAfterKey } from '../../ui/row-after-key';
import { RowsOutOfSight } from '../../ui/rows-out-of-sight';
import { SortHead } from '../../ui/sort-head';
import { useRowFocus } from '../../ui/use-row-focus';
import { COLUMNS } from './children-columns';
import type { Sort, SortColumn } from './children-list';

const ROW_HEIGHT_PX = 36;
const [NAME, ...OTHERS] = COLUMNS;

const useStyles = makeStyles({
  grid: {
    width: '100%',
    minWidth: '1040px',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: '14px',
  },
  number: { textAlign: 'right' },
  row: {
    position: 'relative',
    height: `${ROW_HEIGHT_PX}px`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  cell: {
    padding: '0 8px',
    textAlign: 'left',
    fontWeight: 'inherit',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  nameCell: { overflow: 'visible' },
  name: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    padding: 0,
    maxWidth: '100%',
    minHeight: '24px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':focus-visible': { outline: 'none' },
    // The whole row can be pressed and shows the focus, while one button holds both.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

type Props = {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly rows: readonly ChildRow[];
  /** The row that takes the focus when the list appears: the child that was opened from it. */
  readonly startAt: ChildId | null;
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
  readonly onOpen: (id: ChildId) => void;
};

/** A list of any length of which only the rows in sight are in the page. One row takes part in the Tab order. */
export function ChildrenGrid({ ref, rows, startAt, sort, onSort, onOpen }: Props) {
  const styles = useStyles();
  const today = useToday();
  const [start] = useState(() => rows.findIndex(({ id }) => id === startAt));
  const [active, setActive] = useState(Math.max(start, 0));
  const [margin, setMargin] = useState(0);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const scroller = () => bodyRef.current?.closest<HTMLElement>('[data-pane="page"]') ?? null;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: scroller,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingStart: ROW_HEIGHT_PX,
    initialRect: { width: 1_000, height: 800 },
  });
  const current = Math.min(active, rows.length - 1);

  useLayoutEffect(() => {
    const [body, page] = [bodyRef.current, bodyRef.current?.closest<HTMLElement>('[data-pane="page"]')];
    if (body && page) setMargin(body.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop);
  }, []);

  const focusCurrent = useRowFocus({ bodyRef, current, start, virtual });

  const moveByKey = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller()?.clientHeight ?? 0) / ROW_HEIGHT_PX) - 2);
    const next = rowAfterKey(event.key, current, { count: rows.length, page });
    if (next === null) return;
    event.preventDefault();
    focusCurrent();
    setActive(next);
    virtual.scrollToIndex(next);
  };

  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? margin) - margin;
  const after = Math.max(0, rows.length - 1 - (shown.at(-1)?.index ?? -1)) * ROW_HEIGHT_PX;
  return (
    <table ref={ref} aria-label="Children" aria-rowcount={rows.length + 1} className={styles.grid}>
      <SortHead columns={COLUMNS} sort={sort} onSort={onSort} />
      <tbody ref={bodyRef}>
        <RowsOutOfSight height={before} columns={COLUMNS.length} />
        {shown.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <tr key={row.id} aria-rowindex={item.index + 2} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.nameCell)}>
                <button
                  type="button"
                  data-row={item.index}
                  tabIndex={item.index === current ? 0 : -1}
                  className={styles.name}
                  onFocus={() => setActive(item.index)}
                  onKeyDown={moveByKey}
                  onClick={() => onOpen(row.id)}
                >
                  {NAME.show(row, today)}
                </button>
              </th>
              <RowCells row={row} today={today} />
            </tr>
          );
        })}
        <RowsOutOfSight height={after} columns={COLUMNS.length} />
      </tbody>
    </table>
  );
}

function RowCells({ row, today }: { readonly row: ChildRow; readonly today: LocalDate }) {
  const styles = useStyles();
  return OTHERS.map((column) => (
    <td key={column.id} className={mergeClasses(styles.cell, column.isNumber && styles.number)}>
      {column.show(row, today)}
    </td>
  ));
}
