import { may } from '@domain/access/may';
import { formatShortDate } from '@domain/calendar/format-date';
import { RECORD_TYPE_LABELS } from '@domain/lists/record-types';
import { RECORD_STATE_LABELS, type RecordState, type RecordSummary } from '@domain/record/record';
import { recordTitle } from '@domain/record/record-numbers';
import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { useSession } from '../../desktop/session';
import { StatusMark } from '../../ui/status-mark';
import { mainNumber, recordsInOrder } from './records-in-order';
import { Section } from './section';

type Shape = 'none' | 'outline' | 'half' | 'filled';

/** The shape says how far along the record is, for those who cannot use the colour. */
const SHAPES: Record<RecordState, Shape> = {
  DRAFT: 'outline',
  SHARED: 'half',
  AGREED: 'filled',
  AGREED_WITH_COMMENT: 'filled',
  AGREED_NO_REPLY: 'filled',
  FILED: 'filled',
  DISCARDED: 'none',
};

const useStyles = makeStyles({
  below: { paddingLeft: '28px' },
  what: { width: '32%' },
  kind: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** Every record of the child, of whatever kind; what was added to one or hangs off it stands below it. */
export function RecordsTable({ records }: { readonly records: readonly RecordSummary[] }) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const writes = may(useSession().role, 'WRITE_RECORDS');
  return (
    <Section title="Supervision records">
      {records.length === 0 ? (
        <p>
          {writes
            ? 'No supervision has been written for this child yet. The first button above begins one.'
            : 'No record of this child has been shared with you yet. It comes here once your manager shares it.'}
        </p>
      ) : (
        <Table size="small" aria-label="Supervision records">
          <TableHeader>
            <TableRow>
              <TableHeaderCell>Session</TableHeaderCell>
              <TableHeaderCell className={styles.what}>Record</TableHeaderCell>
              <TableHeaderCell>State</TableHeaderCell>
              <TableHeaderCell>Worker</TableHeaderCell>
              <TableHeaderCell>Manager</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {recordsInOrder(records).map((record) => (
              <TableRow key={record.id}>
                <TableCell {...(mainNumber(record) === null ? {} : { className: styles.below })}>
                  <Link as="button" onClick={() => navigate(`/records/${record.id}`)}>
                    {dayOf(record)}
                  </Link>
                </TableCell>
                <TableCell>
                  {recordTitle(record)}
                  {record.templateName === RECORD_TYPE_LABELS[record.type] ? null : (
                    <span className={styles.kind}>{RECORD_TYPE_LABELS[record.type]}</span>
                  )}
                </TableCell>
                <TableCell>
                  <StatusMark shape={SHAPES[record.state]}>{RECORD_STATE_LABELS[record.state]}</StatusMark>
                </TableCell>
                <TableCell>{record.supervisee}</TableCell>
                <TableCell>{record.supervisor}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

function dayOf({ sessionDate, type }: RecordSummary): string {
  const day = sessionDate === null ? 'No date yet' : formatShortDate(sessionDate);
  return type === 'ADDENDUM' ? `Added: ${day}` : day;
}
