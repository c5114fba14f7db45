import type { ParsedRequest, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { problemOfWorker, type Worker } from '@domain/board/worker';
import type { UserId } from '@domain/identifiers';
import { nameKey, tidyName } from '@domain/people/name-key';
import { failed, succeeded } from '@domain/result';
import { changeOwner, findAction } from '../store/action-list';
import { appendAudit } from '../store/audit-trail';
import { childrenOf, openActionsOf, waitingForAnswerOf } from '../store/leaving-table';
import { markPersonLeft, type PersonRow } from '../store/people-table';
import { inOneTransaction } from '../store/prepared';
import { findOwnDraft } from '../store/record-table';
import { openFilesFor } from '../store/sealed-file-table';
import { findWorker, saveWorker } from '../store/worker-table';
import type { Vault } from '../vault/vault';
import type { HandlerContext, OpenSession } from './handler-context';
import { endExchange } from './sealed/end-exchange';
import { keysWith } from './sealed/partners';
import { startChildRecord } from './start-record';
import { isChildInReach } from './viewer';
import { managedPerson } from './who-manages';

const HANDOVER_FORM = 'handover';

type InHand = {
  readonly openActions: number;
  readonly children: ReturnType<typeof childrenOf>;
  readonly waitingForAnswer: number;
  readonly hasExchange: boolean;
  readonly openFiles: number;
};

/** What somebody who leaves has in hand. */
export function lookLeaving(context: HandlerContext, id: UserId): Reply<InHand> {
  const session = context.session();
  const person = managedPerson(session, id);
  if (!person.ok) return person;
  const { name } = person.value;
  return succeeded({
    openActions: openActionsOf(session.database, name).length,
    children: childrenInReach(session, name),
    waitingForAnswer: waitingForAnswerOf(session.database, name).length,
    hasExchange: keysWith(session, id).length > 0,
    openFiles: openFilesFor(session.database, id, context.clock.today()).length,
  });
}

/** Of children of another team a manager of one team learns nothing by somebody's leaving, and begins no record. */
function childrenInReach(session: OpenSession, name: string): ReturnType<typeof childrenOf> {
  return childrenOf(session.database, name).filter(({ childId }) => isChildInReach(session, childId));
}

type Leaving = ParsedRequest<'person:leave'>;

/**
 * Somebody leaves: their actions go to another person, a handover is begun for each of their children where that is
 * asked for, and their way in and their exchange of sealed files are taken away. All in one transaction with the keyring as its last step. A power cut
 * between keyring and store leaves somebody who is still listed and cannot come in: taking leave again completes it.
 */
export function takeLeave(
  context: HandlerContext,
  vault: Vault,
  request: Leaving,
): Reply<{ actionsMoved: number; handoversOpened: number }> {
  const session = context.session();
  const person = managedPerson(session, request.userId);
  if (!person.ok) return person;
  const refusal = whyNotLeft(context, person.value, request);
  if (refusal !== null) return failed(refusal);
  return undoneWhenRefused(session, () => {
    const actionsMoved = moveActions(context, person.value.name, tidyName(request.actionsTo));
    const opened = request.openHandovers ? openHandovers(context, person.value.name) : succeeded(0);
    if (!opened.ok) return opened;
    markLeft(context, person.value, request);
    const detail = { leftOn: request.leftOn, actionsMoved, handoversOpened: opened.value };
    note(context, 'USER_LEFT', { subject: person.value.id, detail });
    endExchange(context, person.value.id);
    vault.removePerson(person.value.id);
    return succeeded({ actionsMoved, handoversOpened: opened.value });
  });
}

function whyNotLeft(context: HandlerContext, { name }: PersonRow, request: Leaving): Failure | null {
  const { database } = context.session();
  if (request.leftOn > context.clock.today()) return { kind: 'INVALID', field: 'leftOn' };
  if (problemOfWorker(asLeft(database, name, request)) !== null) return { kind: 'INVALID', field: 'leftOn' };
  const to = tidyName(request.actionsTo);
  const isAnother = to !== '' && nameKey(to) !== nameKey(name);
  const needsOne = openActionsOf(database, name).length > 0;
  return needsOne && !isAnother ? { kind: 'INVALID', field: 'actionsTo' } : null;
}

function asLeft(database: OpenSession['database'], name: string, { leftOn }: Leaving): Worker {
  const known = findWorker(database, name) ?? { name, startedOn: null, newlyQualifiedFrom: null };
  return { ...known, leftOn };
}

function markLeft(context: HandlerContext, person: PersonRow, request: Leaving): void {
  const { database } = context.session();
  markPersonLeft(database, person.id, request.leftOn);
  const isWorker = person.role === 'SW' || findWorker(database, person.name) !== null;
  if (isWorker) saveWorker(database, asLeft(database, person.name, request), context.clock.now());
}

function moveActions(context: HandlerContext, from: string, to: string): number {
  const { database, user } = context.session();
  const ids = openActionsOf(database, from);
  for (const id of ids) {
    const change = { id, actor: user.userId, at: context.clock.now(), why: `${from} has left` };
    if (!changeOwner(database, change, to)) continue;
    note(context, 'ACTION_CHANGED', { subject: id, detail: { child: findAction(database, id)?.childId ?? null } });
  }
  return ids.length;
}

/**
 * A draft this manager has begun already counts as none that was opened now. INVALID where the service has retired the
 * handover form: then leaving is taken without.
 */
function openHandovers(context: HandlerContext, name: string): Reply<number> {
  const session = context.session();
  let opened = 0;
  for (const { childId } of childrenInReach(session, name)) {
    const sought = { childId, templateId: HANDOVER_FORM, supervisorId: session.user.userId, addendumTo: null };
    const isBegun = findOwnDraft(session.database, sought) !== null;
    const started = startChildRecord(session, context.clock, { childId, templateId: HANDOVER_FORM });
    if (!started.ok) return failed({ kind: 'INVALID', field: 'openHandovers' });
    if (!isBegun) opened += 1;
  }
  return succeeded(opened);
}

/** A refusal half way is as good as none: everything is as it was. */
function undoneWhenRefused<T>({ database }: OpenSession, work: () => Reply<T>): Reply<T> {
  const refused: { reply: Reply<T> | null } = { reply: null };
  try {
    return inOneTransaction(database, () => {
      const reply = work();
      if (reply.ok) return reply;
      refused.reply = reply;
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone && refused.reply !== null) return refused.reply;
    throw error;
  }
}

class Undone extends Error {
  override readonly name = 'Undone';
}

function note(
  { session, clock }: HandlerContext,
  kind: 'USER_LEFT' | 'ACTION_CHANGED',
  what: Pick<Parameters<typeof appendAudit>[1], 'subject' | 'detail'>,
): void {
  const { database, user } = session();
  appendAudit(database, { at: clock.now(), actor: user.userId, kind, ...what });
}
