import type { Instant } from '@domain/calendar/local-date';
import { type Template, template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** Keeps the wording of a template version for as long as the store lives. Keeping it again changes nothing (TPL-01). */
export function keepTemplate(database: Database, version: Template, now: Instant): void {
  if (readTemplate(database, version.id, version.version) !== null) return;
  prepared(database, 'INSERT INTO template_version (template_id, version, content, stored_at) VALUES (?, ?, ?, ?)').run(
    version.id,
    version.version,
    JSON.stringify(version),
    now,
  );
}

/** The wording a record was written on, even where the program now ships another. */
export function readTemplate(database: Database, id: string, version: number): Template | null {
  const row = prepared<{ content: string }>(
    database,
    'SELECT content FROM template_version WHERE template_id = ? AND version = ?',
  ).get(id, version);
  return row === undefined ? null : template.parse(JSON.parse(row.content));
}
