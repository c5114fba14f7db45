import { SPINE } from '@domain/memory/spine';
import type { Database } from 'better-sqlite3';

/** What is remembered of every filed record of a seeded store, which has no sealed texts: the columns that boards read. */
export function rememberSeeded(database: Database): void {
  const all = 2 ** SPINE.length - 1;
  database
    .prepare(
      `INSERT INTO record_memory (record_id, shape, child_id, type, session_date, memory, asked, filled, measures)
       SELECT id, 1, child_id, type, session_date,
         json_object('recordId', id, 'number', number, 'type', type, 'templateId', template_id,
           'sessionDate', session_date, 'sealedAt', created_at, 'supervisor', supervisor,
           'supervisorId', header ->> '$.supervisorId', 'supervisee', supervisee, 'caseStatus', NULL, 'legalStatus', NULL,
           'livingArrangement', NULL, 'planStart', NULL, 'progress', NULL, 'numbers', json('[]'), 'drift', json('[]'),
           'asked', json('[]'), 'written', json('[]'), 'childSeenOn', NULL, 'networkPeople', NULL,
           'nextPlanned', date(session_date, '+28 days'), 'permanencePlan', NULL, 'measures', json('[]')),
         ${all}, (number * 7919) & ${all}, number & 31
       FROM record WHERE state = 'FILED'`,
    )
    .run();
}
