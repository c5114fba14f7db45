import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Sort, SortColumn } from './arrange-actions';

export const HEAD_HEIGHT_PX = 36;

export const COLUMNS: readonly { readonly id: SortColumn; readonly title: string; readonly width: string }[] = [
  { id: 'what', title: 'Will do what', width: '29%' },
  { id: 'who', title: 'Who', width: '16%' },
  { id: 'due', title: 'By when', width: '19%' },
  { id: 'child', title: 'Child', width: '13%' },
  { id: 'going', title: 'How it is going', width: '23%' },
];

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: `${HEAD_HEIGHT_PX}px`,
    padding: '0 8px',
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    padding: '4px 0',
    minHeight: '28px',
    display: 'inline-flex',
    gap: '4px',
    alignItems: 'center',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  spacer: { padding: 0, border: 'none' },
});

type GridHeadProps = { readonly sort: Sort; readonly onSort: (column: SortColumn) => void };

/** The widths of the columns and their headings, each a button that sorts. */
export function GridHead({ sort, onSort }: GridHeadProps) {
  return (
    <>
      <colgroup>
        {COLUMNS.map(({ id, width }) => (
          <col key={id} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
    </>
  );
}

/** Stands for the rows out of sight, so that the scroll bar tells the truth. */
export function Spacer({ height }: { readonly height: number }) {
  const styles = useStyles();
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={COLUMNS.length} className={styles.spacer} style={{ height }} />
    </tr>
  );
}

type HeadProps = {
  readonly column: (typeof COLUMNS)[number];
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
};

function HeadCell({ column, sort, onSort }: HeadProps) {
  const styles = useStyles();
  const isSorted = sort.column === column.id;
  const Arrow = sort.direction === 'ascending' ? ArrowUpRegular : ArrowDownRegular;
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : 'none'} className={styles.head}>
      <button type="button" className={styles.heading} onClick={() => onSort(column.id)}>
        {column.title}
        {isSorted && <Arrow aria-hidden />}
      </button>
    </th>
  );
}
