import type { ActionEventView, actionCalls } from '@contract/action-calls';
import type { Failure } from '@contract/failure';
import { type ActionId, userId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import { failed, type Result, succeeded } from '@domain/result';
import { historyOfAction, noteProgress } from '../store/action-history';
import { changeOwner, findAction, listActions, moveDate } from '../store/action-list';
import { appendAudit } from '../store/audit-trail';
import { maySeeChild } from '../store/child-table';
import { inOneTransaction } from '../store/prepared';
import { findUser } from '../store/user-table';
import { hasHalfCharacters } from './half-characters';
import type { HandlerContext, Handlers, OpenSession } from './handler-context';
import { viewerOf } from './viewer';

type ActionChannel = Exclude<keyof typeof actionCalls, 'actions:export'>;

/** The agreed actions between two supervisions: lists, what happened to one, and how it is going. */
export function createActionHandlers(context: HandlerContext): Handlers<ActionChannel> {
  return {
    'actions:list': () => {
      const { database, user } = context.session();
      return succeeded(listActions(database, viewerOf(user), context.clock.today()));
    },
    'action:history': ({ actionId }) => {
      const action = visibleAction(context.session(), actionId);
      return action.ok ? succeeded(history(context.session(), actionId)) : action;
    },
    'action:note-progress': ({ actionId, note }) =>
      hasHalfCharacters(note)
        ? failed({ kind: 'INVALID', field: 'note' })
        : changing(context, { actionId, day: note.on, field: 'note.on' }, ({ database, user }) =>
            noteProgress(database, { id: actionId, note: { ...note, by: user.name }, ...stampOf(context) }),
          ),
    'action:move-date': ({ actionId, due, why }) =>
      // Nothing can be promised for a day that has gone.
      due < context.clock.today()
        ? failed({ kind: 'INVALID', field: 'due' })
        : changing(context, { actionId }, ({ database }) =>
            moveDate(database, { id: actionId, why, ...stampOf(context) }, due),
          ),
    'action:change-owner': ({ actionId, who, why }) =>
      changing(context, { actionId }, ({ database }) =>
        changeOwner(database, { id: actionId, why, ...stampOf(context) }, who),
      ),
  };
}

type Change = { readonly actionId: ActionId; readonly day?: string; readonly field?: string };

/** An open action of a child this person may see, or one of their own; a day that has not come is refused. */
function changing(
  context: HandlerContext,
  { actionId, day, field = 'day' }: Change,
  change: (session: OpenSession) => boolean,
): Result<undefined, Failure> {
  const session = context.session();
  const action = visibleAction(session, actionId);
  if (!action.ok) return action;
  if (!action.value.isOpen) return failed({ kind: 'WRONG_STATE' });
  if (day !== undefined && day > context.clock.today()) return failed({ kind: 'INVALID', field });
  inOneTransaction(session.database, () => {
    // What is as it was has not been changed, and is not written down as if it had.
    if (!change(session)) return;
    const entry = { at: context.clock.now(), actor: session.user.userId, kind: 'ACTION_CHANGED' } as const;
    appendAudit(session.database, { ...entry, subject: actionId, detail: { child: action.value.childId } });
  });
  return succeeded(undefined);
}

function stampOf({ session, clock }: HandlerContext) {
  return { actor: session().user.userId, at: clock.now() };
}

type Found = NonNullable<ReturnType<typeof findAction>>;

function visibleAction({ database, user }: OpenSession, id: ActionId): Result<Found, Failure> {
  const action = findAction(database, id);
  if (action === null) return failed({ kind: 'NOT_FOUND' });
  const isVisible = isSamePerson(action.who, user.name) || maySeeChild(database, action.childId, viewerOf(user));
  return isVisible ? succeeded(action) : failed({ kind: 'NOT_ALLOWED' });
}

function history({ database }: OpenSession, id: ActionId): ActionEventView[] {
  const names = new Map<string, string>();
  const nameOf = (actor: string): string => {
    const known = names.get(actor) ?? findUser(database, userId.parse(actor))?.name ?? 'Throughline';
    names.set(actor, known);
    return known;
  };
  return historyOfAction(database, id).map(({ kind, at, actor, detail }) => ({ kind, at, by: nameOf(actor), detail }));
}
