import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { Person } from '@contract/people-calls';
import { problemOfWorker, type Worker } from '@domain/board/worker';
import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { nameKey } from '@domain/people/name-key';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useRefresh } from '../../../desktop/use-refresh';
import { useToday } from '../../../desktop/use-today';

/** What became of what they had in hand. */
export type Left = Answer<'person:leave'> & { readonly name: string; readonly actionsTo: string };

type Typed = {
  readonly leftOn: { readonly date: LocalDate | null; readonly text: string };
  readonly actionsTo: string;
  readonly openHandovers: boolean;
};
type Problems = { readonly leftOn: string | null; readonly actionsTo: string | null };

/** What is typed about somebody who leaves, and taking their sign-in away. Nothing is done before `inHand` is known. */
export function useLeave(
  { person, worker }: { readonly person: Person; readonly worker: Worker },
  inHand: Answer<'person:look-leaving'> | undefined,
  onLeft: (left: Left) => void,
) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const today = useToday();
  const [typed, setTyped] = useState<Typed>({
    leftOn: { date: today, text: formatShortDate(today) },
    actionsTo: '',
    openHandovers: true,
  });
  const [problems, setProblems] = useState<Problems>({ leftOn: null, actionsTo: null });

  const save = async (): Promise<Failure | null> => {
    if (inHand === undefined) return null;
    const { leftOn, openHandovers } = typed;
    const actionsTo = inHand.openActions === 0 ? '' : typed.actionsTo.trim();
    const found = problemsOf(typed, { worker, openActions: inHand.openActions, today });
    setProblems(found);
    if (leftOn.date === null || found.leftOn !== null || found.actionsTo !== null) return null;
    const leaving = { userId: person.userId, leftOn: leftOn.date, actionsTo, openHandovers };
    const reply = await desktop.call('person:leave', leaving);
    if (!reply.ok) return reply.failure;
    refresh(
      'people:list',
      'workers:list',
      'actions:list',
      'records:list',
      'children:list',
      'person:look-leaving',
      'sealed:partners',
    );
    onLeft({ ...reply.value, name: person.name, actionsTo });
    return null;
  };
  const change = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));
  return { typed, change, problems, save };
}

type Leaver = { readonly worker: Worker; readonly openActions: number; readonly today: LocalDate };

function problemsOf({ leftOn, actionsTo }: Typed, { worker, openActions, today }: Leaver): Problems {
  return {
    leftOn: dayProblem(leftOn.date, worker, today),
    actionsTo: openActions === 0 ? null : ownerProblem(actionsTo.trim(), worker.name),
  };
}

function dayProblem(leftOn: LocalDate | null, worker: Worker, today: LocalDate): string | null {
  if (leftOn === null) return 'Give the last day.';
  if (leftOn > today) return 'This day is still to come. Say that they have left on the day or after it.';
  return problemOfWorker({ ...worker, leftOn });
}

function ownerProblem(name: string, leaver: string): string | null {
  if (name === '') return 'Give the name of one person.';
  return nameKey(name) === nameKey(leaver) ? `${leaver} is leaving. Give the name of somebody else.` : null;
}
