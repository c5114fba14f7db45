import type { Instant } from '@domain/calendar/local-date';
import { type ColumnMatch, columnMatch } from '@domain/caseload/caseload';
import { isUsableMatch } from '@domain/caseload/check-match';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** How a person matched columns for these headers before; null when never, or when the fields have changed since. */
export function readMatch(database: Database, signature: string, headerCount: number): ColumnMatch | null {
  const row = prepared<{ match: string }>(database, 'SELECT match FROM caseload_match WHERE signature = ?').get(
    signature,
  );
  if (row === undefined) return null;
  const match = columnMatch.safeParse(JSON.parse(row.match));
  return match.success && isUsableMatch(match.data, headerCount) ? match.data : null;
}

/** Remembers a match for the next file with the same headers. Call it inside the transaction of the import. */
export function rememberMatch(
  database: Database,
  { signature, match }: { readonly signature: string; readonly match: ColumnMatch },
  now: Instant,
): void {
  prepared(
    database,
    `INSERT INTO caseload_match (signature, match, updated_at) VALUES (@signature, @match, @now)
     ON CONFLICT (signature) DO UPDATE SET match = excluded.match, updated_at = excluded.updated_at`,
  ).run({ signature, match: JSON.stringify(match), now });
}

/** Back to what is matched by name. */
export function forgetMatch(database: Database, signature: string): void {
  prepared(database, 'DELETE FROM caseload_match WHERE signature = ?').run(signature);
}
