import type { ReviewView } from '@contract/review-calls';
import type { RecordContent } from '@domain/record/record';
import { carryReview } from '@domain/review/carry-review';
import { isOwnAnswer } from '@domain/review/own-answer';
import { actionsToAnswer } from '@domain/review/shared-text';
import { NO_REVIEW } from '@domain/review/worker-review';
import { answerBefore } from '../../store/answer-table';
import type { Database } from '../../store/open-store';
import { readReviewDraft } from '../../store/review-table';
import { findSharedText, type KeptText, readSharedText, withSharedWords } from '../../store/shared-text-table';
import type { OpenSession } from '../handler-context';

type InHand = Pick<ReviewView, 'review' | 'comment'>;
/** What was written, with the text it was written to; null where that is not known. */
type WrittenTo = InHand & { readonly to: KeptText | null };

/**
 * The answer as far as it is written: what was typed or answered last, whichever is to the later text; what was typed
 * counts before what was answered to the same one. Of an earlier text it is carried over as far as it still fits.
 */
export function reviewInHand({ database, user }: OpenSession, content: RecordContent, text: KeptText): InHand {
  const draft = readReviewDraft(database, { userId: user.userId, recordId: content.id });
  const typed = draft && { ...draft, to: findSharedText(database, content.id, draft.textHash) };
  const answered = ownAnswer(database, content, text);
  const last = later(typed, answered);
  if (last === null) return { review: NO_REVIEW, comment: '' };
  const { review, comment, to } = last;
  if (to?.version === text.version) return { review, comment };
  // Where the text it was given on is not known, every action is asked again.
  const before = to && withSharedWords(database, content, to);
  const actions = before === null ? [] : actionsToAnswer(before);
  return { review: carryReview(review, actions, actionsToAnswer(content)), comment };
}

function later(typed: WrittenTo | null, answered: WrittenTo | null): WrittenTo | null {
  if (typed === null || answered === null) return typed ?? answered;
  return (typed.to?.version ?? 0) >= (answered.to?.version ?? 0) ? typed : answered;
}

/** What they answered themselves, to this text or the newest before it. */
function ownAnswer(
  database: Database,
  { id, version, answer, header }: RecordContent,
  text: KeptText,
): WrittenTo | null {
  const now = answer !== null && isOwnAnswer(answer, header) ? { ...answer, version } : null;
  const last = now ?? answerBefore(database, id, version);
  if (last === null || !isOwnAnswer(last, header)) return null;
  const to = last.version === version ? text : readSharedText(database, id, last.version);
  return { review: last.review ?? NO_REVIEW, comment: last.comment, to };
}
