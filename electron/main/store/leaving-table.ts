import { type ActionId, actionId, type ChildId, type RecordId } from '@domain/identifiers';
import { nameKey } from '@domain/people/name-key';
import type { Database } from 'better-sqlite3';
import { STILL_OPEN } from './action-table';
import { prepared } from './prepared';

/** The open actions that name this person as the one to do them, however the name is spelt. */
export function openActionsOf(database: Database, name: string): ActionId[] {
  return prepared<{ id: string; who: string }>(
    database,
    `SELECT id, who FROM action WHERE state IN ${STILL_OPEN} ORDER BY due, row`,
  )
    .all()
    .filter(({ who }) => nameKey(who) === nameKey(name))
    .map(({ id }) => actionId.parse(id));
}

/** The children this person is the worker of now, by surname. */
export function childrenOf(database: Database, name: string): { readonly childId: ChildId; readonly name: string }[] {
  return prepared<{ childId: ChildId; name: string; worker: string }>(
    database,
    `SELECT id AS childId, trim(forename || ' ' || surname) AS name, worker_now AS worker FROM child
     WHERE worker_now IS NOT NULL ORDER BY surname COLLATE NOCASE, forename COLLATE NOCASE, reference`,
  )
    .all()
    .filter(({ worker }) => nameKey(worker) === nameKey(name))
    .map((child) => ({ childId: child.childId, name: child.name }));
}

/** Records that were shared with this person and that they have not answered in the text they have now. */
export function waitingForAnswerOf(database: Database, name: string): RecordId[] {
  return prepared<{ id: RecordId; supervisee: string }>(
    database,
    `SELECT id, supervisee FROM record WHERE state = 'SHARED' AND NOT EXISTS (
       SELECT 1 FROM worker_answer WHERE record_id = record.id AND worker_answer.version = record.version)`,
  )
    .all()
    .filter(({ supervisee }) => nameKey(supervisee) === nameKey(name))
    .map(({ id }) => id);
}
