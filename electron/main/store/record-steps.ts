import { addDays, type Instant, type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import type { RecordId, UserId } from '@domain/identifiers';
import { mayDiscard, nextState } from '@domain/record/life-cycle';
import type { RecordContent } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import type { Database } from 'better-sqlite3';
import { type ActionStep, setActions, withdrawActions } from './action-table';
import { appendAudit } from './audit-trail';
import { wasExported } from './export-log';
import { inOneTransaction, prepared } from './prepared';
import { readRecord } from './record-table';
import { wipeSections } from './section-table';
import { keepSharedText } from './shared-text-table';

/** Who takes a step with a record, and when. */
export type Step = {
  readonly recordId: RecordId;
  readonly by: UserId;
  readonly now: Instant;
  /** The author, where somebody else takes the step in their place. */
  readonly coveringFor?: UserId;
};
export type StepFailure = 'NOT_FOUND' | 'WRONG_STATE' | 'INVALID';

/** How long the words of a discarded draft are kept (domain brief 3a). */
export const DISCARD_KEPT_DAYS = 30;

/**
 * Shares a draft: its version goes up by one, its actions become live, and its text is kept as what an answer is pinned
 * to. INVALID when an action is another record's.
 */
export function shareRecord(
  database: Database,
  step: Step & { readonly today: LocalDate },
  content: RecordContent,
): Result<undefined, StepFailure> {
  return inOneTransaction(database, () => {
    const entry = readRecord(database, step.recordId);
    if (entry === null) return failed('NOT_FOUND');
    if (!nextState(entry.state, 'SHARE').ok) return failed('WRONG_STATE');
    const actions = Object.values(content.sections).flatMap((value) => (value.kind === 'ACTIONS' ? value.actions : []));
    const agreedOn = content.header.sessionDate ?? step.today;
    if (!setActions(database, { ...toActionStep(step, content), agreedOn }, actions)) return failed('INVALID');
    prepared(
      database,
      `UPDATE record SET state = 'SHARED', version = version + 1, shared_at = @now, updated_at = @now
       WHERE id = @recordId`,
    ).run({ recordId: step.recordId, now: step.now });
    const { version, sha256 } = keepSharedText(database, { ...content, version: entry.version + 1 }, step.now);
    note(database, step, { kind: 'RECORD_SHARED', detail: { version, sha256 } });
    return succeeded(undefined);
  });
}

/** Takes a shared record back to draft, and its actions with it. */
export function returnRecord(database: Database, step: Step): Result<undefined, StepFailure> {
  return inOneTransaction(database, () => {
    const entry = readRecord(database, step.recordId);
    if (entry === null) return failed('NOT_FOUND');
    if (!nextState(entry.state, 'RETURN').ok) return failed('WRONG_STATE');
    prepared(database, "UPDATE record SET state = 'DRAFT', updated_at = ? WHERE id = ?").run(step.now, step.recordId);
    withdrawActions(database, { recordId: step.recordId, childId: entry.childId, actor: step.by, at: step.now });
    note(database, step, { kind: 'RECORD_RETURNED', detail: { version: entry.version } });
    return succeeded(undefined);
  });
}

/** Discards a draft nobody else has seen. The reason stays; the words go after thirty days. */
export function discardRecord(database: Database, step: Step, reason: string): Result<undefined, StepFailure> {
  return inOneTransaction(database, () => {
    const entry = readRecord(database, step.recordId);
    if (entry === null) return failed('NOT_FOUND');
    if (!mayDiscard(entry)) return failed('WRONG_STATE');
    prepared(
      database,
      `UPDATE record SET state = 'DISCARDED', discarded_at = @now, discard_reason = @reason, updated_at = @now
       WHERE id = @recordId`,
    ).run({ recordId: step.recordId, reason, now: step.now });
    note(database, step, { kind: 'RECORD_DISCARDED', detail: { number: entry.number } });
    return succeeded(undefined);
  });
}

/** "I have put this on the child's record": only once an export of the agreed text is in the log. */
export function fileRecord(database: Database, step: Step, filedOn: LocalDate): Result<undefined, StepFailure> {
  return inOneTransaction(database, () => {
    const entry = readRecord(database, step.recordId);
    if (entry === null) return failed('NOT_FOUND');
    const isReady = nextState(entry.state, 'FILE').ok && wasExported(database, step.recordId, entry.state);
    if (!isReady) return failed('WRONG_STATE');
    prepared(
      database,
      "UPDATE record SET state = 'FILED', filed_on = @filedOn, updated_at = @now WHERE id = @recordId",
    ).run({ recordId: step.recordId, filedOn, now: step.now });
    note(database, step, { kind: 'RECORD_FILED', detail: { filedOn } });
    return succeeded(undefined);
  });
}

/** Wipes the words of drafts discarded more than thirty days ago; run at each unlock. Gives how many were wiped. */
export function wipeOldDiscards(
  database: Database,
  clock: { readonly now: Instant; readonly today: LocalDate },
): number {
  return inOneTransaction(database, () => {
    const due = prepared<{ id: RecordId; discardedAt: Instant }>(
      database,
      `SELECT id, discarded_at AS discardedAt FROM record
       WHERE state = 'DISCARDED' AND EXISTS (SELECT 1 FROM record_section WHERE record_id = record.id)`,
    )
      .all()
      .filter(({ discardedAt }) => addDays(localDateOfInstant(discardedAt), DISCARD_KEPT_DAYS) < clock.today);
    for (const { id } of due) {
      wipeSections(database, id);
      appendAudit(database, { at: clock.now, actor: 'app', kind: 'RECORD_WIPED', subject: id, detail: {} });
    }
    return due.length;
  });
}

function toActionStep(step: Step, content: RecordContent): ActionStep {
  return { recordId: step.recordId, childId: content.child.id, actor: step.by, at: step.now };
}

function note(database: Database, step: Step, what: Pick<Parameters<typeof appendAudit>[1], 'kind' | 'detail'>): void {
  const covering = step.coveringFor === undefined ? {} : { coveringFor: step.coveringFor };
  const detail = { ...what.detail, ...covering };
  appendAudit(database, { at: step.now, actor: step.by, subject: step.recordId, kind: what.kind, detail });
}
