import type { ChildRow } from '@domain/child/child';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { MessageStrip } from '../../../ui/message-strip';
import { PartHead } from '../parts/part-head';
import type { Done } from './done';
import { type PersonRow, peopleRows } from './people-rows';
import { PeopleTable } from './people-table';
import { type Over, PersonStep } from './person-step';

/**
 * Everybody: those who sign in here or answer in sealed files, and the workers of whom records know. One list, because
 * they are the same people.
 */
export function PeoplePart() {
  const people = useAnswer('people:list', undefined);
  const workers = useAnswer('workers:list', undefined);
  const { answer: actions } = useAnswer('actions:list', undefined);
  const children = useAnswer('children:list', undefined).answer ?? [];
  const [over, setOver] = useState<Over | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const rows = peopleRows(people.answer ?? [], workers.answer ?? []);
  const open = (next: Over) => {
    setDone(null);
    setOver(next);
  };
  const finish = (next: Done) => {
    setOver(null);
    setDone(next);
  };
  return (
    <>
      <PartHead title="People">
        Whoever you add signs in with a passphrase of their own and sees what their role may see. Workers come with the
        caseload; those who are newly qualified or new to the team are supervised more often.
      </PartHead>
      {people.failure ? <FailureStrip failure={people.failure} onTryAgain={people.refetch} /> : null}
      {workers.failure ? <FailureStrip failure={workers.failure} onTryAgain={workers.refetch} /> : null}
      {done === null ? null : <DoneStrip done={done} onOver={() => setDone(null)} />}
      {rows.length === 0 ? null : (
        <PeopleTable
          rows={rows}
          actions={actions ?? []}
          onStep={(row, step) => open(step === 'LET_IN' ? { step, row } : { step, row })}
        />
      )}
      <div>
        <Button onClick={() => open({ step: 'LET_IN', row: null })}>Add a person</Button>
      </div>
      {over === null ? null : (
        <PersonStep over={over} rows={rows} teams={teamsOf(rows, children)} onOver={setOver} onDone={finish} />
      )}
    </>
  );
}

function DoneStrip({ done, onOver }: { readonly done: Done; readonly onOver: () => void }) {
  const { says, more, undo, next } = done;
  const [, navigate] = useLocation();
  const takeBack = async () => {
    if (await undo?.()) onOver();
  };
  return (
    <MessageStrip
      intent="success"
      title={says}
      onDismiss={onOver}
      action={
        undo !== undefined ? (
          <Button size="small" onClick={() => void takeBack()}>
            Undo
          </Button>
        ) : next !== undefined ? (
          <Button size="small" onClick={() => navigate(next.place)}>
            {next.label}
          </Button>
        ) : null
      }
    >
      {more}
    </MessageStrip>
  );
}

/** The teams there are, as children and people have them, each once: a team is told by its exact name. */
function teamsOf(rows: readonly PersonRow[], children: readonly ChildRow[]): readonly string[] {
  const named = [...children.map(({ team }) => team ?? ''), ...rows.map(({ person }) => person?.team ?? '')];
  return [...new Set(named)].filter((team) => team !== '').toSorted();
}
