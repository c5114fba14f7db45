import type { Person } from '@contract/people-calls';
import type { Worker } from '@domain/board/worker';
import { WorkerDialog } from '../parts/worker-dialog';
import { AddPersonDialog } from './add-person-dialog';
import { ChangePersonDialog, useChangePerson } from './change-person-dialog';
import { CodeDialog } from './code-dialog';
import { addedWords, type Done, leftWords } from './done';
import { LeaveDialog } from './leave-dialog';
import { NewCodeDialog } from './new-code-dialog';
import { hasLeft, type PersonRow } from './people-rows';
import type { Step } from './person-menu';
import type { Added } from './use-add-person';

/** What lies over the list: a step about one line of it, somebody new (no line yet), or a code to be passed on. */
export type Over =
  | { readonly step: 'LET_IN'; readonly row: PersonRow | null }
  | { readonly step: Exclude<Step, 'LET_IN'>; readonly row: PersonRow }
  | { readonly step: 'CODE'; readonly made: Added };

type PersonStepProps = {
  readonly over: Over;
  readonly rows: readonly PersonRow[];
  readonly teams: readonly string[];
  readonly onOver: (over: Over | null) => void;
  readonly onDone: (done: Done) => void;
};

/** The one dialog that is open. */
export function PersonStep({ over, rows, teams, onOver, onDone }: PersonStepProps) {
  const changed = useChanged(onDone);
  const onClose = () => onOver(null);
  const onMade = (made: Added) => {
    if (made.code === null) onDone(addedWords(made));
    else onOver({ step: 'CODE', made });
  };
  if (over.step === 'CODE') {
    const { name, code } = over.made;
    return code === null ? null : <CodeDialog name={name} code={code} onClose={onClose} />;
  }
  if (over.step === 'LET_IN')
    return <AddPersonDialog name={over.row?.name ?? ''} teams={teams} onAdded={onMade} onClose={onClose} />;
  if (over.step === 'DATES')
    return <WorkerDialog worker={workerOf(over.row)} isSignedUp={over.row.person !== null} onClose={onClose} />;
  const { person } = over.row;
  if (person === null) return null;
  if (over.step === 'NEW_CODE') return <NewCodeDialog person={person} onMade={onMade} onClose={onClose} />;
  if (over.step === 'ROLE')
    return <ChangePersonDialog person={person} teams={teams} onChanged={() => changed(person)} onClose={onClose} />;
  const others = rows.filter((row) => row.name !== person.name && !hasLeft(row)).map(({ name }) => name);
  return (
    <LeaveDialog
      person={person}
      worker={workerOf(over.row)}
      others={others}
      onLeft={(left) => onDone(leftWords(left))}
      onClose={onClose}
    />
  );
}

/** Another role or team can be taken back as long as it is said to have been done. */
function useChanged(onDone: (done: Done) => void): (before: Person) => void {
  const change = useChangePerson();
  return (before) =>
    onDone({
      says: `${before.name} was changed.`,
      more: 'It counts from their next sign-in.',
      undo: async () => (await change(before, before)) === null,
    });
}

function workerOf({ name, person, worker }: PersonRow): Worker {
  const newlyQualifiedFrom = person?.newlyQualifiedFrom ?? null;
  return worker ?? { name, startedOn: null, newlyQualifiedFrom, leftOn: person?.leftOn ?? null };
}
