import { createHash } from 'node:crypto';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import type { Sections } from './section-table';

/** Lower-case hex SHA-256 of a sealed text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The hash that the audit trail witnessed when this was sealed; null where it witnessed none. */
export function witnessedHash(
  database: Database,
  sealing: { readonly subject: string; readonly kind: 'RECORD_SEALED' | 'PERSONAL_SIGNED' | 'PERSONAL_ANSWERED' },
): string | null {
  const row = prepared<{ sha256: string | null }>(
    database,
    `SELECT detail ->> '$.sha256' AS sha256 FROM audit_event WHERE subject = @subject AND kind = @kind`,
  ).get(sealing);
  return row?.sha256 ?? null;
}

/** True where the sealed text holds words of a section that the tables no longer have at all. */
export function isAnythingLost(sealed: Sections, written: Sections): boolean {
  return Object.entries(sealed).some(([key, value]) => !(key in written) && !isSectionEmpty(value));
}
