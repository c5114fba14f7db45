import type { Instant } from '@domain/calendar/local-date';
import { DEFAULT_FILE_PATTERN } from '@domain/export/file-name-pattern';
import type { UserId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { appendAudit } from './audit-trail';
import { inOneTransaction, prepared } from './prepared';

const NAME = 'exportFilePattern';

/** What files of records are called: the service's own pattern, or the usual one. */
export function readFilePattern(database: Database): string {
  const row = prepared<{ value: string }>(database, 'SELECT value FROM setting WHERE name = ?').get(NAME);
  return row?.value ?? DEFAULT_FILE_PATTERN;
}

/** Saves it with its entry in the audit trail; nothing is written where it is the same. */
export function saveFilePattern(
  database: Database,
  pattern: string,
  { by, now }: { readonly by: UserId; readonly now: Instant },
): void {
  if (pattern === readFilePattern(database)) return;
  inOneTransaction(database, () => {
    prepared(
      database,
      'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    ).run(NAME, pattern);
    const detail = { changed: 1, setting: NAME };
    appendAudit(database, { at: now, actor: by, kind: 'SETTINGS_SAVED', subject: by, detail });
  });
}
