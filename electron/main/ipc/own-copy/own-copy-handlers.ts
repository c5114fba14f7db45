import type { Channel } from '@contract/contract';
import { failed, succeeded } from '@domain/result';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import { readHandedItem } from '../../store/handed-item-table';
import type { HandlerContext, Handlers } from '../handler-context';
import { handedActions, handedHistory, noteHandedProgress } from './handed-actions';
import { findHanded, handedChild, handedChildren, handedRecord, handedRecords } from './handed-records';
import { answerHandedReview, handedReviews, keepHandedReview, openHandedReview } from './handed-reviews';

/** Questions that a worker's own copy answers from the manager's last file and what was written here since. */
type OwnCopyChannel =
  | 'children:list'
  | 'child:open'
  | 'records:list'
  | 'record:open'
  | 'record:answer'
  | 'search:find'
  | 'actions:list'
  | 'action:history'
  | 'action:note-progress'
  | 'reviews:list'
  | 'review:open'
  | 'review:save'
  | 'review:answer'
  | 'settings:read';

/** The same questions as in a team's store, behind the same door, in the same shapes. */
export function createOwnCopyHandlers(context: HandlerContext): Handlers<OwnCopyChannel> {
  const found = <T>(value: T | null) => (value === null ? failed({ kind: 'NOT_FOUND' as const }) : succeeded(value));
  const { session } = context;
  return {
    'children:list': () => succeeded(handedChildren(session())),
    'child:open': ({ childId }) => found(handedChild(session(), childId)),
    'records:list': () => succeeded(handedRecords(session())),
    'record:open': ({ recordId }) => found(handedRecord(session(), recordId)),
    // An answer from here is pinned to its text and travels: it is given in the review.
    'record:answer': () => failed({ kind: 'WRONG_STATE' }),
    'search:find': ({ words }) => succeeded(findHanded(session(), words)),
    'actions:list': () => succeeded(handedActions(session())),
    'action:history': ({ actionId }) => found(handedHistory(session(), actionId)),
    'action:note-progress': (request) => noteHandedProgress(context, request),
    'reviews:list': () => succeeded(handedReviews(session())),
    'review:open': ({ recordId }) => openHandedReview(context, recordId),
    'review:save': (written) => keepHandedReview(context, written),
    'review:answer': (given) => answerHandedReview(context, given),
    'settings:read': () => {
      const handed = readHandedItem<typeof DEFAULT_SETTINGS_ON_PAPER>(session().database, 'SETTINGS', 'check');
      return succeeded({ settings: handed ?? DEFAULT_SETTINGS_ON_PAPER, changes: [] });
    },
  };
}

/** The handlers of every store, where a worker's own copy takes precedence for what it answers itself. */
export function withOwnCopy(context: HandlerContext, all: Handlers<Channel>): Handlers<Channel> {
  const taking = Object.entries(createOwnCopyHandlers(context)).map(([channel, own]) => {
    const usual = all[channel as OwnCopyChannel];
    const choose = (request: never) => {
      const handle = context.session().user.storeKind === 'OWN_COPY' ? own : usual;
      // Both are of the same channel, whose request the door has read.
      return (handle as (request: never) => unknown)(request);
    };
    return [channel, choose] as const;
  });
  return { ...all, ...Object.fromEntries(taking) };
}
