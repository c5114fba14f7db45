import type { Failure } from '@contract/failure';
import type { Instant, LocalDate } from '@domain/calendar/local-date';
import { type CheckAnswers, NO_ANSWERS } from '@domain/check/check-answers';
import { checkContext } from '@domain/check/check-context';
import { checkRecord, RULES } from '@domain/check/recording-check';
import { type AnsweredFinding, standsInTheWay, withAnswers } from '@domain/check/what-stands';
import type { RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { appendAudit, lastDone } from '../store/audit-trail';
import { readCheckAnswers, saveCheckAnswers, settingsOfRecord } from '../store/check-table';
import { readChildHistory } from '../store/child-memory';
import { inOneTransaction } from '../store/prepared';
import { lastTime } from '../store/record-list';
import { type RecordEntry, readRecord } from '../store/record-table';
import { WRITING_SPELL_MS } from '../store/save-record';
import type { Clock, OpenSession } from './handler-context';

/** What keeps a record from being signed today. The check is always run again here, on what the store holds. */
export function obstacles(
  { database }: OpenSession,
  clock: Clock,
  { entry, content }: { readonly entry: RecordEntry; readonly content: RecordContent },
): readonly AnsweredFinding[] {
  const settings = settingsOfRecord(database, entry.id);
  const history = readChildHistory(database, entry, lastTime(database, entry)?.sections ?? null);
  const findings = checkRecord(content, checkContext(clock.today(), { settings, history }));
  return standsInTheWay(withAnswers(findings, content.checkAnswers ?? NO_ANSWERS, settings));
}

/** True where nothing of the header is missing. These rules look at nothing but the record, and nobody can pass them. */
export function isHeaderWhole(content: RecordContent, today: LocalDate): boolean {
  const context = checkContext(today);
  return RULES.filter(({ code }) => code.startsWith('META-')).every(
    (rule) => rule.check(content, context).length === 0,
  );
}

/**
 * Saves what people answered to the check, while a record is a draft or shared: a reason may still be given after the
 * worker has answered, and never after signing. An exception names the service manager who gave it; who wrote it down
 * and when is set here, not by the window.
 */
export function saveAnswers(
  { database, user }: OpenSession,
  clock: Clock,
  { recordId, answers }: { readonly recordId: RecordId; readonly answers: CheckAnswers },
): Result<{ savedAt: Instant }, Failure> {
  return inOneTransaction(database, () => {
    const entry = readRecord(database, recordId);
    if (entry === null) return failed({ kind: 'NOT_FOUND' });
    if (entry.state !== 'DRAFT' && entry.state !== 'SHARED') return failed({ kind: 'WRONG_STATE' });
    if (!isClean(answers)) return failed({ kind: 'INVALID', field: 'answers' });
    const now = clock.now();
    const before = readCheckAnswers(database, recordId) ?? NO_ANSWERS;
    saveCheckAnswers(database, recordId, { answers: signedBy(answers, before, { by: user.name, at: now }), now });
    const entryOf = { kind: 'RECORD_CHECK_ANSWERED', subject: recordId, actor: user.userId } as const;
    const last = lastDone(database, entryOf);
    const isNewSpell = last === null || Date.parse(now) - Date.parse(last) >= WRITING_SPELL_MS;
    if (isNewSpell) appendAudit(database, { at: now, ...entryOf, detail: {} });
    return succeeded({ savedAt: now });
  });
}

/**
 * Nobody puts words into another person's mouth: what was there before keeps who wrote it and when; what is new or
 * changed is written by whoever is signed in, now.
 */
function signedBy(
  answers: CheckAnswers,
  before: CheckAnswers,
  { by, at }: { readonly by: string; readonly at: Instant },
) {
  return {
    ...answers,
    reasons: answers.reasons.map((each) => {
      const old = before.reasons.find((other) => isSame(each, other, ['code', 'subject', 'reason']));
      return old ?? { ...each, by, at };
    }),
    exceptions: answers.exceptions.map((each) => {
      const old = before.exceptions.find((other) =>
        isSame(each, other, ['code', 'subject', 'agreedBy', 'agreedOn', 'reason']),
      );
      return old ?? { ...each, recordedBy: by, at };
    }),
  };
}

function isSame<T>(one: T, other: T, parts: readonly (keyof T)[]): boolean {
  return parts.every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));
}

/** One answer about one thing, and nothing that could not be read back. */
function isClean(answers: CheckAnswers): boolean {
  const flags = answers.drift.map(({ flag, subject }) => ({ code: flag, subject }));
  return ![answers.reasons, answers.exceptions, flags].some(hasTwins) && !hasBrokenCharacters(answers);
}

function hasTwins(answers: readonly { readonly code: string; readonly subject: string }[]): boolean {
  return new Set(answers.map(({ code, subject }) => `${code} ${subject}`)).size < answers.length;
}

/** Half a character is written as \ud83d; somebody who types a backslash has two of them there, and means it. */
function hasBrokenCharacters(answers: CheckAnswers): boolean {
  return /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(answers));
}
