import type { UserId } from '@domain/identifiers';
import type { PersonalReader, PersonalSummary } from '@domain/personal/personal';
import type { Database } from 'better-sqlite3';
import { prepared } from '../prepared';

type Row = Omit<PersonalSummary, 'as' | 'isAnswered'> & { readonly isAnswered: 0 | 1 };

const COLUMNS = `personal_record.id AS id, number, worker, state, session_date AS date, updated_at AS updatedAt,
  (SELECT user_id FROM personal_worker WHERE personal_id = personal_record.id) AS workerId,
  coalesce(header ->> '$.supervisor', '') AS supervisor,
  EXISTS (SELECT 1 FROM personal_answer WHERE personal_id = personal_record.id) AS isAnswered,
  (SELECT content ->> '$.name' FROM template_version AS template
   WHERE template.template_id = personal_record.template_id
     AND template.version = personal_record.template_version) AS templateName`;
const IN_ORDER = 'ORDER BY worker COLLATE NOCASE, session_date IS NULL DESC, session_date DESC, number DESC';

/** Those this person gave, then the signed ones they were given; discarded ones are left out. */
export function listPersonal(database: Database, userId: UserId): PersonalSummary[] {
  const given = prepared<Row>(
    database,
    `SELECT ${COLUMNS} FROM personal_record WHERE supervisor_id = ? AND state <> 'DISCARDED' ${IN_ORDER}`,
  ).all(userId);
  const received = prepared<Row>(
    database,
    `SELECT ${COLUMNS} FROM personal_record JOIN personal_worker ON personal_id = personal_record.id
     WHERE user_id = ? AND state = 'SIGNED' ${IN_ORDER}`,
  ).all(userId);
  return [...as('SUPERVISOR', given), ...as('WORKER', received)];
}

/** The signed ones of the team managers whom a service manager of this team answers for; empty stands for every team. */
export function listOfSupervisors(
  database: Database,
  manager: { readonly userId: UserId; readonly team: string },
): PersonalSummary[] {
  const rows = prepared<Row>(
    database,
    `SELECT ${COLUMNS} FROM personal_record JOIN app_user AS supervisor_user ON supervisor_user.id = supervisor_id
     WHERE state = 'SIGNED' AND supervisor_user.role = 'TM' AND supervisor_id <> @userId
       AND (@team = '' OR supervisor_user.team = @team)
       AND NOT EXISTS (SELECT 1 FROM personal_worker WHERE personal_id = personal_record.id AND user_id = @userId)
     ${IN_ORDER}`,
  ).all(manager);
  return as('THEIR_MANAGER', rows);
}

function as(reader: PersonalReader, rows: readonly Row[]): PersonalSummary[] {
  return rows.map((row) => ({ ...row, as: reader, isAnswered: row.isAnswered === 1 }));
}
