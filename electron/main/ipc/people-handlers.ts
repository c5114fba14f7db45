import { randomUUID } from 'node:crypto';
import type { ParsedRequest, Reply } from '@contract/contract';
import type { Person, peopleCalls } from '@contract/people-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import { type UserId, userId as userIdSchema } from '@domain/identifiers';
import { mayManage } from '@domain/people/may-manage';
import { tidyName } from '@domain/people/name-key';
import { codeUntil } from '@domain/people/one-time-code';
import { failed, type Result, succeeded } from '@domain/result';
import { type AuditKind, appendAudit } from '../store/audit-trail';
import {
  changePerson,
  findPerson,
  isNameKnownElsewhere,
  isNameTaken,
  listPeople,
  type PersonRow,
} from '../store/people-table';
import { inOneTransaction } from '../store/prepared';
import { addUser } from '../store/user-table';
import { findWorker } from '../store/worker-table';
import type { AttemptPace } from '../vault/attempt-pace';
import type { WayIn } from '../vault/keyring-changes';
import type { ReadyCode } from '../vault/people-slots';
import type { Vault } from '../vault/vault';
import type { VaultFailure } from '../vault/vault-failure';
import type { HandlerContext, Handlers, OpenSession } from './handler-context';
import { noteNewlyQualified } from './newly-qualified';
import { lookLeaving, takeLeave } from './take-leave';
import { viewerOf } from './viewer';
import { managedPerson } from './who-manages';

export type PeopleParts = { readonly context: HandlerContext; readonly vault: Vault; readonly pace: AttemptPace };

/** Who signs in here: adding people, their codes, their place, and their leaving. */
export function createPeopleHandlers(parts: PeopleParts): Handlers<keyof typeof peopleCalls> {
  const { context, vault } = parts;
  return {
    'people:list': () => {
      const ways = vault.waysIn();
      if (!ways.ok) return ways;
      const session = context.session();
      const today = context.clock.today();
      return succeeded(
        listPeople(session.database).map((one) => personOf(session, one, { way: ways.value.get(one.id), today })),
      );
    },
    'person:add': (request) => addPerson(parts, request),
    'person:change': (request) => change(context, request),
    'person:new-code': (request) => newCode(parts, request),
    'person:look-leaving': (request) => lookLeaving(context, request.userId),
    'person:leave': (request) => takeLeave(context, vault, request),
  };
}

function personOf(
  { database, user }: OpenSession,
  one: PersonRow,
  { way, today }: { readonly way: WayIn | undefined; readonly today: LocalDate },
): Person {
  const newlyQualifiedFrom = one.role === 'SW' ? (findWorker(database, one.name)?.newlyQualifiedFrom ?? null) : null;
  const { id: userId, name, role, team, leftOn } = one;
  const isHere = leftOn === null;
  return {
    ...{ userId, name, role, team, leftOn, newlyQualifiedFrom, isYou: userId === user.userId },
    ...(isHere ? signInOf(way, today) : { signIn: 'NEVER' as const, codeUntil: null }),
  };
}

function signInOf(way: WayIn | undefined, today: LocalDate): Pick<Person, 'signIn' | 'codeUntil'> {
  const code = way?.code ?? null;
  const isWaiting = code !== null && !code.isOver && code.until >= today;
  if (isWaiting) return { signIn: 'CODE_WAITING', codeUntil: code.until };
  if (way?.hasPassphrase) return { signIn: 'OWN_PASSPHRASE', codeUntil: null };
  return { signIn: code === null ? 'NEVER' : 'CODE_OVER', codeUntil: null };
}

type Adding = ParsedRequest<'person:add'>;
type Code = { readonly groups: string[]; readonly until: LocalDate };

async function addPerson(parts: PeopleParts, request: Adding): Promise<Reply<{ userId: UserId; code: Code | null }>> {
  const { context } = parts;
  const asked = { ...request, id: userIdSchema.parse(randomUUID()), name: tidyName(request.name) };
  const refusal = whyNotAdded(context.session(), asked);
  if (refusal !== null) return refusal;
  if (!asked.signsIn) {
    keepPerson(context, asked, null);
    return succeeded({ userId: asked.id, code: null });
  }
  const ready = await readyCode(parts, { id: asked.id, name: asked.name, passphrase: asked.passphrase });
  if (!ready.ok) return ready;
  // Somebody may have been added while the passphrase was stretched.
  const late = whyNotAdded(context.session(), asked);
  if (late !== null) return late;
  keepPerson(context, asked, ready.value);
  return succeeded({ userId: asked.id, code: { groups: ready.value.groups, until: ready.value.until } });
}

/** A manager of one team names nobody whom another team's records name: a code of theirs would open those. */
function whyNotAdded({ database, user }: OpenSession, asked: Adding) {
  const viewer = viewerOf(user);
  if (!mayManage(user, asked)) return failed({ kind: 'NOT_ALLOWED' as const });
  if (asked.name === '') return failed({ kind: 'INVALID' as const, field: 'name' });
  if (asked.signsIn && asked.passphrase === '') return failed({ kind: 'INVALID' as const, field: 'passphrase' });
  const isDated = asked.newlyQualifiedFrom !== null;
  if (isDated && asked.role !== 'SW') return failed({ kind: 'INVALID' as const, field: 'newlyQualifiedFrom' });
  const isElsewhere = viewer.sees === 'TEAM' && isNameKnownElsewhere(database, asked.name, viewer);
  return isElsewhere || isNameTaken(database, asked.name) ? failed({ kind: 'NAME_TAKEN' as const }) : null;
}

type Ready = ReadyCode & { readonly until: LocalDate };

/** One transaction with the keyring as its last step: either there is a person with a code that opens, or neither. */
function keepPerson(context: HandlerContext, asked: Adding & { readonly id: UserId }, code: Ready | null): void {
  const { database } = context.session();
  const { id, name, role, team } = asked;
  inOneTransaction(database, () => {
    addUser(database, { id, name, role, team, createdAt: context.clock.now() });
    if (role === 'SW') noteNewlyQualified(context, { name, from: asked.newlyQualifiedFrom }, 'ADDED');
    note(context, 'USER_ADDED', { subject: id, detail: { role, team, signsIn: asked.signsIn } });
    if (code !== null) keepCode(context, id, code);
  });
}

function keepCode(context: HandlerContext, id: UserId, code: Ready): void {
  const { database } = context.session();
  note(context, 'CODE_MADE', { subject: id, detail: { until: code.until, code: code.slotId } });
  code.keep((one) => findPerson(database, one) !== null);
}

/** A code of this manager for that person. The passphrase is tried at the pace of every passphrase. */
async function readyCode(
  { context, vault, pace }: PeopleParts,
  { id, name, passphrase }: { readonly id: UserId; readonly name: string; readonly passphrase: string },
): Promise<Result<Ready, VaultFailure | { kind: 'LOCKED' }>> {
  const { user } = context.session();
  const until = codeUntil(context.clock.today());
  const by = { userId: user.userId, name: user.name, passphrase };
  const ready = await pace.try(
    () => vault.prepareCode({ by, to: { userId: id, name, until } }),
    (outcome) => !outcome.ok && outcome.failure.kind === 'WRONG_PASSPHRASE',
  );
  if (!ready.ok) return ready;
  // Locked meanwhile, or even somebody else's now: nothing is done in their name.
  if (context.session().user.userId !== user.userId) return failed({ kind: 'LOCKED' });
  pace.reset();
  return succeeded({ ...ready.value, until });
}

async function newCode(
  parts: PeopleParts,
  { userId, passphrase }: ParsedRequest<'person:new-code'>,
): Promise<Reply<Code>> {
  const { context } = parts;
  const person = managedPerson(context.session(), userId);
  if (!person.ok) return person;
  const ready = await readyCode(parts, { id: userId, name: person.value.name, passphrase });
  if (!ready.ok) return ready;
  const still = managedPerson(context.session(), userId);
  if (!still.ok) return still;
  inOneTransaction(context.session().database, () => keepCode(context, userId, ready.value));
  return succeeded({ groups: ready.value.groups, until: ready.value.until });
}

function change(context: HandlerContext, request: ParsedRequest<'person:change'>): Reply<undefined> {
  const { database, user } = context.session();
  const { userId: id, role, team, newlyQualifiedFrom } = request;
  const person = managedPerson(context.session(), id);
  if (!person.ok) return person;
  if (!mayManage(user, request)) return failed({ kind: 'NOT_ALLOWED' });
  if (newlyQualifiedFrom !== null && role !== 'SW') return failed({ kind: 'INVALID', field: 'newlyQualifiedFrom' });
  inOneTransaction(database, () => {
    changePerson(database, { id, role, team });
    if (role === 'SW') noteNewlyQualified(context, { name: person.value.name, from: newlyQualifiedFrom }, 'CHANGED');
    const before = { roleBefore: person.value.role, teamBefore: person.value.team };
    note(context, 'USER_CHANGED', { subject: id, detail: { ...before, role, team } });
  });
  return succeeded(undefined);
}

function note(
  { session, clock }: HandlerContext,
  kind: AuditKind,
  what: Pick<Parameters<typeof appendAudit>[1], 'subject' | 'detail'>,
): void {
  const { database, user } = session();
  appendAudit(database, { at: clock.now(), actor: user.userId, kind, ...what });
}
