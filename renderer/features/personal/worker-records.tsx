import { formatShortDate } from '@domain/calendar/format-date';
import { PERSONAL_STATE_LABELS } from '@domain/personal/personal';
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
  session: { width: '26%' },
  what: { width: '50%' },
});

/** One worker's, the newest first. */
export function WorkerRecords({ worker, records }: WorkerGroup) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {worker === '' ? 'No worker named yet' : worker}
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
          {records.map(({ id: personalId, number, date, templateName, state }) => (
            <TableRow key={personalId}>
              <TableCell>
                <Link as="button" onClick={() => navigate(`/personal/${personalId}`)}>
                  {date === null ? 'No date yet' : formatShortDate(date)}
                </Link>
              </TableCell>
              <TableCell>{`${templateName}, ${printedNumber({ type: 'PERSONAL', number })}`}</TableCell>
              <TableCell>
                <StatusMark shape={state === 'SIGNED' ? 'filled' : 'outline'}>
                  {PERSONAL_STATE_LABELS[state]}
                </StatusMark>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
