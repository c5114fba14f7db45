import { formatShortDate } from '@domain/calendar/format-date';
import { RECORD_STATE_LABELS, type RecordState, type RecordSummary } from '@domain/record/record';
import { printedNumber } from '@domain/record/record-numbers';
import { Link, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { StatusMark } from '../../ui/status-mark';
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

export function RecordsTable({ records }: { readonly records: readonly RecordSummary[] }) {
  const [, navigate] = useLocation();
  return (
    <Section title="Supervision records">
      {records.length === 0 ? (
        <p>No supervision has been written for this child yet. “Start case supervision” begins the first.</p>
      ) : (
        <Table size="small" aria-label="Supervision records">
          <TableHeader>
            <TableRow>
              <TableHeaderCell>Session</TableHeaderCell>
              <TableHeaderCell>Record</TableHeaderCell>
              <TableHeaderCell>State</TableHeaderCell>
              <TableHeaderCell>Worker</TableHeaderCell>
              <TableHeaderCell>Manager</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {records.map((record) => (
              <TableRow key={record.id}>
                <TableCell>
                  <Link as="button" onClick={() => navigate(`/records/${record.id}`)}>
                    {record.sessionDate === null ? 'No date yet' : formatShortDate(record.sessionDate)}
                  </Link>
                </TableCell>
                <TableCell>{`${record.templateName}, ${printedNumber(record)}`}</TableCell>
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
