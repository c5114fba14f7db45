import { formatShortDate } from '@domain/calendar/format-date';
import type { PersonalSummary } from '@domain/personal/personal';
import { printedNumber } from '@domain/record/record-numbers';
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
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';

const useStyles = makeStyles({
  title: { fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold, margin: '24px 0 0' },
  quiet: { margin: '0 0 8px', lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '860px' },
  table: { maxWidth: '860px' },
});

/** For a service manager: what the team managers they answer for have signed. None of it opens without a reason. */
export function OfSupervisors() {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const { answer, failure, refetch } = useAnswer('personal:of-supervisors', undefined);
  if (failure) return <FailureStrip failure={failure} onTryAgain={refetch} />;
  if (answer === undefined || answer.length === 0) return null;
  return (
    <section aria-labelledby="of-supervisors">
      <h2 id="of-supervisors" className={styles.title}>
        Given by team managers
      </h2>
      <p className={styles.quiet}>You can read these with a reason. Worker and team manager both see it.</p>
      <Table size="small" className={styles.table} aria-labelledby="of-supervisors">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Session</TableHeaderCell>
            <TableHeaderCell>Worker</TableHeaderCell>
            <TableHeaderCell>Supervised by</TableHeaderCell>
            <TableHeaderCell>Record</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {answer.map((record) => (
            <OneOfThem key={record.id} record={record} onRead={() => navigate(`/personal/${record.id}/read`)} />
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

function OneOfThem({ record, onRead }: { readonly record: PersonalSummary; readonly onRead: () => void }) {
  const { date, worker, supervisor, number } = record;
  return (
    <TableRow>
      <TableCell>
        <Link as="button" onClick={onRead}>
          {date === null ? 'No date' : formatShortDate(date)}
        </Link>
      </TableCell>
      <TableCell>{worker}</TableCell>
      <TableCell>{supervisor}</TableCell>
      <TableCell>{printedNumber({ type: 'PERSONAL', number })}</TableCell>
    </TableRow>
  );
}
