import type { Answer, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { LocalDate } from '@domain/calendar/local-date';
import type { Role } from '@domain/lists/roles';
import { useState } from 'react';
import type { Desktop } from '../../../desktop/desktop';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useSession } from '../../../desktop/session';
import { useRefresh } from '../../../desktop/use-refresh';

/** On this computer, in sealed files at another one, or only named in records. */
export type Way = 'HERE' | 'FILES' | 'NOT_AT_ALL';

/** `code` is null for somebody who does not sign in here. */
export type Added = { readonly name: string; readonly way: Way; readonly code: Answer<'person:add'>['code'] };

type Typed = {
  readonly name: string;
  readonly role: Role;
  readonly team: string;
  readonly newlyQualified: { readonly date: LocalDate | null; readonly text: string };
  readonly way: Way;
  readonly passphrase: string;
};
type Problems = Readonly<Record<'name' | 'date' | 'passphrase', string | null>>;

const NO_PROBLEM: Problems = { name: null, date: null, passphrase: null };
export const WRONG_OWN_PASSPHRASE = 'That passphrase is not right. Check it and try again.';
export const OWN_PASSPHRASE_MISSING = 'Type the passphrase you sign in with.';

/** What is typed about a new person, and adding them. */
export function useAddPerson(name: string, onAdded: (added: Added) => void) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { team } = useSession();
  const [typed, setTyped] = useState<Typed>({
    ...{ name, role: 'SW', team },
    ...{ newlyQualified: { date: null, text: '' }, way: 'HERE', passphrase: '' },
  });
  const [problems, setProblems] = useState<Problems>(NO_PROBLEM);

  const refused = (failure: Failure): Failure | null => {
    setTyped((before) => ({ ...before, passphrase: '' }));
    if (failure.kind !== 'WRONG_PASSPHRASE') return failure;
    setProblems({ ...NO_PROBLEM, passphrase: WRONG_OWN_PASSPHRASE });
    return null;
  };
  const save = async (): Promise<Failure | null> => {
    const found = problemsOf(typed);
    setProblems(found);
    if (Object.values(found).some((problem) => problem !== null)) return null;
    const reply = await send(desktop, typed);
    if (!reply.ok) return refused(reply.failure);
    refresh('people:list', 'workers:list', 'actions:list');
    onAdded({ name: typed.name.trim(), way: wayOf(typed), code: reply.value?.code ?? null });
    return null;
  };
  const change = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));
  return { typed, change, problems, save };
}

/** Only a social worker may take part in another way than by signing in. */
export function wayOf({ role, way }: Pick<Typed, 'role' | 'way'>): Way {
  return role === 'SW' ? way : 'HERE';
}

function send(desktop: Desktop, typed: Typed): Promise<Reply<Answer<'person:add'> | undefined>> {
  const [way, name, newly] = [wayOf(typed), typed.name.trim(), newlyQualifiedFrom(typed)];
  if (way === 'NOT_AT_ALL')
    return desktop.call('worker:save', { name, startedOn: null, newlyQualifiedFrom: newly, leftOn: null });
  const about = { name, role: typed.role, team: typed.team.trim(), newlyQualifiedFrom: newly };
  const isHere = way === 'HERE';
  return desktop.call('person:add', { ...about, signsIn: isHere, passphrase: isHere ? typed.passphrase : '' });
}

/** Only a social worker is in their first year here. */
function newlyQualifiedFrom({ role, newlyQualified }: Typed): LocalDate | null {
  return role === 'SW' ? newlyQualified.date : null;
}

function problemsOf(typed: Typed): Problems {
  const isDateUnclear =
    typed.role === 'SW' && typed.newlyQualified.date === null && typed.newlyQualified.text.trim() !== '';
  return {
    name: typed.name.trim() === '' ? 'Write their name.' : null,
    date: isDateUnclear ? 'This is not a date yet. Write it like 9/11/2026, or leave it empty.' : null,
    passphrase: wayOf(typed) === 'HERE' && typed.passphrase === '' ? OWN_PASSPHRASE_MISSING : null,
  };
}
