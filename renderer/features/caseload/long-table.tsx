import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

const USUAL_ROW_PX = 37;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    textAlign: 'left',
    padding: '8px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '8px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  spacer: { padding: 0, border: 'none' },
});

export type LongTableRow = { readonly key: string; readonly cells: readonly ReactNode[] };

type Props = {
  readonly label: string;
  readonly columns: readonly { readonly title: string; readonly width: string }[];
  readonly rows: readonly LongTableRow[];
};

/** A table of any length to read: rows may be as tall as their words, and only those in sight are in the page. */
export function LongTable({ label, columns, rows }: Props) {
  const styles = useStyles();
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest<HTMLElement>('[data-pane="page"]') ?? null,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: () => USUAL_ROW_PX,
    overscan: 12,
    scrollMargin: margin,
    initialRect: { width: 1_000, height: 800 },
  });
  useLayoutEffect(() => {
    const page = body.current?.closest<HTMLElement>('[data-pane="page"]');
    if (!body.current || !page) return;
    setMargin(body.current.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop);
  }, []);
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? margin) - margin;
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin);
  return (
    <table aria-label={label} aria-rowcount={rows.length + 1} className={styles.table}>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ title, width }) => (
            <th key={title} scope="col" className={styles.head} style={{ width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer height={before} columns={columns.length} />
        {shown.map((item) => (
          <tr key={item.key} ref={virtual.measureElement} data-index={item.index} aria-rowindex={item.index + 2}>
            {columns.map(({ title }, column) => (
              <td key={title} className={styles.cell}>
                {rows[item.index]?.cells[column]}
              </td>
            ))}
          </tr>
        ))}
        <Spacer height={after} columns={columns.length} />
      </tbody>
    </table>
  );
}

/** Stands for the rows out of sight, so that the scroll bar tells the truth. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  const styles = useStyles();
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} className={styles.spacer} style={{ height }} />
    </tr>
  );
}
