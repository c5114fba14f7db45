import type { Failure } from '@contract/failure';
import type { RecordView } from '@contract/record-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import type { ActionId, RecordId } from '@domain/identifiers';
import type { RecordContent, WorkerAnswer } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { areProposed, reviewWithAccepted, sectionsWithProposals } from '@domain/review/accept-proposals';
import { actionsToAnswer } from '@domain/review/shared-text';
import type { WorkerReview } from '@domain/review/worker-review';
import { answeredBy, saveAnswer } from '../../store/answer-table';
import { appendAudit } from '../../store/audit-trail';
import type { Database } from '../../store/open-store';
import { inOneTransaction } from '../../store/prepared';
import { returnRecord, type Step, shareRecord } from '../../store/record-steps';
import { type RecordEntry, readRecord, readRecordContent } from '../../store/record-table';
import { saveSections } from '../../store/section-table';
import { readSharedText } from '../../store/shared-text-table';
import { asAuthorOrCover } from '../covering';
import type { Clock, OpenSession } from '../handler-context';
import { toRecordView } from '../record-view';
import { isSupervisee, readableRecord } from '../viewer';

type Wanted = { readonly recordId: RecordId; readonly actionIds: readonly ActionId[] };
type Accepting = Step & { readonly today: LocalDate };
type Answered = { readonly content: RecordContent; readonly answer: WorkerAnswer & { readonly review: WorkerReview } };

/**
 * Takes proposals of the worker into the text, all of them or none: back to draft, the words, shared as the next version.
 * Nothing else of the text is touched, so the worker's answer goes with it, pinned to the new text; one that said "please
 * change" does not, for they have not seen what it became. Nobody decides on their own proposals (META-04).
 */
export function acceptProposals(session: OpenSession, clock: Clock, wanted: Wanted): Result<RecordView, Failure> {
  const { database, user } = session;
  return inOneTransaction(database, () => {
    const readable = readableRecord(session, wanted.recordId);
    if (!readable.ok) return readable;
    const entry = readable.value;
    if (isSupervisee(user, entry)) return failed({ kind: 'NOT_ALLOWED' });
    const covering = asAuthorOrCover(session, entry.id);
    if (!covering.ok) return covering;
    const answered = answeredText(database, entry, clock.today());
    if (answered === null) return failed({ kind: 'WRONG_STATE' });
    const { review } = answered.answer;
    const areAll = areProposed(actionsToAnswer(answered.content), review, wanted.actionIds);
    if (!areAll) return failed({ kind: 'WRONG_STATE' });
    const step = { recordId: entry.id, by: user.userId, now: clock.now(), today: clock.today(), ...covering.value };
    const by = answeredBy(database, entry.id, entry.version);
    shareWithProposals(database, step, { answered, actionIds: wanted.actionIds });
    if (answered.answer.kind !== 'DISAGREES')
      carryAnswer(database, step, { answered, actionIds: wanted.actionIds, by });
    return succeeded(toRecordView(session, clock, reread(database, entry.id)));
  });
}

/** Null unless the record is shared and its worker has answered this very text themselves. */
function answeredText(database: Database, entry: RecordEntry, today: LocalDate): Answered | null {
  const content = entry.state === 'SHARED' ? readRecordContent(database, entry.id, today) : null;
  const answer = content?.answer ?? null;
  if (content === null || answer?.review === undefined) return null;
  if (readSharedText(database, entry.id, entry.version)?.sha256 !== answer.pinnedTo) return null;
  return { content, answer: { ...answer, review: answer.review } };
}

type Accepted = { readonly answered: Answered; readonly actionIds: readonly ActionId[] };

function shareWithProposals(database: Database, step: Accepting, { answered, actionIds }: Accepted): void {
  const { content, answer } = answered;
  const { recordId, now } = step;
  mustBeTaken(returnRecord(database, step));
  const sections = sectionsWithProposals(content.sections, answer.review, actionIds);
  saveSections(database, recordId, { sections, now });
  const covering = step.coveringFor === undefined ? {} : { coveringFor: step.coveringFor };
  const detail = { version: content.version, actions: actionIds, ...covering };
  appendAudit(database, { at: now, actor: step.by, kind: 'PROPOSALS_ACCEPTED', subject: recordId, detail });
  const changed = { ...content, sections: { ...content.sections, ...sections } };
  mustBeTaken(shareRecord(database, step, changed));
}

/** They agree to what they proposed themselves: the new text is answered, in their name and at the time they gave it. */
function carryAnswer(
  database: Database,
  step: Accepting,
  { answered, actionIds, by }: Accepted & { readonly by: RecordEntry['header']['supervisorId'] | null },
): void {
  const { recordId, now } = step;
  const { content, answer } = answered;
  const version = content.version + 1;
  const pinnedTo = readSharedText(database, recordId, version)?.sha256;
  if (pinnedTo === undefined) throw new Error('A text that was just shared was not kept');
  const review = reviewWithAccepted(answer.review, actionsToAnswer(content), actionIds);
  saveAnswer(database, { recordId, version, by }, { ...answer, review, pinnedTo });
  const detail = { kind: answer.kind, version, pinnedTo, carriedFrom: content.version };
  appendAudit(database, { at: now, actor: step.by, kind: 'RECORD_ANSWERED', subject: recordId, detail });
}

/** Every step was looked at before the first was taken; one that fails all the same undoes them all. */
function mustBeTaken(step: Result<undefined, string>): void {
  if (!step.ok) throw new Error(`Proposals could not be taken into the text: ${step.failure}`);
}

function reread(database: Database, id: RecordId): RecordEntry {
  const entry = readRecord(database, id);
  if (entry === null) throw new Error('A record that was just shared is gone');
  return entry;
}
