import type { challengeCalls } from '@contract/challenge-calls';
import type { Failure } from '@contract/failure';
import type { Challenge, ChallengeWords } from '@domain/challenge/challenge';
import { earliestToClose, missingToClose } from '@domain/challenge/missing-parts';
import type { ChallengeId, ChildId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { type AuditKind, appendAudit } from '../store/audit-trail';
import { countChallenges, listOpenChallenges } from '../store/challenge-list';
import {
  challengesOfChild,
  changeChallenge,
  closeChallenge,
  historyOfChallenge,
  raiseChallenge,
  readChallenge,
} from '../store/challenge-table';
import { maySeeChild, readChild } from '../store/child-table';
import { recordKeyDate } from '../store/key-date-table';
import { inOneTransaction } from '../store/prepared';
import type { HandlerContext, Handlers, OpenSession } from './handler-context';
import { viewerOf } from './viewer';

/** Challenges from reviewing officers, chairs and others, and the days of a child's plan. */
export function createChallengeHandlers(context: HandlerContext): Handlers<keyof typeof challengeCalls> {
  return {
    'challenges:list': () => {
      const { database, user } = context.session();
      return succeeded(listOpenChallenges(database, viewerOf(user, 'challengesOf')));
    },
    'challenges:count': () => succeeded(countChallenges(context.session().database)),
    'challenges:of-child': ({ childId }) => {
      const seen = visibleChild(context.session(), childId);
      return seen.ok ? succeeded(challengesOfChild(context.session().database, childId)) : seen;
    },
    'challenge:raise': ({ childId, words }) => {
      const refusal = whyNotWritten(context, childId, words);
      return refusal === null ? succeeded({ challengeId: raise(context, childId, words) }) : failed(refusal);
    },
    'challenge:change': ({ challengeId, words }) => change(context, challengeId, words),
    'challenge:close': (closing) => close(context, closing),
    'challenge:history': ({ challengeId }) => succeeded(historyOfChallenge(context.session().database, challengeId)),
    'child:record-key-date': ({ childId, kind, day }) => {
      const seen = visibleChild(context.session(), childId);
      if (!seen.ok) return seen;
      const stamp = stampOf(context);
      const { database } = context.session();
      inOneTransaction(database, () => {
        recordKeyDate(database, childId, { kind, day, ...stamp });
        note(context, { kind: 'CHILD_FACT_CHANGED', subject: childId, detail: { fact: kind, day } });
      });
      return succeeded(undefined);
    },
  };
}

function raise(context: HandlerContext, childId: ChildId, words: ChallengeWords): ChallengeId {
  const { database } = context.session();
  return inOneTransaction(database, () => {
    const id = raiseChallenge(database, { childId, words, step: stampOf(context) });
    note(context, { kind: 'CHALLENGE_RAISED', subject: id, detail: { child: childId } });
    return id;
  });
}

function change(context: HandlerContext, id: ChallengeId, words: ChallengeWords): Result<Challenge, Failure> {
  const { database } = context.session();
  const before = readChallenge(database, id);
  if (before === null) return failed({ kind: 'NOT_FOUND' });
  const refusal = whyNotWritten(context, before.childId, words);
  if (refusal !== null) return failed(refusal);
  const isChanged = inOneTransaction(database, () => {
    const done = changeChallenge(database, { id, words, step: stampOf(context) });
    if (done) note(context, { kind: 'CHALLENGE_CHANGED', subject: id, detail: { child: before.childId } });
    return done;
  });
  return isChanged ? again(context, id) : failed({ kind: 'WRONG_STATE' });
}

type Closing = {
  readonly challengeId: ChallengeId;
  readonly closedOn: Challenge['raisedOn'];
  readonly closedBy: string;
};

function close(context: HandlerContext, { challengeId: id, closedOn, closedBy }: Closing): Result<Challenge, Failure> {
  const { database } = context.session();
  const before = readChallenge(database, id);
  if (before === null) return failed({ kind: 'NOT_FOUND' });
  if (before.closedOn !== null) return failed({ kind: 'WRONG_STATE' });
  // CHL-03: answered, something is different for the child, we know how, and somebody saw it.
  if (missingToClose(before).length > 0) return failed({ kind: 'CHECK_NOT_PASSED' });
  const isDayWrong = closedOn > context.clock.today() || closedOn < earliestToClose(before);
  if (isDayWrong) return failed({ kind: 'INVALID', field: 'closedOn' });
  inOneTransaction(database, () => {
    closeChallenge(database, { id, closedOn, closedBy, step: stampOf(context) });
    note(context, { kind: 'CHALLENGE_CLOSED', subject: id, detail: { child: before.childId } });
  });
  return again(context, id);
}

function again({ session }: HandlerContext, id: ChallengeId): Result<Challenge, Failure> {
  const found = readChallenge(session().database, id);
  return found === null ? failed({ kind: 'NOT_FOUND' }) : succeeded(found);
}

/** Days that have not come, an answer before the question, and characters that could not be read back are refused. */
function whyNotWritten(context: HandlerContext, childId: ChildId, words: ChallengeWords): Failure | null {
  const seen = visibleChild(context.session(), childId);
  if (!seen.ok) return seen.failure;
  const today = context.clock.today();
  const { raisedOn, respondedOn, seenOn } = words;
  if (raisedOn > today) return { kind: 'INVALID', field: 'words.raisedOn' };
  if (respondedOn !== null && (respondedOn > today || respondedOn < raisedOn)) {
    return { kind: 'INVALID', field: 'words.respondedOn' };
  }
  if (seenOn !== null && seenOn > today) return { kind: 'INVALID', field: 'words.seenOn' };
  const texts = [words.issue, words.risk, words.response, words.changed, words.howWeKnow];
  return texts.some((text) => /\p{Surrogate}/u.test(text)) ? { kind: 'INVALID', field: 'words' } : null;
}

function visibleChild({ database, user }: OpenSession, childId: ChildId): Result<undefined, Failure> {
  if (readChild(database, childId) === null) return failed({ kind: 'NOT_FOUND' });
  return maySeeChild(database, childId, viewerOf(user, 'challengesOf'))
    ? succeeded(undefined)
    : failed({ kind: 'NOT_ALLOWED' });
}

function stampOf({ session, clock }: HandlerContext) {
  return { actor: session().user.userId, at: clock.now() };
}

type Noted = { readonly kind: AuditKind; readonly subject: string; readonly detail: Record<string, string | null> };

function note({ session, clock }: HandlerContext, noted: Noted): void {
  const { database, user } = session();
  appendAudit(database, { at: clock.now(), actor: user.userId, ...noted });
}
