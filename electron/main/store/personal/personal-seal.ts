import type { Instant } from '@domain/calendar/local-date';
import type { PersonalId, UserId } from '@domain/identifiers';
import type { PersonalContent, PersonalHeader } from '@domain/personal/personal';
import { personalForm } from '@domain/personal/personal-form';
import { parsePersonalSnapshot, personalSnapshot } from '@domain/personal/personal-snapshot';
import type { Seal } from '@domain/record/record';
import { checkCodeOf } from '@domain/snapshot/canonical-snapshot';
import type { Database } from 'better-sqlite3';
import { appendAudit } from '../audit-trail';
import { inOneTransaction, prepared } from '../prepared';
import { hashOf, isAnythingLost, witnessedHash } from '../sealed-text';
import { readTemplate } from '../template-table';
import { isPersonalAnswerIntact } from './personal-answer';
import { writtenPersonalSections } from './personal-sections';

type SealRow = {
  readonly text: string;
  readonly sha256: string;
  readonly signedBy: string;
  readonly sealedAt: Instant;
};

export type PersonalSigning = {
  readonly content: PersonalContent;
  readonly signedBy: { readonly id: UserId; readonly name: string };
  readonly now: Instant;
};

/** Seals a draft: its canonical text, the text's SHA-256, who signed and when. From here on the store refuses any change. */
export function sealPersonal(database: Database, { content, signedBy, now }: PersonalSigning): Seal {
  return inOneTransaction(database, () => {
    const { id, number } = content;
    const text = personalSnapshot(content);
    const sha256 = hashOf(text);
    prepared(
      database,
      `INSERT INTO personal_seal (personal_id, text, sha256, signed_by_id, signed_by, sealed_at)
       VALUES (@id, @text, @sha256, @signedById, @signedBy, @now)`,
    ).run({ id, text, sha256, signedById: signedBy.id, signedBy: signedBy.name, now });
    prepared(database, "UPDATE personal_record SET state = 'SIGNED', updated_at = ? WHERE id = ?").run(now, id);
    const detail = { number, sha256 };
    appendAudit(database, { at: now, actor: signedBy.id, kind: 'PERSONAL_SIGNED', subject: id, detail });
    return { sha256, checkCode: checkCodeOf(sha256), sealedAt: now, signedBy: signedBy.name };
  });
}

/** Who signed, when, and the code printed in the footer; null for one that is not signed. */
export function readPersonalSeal(database: Database, id: PersonalId): Seal | null {
  const row = readRow(database, id);
  if (row === null) return null;
  return { sha256: row.sha256, checkCode: checkCodeOf(row.sha256), sealedAt: row.sealedAt, signedBy: row.signedBy };
}

/** What was sealed, read back from the sealed text itself; null when there is none or it cannot be read. */
export function readSealedPersonal(database: Database, id: PersonalId): PersonalContent | null {
  const row = readRow(database, id);
  return row === null ? null : parsePersonalSnapshot(row.text);
}

/**
 * The last signed one of the same supervisor with the same worker before this one, from its sealed text: by the day
 * they met, for that is what "last time" means. The same worker is the same person, not the same name; by name only
 * where neither is known to sign in.
 */
export function lastSigned(
  database: Database,
  before: {
    readonly number: number;
    readonly supervisorId: UserId;
    readonly workerId: UserId | null;
    readonly header: PersonalHeader;
  },
): PersonalContent | null {
  const row = prepared<{ id: PersonalId }>(
    database,
    `SELECT id FROM personal_record
     WHERE supervisor_id = @supervisorId AND number < @number AND state = 'SIGNED'
       AND (SELECT user_id FROM personal_worker WHERE personal_id = personal_record.id) IS @workerId
       AND (@workerId IS NOT NULL OR name_key(worker) = name_key(@worker))
     ORDER BY session_date DESC, number DESC LIMIT 1`,
  ).get({
    ...{ supervisorId: before.supervisorId, workerId: before.workerId },
    ...{ worker: before.header.worker, number: before.number },
  });
  return row === undefined ? null : readSealedPersonal(database, row.id);
}

/**
 * True when the sealed text still gives its hash, the audit trail witnessed that hash at signing, and the tables still
 * say what was sealed; and the same for what the worker signed under it.
 */
export function isPersonalSealIntact(database: Database, id: PersonalId): boolean {
  const row = readRow(database, id);
  const sealed = row && parsePersonalSnapshot(row.text);
  if (row === null || sealed === null) return false;
  if (
    hashOf(row.text) !== row.sha256 ||
    witnessedHash(database, { subject: id, kind: 'PERSONAL_SIGNED' }) !== row.sha256
  )
    return false;
  if (!isPersonalAnswerIntact(database, id)) return false;
  const stored = asInTables(database, sealed);
  return stored !== null && personalSnapshot(stored) === row.text;
}

function asInTables(database: Database, sealed: PersonalContent): PersonalContent | null {
  const row = prepared<{ number: number; header: string; templateId: string; version: number; recordedOn: string }>(
    database,
    `SELECT number, header, template_id AS templateId, template_version AS version,
       coalesce(recorded_on, created_at) AS recordedOn
     FROM personal_record WHERE id = ? AND state = 'SIGNED'`,
  ).get(sealed.id);
  const form = row && readTemplate(database, row.templateId, row.version);
  if (!row || !form) return null;
  const written = writtenPersonalSections(database, sealed.id);
  if (isAnythingLost(sealed.sections, written)) return null;
  const header: PersonalHeader = JSON.parse(row.header);
  const recordedOn = row.recordedOn as Instant;
  const sections = { ...sealed.sections, ...written };
  return { ...sealed, number: row.number, header, template: personalForm(form), recordedOn, sections };
}

function readRow(database: Database, id: PersonalId): SealRow | null {
  const row = prepared<SealRow>(
    database,
    'SELECT text, sha256, signed_by AS signedBy, sealed_at AS sealedAt FROM personal_seal WHERE personal_id = ?',
  ).get(id);
  return row ?? null;
}
