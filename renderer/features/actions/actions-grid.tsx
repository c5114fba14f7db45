import type { ActionLine } from '@domain/action/action-line';
import type { ActionId } from '@domain/identifiers';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { actionAfterKey, indexOfAction } from './action-after-key';
import { ActionCells } from './action-cells';
import type { ListRow, Sort, SortColumn } from './arrange-actions';
import { COLUMNS, GridHead, HEAD_HEIGHT_PX, Spacer } from './grid-head';

const ROW_HEIGHT_PX = 88;
const GROUP_HEIGHT_PX = 40;

const useStyles = makeStyles({
  grid: {
    width: '100%',
    minWidth: '880px',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: '14px',
  },
  row: {
    position: 'relative',
    height: `${ROW_HEIGHT_PX}px`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  group: {
    height: `${GROUP_HEIGHT_PX}px`,
    padding: '8px 8px 0',
    boxSizing: 'border-box',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  groupCount: { marginLeft: '8px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

export type RowSteps = {
  readonly onOpen: (line: ActionLine) => void;
  readonly onProgress: (line: ActionLine) => void;
  /** Only for those who may; null for a social worker. */
  readonly onGive: ((line: ActionLine) => void) | null;
};

type Props = RowSteps & {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly rows: readonly ListRow[];
  /** The action that takes the focus when the list appears: the one that was open when it was left. */
  readonly startAt: ActionId | null;
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
};

/** A list of any length of which only the rows in sight are in the page. One row takes part in the Tab order. */
export function ActionsGrid(props: Props) {
  const { ref, rows, startAt, sort, onSort, onOpen, onProgress, onGive } = props;
  const styles = useStyles();
  const [activeId, setActiveId] = useState(startAt);
  const [start] = useState(() => indexOfAction(rows, startAt));
  const [margin, setMargin] = useState(0);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const wantsFocus = useRef(false);
  const scroller = () => bodyRef.current?.closest<HTMLElement>('[data-pane="page"]') ?? null;
  // Another function for other rows, so that a heading is never taken to be as high as the action that stood there.
  const keyOf = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row === undefined) return index;
      return row.kind === 'GROUP' ? `group ${row.key}` : row.line.id;
    },
    [rows],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getItemKey: keyOf,
    getScrollElement: scroller,
    estimateSize: (index) => (rows[index]?.kind === 'GROUP' ? GROUP_HEIGHT_PX : ROW_HEIGHT_PX),
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: HEAD_HEIGHT_PX,
    initialRect: { width: 1_000, height: 800 },
  });
  // Where the active one has gone from the list, the first takes its place.
  const found = indexOfAction(rows, activeId);
  const current = found >= 0 ? found : rows.findIndex(({ kind }) => kind === 'ACTION');

  // At each drawing, because what stands above the list comes and goes.
  useLayoutEffect(() => {
    const [body, page] = [bodyRef.current, bodyRef.current?.closest<HTMLElement>('[data-pane="page"]')];
    if (body && page) setMargin(body.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop);
  });

  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = bodyRef.current?.querySelector<HTMLElement>(`[data-row="${current}"]`);
    if (row) {
      wantsFocus.current = false;
      row.focus({ preventScroll: true });
    }
  });

  useEffect(() => {
    if (start < 0) return;
    // After the page's heading, which takes the focus of every screen that appears.
    const frame = requestAnimationFrame(() => {
      wantsFocus.current = true;
      virtual.scrollToIndex(start, { align: 'center' });
      bodyRef.current?.querySelector<HTMLElement>(`[data-row="${start}"]`)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [start, virtual]);

  const pressed = (event: KeyboardEvent, line: ActionLine) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === ' ' || event.key === 'p' || event.key === 'P') {
      event.preventDefault();
      onProgress(line);
      return;
    }
    const page = Math.max(1, Math.floor((scroller()?.clientHeight ?? 0) / ROW_HEIGHT_PX) - 1);
    const next = actionAfterKey(event.key, { rows, current, page });
    if (next === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    setActiveId(next.id);
    virtual.scrollToIndex(next.index);
  };

  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? margin) - margin;
  const after = Math.max(0, virtual.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin));
  return (
    <table ref={ref} aria-label="Actions" aria-rowcount={rows.length + 1} className={styles.grid}>
      <GridHead sort={sort} onSort={onSort} />
      <tbody ref={bodyRef}>
        <Spacer height={before} />
        {shown.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          if (row.kind === 'GROUP') {
            return (
              <tr key={`group ${row.key}`} aria-rowindex={item.index + 2}>
                <th colSpan={COLUMNS.length} scope="rowgroup" className={styles.group}>
                  {row.title}
                  <span className={styles.groupCount}>{row.count}</span>
                </th>
              </tr>
            );
          }
          const { line } = row;
          return (
            <tr key={line.id} aria-rowindex={item.index + 2} className={mergeClasses(styles.row)}>
              <ActionCells
                line={line}
                index={item.index}
                isInTabOrder={item.index === current}
                onFocus={() => setActiveId(line.id)}
                onKeyDown={(event) => pressed(event, line)}
                onOpen={() => onOpen(line)}
                onGive={onGive === null ? null : () => onGive(line)}
              />
            </tr>
          );
        })}
        <Spacer height={after} />
      </tbody>
    </table>
  );
}
