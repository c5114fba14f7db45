import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { ActionId, ChildId, RecordId } from '@domain/identifiers';
import { type ActionView, actionView, type OpenAction, openAction } from '@domain/record/record';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { Database } from 'better-sqlite3';
import { addActionEvent } from './action-history';
import { inOneTransaction, prepared } from './prepared';

/** In which record, by whom and when something happens to its actions. */
export type ActionStep = {
  readonly recordId: RecordId;
  readonly childId: ChildId;
  readonly actor: string;
  readonly at: Instant;
};

const WORDS = `action.id, who, role, what, so_that AS soThat, first_due AS firstDue, due, agreed_on AS agreedOn,
  carries + earlier_carries AS carries, moves + earlier_moves AS moves, source, statement`;
/** Partly done and not done stay on the list until they are done or no longer needed: drift is not closed by saying so. */
export const STILL_OPEN = `('OPEN', 'PARTLY', 'NOT_DONE')`;

/** What was agreed for a child in other records and is still to be done, the earliest date first. */
export function openActions(database: Database, childId: ChildId, except: RecordId): OpenAction[] {
  return prepared<OpenAction>(
    database,
    `SELECT ${WORDS} FROM action WHERE child_id = ? AND record_id <> ? AND state IN ${STILL_OPEN} ORDER BY due, row`,
  )
    .all(childId, except)
    .map((row) => openAction.parse(row));
}

/** Every action ever agreed for a child, open ones first. */
export function actionsOfChild(database: Database, childId: ChildId): ActionView[] {
  return prepared<ActionView>(
    database,
    `SELECT ${WORDS}, state, record_id AS recordId FROM action WHERE child_id = ? AND state <> 'WITHDRAWN'
     ORDER BY state IN ${STILL_OPEN} DESC, due, row`,
  )
    .all(childId)
    .map((row) => actionView.parse(row));
}

/**
 * Makes the actions of a record live when it is shared. One that does not yet name a person and a date is left for
 * the recording check to find. Gives false, having written nothing, when an id belongs to another record, or when one
 * says it goes on with an action that is not another of this child's, or that goes on with it in turn.
 */
export function setActions(
  database: Database,
  step: ActionStep & { readonly agreedOn: LocalDate },
  actions: readonly DraftAction[],
): boolean {
  const live = actions.filter((action) => action.by !== null && action.who.trim() !== '' && action.what.trim() !== '');
  if (live.some((action) => isAnotherRecords(database, action.id, step.recordId))) return false;
  if (live.some((action) => goesOnWithAStranger(database, action, step))) return false;
  inOneTransaction(database, () => {
    for (const [position, action] of live.entries()) setAction(database, step, { action, position });
  });
  return true;
}

/** Takes the actions of a record back when it returns to draft. What they were stays in their history. */
export function withdrawActions(database: Database, step: ActionStep): void {
  inOneTransaction(database, () => {
    const ids = prepared<{ id: ActionId }>(
      database,
      "SELECT id FROM action WHERE record_id = ? AND state <> 'WITHDRAWN' ORDER BY position",
    ).all(step.recordId);
    for (const { id } of ids) {
      prepared(database, "UPDATE action SET state = 'WITHDRAWN' WHERE id = ?").run(id);
      addActionEvent(database, id, { ...step, kind: 'WITHDRAWN', detail: {} });
    }
  });
}

function setAction(
  database: Database,
  step: ActionStep & { readonly agreedOn: LocalDate },
  { action, position }: { readonly action: DraftAction; readonly position: number },
): void {
  const { id, who, role, what, soThat, by: due } = action;
  prepared(
    database,
    `INSERT INTO action (id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due, state)
     SELECT @id, @childId, @recordId, @position, '', '', '', '', @agreedOn, @due, @due, 'WITHDRAWN'
     WHERE NOT EXISTS (SELECT 1 FROM action WHERE id = @id)`,
  ).run({ id, childId: step.childId, recordId: step.recordId, position, agreedOn: step.agreedOn, due });
  // Until a record is sealed its words may change from one sharing to the next, and with them the first date. What
  // another record has said of it meanwhile stays: a record that is shared again brings nothing that is done back to life.
  prepared(
    database,
    `UPDATE action SET position = @position, who = @who, role = @role, what = @what, so_that = @soThat,
       agreed_on = @agreedOn, first_due = @due, due = @due, source = @source, measure = @measure, matters = @matters,
       continues = @continues, statement = @statement,
       state = coalesce((SELECT iif(kind = 'CONTINUED', kind, detail ->> '$.result') FROM action_event
         WHERE action_id = @id AND (kind = 'CONTINUED' OR (kind = 'ANSWERED' AND detail ->> '$.result' <> 'NOT_YET_DUE'))
         ORDER BY row DESC LIMIT 1), 'OPEN')
     WHERE id = @id`,
  ).run({
    ...{ id, position, who, role, what, soThat, agreedOn: step.agreedOn, due },
    source: action.source ?? 'SUPERVISION',
    measure: action.measure ?? null,
    matters: action.matters === true ? 1 : 0,
    continues: action.continues ?? null,
    statement: action.statement ?? null,
  });
  addActionEvent(database, id, { ...step, kind: 'SET', detail: { due } });
}

function isAnotherRecords(database: Database, id: string, recordId: RecordId): boolean {
  const found = prepared<{ found: number }>(
    database,
    'SELECT 1 AS found FROM action WHERE id = ? AND record_id <> ?',
  ).get(id, recordId);
  return found !== undefined;
}

function goesOnWithAStranger(database: Database, { id, continues }: DraftAction, step: ActionStep): boolean {
  if (continues === undefined || continues === null) return false;
  const found = prepared<{ found: number }>(
    database,
    `WITH RECURSIVE earlier (id) AS (
       VALUES (@continues) UNION SELECT continues FROM action JOIN earlier USING (id) WHERE continues IS NOT NULL)
     SELECT 1 AS found FROM action
     WHERE id = @continues AND child_id = @childId AND record_id <> @recordId
       AND @id NOT IN (SELECT id FROM earlier)`,
  ).get({ id, continues, childId: step.childId, recordId: step.recordId });
  return found === undefined;
}
