import type { DatedFact } from '@domain/child/child';
import { currentFact } from '@domain/child/child-summary';
import { keyDaysFor } from '@domain/child/key-days';
import type { ChildId } from '@domain/identifiers';
import type { ChildHistory } from '@domain/memory/child-history';
import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useToday } from '../../../desktop/use-today';
import { Section } from '../section';
import { KeyDayRow } from './key-day-row';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  table: { maxWidth: '880px' },
  date: { width: '200px', [NARROW]: { width: '34%' } },
  told: { width: '160px', [NARROW]: { width: '20%' } },
  steps: { width: '180px', [NARROW]: { width: '18%' } },
  more: { marginTop: '8px' },
});

type Props = {
  readonly childId: ChildId;
  readonly facts: readonly DatedFact[];
  readonly known: ChildHistory['keyDates'];
};

/** The days of the child's plan that the record looks at: those that matter now, and the others behind a button. */
export function KeyDays({ childId, facts, known }: Props) {
  const styles = useStyles();
  const today = useToday();
  const [isAll, setIsAll] = useState(false);
  const status = currentFact(facts, 'STATUS', today)?.status ?? null;
  const { first, more } = keyDaysFor(status, new Set(known.map(({ kind }) => kind)));
  return (
    <Section title="Days of the plan">
      <Table size="small" aria-label="Days of the plan" className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>What</TableHeaderCell>
            <TableHeaderCell className={styles.date}>Day</TableHeaderCell>
            <TableHeaderCell className={styles.told}>Told on</TableHeaderCell>
            <TableHeaderCell className={styles.steps}>Change</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {[...first, ...(isAll ? more : [])].map((kind) => (
            <KeyDayRow key={kind} childId={childId} kind={kind} known={known.find((each) => each.kind === kind)} />
          ))}
        </TableBody>
      </Table>
      {more.length === 0 ? null : (
        <Button className={styles.more} aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? 'Fewer days' : `More days (${String(more.length)})`}
        </Button>
      )}
    </Section>
  );
}
