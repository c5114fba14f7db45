import type { ActionLine } from '@domain/action/action-line';
import { addDays, type Instant, type LocalDate } from '@domain/calendar/local-date';
import type { ActionId, ChildId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { addActionEvent } from './action-history';
import { readCheckSettings } from './check-settings-table';
import { inOneTransaction, prepared } from './prepared';
import { CHILD_SEEN, type Viewer, viewerParameters } from './viewer';

/** How long a list goes on showing what is done. */
const CLOSED_SHOWN_DAYS = 90;

type LineRow = Omit<ActionLine, 'matters' | 'isDrifting' | 'lastNote'> & {
  readonly matters: number;
  readonly lastNote: string | null;
};

/**
 * Open actions and those closed lately, of the children and the person this viewer may see, the earliest date first.
 * The door checks the shape of what goes out: thirty thousand rows are not checked twice.
 */
export function listActions(database: Database, viewer: Viewer, today: LocalDate): ActionLine[] {
  const { driftCarries, driftMoves } = readCheckSettings(database).numbers;
  return prepared<LineRow>(
    database,
    `SELECT action.id, record_id AS recordId, who, role, what, so_that AS soThat, agreed_on AS agreedOn,
       first_due AS firstDue, due, state, carries + earlier_carries AS carries, moves + earlier_moves AS moves, source,
       measure, matters, continues, closed_on AS closedOn, NULL AS lastCause, child_id AS childId,
       trim(forename || ' ' || surname) AS childName, reference, status_now AS status, worker_now AS worker,
       worker.left_on AS ownerLeftOn,
       (SELECT detail FROM action_event
        WHERE action_id = action.id AND kind = 'NOTED' ORDER BY row DESC LIMIT 1) AS lastNote
     FROM action JOIN child ON child.id = action.child_id LEFT JOIN worker ON worker.name = trim(who)
     WHERE (state IN ('OPEN', 'PARTLY', 'NOT_DONE') OR (state <> 'WITHDRAWN' AND closed_on >= @since))
       AND (${CHILD_SEEN} OR name_key(who) = @nameKey)
     ORDER BY due, action.row`,
  )
    .all({ ...viewerParameters(viewer), since: addDays(today, -CLOSED_SHOWN_DAYS) })
    .map(({ matters, lastNote, ...row }) => {
      const isDrifting = row.carries >= driftCarries || row.moves >= driftMoves;
      const note: unknown = lastNote === null ? null : JSON.parse(lastNote);
      return { ...row, matters: matters === 1, isDrifting, lastNote: note as ActionLine['lastNote'] };
    });
}

/** Whose action it is and for which child; null where there is none. */
export function findAction(
  database: Database,
  id: ActionId,
): { readonly childId: ChildId; readonly who: string; readonly due: LocalDate; readonly isOpen: boolean } | null {
  const row = prepared<{ childId: ChildId; who: string; due: LocalDate; isOpen: number }>(
    database,
    `SELECT child_id AS childId, who, due, state IN ('OPEN', 'PARTLY', 'NOT_DONE') AS isOpen
     FROM action WHERE id = ? AND state <> 'WITHDRAWN'`,
  ).get(id);
  return row === undefined ? null : { ...row, isOpen: row.isOpen === 1 };
}

export type ActionChange = {
  readonly id: ActionId;
  readonly actor: string;
  readonly at: Instant;
  readonly why: string;
};

/** Moves the date of an open action between two supervisions; the first date stays, and the move is counted. */
export function moveDate(database: Database, { id, actor, at, why }: ActionChange, due: LocalDate): boolean {
  return inOneTransaction(database, () => {
    const before = findAction(database, id);
    if (before === null || before.due === due) return false;
    const detail = { from: before.due, to: due, why };
    addActionEvent(database, id, { kind: 'DATE_MOVED', at, actor, recordId: null, detail });
    prepared(database, 'UPDATE action SET due = ? WHERE id = ?').run(due, id);
    return true;
  });
}

/** Gives an open action to somebody else. Who had it first stays in its history. */
export function changeOwner(database: Database, { id, actor, at, why }: ActionChange, who: string): boolean {
  return inOneTransaction(database, () => {
    const before = findAction(database, id);
    if (before === null || before.who === who) return false;
    const detail = { from: before.who, to: who, why };
    addActionEvent(database, id, { kind: 'OWNER_CHANGED', at, actor, recordId: null, detail });
    prepared(database, 'UPDATE action SET who = ? WHERE id = ?').run(who, id);
    return true;
  });
}
