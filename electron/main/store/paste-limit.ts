import { LEAST_LIMIT, MOST_LIMIT } from '@domain/export/paste-parts';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

const NAME = 'pasteLimit';

/** How many characters a box of the service's case system holds; null where nobody has set it, or where it holds any number. */
export function readPasteLimit(database: Database): number | null {
  const saved = prepared<{ value: string }>(database, 'SELECT value FROM setting WHERE name = ?').get(NAME);
  const limit = Number(saved?.value);
  return Number.isInteger(limit) && limit >= LEAST_LIMIT && limit <= MOST_LIMIT ? limit : null;
}

export function savePasteLimit(database: Database, limit: number | null): void {
  if (limit === null) {
    prepared(database, 'DELETE FROM setting WHERE name = ?').run(NAME);
    return;
  }
  prepared(
    database,
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(NAME, String(limit));
}
