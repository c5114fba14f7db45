import type { ParsedRequest } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { ReviewView } from '@contract/review-calls';
import { failed, type Result, succeeded } from '@domain/result';
import { gapField, gapsInAnswer, settledReview } from '@domain/review/answer-gaps';
import { actionsToAnswer } from '@domain/review/shared-text';
import { saveAnswer } from '../../store/answer-table';
import { appendAudit } from '../../store/audit-trail';
import { inOneTransaction } from '../../store/prepared';
import { type RecordEntry, readRecordContent } from '../../store/record-table';
import { dropReviewDraft } from '../../store/review-table';
import { hasHalfCharacters } from '../half-characters';
import type { Clock, OpenSession } from '../handler-context';
import { keepReview, recordOnceShared, whyLate } from './keep-review';
import { reviewOf } from './open-review';

type Given = ParsedRequest<'review:answer'>;

/**
 * Takes a worker's answer to the exact text they had before them. One that cannot be taken is kept as far as it is
 * written, so that no word is lost. It stands in place of what a manager wrote down for them on the same text.
 */
export function answerReview(session: OpenSession, clock: Clock, given: Given): Result<ReviewView, Failure> {
  if (hasHalfCharacters(given)) return failed({ kind: 'INVALID', field: 'review' });
  const { recordId, textHash, review, comment } = given;
  return inOneTransaction(session.database, () => {
    const entry = recordOnceShared(session, given);
    if (!entry.ok) return entry;
    const trouble = whyLate(session, clock, { entry: entry.value, textHash }) ?? whyIncomplete(session, clock, given);
    if (trouble !== null) {
      keepReview(session, clock, { recordId, textHash, review, comment });
      return failed(trouble);
    }
    giveAnswer(session, clock, { entry: entry.value, given });
    return succeeded(reviewOf(session, clock, entry.value));
  });
}

function whyIncomplete({ database }: OpenSession, clock: Clock, given: Given): Failure | null {
  const content = readRecordContent(database, given.recordId, clock.today());
  const [gap] = content === null ? [] : gapsInAnswer(actionsToAnswer(content), given);
  return gap === undefined ? null : { kind: 'ANSWER_INCOMPLETE', field: gapField(gap) };
}

function giveAnswer(
  { database, user }: OpenSession,
  clock: Clock,
  { entry, given }: { readonly entry: RecordEntry; readonly given: Given },
): void {
  const { id: recordId, version } = entry;
  const content = readRecordContent(database, recordId, clock.today());
  if (content === null) throw new Error('A record that was just read is gone');
  const { kind, comment, textHash: pinnedTo } = given;
  const at = clock.now();
  const review = settledReview(given.review, actionsToAnswer(content), content.openActions);
  const answer = { kind, comment, recordedBy: user.name, recordedAt: at, review, pinnedTo };
  saveAnswer(database, { recordId, version, by: user.userId }, answer);
  dropReviewDraft(database, { userId: user.userId, recordId });
  const detail = { kind, version, pinnedTo };
  appendAudit(database, { at, actor: user.userId, kind: 'RECORD_ANSWERED', subject: recordId, detail });
}
