import type { Answer, ParsedRequest } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { isSealed } from '@domain/record/life-cycle';
import { failed, type Result, succeeded } from '@domain/result';
import { appendAudit, lastDone } from '../../store/audit-trail';
import { inOneTransaction } from '../../store/prepared';
import { type RecordEntry, readRecord } from '../../store/record-table';
import { readReviewDraft, saveReviewDraft } from '../../store/review-table';
import { WRITING_SPELL_MS } from '../../store/save-record';
import { findSharedText, sharedTextNow } from '../../store/shared-text-table';
import { hasHalfCharacters } from '../half-characters';
import type { Clock, OpenSession } from '../handler-context';
import { isSupervisee } from '../viewer';

type Written = ParsedRequest<'review:save'>;

/** A record that was shared with this person as the one being supervised, in whatever state it is by now. */
export function recordOnceShared(
  { database, user }: OpenSession,
  { recordId }: Pick<Written, 'recordId'>,
): Result<RecordEntry, Failure> {
  const entry = readRecord(database, recordId);
  if (entry === null) return failed({ kind: 'NOT_FOUND' });
  const isTheirs = entry.version > 0 && entry.state !== 'DISCARDED' && isSupervisee(user, entry);
  return isTheirs ? succeeded(entry) : failed({ kind: 'NOT_ALLOWED' });
}

/**
 * Keeps an answer that is being written. Words written to a text that was changed meanwhile, or to a record that was
 * agreed meanwhile, are kept as well, and the person is told.
 */
export function keepReview(
  session: OpenSession,
  clock: Clock,
  written: Written,
): Result<Answer<'review:save'>, Failure> {
  if (hasHalfCharacters(written)) return failed({ kind: 'INVALID', field: 'review' });
  return inOneTransaction(session.database, () => {
    const entry = recordOnceShared(session, written);
    if (!entry.ok) return entry;
    const standing = whyLate(session, clock, { entry: entry.value, textHash: written.textHash });
    saveWords(session, clock, written);
    return standing === null ? succeeded({ savedAt: clock.now() }) : failed(standing);
  });
}

/** What keeps an answer to this text from being the answer to the record; null while it is the shared one. */
export function whyLate(
  { database }: OpenSession,
  clock: Clock,
  { entry, textHash }: { readonly entry: RecordEntry; readonly textHash: string },
): Failure | null {
  if (isSealed(entry.state)) return { kind: 'WRONG_STATE' };
  const isShared = entry.state === 'SHARED' && sharedTextNow(database, entry, clock.today()).sha256 === textHash;
  return isShared ? null : { kind: 'TEXT_CHANGED' };
}

/** What was written to a later text is never written over by what was written to an earlier one, or to none of this record's. */
function saveWords({ database, user }: OpenSession, clock: Clock, written: Written): void {
  const { recordId, textHash, review, comment } = written;
  const whose = { userId: user.userId, recordId };
  const versionOf = (hash: string) => findSharedText(database, recordId, hash)?.version ?? 0;
  const before = readReviewDraft(database, whose);
  const version = versionOf(textHash);
  if (version === 0 || (before !== null && versionOf(before.textHash) > version)) return;
  const at = clock.now();
  saveReviewDraft(database, whose, { textHash, review, comment, at });
  const entry = { kind: 'REVIEW_WRITTEN', subject: recordId, actor: user.userId } as const;
  const last = lastDone(database, entry);
  if (last !== null && Date.parse(at) - Date.parse(last) < WRITING_SPELL_MS) return;
  appendAudit(database, { at, ...entry, detail: { version } });
}
