import { SPINE } from '@domain/memory/spine';
import type { Database } from 'better-sqlite3';

/** What is remembered of every filed record of a seeded store, which has no sealed texts: the columns that boards read. */
export function rememberSeeded(database: Database): void {
  const all = 2 ** SPINE.length - 1;
  database
    .prepare(
      `INSERT INTO record_memory (record_id, shape, child_id, type, session_date, memory, asked, filled, measures)
       SELECT id, 1, child_id, type, session_date,
         json_object('nextPlanned', date(session_date, '+28 days'), 'type', type), ${all}, (number * 7919) & ${all}, number & 31
       FROM record WHERE state = 'FILED'`,
    )
    .run();
}
