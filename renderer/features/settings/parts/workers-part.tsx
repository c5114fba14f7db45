import type { ActionLine } from '@domain/action/action-line';
import type { Worker } from '@domain/board/worker';
import { counted } from '@domain/calendar/counted';
import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { EmptyState } from '../../../ui/empty-state';
import { PartHead } from './part-head';
import { WorkerDialog } from './worker-dialog';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', margin: '12px 0' },
  head: { textAlign: 'left', padding: '8px 16px 8px 0', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: '8px 16px 8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3 },
  still: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const NOBODY: Worker = { name: '', startedOn: null, newlyQualifiedFrom: null, leftOn: null };

/** What is known of the workers besides their names. A newly qualified or new worker is supervised more often. */
export function WorkersPart() {
  const { answer: workers, failure, refetch } = useAnswer('workers:list', undefined);
  const { answer: actions } = useAnswer('actions:list', undefined);
  const [editing, setEditing] = useState<Worker | null>(null);
  return (
    <>
      <PartHead title="Workers">
        Everybody who has a child now, and whoever you add. Workers who are newly qualified or new to the team are
        supervised more often; how often is set under Thresholds.
      </PartHead>
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {workers?.length === 0 ? (
        <EmptyState title="No workers yet" text="They come with the caseload. You can also add somebody by hand." />
      ) : null}
      {workers !== undefined && workers.length > 0 ? (
        <WorkersTable workers={workers} actions={actions ?? []} onEdit={setEditing} />
      ) : null}
      <div>
        <Button onClick={() => setEditing(NOBODY)}>Add a worker</Button>
      </div>
      {editing === null ? null : (
        <WorkerDialog worker={editing} others={workers ?? []} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

type WorkersTableProps = {
  readonly workers: readonly Worker[];
  readonly actions: readonly ActionLine[];
  readonly onEdit: (worker: Worker) => void;
};

function WorkersTable({ workers, actions, onEdit }: WorkersTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Workers">
      <thead>
        <tr>
          {['Name', 'First day in the team', 'Newly qualified from', 'Left on', 'Change'].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {workers.map((worker) => (
          <tr key={worker.name}>
            <th scope="row" className={`${styles.cell} ${styles.name}`}>
              {worker.name}
            </th>
            <DayCell day={worker.startedOn} otherwise="Not said" />
            <DayCell day={worker.newlyQualifiedFrom} otherwise="Not said" />
            <DayCell day={worker.leftOn} otherwise="Still here">
              <StillTheirs worker={worker} actions={actions} />
            </DayCell>
            <td className={styles.cell}>
              <Button size="small" aria-label={`Change ${worker.name}`} onClick={() => onEdit(worker)}>
                Change
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody who has left may still own what was agreed. */
function StillTheirs({ worker, actions }: { readonly worker: Worker; readonly actions: readonly ActionLine[] }) {
  const styles = useStyles();
  if (worker.leftOn === null) return null;
  const theirs = actions.filter(({ who, closedOn }) => closedOn === null && isSamePerson(who, worker.name)).length;
  if (theirs === 0) return null;
  return (
    <span className={styles.still}>
      {counted(theirs, 'open action')} {theirs === 1 ? 'is' : 'are'} still theirs. Give {theirs === 1 ? 'it' : 'them'}{' '}
      to somebody else under Actions.
    </span>
  );
}

function isSamePerson(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

type DayCellProps = { readonly day: LocalDate | null; readonly otherwise: string; readonly children?: ReactNode };

function DayCell({ day, otherwise, children }: DayCellProps) {
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {day === null ? <span className={styles.quiet}>{otherwise}</span> : formatShortDate(day)}
      {children}
    </td>
  );
}
