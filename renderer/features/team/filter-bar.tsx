import type { Board } from '@domain/board/board';
import { CASE_STATUS_LABELS, type CaseStatus } from '@domain/lists/case-lists';
import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { statusesOf, type TeamFilter, workersOf } from './team-filter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  select: { width: '224px', maxWidth: '100%' },
  count: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

type FilterBarProps = {
  readonly board: Board;
  readonly shown: number;
  readonly filter: TeamFilter;
  readonly onFilter: (filter: TeamFilter) => void;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
};

export function FilterBar({ board, shown, filter, onFilter, isTable, onTable }: FilterBarProps) {
  const styles = useStyles();
  const all = board.children.length;
  return (
    <div className={styles.bar}>
      <Select
        className={styles.select}
        aria-label="Worker"
        value={filter.worker}
        onChange={(_, { value }) => onFilter({ ...filter, worker: value })}
      >
        <option value="">Every worker</option>
        {workersOf(board.children).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label="Status"
        value={filter.status}
        onChange={(_, { value }) => onFilter({ ...filter, status: value as CaseStatus | '' })}
      >
        <option value="">Every status</option>
        {statusesOf(board.children).map((status) => (
          <option key={status} value={status}>
            {CASE_STATUS_LABELS[status]}
          </option>
        ))}
      </Select>
      <span className={styles.count} role="status">
        {shown === all ? `${String(all)} children` : `${String(shown)} of ${String(all)} children`}
      </span>
      <Checkbox label="As a table" checked={isTable} onChange={(_, { checked }) => onTable(checked === true)} />
    </div>
  );
}
