import { CASE_STATUS_LABELS, type CaseStatus } from '@domain/lists/case-lists';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CellSetting } from '../fields/cell-setting';
import { NumberSetting } from '../fields/number-setting';
import { SwitchSetting } from '../fields/switch-setting';
import { BackGroup } from './back-group';
import { BEGUN_RECORDS_KEEP, PartHead } from './part-head';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginBottom: '8px' },
  head: {
    textAlign: 'left',
    padding: '8px 16px 8px 0',
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
  },
  cell: { padding: '8px 16px 8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  status: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, lineHeight: '32px' },
  foot: { display: 'flex', justifyContent: 'flex-end' },
});

const STATUSES = Object.keys(CASE_STATUS_LABELS) as CaseStatus[];
export const INTERVAL_PATHS: readonly string[] = [
  ...STATUSES.flatMap((status) => [`supervisionWeeks.${status}`, `visitDays.${status}`]),
  'caredForFirstWeeks',
  'milestonesForChildInNeed',
];

/** How often a child is talked about and visited, by status. */
export function IntervalsPart() {
  const styles = useStyles();
  return (
    <>
      <PartHead title="Intervals by status">
        How often a child is talked about in supervision and visited. Local policies differ; regulation 28 sets visits
        to cared-for children. {BEGUN_RECORDS_KEEP}
      </PartHead>
      <div className={styles.foot}>
        <BackGroup title="Intervals by status" paths={INTERVAL_PATHS} />
      </div>
      <IntervalTable statuses={STATUSES} />
      <NumberSetting path="caredForFirstWeeks" />
      <SwitchSetting path="milestonesForChildInNeed" />
    </>
  );
}

/** A row for each status: weeks between supervisions, days between visits. */
export function IntervalTable({ statuses }: { readonly statuses: readonly CaseStatus[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Intervals by status">
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Status
          </th>
          <th scope="col" className={styles.head}>
            Case supervision every
          </th>
          <th scope="col" className={styles.head}>
            Child visited every
          </th>
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => (
          <tr key={status}>
            <th scope="row" className={`${styles.cell} ${styles.status}`}>
              {CASE_STATUS_LABELS[status]}
            </th>
            <td className={styles.cell}>
              <CellSetting path={`supervisionWeeks.${status}`} />
            </td>
            <td className={styles.cell}>
              <CellSetting path={`visitDays.${status}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
