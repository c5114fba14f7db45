import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';

export const HEAD_HEIGHT_PX = 36;

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
  number: { textAlign: 'right' },
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
});

type SortHeadProps<C extends string> = {
  readonly columns: readonly {
    readonly id: C;
    readonly title: string;
    readonly width: string;
    readonly isNumber?: boolean;
  }[];
  readonly sort: { readonly column: C; readonly direction: 'ascending' | 'descending' };
  readonly onSort: (column: C) => void;
};

/** The widths of a long list's columns and their headings, which stay in sight; each is a button that sorts. */
export function SortHead<C extends string>({ columns, sort, onSort }: SortHeadProps<C>) {
  const styles = useStyles();
  const Arrow = sort.direction === 'ascending' ? ArrowUpRegular : ArrowDownRegular;
  return (
    <>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ id, title, isNumber }) => (
            <th
              key={id}
              scope="col"
              aria-sort={sort.column === id ? sort.direction : 'none'}
              className={mergeClasses(styles.head, isNumber && styles.number)}
            >
              <button type="button" className={styles.heading} onClick={() => onSort(id)}>
                {title}
                {sort.column === id && <Arrow aria-hidden />}
              </button>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
