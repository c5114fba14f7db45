import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { parseSharedText, sharedTextOf } from '@domain/review/shared-text';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';
import { type RecordEntry, readRecordContent } from './record-table';
import { hashOf } from './sealed-text';
import { readTemplate } from './template-table';

/** The text of one version as it was shared, with the hash an answer is pinned to. */
export type KeptText = { readonly version: number; readonly text: string; readonly sha256: string };

const COLUMNS = 'SELECT version, text, sha256 FROM shared_text';

/** Keeps the text of a record that was shared this moment. The store refuses a second one for the same version. */
export function keepSharedText(database: Database, content: RecordContent, at: Instant): KeptText {
  const text = sharedTextOf(content);
  const kept = { version: content.version, text, sha256: hashOf(text) };
  prepared(
    database,
    `INSERT INTO shared_text (record_id, version, text, sha256, shared_at)
     VALUES (@recordId, @version, @text, @sha256, @at)`,
  ).run({ recordId: content.id, ...kept, at });
  return kept;
}

export function readSharedText(database: Database, recordId: RecordId, version: number): KeptText | null {
  return prepared<KeptText>(database, `${COLUMNS} WHERE record_id = ? AND version = ?`).get(recordId, version) ?? null;
}

/** The version that was shared with this hash; null where no text of the record ever had it. */
export function findSharedText(database: Database, recordId: RecordId, sha256: string): KeptText | null {
  return prepared<KeptText>(database, `${COLUMNS} WHERE record_id = ? AND sha256 = ?`).get(recordId, sha256) ?? null;
}

/**
 * The text a shared record has now. A record shared by a version of the program that kept none gets it here: its words
 * cannot have changed since. Throws for a record that is not shared.
 */
export function sharedTextNow(database: Database, entry: RecordEntry, today: LocalDate): KeptText {
  return inOneTransaction(database, () => {
    const kept = readSharedText(database, entry.id, entry.version);
    if (kept !== null) return kept;
    const content = readRecordContent(database, entry.id, today);
    if (content === null) throw new Error('There is no such record to answer');
    return keepSharedText(database, content, entry.sharedAt ?? entry.updatedAt);
  });
}

/** A record with the words of an earlier text in place of its own, to be compared with it; null where they cannot be read. */
export function withSharedWords(database: Database, content: RecordContent, { text }: KeptText): RecordContent | null {
  const words = parseSharedText(text);
  const template = words && readTemplate(database, words.template.id, words.template.version);
  if (words === null || template === null) return null;
  return { ...content, version: words.version, template, header: words.header, sections: words.sections };
}
