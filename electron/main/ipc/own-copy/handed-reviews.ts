import { randomUUID } from 'node:crypto';
import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { ReviewView, ReviewWaiting } from '@contract/review-calls';
import { handedAnswerId, type RecordId } from '@domain/identifiers';
import { failed, succeeded } from '@domain/result';
import { gapField, gapsInAnswer, settledReview } from '@domain/review/answer-gaps';
import { actionsToAnswer } from '@domain/review/shared-text';
import { appendAudit } from '../../store/audit-trail';
import { addHandedAnswer, handedAnswersTo, nextAnswerNumber } from '../../store/handed-answer-table';
import {
  endHandedDraft,
  lastSeenBefore,
  noteHandedSeen,
  presentHandOver,
  readHandedDraft,
  readHandedItem,
  readHandedItems,
  saveHandedDraft,
} from '../../store/handed-item-table';
import { inOneTransaction } from '../../store/prepared';
import { hasHalfCharacters } from '../half-characters';
import type { HandlerContext, OpenSession } from '../handler-context';
import { handedReviewOf } from './handed-review';

/** What waits for an answer by the last file, with how far the answer has come here. */
export function handedReviews(session: OpenSession): ReviewWaiting[] {
  return readHandedItems<ReviewWaiting>(session.database, 'WAITING').map((waiting) => {
    return { ...waiting, standing: standingOf(session, waiting) };
  });
}

function standingOf({ database }: OpenSession, waiting: ReviewWaiting): ReviewWaiting['standing'] {
  const { recordId, version, standing } = waiting;
  const isGiven = handedAnswersTo(database, recordId).some((each) => each.version === version && each.outcome === null);
  if (isGiven || standing === 'ANSWERED') return 'ANSWERED';
  if (readHandedDraft(database, recordId)?.version === version) return 'BEGUN';
  return lastSeenBefore(database, recordId, version) === null ? 'NEW' : 'CHANGED';
}

/** From now on they have had this version before them. */
export function openHandedReview({ session, clock }: HandlerContext, recordId: RecordId): Reply<ReviewView> {
  const handed = handedReview(session(), recordId);
  if (!handed.ok) return handed;
  noteHandedSeen(session().database, handed.value.view.content, clock.now());
  return succeeded(handedReviewOf(session(), handed.value));
}

type Written = ParsedRequest<'review:save'>;

/** Words written to an earlier text are kept as well, and the person is told. */
export function keepHandedReview(context: HandlerContext, written: Written): Reply<Answer<'review:save'>> {
  if (hasHalfCharacters(written)) return failed({ kind: 'INVALID', field: 'review' });
  const handed = handedReview(context.session(), written.recordId);
  if (!handed.ok) return handed;
  return keep(context, written, handed.value);
}

function keep({ session, clock }: HandlerContext, written: Written, { view, textHash }: ReviewView) {
  const { recordId, review, comment } = written;
  const { database } = session();
  const isChanged = written.textHash !== textHash;
  const before = readHandedDraft(database, recordId);
  // What was written to a later text is never written over by what was written to an earlier one.
  if (isChanged && before?.textHash === textHash) return failed({ kind: 'TEXT_CHANGED' as const });
  const earlier = before?.textHash === written.textHash ? before.version : view.content.version - 1;
  const version = isChanged ? Math.max(1, earlier) : view.content.version;
  const savedAt = clock.now();
  saveHandedDraft(database, { recordId, version, textHash: written.textHash, review, comment, updatedAt: savedAt });
  return isChanged ? failed({ kind: 'TEXT_CHANGED' as const }) : succeeded({ savedAt });
}

type Given = ParsedRequest<'review:answer'>;

/** An answer to the exact text of the last file. One that cannot be taken is kept as far as it is written. */
export function answerHandedReview(context: HandlerContext, given: Given): Reply<ReviewView> {
  if (hasHalfCharacters(given)) return failed({ kind: 'INVALID', field: 'review' });
  const { session } = context;
  const handed = handedReview(session(), given.recordId);
  if (!handed.ok) return handed;
  const { textHash, view } = handed.value;
  const [gap] = gapsInAnswer(actionsToAnswer(view.content), given);
  const { recordId, review, comment } = given;
  return inOneTransaction(session().database, () => {
    if (given.textHash !== textHash || gap !== undefined) {
      const kept = keep(context, { recordId, review, comment, textHash: given.textHash }, handed.value);
      if (!kept.ok || gap === undefined) return failed<Failure>({ kind: 'TEXT_CHANGED' });
      return failed<Failure>({ kind: 'ANSWER_INCOMPLETE', field: gapField(gap) });
    }
    give(context, given, handed.value);
    return succeeded(handedReviewOf(session(), handed.value));
  });
}

/** Numbered here, so that a clock that is wrong decides nothing. */
function give({ session, clock }: HandlerContext, given: Given, { view, textHash }: ReviewView): void {
  const { database, user } = session();
  const { recordId, kind, comment } = given;
  const { content } = view;
  const at = clock.now();
  const review = settledReview(given.review, actionsToAnswer(content), content.openActions);
  const givenOn = presentHandOver(database);
  if (givenOn === null) throw new Error('A record is here without its file');
  addHandedAnswer(database, {
    ...{ answerId: handedAnswerId.parse(randomUUID()), recordId, version: content.version, fromUser: user.userId },
    ...{ partner: null, number: nextAnswerNumber(database), givenOn, fileId: null, outcome: null, at },
    answer: { kind, comment, recordedBy: user.name, recordedAt: at, review, pinnedTo: textHash },
  });
  endHandedDraft(database, recordId);
  const detail = { kind, version: content.version, pinnedTo: textHash };
  appendAudit(database, { at, actor: user.userId, kind: 'RECORD_ANSWERED', subject: recordId, detail });
}

/** WRONG_STATE for a record that is here and waits for no answer. */
function handedReview({ database }: OpenSession, recordId: RecordId): Reply<ReviewView> {
  const review = readHandedItem<ReviewView>(database, 'REVIEW', recordId);
  if (review !== null) return succeeded(review);
  return failed({ kind: readHandedItem(database, 'VIEW', recordId) === null ? 'NOT_FOUND' : 'WRONG_STATE' });
}
