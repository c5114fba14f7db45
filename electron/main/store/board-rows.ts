import type { ActionOnRow, BoardRows, ChallengeOnRow, ChildOnRow, RecordOnRow } from '@domain/board/board-rows';
import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildId } from '@domain/identifiers';
import { nameKey } from '@domain/people/name-key';
import type { CheckSettings } from '@domain/settings/check-settings';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import { CHILD_SEEN, RECORD_SEEN, type Viewer, viewerParameters } from './viewer';
import { listWorkers } from './worker-table';

const CHILD_NAME = `trim(child.forename || ' ' || child.surname)`;
const ABOUT_CHILD = `child.id AS childId, ${CHILD_NAME} AS childName, status_now AS status, worker_now AS worker`;
const ACTION = `${ABOUT_CHILD}, action.id, what, who, due, first_due AS firstDue, carries + earlier_carries AS carries,
  moves + earlier_moves AS moves`;
/** As the index `action_open` says it, so that closed actions are never read. */
const IS_OPEN = `action.state IN ('OPEN', 'PARTLY', 'NOT_DONE')`;
const SEALED = `'AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED'`;

export type BoardFor = {
  readonly today: LocalDate;
  readonly settings: CheckSettings;
  /** Whose own actions are shown (ACT-13). */
  readonly owners: readonly string[];
  /** Whose children it is about. */
  readonly viewer: Viewer;
};

/** What the board of a day is worked out from, for all children at once: a handful of queries, however many there are. */
export function readBoardRows(database: Database, { today, settings, owners, viewer }: BoardFor): BoardRows {
  return {
    children: childrenOnBoard(database, today, viewer),
    records: unfinishedRecords(database, viewer),
    drifting: driftingActions(database, { settings, today, viewer }),
    own: ownersActions(database, owners, today),
    challenges: openChallenges(database, viewer),
    reviews: lastReviews(database),
    workers: listWorkers(database),
  };
}

/** A closed child is not supervised any more. */
function childrenOnBoard(database: Database, today: LocalDate, viewer: Viewer): ChildOnRow[] {
  const planned = plannedDays(database, today);
  return prepared<Omit<ChildOnRow, 'planned'>>(
    database,
    `SELECT id, reference, ${CHILD_NAME} AS name, status_now AS status, status_now_from AS since, worker_now AS worker,
       last_supervision AS last
     FROM child WHERE status_now IS NOT 'CLOSED' AND ${CHILD_SEEN}
     ORDER BY surname COLLATE NOCASE, forename COLLATE NOCASE, reference`,
  )
    .all(viewerParameters(viewer))
    .map((child) => {
      const plan = planned.get(child.id);
      return { ...child, planned: plan !== undefined && plan.sessionDate === child.last ? plan.day : null };
    });
}

type Plan = { readonly child: ChildId; readonly day: LocalDate; readonly sessionDate: LocalDate };

/** The days planned for a next supervision that have not gone by, from what is remembered; of a child's, the latest record's. */
function plannedDays(database: Database, today: LocalDate): ReadonlyMap<ChildId, Plan> {
  // Without being told, the planner goes through every record there is.
  const rows = prepared<Plan>(
    database,
    `SELECT child_id AS child, memory ->> '$.nextPlanned' AS day, session_date AS sessionDate
     FROM record_memory INDEXED BY record_memory_planned
     WHERE type = 'CASE' AND memory ->> '$.nextPlanned' >= @today`,
  ).all({ today });
  return new Map(
    rows.toSorted((one, other) => one.sessionDate.localeCompare(other.sessionDate)).map((row) => [row.child, row]),
  );
}

function unfinishedRecords(database: Database, viewer: Viewer): RecordOnRow[] {
  return prepared<Omit<RecordOnRow, 'asksWorker'> & { asksWorker: number }>(
    database,
    `WITH form AS MATERIALIZED (
       SELECT template_id AS id, version, content ->> '$.name' AS name,
         EXISTS (SELECT 1 FROM json_each(content, '$.sections') WHERE value ->> '$.kind' = 'WORKER_SAY') AS asksWorker
       FROM template_version
     )
     SELECT ${ABOUT_CHILD}, record.id, record.type, form.name AS form, record.state, session_date AS sessionDate, supervisee,
       supervisor, header ->> '$.supervisorId' AS supervisorId, shared_at AS sharedAt, asksWorker,
       (SELECT recorded_at FROM worker_answer
        WHERE worker_answer.record_id = record.id AND worker_answer.version = record.version) AS answeredAt
     FROM record JOIN child ON child.id = record.child_id
       JOIN form ON form.id = template_id AND form.version = template_version
     WHERE record.state IN ('DRAFT', 'SHARED', 'AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY')
       AND ${RECORD_SEEN}
       -- An agreed consultation that stays with the team waits for nothing.
       AND (record.state IN ('DRAFT', 'SHARED') OR record.type <> 'GROUP'
         OR coalesce(record.check_settings ->> '$.groupGoesToFile', 0) = 1)
     ORDER BY number`,
  )
    .all(viewerParameters(viewer))
    .map((row) => ({ ...row, asksWorker: row.asksWorker === 1 }));
}

/** What drifts and still wants a decision: one that was accepted until a day is left alone until that day has gone by. */
function driftingActions(
  database: Database,
  { settings, today, viewer }: Pick<BoardFor, 'settings' | 'today' | 'viewer'>,
): ActionOnRow[] {
  const { driftCarries, driftMoves } = settings;
  return prepared<ActionOnRow>(
    database,
    `SELECT ${ACTION} FROM action JOIN child ON child.id = action.child_id
     WHERE ${IS_OPEN} AND (carries + earlier_carries >= @driftCarries OR moves + earlier_moves >= @driftMoves)
       AND ${CHILD_SEEN}
       AND @today > coalesce((
         SELECT iif(answer.value ->> '$.decision' = 'ACCEPT_UNTIL', answer.value ->> '$.until', NULL)
         FROM record_memory, json_each(memory, '$.drift') AS answer
         WHERE record_memory.child_id = action.child_id AND answer.value ->> '$.subject' = action.id
         ORDER BY session_date DESC LIMIT 1), '')
     ORDER BY due, action.row`,
  ).all({ ...viewerParameters(viewer), driftCarries, driftMoves, today });
}

function ownersActions(database: Database, owners: readonly string[], today: LocalDate): ActionOnRow[] {
  return prepared<ActionOnRow>(
    database,
    `SELECT ${ACTION} FROM action JOIN child ON child.id = action.child_id
     WHERE ${IS_OPEN} AND due < @today
       AND EXISTS (SELECT 1 FROM json_each(@owners) WHERE value = name_key(who))
     ORDER BY due, action.row`,
  ).all({ today, owners: JSON.stringify(owners.map(nameKey)) });
}

function openChallenges(database: Database, viewer: Viewer): ChallengeOnRow[] {
  return prepared<ChallengeOnRow>(
    database,
    `SELECT ${ABOUT_CHILD}, challenge.id, raised_on AS raisedOn, raised_by AS raisedBy, issue, response,
       responded_on AS respondedOn
     FROM challenge JOIN child ON child.id = challenge.child_id WHERE closed_on IS NULL AND ${CHILD_SEEN}
     ORDER BY raised_on, challenge.row`,
  ).all(viewerParameters(viewer));
}

/** Reviews are few: all of them are looked at, by the index that holds nothing else. */
function lastReviews(database: Database): ReadonlyMap<ChildId, LocalDate> {
  const rows = prepared<{ child: ChildId; day: LocalDate }>(
    database,
    `SELECT child_id AS child, max(session_date) AS day FROM record INDEXED BY record_milestone
     WHERE type = 'MILESTONE' AND state IN (${SEALED}) AND session_date IS NOT NULL GROUP BY child_id`,
  ).all();
  return new Map(rows.map(({ child, day }) => [child, day]));
}
