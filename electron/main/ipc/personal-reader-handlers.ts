import type { Answer, Reply } from '@contract/contract';
import type { PersonalView, personalCalls } from '@contract/personal-calls';
import type { PersonalId } from '@domain/identifiers';
import { isAnyChildNamed } from '@domain/personal/child-names-in-text';
import { failed, succeeded } from '@domain/result';
import { readChildNames } from '../store/known-children';
import { readPersonalAnswer, savePersonalAnswer } from '../store/personal/personal-answer';
import { listOfSupervisors, listPersonal } from '../store/personal/personal-lists';
import { keepReading } from '../store/personal/personal-reading';
import { isPersonalSealIntact, readPersonalSeal } from '../store/personal/personal-seal';
import { readPersonal } from '../store/personal/personal-table';
import { linkWorker } from '../store/personal/personal-worker';
import { inOneTransaction } from '../store/prepared';
import type { HandlerContext, Handlers } from './handler-context';
import { ownPersonal, readerOf, sharedPersonal, toPersonalView } from './personal-view';

type ReaderChannel = keyof Pick<
  typeof personalCalls,
  | 'personal:list'
  | 'personal:open'
  | 'personal:let-read'
  | 'personal:answer'
  | 'personal:of-supervisors'
  | 'personal:read-with-reason'
>;

/** Who may have one before them, and what the worker signs (domain brief 3b and T2). */
export function createPersonalReaderHandlers(context: HandlerContext): Handlers<ReaderChannel> {
  return {
    'personal:list': () => {
      const { database, user } = context.session();
      return succeeded(listPersonal(database, user.userId));
    },
    'personal:open': ({ personalId }) => openPersonal(context, personalId),
    'personal:let-read': ({ personalId }) => letRead(context, personalId),
    'personal:answer': (request) => answer(context, request),
    'personal:of-supervisors': () => ofSupervisors(context),
    'personal:read-with-reason': (request) => readWithReason(context, request),
  };
}

/** For supervisor and worker; it does not exist for anybody else. */
export function openPersonal(context: HandlerContext, personalId: PersonalId): Reply<PersonalView> {
  const session = context.session();
  const entry = sharedPersonal(session, personalId);
  if (!entry.ok) return entry;
  const as = readerOf(session, entry.value);
  return as === null ? failed({ kind: 'NOT_FOUND' }) : succeeded(toPersonalView(session, entry.value, as));
}

/** The supervisor says that the one who signs in under this name is the one it was with. */
function letRead(context: HandlerContext, id: PersonalId): Reply<PersonalView> {
  const session = context.session();
  const linked = inOneTransaction(session.database, () => {
    const entry = ownPersonal(session, id);
    if (!entry.ok) return entry;
    const { state, workerId, header, supervisorId } = entry.value;
    if (state !== 'SIGNED' || workerId !== null) return failed({ kind: 'WRONG_STATE' as const });
    const by = session.user.userId;
    const found = linkWorker(session.database, {
      id,
      worker: header.worker,
      supervisorId,
      by,
      now: context.clock.now(),
    });
    return found === null ? failed({ kind: 'WRONG_STATE' as const }) : succeeded(undefined);
  });
  return linked.ok ? openPersonal(context, id) : linked;
}

type PersonalAnswerRequest = { readonly personalId: PersonalId; readonly comment: string };

function answer(context: HandlerContext, { personalId, comment }: PersonalAnswerRequest): Reply<PersonalView> {
  const session = context.session();
  const { database, user } = session;
  if (/\p{Surrogate}/u.test(comment)) return failed({ kind: 'INVALID', field: 'comment' });
  const signed = inOneTransaction(database, () => {
    const entry = sharedPersonal(session, personalId);
    if (!entry.ok) return entry;
    if (readerOf(session, entry.value) !== 'WORKER') return failed({ kind: 'NOT_ALLOWED' as const });
    const seal = readPersonalSeal(database, personalId);
    if (seal === null || readPersonalAnswer(database, personalId) !== null) {
      return failed({ kind: 'WRONG_STATE' as const });
    }
    if (!isPersonalSealIntact(database, personalId)) return failed({ kind: 'SEAL_BROKEN' as const });
    if (isAnyChildNamed(comment, readChildNames(database))) return failed({ kind: 'CHILD_NAMED' as const });
    const words = { comment: comment.trim(), pinnedTo: seal.sha256, now: context.clock.now() };
    savePersonalAnswer(database, { personalId, user, ...words });
    return succeeded(undefined);
  });
  return signed.ok ? openPersonal(context, personalId) : signed;
}

function ofSupervisors(context: HandlerContext): Reply<Answer<'personal:of-supervisors'>> {
  const { database, user } = context.session();
  return succeeded(listOfSupervisors(database, user));
}

/** What is on no list of theirs does not exist for them. The reason is on disk before a word is given out. */
function readWithReason(
  context: HandlerContext,
  { personalId, reason }: { readonly personalId: PersonalId; readonly reason: string },
): Reply<PersonalView> {
  const session = context.session();
  const { database, user } = session;
  const entry = readPersonal(database, personalId);
  if (entry === null || !listOfSupervisors(database, user).some(({ id }) => id === personalId)) {
    return failed({ kind: 'NOT_FOUND' });
  }
  if (isAnyChildNamed(reason, readChildNames(database))) return failed({ kind: 'CHILD_NAMED' });
  keepReading(database, { personalId, user, reason, now: context.clock.now() });
  return succeeded(toPersonalView(session, entry, 'THEIR_MANAGER'));
}
