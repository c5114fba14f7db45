import { type Worker, worker } from '@domain/board/worker';
import type { Instant } from '@domain/calendar/local-date';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

const COLUMNS = 'name, started_on AS startedOn, newly_qualified_from AS newlyQualifiedFrom, left_on AS leftOn';

/** What is known of a worker, found by name whatever its case; null where nothing is. */
export function findWorker(database: Database, name: string): Worker | null {
  const row = prepared<Worker>(database, `SELECT ${COLUMNS} FROM worker WHERE name = ?`).get(name.trim());
  return row === undefined ? null : worker.parse(row);
}

/** Everybody something is known of, and everybody who has a child now, by name. */
export function listWorkers(database: Database): Worker[] {
  return prepared<Worker>(
    database,
    `SELECT ${COLUMNS} FROM worker
     UNION ALL
     SELECT DISTINCT worker_now, NULL, NULL, NULL FROM child
     WHERE worker_now IS NOT NULL AND NOT EXISTS (SELECT 1 FROM worker WHERE name = worker_now)
     ORDER BY 1 COLLATE NOCASE`,
  )
    .all()
    .map((row) => worker.parse(row));
}

export function saveWorker(database: Database, known: Worker, now: Instant): void {
  prepared(
    database,
    `INSERT INTO worker (name, started_on, newly_qualified_from, left_on, updated_at)
     VALUES (@name, @startedOn, @newlyQualifiedFrom, @leftOn, @now)
     ON CONFLICT (name) DO UPDATE SET started_on = excluded.started_on,
       newly_qualified_from = excluded.newly_qualified_from, left_on = excluded.left_on, updated_at = excluded.updated_at`,
  ).run({ ...known, now });
}
