import { formatShortDate } from '@domain/calendar/format-date';
import { PERSONAL_STATE_LABELS, type PersonalSummary } from '@domain/personal/personal';
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
import { useId } from 'react';
import { useLocation } from 'wouter';
import { StatusMark } from '../../ui/status-mark';
import type { WorkerGroup } from './by-worker';

const useStyles = makeStyles({
  title: { fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold, margin: '8px 0' },
  table: { maxWidth: '860px' },
  session: { width: '24%' },
  what: { width: '44%' },
});

/** One worker's, the newest first. */
export function WorkerRecords({ title, records }: Omit<WorkerGroup, 'key'>) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <Table size="small" className={styles.table} aria-labelledby={id}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.session}>Session</TableHeaderCell>
            <TableHeaderCell className={styles.what}>Record</TableHeaderCell>
            <TableHeaderCell>State</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {records.map(({ id: personalId, number, date, templateName, state, as, isAnswered }) => (
            <TableRow key={personalId}>
              <TableCell>
                <Link as="button" onClick={() => navigate(`/personal/${personalId}`)}>
                  {date === null ? 'No date yet' : formatShortDate(date)}
                </Link>
              </TableCell>
              <TableCell>{`${templateName}, ${printedNumber({ type: 'PERSONAL', number })}`}</TableCell>
              <TableCell>
                <StatusMark shape={state === 'SIGNED' ? 'filled' : 'outline'}>
                  {stateWords({ state, as, isAnswered })}
                </StatusMark>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

/** Who still has to sign is said to them alone; the supervisor sees who has. */
function stateWords({ state, as, isAnswered }: Pick<PersonalSummary, 'state' | 'as' | 'isAnswered'>): string {
  if (state !== 'SIGNED') return PERSONAL_STATE_LABELS[state];
  if (as === 'WORKER') return isAnswered ? 'Signed by both' : 'For you to read and sign';
  return isAnswered ? 'Signed by both' : PERSONAL_STATE_LABELS[state];
}
