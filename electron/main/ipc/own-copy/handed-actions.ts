import { randomUUID } from 'node:crypto';
import type { ActionEventView } from '@contract/action-calls';
import type { ParsedRequest, Reply } from '@contract/contract';
import type { ActionLine } from '@domain/action/action-line';
import type { ActionId } from '@domain/identifiers';
import { failed, succeeded } from '@domain/result';
import { appendAudit } from '../../store/audit-trail';
import { addHandedNote, unconfirmedNotes } from '../../store/handed-answer-table';
import { readHandedItem, readHandedItems } from '../../store/handed-item-table';
import { inOneTransaction } from '../../store/prepared';
import { hasHalfCharacters } from '../half-characters';
import type { HandlerContext, OpenSession } from '../handler-context';

/** The actions of the last file, each with the last note that was written here. */
export function handedActions({ database }: OpenSession): ActionLine[] {
  const own = new Map(unconfirmedNotes(database).map(({ actionId, note }) => [actionId, note]));
  return readHandedItems<ActionLine>(database, 'ACTION').map((line) => {
    return { ...line, lastNote: own.get(line.id) ?? line.lastNote };
  });
}

export function handedHistory({ database }: OpenSession, actionId: ActionId): ActionEventView[] | null {
  const handed = readHandedItem<ActionEventView[]>(database, 'HISTORY', actionId);
  const own = unconfirmedNotes(database, actionId).map(({ note, at }): ActionEventView => {
    return { kind: 'NOTED', at, by: note.by, detail: note };
  });
  return handed && [...handed, ...own];
}

/** Written down here, and sent with the next answer. */
export function noteHandedProgress(
  { session, clock }: HandlerContext,
  { actionId, note }: ParsedRequest<'action:note-progress'>,
): Reply<undefined> {
  const { database, user } = session();
  const line = readHandedItem<ActionLine>(database, 'ACTION', actionId);
  if (line === null) return failed({ kind: 'NOT_FOUND' });
  if (note.on > clock.today()) return failed({ kind: 'INVALID', field: 'note.on' });
  if (hasHalfCharacters(note)) return failed({ kind: 'INVALID', field: 'note' });
  const at = clock.now();
  const said = { ...note, by: user.name };
  inOneTransaction(database, () => {
    const from = { fromUser: user.userId, fileId: null, outcome: null };
    addHandedNote(database, { noteId: randomUUID(), actionId, note: said, at, ...from });
    const entry = { at, actor: user.userId, kind: 'ACTION_CHANGED', subject: actionId } as const;
    appendAudit(database, { ...entry, detail: { child: line.childId } });
  });
  return succeeded(undefined);
}
