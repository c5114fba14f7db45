import { formatShortDate } from '@domain/calendar/format-date';
import type { DatedFact, DatedFactKind } from '@domain/child/child';
import { factWords } from '@domain/child/fact-words';
import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { Section } from './section';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))', gap: '28px 32px' },
  date: { width: '104px' },
  source: { width: '116px' },
});

const TITLES: Record<DatedFactKind, string> = {
  WORKER: 'Workers',
  HOME: 'Homes',
  STATUS: 'Statuses and plans',
  LEGAL_STATUS: 'Legal status',
};
const ORDER: readonly DatedFactKind[] = ['WORKER', 'HOME', 'STATUS', 'LEGAL_STATUS'];
const SOURCES: Record<DatedFact['source'], string> = { CASELOAD: 'Caseload file', PERSON: 'Entered here' };

/** Every dated change, newest first: drift is counted from these, so a manager can see what is counted. */
export function HistoryTables({ facts }: { readonly facts: readonly DatedFact[] }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      {ORDER.map((kind) => (
        <HistoryTable key={kind} title={TITLES[kind]} facts={facts.filter((fact) => fact.kind === kind)} />
      ))}
    </div>
  );
}

function HistoryTable({ title, facts }: { readonly title: string; readonly facts: readonly DatedFact[] }) {
  const styles = useStyles();
  const newestFirst = [...facts].sort((left, right) => right.from.localeCompare(left.from));
  return (
    <Section title={title}>
      {facts.length === 0 ? (
        <p>Nothing recorded yet.</p>
      ) : (
        <Table size="small" aria-label={title}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>What</TableHeaderCell>
              <TableHeaderCell className={styles.date}>From</TableHeaderCell>
              <TableHeaderCell className={styles.date}>Until</TableHeaderCell>
              <TableHeaderCell className={styles.source}>Known from</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {newestFirst.map((fact) => (
              <TableRow key={fact.id}>
                <TableCell>{factWords(fact)}</TableCell>
                <TableCell>{formatShortDate(fact.from)}</TableCell>
                <TableCell>{fact.until === null ? 'Now' : formatShortDate(fact.until)}</TableCell>
                <TableCell>{SOURCES[fact.source]}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
