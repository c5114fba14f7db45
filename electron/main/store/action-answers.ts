import type { LocalDate } from '@domain/calendar/local-date';
import type { ActionId } from '@domain/identifiers';
import type { EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import type { Database } from 'better-sqlite3';
import { addActionEvent } from './action-history';
import { type ActionStep, STILL_OPEN } from './action-table';
import { inOneTransaction, prepared } from './prepared';

/** A step of a record that is being sealed, with the day people sat together. */
export type SealingStep = ActionStep & { readonly sessionDate: LocalDate };

type OpenRow = { readonly id: ActionId; readonly due: LocalDate; readonly who: string };

/**
 * Writes what became of earlier actions, when the record that says so is sealed. One that is not done counts as carried
 * once its date has come (ACT-08); before that it has not slipped. A new date and a new owner are events too: the first
 * date stays for good (ACT-15).
 */
export function answerActions(database: Database, step: SealingStep, answers: readonly EarlierActionAnswer[]): void {
  inOneTransaction(database, () => {
    for (const answer of answers) {
      const action = findOpenAction(database, answer.actionId, step);
      if (action !== undefined && answer.result !== null) writeAnswer(database, step, { action, answer });
    }
  });
}

/**
 * Ties each new action of a record to the earlier one it goes on with, when the record is sealed: the earlier one's
 * counts follow, and it is closed by this and not by anybody's forgetting it (ACT-10). After the answers, so that what
 * was carried today is among them.
 */
export function continueActions(database: Database, step: SealingStep): void {
  const pairs = prepared<{ id: ActionId; continues: ActionId }>(
    database,
    `SELECT id, continues FROM action WHERE record_id = ? AND continues IS NOT NULL AND state <> 'WITHDRAWN'
     ORDER BY position`,
  ).all(step.recordId);
  for (const { id, continues } of pairs) {
    takeCounts(database, id, continues);
    passCountsOn(database, step, id);
    const closed = prepared(
      database,
      `UPDATE action SET state = 'CONTINUED', closed_on = @day WHERE id = @continues AND state IN ${STILL_OPEN}`,
    ).run({ continues, day: step.sessionDate });
    if (closed.changes > 0) addActionEvent(database, continues, { ...step, kind: 'CONTINUED', detail: { by: id } });
  }
}

function takeCounts(database: Database, id: ActionId, from: ActionId): void {
  prepared(
    database,
    `UPDATE action SET earlier_carries = earlier.carries + earlier.earlier_carries,
       earlier_moves = earlier.moves + earlier.earlier_moves
     FROM (SELECT carries, earlier_carries, moves, earlier_moves FROM action WHERE id = @from) AS earlier
     WHERE action.id = @id`,
  ).run({ id, from });
}

/** Where a later record was sealed before this one, the actions that go on with its actions learn now what came before. */
function passCountsOn(database: Database, step: SealingStep, from: ActionId): void {
  const later = prepared<{ id: ActionId }>(
    database,
    `SELECT action.id FROM action JOIN record ON record.id = action.record_id
     WHERE action.child_id = @childId AND continues = @from AND action.state <> 'WITHDRAWN'
       AND record.state NOT IN ('DRAFT', 'SHARED', 'DISCARDED')`,
  ).all({ childId: step.childId, from });
  for (const { id } of later) {
    takeCounts(database, id, from);
    passCountsOn(database, step, id);
  }
}

type Answering = { readonly action: OpenRow; readonly answer: EarlierActionAnswer };

function writeAnswer(database: Database, step: SealingStep, { action, answer }: Answering): void {
  const { result, note, cause } = answer;
  const detail = { result, note, ...(cause ? { cause } : {}) };
  addActionEvent(database, action.id, { ...step, kind: 'ANSWERED', detail });
  if (result !== 'NOT_YET_DUE') {
    const isClosed = result === 'DONE' || result === 'NO_LONGER_NEEDED';
    prepared(database, 'UPDATE action SET state = @result, closed_on = @closedOn WHERE id = @id').run({
      id: action.id,
      result,
      closedOn: isClosed ? step.sessionDate : null,
    });
    if (isClosed) return;
    if (action.due <= step.sessionDate) {
      addActionEvent(database, action.id, { ...step, kind: 'CARRIED', detail: { due: action.due } });
    }
  }
  carryOn(database, step, { action, answer });
}

function carryOn(database: Database, step: SealingStep, { action, answer }: Answering): void {
  const due = answer.newDue?.date ?? null;
  if (due !== null && due !== action.due) {
    addActionEvent(database, action.id, { ...step, kind: 'DATE_MOVED', detail: { from: action.due, to: due } });
    prepared(database, 'UPDATE action SET due = ? WHERE id = ?').run(due, action.id);
  }
  const who = answer.newOwner?.trim() ?? '';
  if (who !== '' && who !== action.who) {
    addActionEvent(database, action.id, { ...step, kind: 'OWNER_CHANGED', detail: { from: action.who, to: who } });
    prepared(database, 'UPDATE action SET who = ? WHERE id = ?').run(who, action.id);
  }
}

function findOpenAction(database: Database, id: string, step: ActionStep): OpenRow | undefined {
  return prepared<OpenRow>(
    database,
    `SELECT id, due, who FROM action WHERE id = ? AND child_id = ? AND record_id <> ? AND state IN ${STILL_OPEN}`,
  ).get(id, step.childId, step.recordId);
}
