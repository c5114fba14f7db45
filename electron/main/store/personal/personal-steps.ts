import { addDays, type Instant, type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import type { PersonalId, UserId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { appendAudit } from '../audit-trail';
import { inOneTransaction, prepared } from '../prepared';
import { DISCARD_KEPT_DAYS } from '../record-steps';

type Step = { readonly personalId: PersonalId; readonly by: UserId; readonly now: Instant };

/** Discards a draft; its words go after thirty days, as those of a child's record do. */
export function discardPersonal(database: Database, { personalId, by, now }: Step): void {
  inOneTransaction(database, () => {
    prepared(
      database,
      "UPDATE personal_record SET state = 'DISCARDED', discarded_at = @now, updated_at = @now WHERE id = @personalId",
    ).run({ personalId, now });
    appendAudit(database, { at: now, actor: by, kind: 'PERSONAL_DISCARDED', subject: personalId, detail: {} });
  });
}

/** Wipes the words of drafts discarded more than thirty days ago; run at each unlock. Gives how many were wiped. */
export function wipeDiscardedPersonal(
  database: Database,
  clock: { readonly now: Instant; readonly today: LocalDate },
): number {
  return inOneTransaction(database, () => {
    const due = prepared<{ id: PersonalId; discardedAt: Instant }>(
      database,
      `SELECT id, discarded_at AS discardedAt FROM personal_record
       WHERE state = 'DISCARDED' AND EXISTS (SELECT 1 FROM personal_section WHERE personal_id = personal_record.id)`,
    )
      .all()
      .filter(({ discardedAt }) => addDays(localDateOfInstant(discardedAt), DISCARD_KEPT_DAYS) < clock.today);
    for (const { id } of due) {
      prepared(database, 'DELETE FROM personal_section WHERE personal_id = ?').run(id);
      appendAudit(database, { at: clock.now, actor: 'app', kind: 'PERSONAL_WIPED', subject: id, detail: {} });
    }
    return due.length;
  });
}

export type PersonalReceipt = {
  readonly personalId: PersonalId;
  /** The name without its folder. */
  readonly fileName: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly fileSha256: string;
  readonly checkCode: string;
  readonly exportedBy: UserId;
  readonly exportedAt: Instant;
};

/** Logs an export that has succeeded, with its entry in the audit trail. */
export function logPersonalExport(database: Database, receipt: PersonalReceipt): void {
  inOneTransaction(database, () => {
    prepared(
      database,
      `INSERT INTO personal_export (personal_id, file_name, file_sha256, check_code, exported_by, exported_at)
       VALUES (@personalId, @fileName, @fileSha256, @checkCode, @exportedBy, @exportedAt)`,
    ).run(receipt);
    appendAudit(database, {
      at: receipt.exportedAt,
      actor: receipt.exportedBy,
      kind: 'PERSONAL_EXPORTED',
      subject: receipt.personalId,
      detail: { fileSha256: receipt.fileSha256 },
    });
  });
}
