import type { Instant } from '@domain/calendar/local-date';
import { shippedTemplate, shippedTemplates } from '@domain/template/shipped-templates';
import { type Template, template } from '@domain/template/template';
import { OWN_TEMPLATE_PREFIX } from '@domain/template/template-ids';
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

/** Forms are long and every record asks for its own: each is read once for as long as the store says the same of it. */
const read = new WeakMap<Database, Map<string, { readonly content: string; readonly template: Template }>>();

/** The wording a record was written on, even where the program now ships another. */
export function readTemplate(database: Database, id: string, version: number): Template | null {
  const row = prepared<{ content: string }>(
    database,
    'SELECT content FROM template_version WHERE template_id = ? AND version = ?',
  ).get(id, version);
  return row === undefined ? null : parsedOnce(database, `${id} ${version}`, row.content);
}

function parsedOnce(database: Database, key: string, content: string): Template {
  const known = read.get(database) ?? new Map();
  read.set(database, known);
  const before = known.get(key);
  if (before?.content === content) return before.template;
  const parsed = template.parse(JSON.parse(content));
  known.set(key, { content, template: parsed });
  return parsed;
}

/** A published version of any form, as it was; the newest where none is named. */
export function openTemplate(database: Database, id: string, version: number | null): Template | null {
  const sought = version ?? newestVersion(database, id);
  if (sought === null) return null;
  const stored = readTemplate(database, id, sought);
  return stored ?? shippedTemplates().find((each) => each.id === id && each.version === sought) ?? null;
}

/**
 * The version a new record is begun on: of a form of our own the last published one, of a shipped form the newest that
 * came with this program. Null where there is nothing to begin on.
 */
export function newestVersion(database: Database, id: string): number | null {
  if (!isOwnTemplate(id)) return shippedTemplate(id)?.version ?? null;
  const row = prepared<{ newest: number | null }>(
    database,
    'SELECT max(version) AS newest FROM template_version WHERE template_id = ?',
  ).get(id);
  return row?.newest ?? null;
}

/** True for a form that is no longer offered for new records. */
export function isRetired(database: Database, id: string): boolean {
  const sql = 'SELECT 1 AS found FROM template_retirement WHERE template_id = ?';
  return prepared<{ found: number }>(database, sql).get(id) !== undefined;
}

export function isOwnTemplate(id: string): boolean {
  return id.startsWith(OWN_TEMPLATE_PREFIX);
}
