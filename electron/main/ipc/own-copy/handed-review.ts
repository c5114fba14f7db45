import type { ReviewView } from '@contract/review-calls';
import type { RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { carryReview } from '@domain/review/carry-review';
import { changesBetween } from '@domain/review/changes-between';
import { actionsToAnswer } from '@domain/review/shared-text';
import { NO_REVIEW } from '@domain/review/worker-review';
import { type HandedAnswer, handedAnswersTo, unconfirmedNotes } from '../../store/handed-answer-table';
import { lastSeenBefore, readHandedDraft } from '../../store/handed-item-table';
import type { OpenSession } from '../handler-context';
import { withOwnAnswer } from './handed-records';

/** A record of the last file as it is read and answered here: with what was seen, written and answered in this copy. */
export function handedReviewOf(session: OpenSession, handed: ReviewView): ReviewView {
  const { database } = session;
  const view = withOwnAnswer(session, handed.view);
  const { content } = view;
  const seen = lastSeenBefore(database, content.id, content.version);
  const earlier = earlierAnswer(session, content);
  return {
    ...handed,
    view,
    seenBefore: seen?.version ?? null,
    changes: seen === null ? [] : changesBetween(seen, content),
    earlierActions: handed.earlierActions.map((action) => {
      const own = unconfirmedNotes(database, action.id).map(({ note }) => note);
      return { ...action, notes: [...action.notes, ...own] };
    }),
    ...inHand(session, handed, { content, seen, earlier }),
    earlierAnswer: earlier === null ? handed.earlierAnswer : { ...earlier.answer, version: earlier.version },
  };
}

type Before = {
  readonly content: RecordContent;
  readonly seen: RecordContent | null;
  readonly earlier: HandedAnswer | null;
};

/** What was typed last; else what was answered to this text; else what was answered to an earlier one, as far as it fits. */
function inHand(
  { database }: OpenSession,
  handed: ReviewView,
  { content, seen, earlier }: Before,
): Pick<ReviewView, 'review' | 'comment'> {
  const draft = readHandedDraft(database, content.id);
  if (draft?.textHash === handed.textHash) return { review: draft.review, comment: draft.comment };
  const own = ownAnswers(database, content.id).find(({ version }) => version === content.version);
  if (own !== undefined) return { review: own.answer.review ?? NO_REVIEW, comment: own.answer.comment };
  const isDraftLater = draft !== null && draft.version >= (earlier?.version ?? 0);
  const last = isDraftLater ? draft : earlier && { review: earlier.answer.review, comment: earlier.answer.comment };
  if (last === null) return { review: handed.review, comment: handed.comment };
  const before = seen === null ? [] : actionsToAnswer(seen);
  return { review: carryReview(last.review ?? NO_REVIEW, before, actionsToAnswer(content)), comment: last.comment };
}

function earlierAnswer({ database }: OpenSession, { id, version }: RecordContent): HandedAnswer | null {
  return ownAnswers(database, id).find((answer) => answer.version < version) ?? null;
}

/** The last given first. */
function ownAnswers(database: OpenSession['database'], recordId: RecordId): HandedAnswer[] {
  return handedAnswersTo(database, recordId);
}
