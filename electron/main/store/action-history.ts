import type { Instant } from '@domain/calendar/local-date';
import type { ActionId, ChildId, RecordId } from '@domain/identifiers';
import { type ProgressNote, progressNote, type RememberedAction, rememberedAction } from '@domain/memory/child-history';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { inOneTransaction, prepared } from './prepared';

/** What can happen to an action. The history only grows, so that drift survives retyping. */
export type ActionEvent = {
  readonly kind:
    | 'SET'
    | 'WITHDRAWN'
    | 'DATE_MOVED'
    | 'OWNER_CHANGED'
    | 'CARRIED'
    | 'NOTED'
    | 'ANSWERED'
    /** A newer action goes on with this one. */
    | 'CONTINUED';
  readonly at: Instant;
  readonly actor: string;
  readonly recordId: RecordId | null;
  readonly detail: { readonly [name: string]: string | null };
};

export function addActionEvent(database: Database, actionId: string, event: ActionEvent): void {
  prepared(
    database,
    `INSERT INTO action_event (action_id, kind, at, actor, record_id, detail)
     VALUES (@actionId, @kind, @at, @actor, @recordId, @detail)`,
  ).run({
    actionId,
    kind: event.kind,
    at: event.at,
    actor: event.actor,
    recordId: event.recordId,
    detail: JSON.stringify(event.detail),
  });
}

/** Everything that happened to an action, the oldest first. */
export function historyOfAction(database: Database, id: ActionId): ActionEvent[] {
  return prepared<Omit<ActionEvent, 'detail'> & { readonly detail: string }>(
    database,
    'SELECT kind, at, actor, record_id AS recordId, detail FROM action_event WHERE action_id = ? ORDER BY row',
  )
    .all(id)
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) as ActionEvent['detail'] }));
}

/** Writes down how an open action is going, between two supervisions. False where it is not open. */
export function noteProgress(
  database: Database,
  {
    id,
    note,
    at,
    actor,
  }: { readonly id: ActionId; readonly note: ProgressNote; readonly at: Instant; readonly actor: string },
): boolean {
  return inOneTransaction(database, () => {
    const open = prepared<{ id: ActionId }>(
      database,
      "SELECT id FROM action WHERE id = ? AND state IN ('OPEN', 'PARTLY', 'NOT_DONE')",
    ).get(id);
    if (open === undefined) return false;
    const detail = { on: note.on, by: note.by, says: note.says, note: note.note, evidence: note.evidence };
    addActionEvent(database, id, { kind: 'NOTED', at, actor, recordId: null, detail });
    return true;
  });
}

type ActionRow = Omit<RememberedAction, 'notes' | 'matters'> & { readonly matters: number; readonly notes: string };

/** Every action agreed for a child, in other records than `except` where one is given, with what its history says, the earliest first. */
export function rememberActions(database: Database, childId: ChildId, except: RecordId | null): RememberedAction[] {
  return prepared<ActionRow>(
    database,
    `SELECT id, record_id AS recordId, who, role, what, so_that AS soThat, agreed_on AS agreedOn,
       first_due AS firstDue, due, state, carries + earlier_carries AS carries, moves + earlier_moves AS moves, source,
       measure, matters, continues, closed_on AS closedOn,
       (SELECT detail ->> '$.cause' FROM action_event
        WHERE action_id = action.id AND kind = 'ANSWERED' ORDER BY row DESC LIMIT 1) AS lastCause,
       (SELECT json_group_array(json(detail) ORDER BY row) FROM action_event
        WHERE action_id = action.id AND kind = 'NOTED') AS notes
     FROM action WHERE child_id = ? AND record_id IS NOT ? AND state <> 'WITHDRAWN' ORDER BY agreed_on, row`,
  )
    .all(childId, except)
    .map(({ matters, notes, ...row }) =>
      rememberedAction.parse({ ...row, matters: matters === 1, notes: notesIn(notes) }),
    );
}

const notes = z.array(progressNote);

/** Most actions have none, and nothing need be read for them. */
function notesIn(json: string): ProgressNote[] {
  return json === '[]' ? [] : notes.parse(JSON.parse(json));
}
