import type { ActionLine } from '@domain/action/action-line';
import type { ActionId } from '@domain/identifiers';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, RefObject } from 'react';
import { RowsOutOfSight } from '../../ui/rows-out-of-sight';
import { SortHead } from '../../ui/sort-head';
import { actionAfterKey } from './action-after-key';
import { ActionCells } from './action-cells';
import { COLUMNS } from './action-columns';
import type { ListRow, Sort, SortColumn } from './arrange-actions';
import { GROUP_HEIGHT_PX, ROW_HEIGHT_PX, useActionRows } from './use-action-rows';

const useStyles = makeStyles({
  grid: {
    width: '100%',
    minWidth: '880px',
    // Twice the size: everything in the width of the window, over more lines.
    '@media (max-width: 900px)': { minWidth: 0, '& :is(td, tbody th, thead th)': { paddingInline: '4px' } },
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
  /** The same with the cursor in the words at once. */
  readonly onNote: (line: ActionLine) => void;
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

const STEP_KEYS: Readonly<Record<string, 'PROGRESS' | 'NOTE'>> = { ' ': 'PROGRESS', p: 'PROGRESS', n: 'NOTE' };

/** A list of any length of which only the rows in sight are in the page. One row takes part in the Tab order. */
export function ActionsGrid(props: Props) {
  const { ref, rows, startAt, sort, onSort, onOpen, onProgress, onNote, onGive } = props;
  const styles = useStyles();
  const { virtual, bodyRef, current, pageOfRows, activate, goTo } = useActionRows(rows, startAt);

  const pressed = (event: KeyboardEvent, line: ActionLine) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEP_KEYS[event.key.toLowerCase()];
    if (step !== undefined) {
      event.preventDefault();
      return step === 'NOTE' ? onNote(line) : onProgress(line);
    }
    const next = actionAfterKey(event.key, { rows, current, page: pageOfRows() });
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };

  const shown = virtual.getVirtualItems();
  const { scrollMargin } = virtual.options;
  const before = (shown[0]?.start ?? scrollMargin) - scrollMargin;
  const after = Math.max(0, virtual.getTotalSize() - ((shown.at(-1)?.end ?? scrollMargin) - scrollMargin));
  return (
    <table ref={ref} aria-label="Actions" aria-rowcount={rows.length + 1} className={styles.grid}>
      <SortHead columns={COLUMNS} sort={sort} onSort={onSort} />
      <tbody ref={bodyRef}>
        <RowsOutOfSight height={before} columns={COLUMNS.length} />
        {shown.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          if (row.kind === 'GROUP') {
            return (
              <tr
                key={`group ${row.key}`}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
              >
                <th colSpan={COLUMNS.length} scope="rowgroup" className={styles.group}>
                  {row.title}
                  <span className={styles.groupCount}>{row.count}</span>
                </th>
              </tr>
            );
          }
          const { line } = row;
          return (
            <tr
              key={line.id}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-rowindex={item.index + 2}
              className={styles.row}
            >
              <ActionCells
                line={line}
                index={item.index}
                isInTabOrder={item.index === current}
                onFocus={() => activate(line.id)}
                onKeyDown={(event) => pressed(event, line)}
                onOpen={() => onOpen(line)}
                onGive={onGive === null ? null : () => onGive(line)}
              />
            </tr>
          );
        })}
        <RowsOutOfSight height={after} columns={COLUMNS.length} />
      </tbody>
    </table>
  );
}
