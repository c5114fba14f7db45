import type { Reply } from '@contract/contract';
import { addMonths, type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import { isSealed } from '@domain/record/life-cycle';
import type { RecordSummary } from '@domain/record/record';
import { readRecord } from '../../store/record-table';
import type { FileCounts } from '../../store/sealed-file-table';
import type { AppUser } from '../../store/user-table';
import { createActionHandlers } from '../action-handlers';
import { createChildHandlers } from '../child-handlers';
import type { HandlerContext, OpenSession } from '../handler-context';
import { createRecordHandlers } from '../record-handlers';
import { createReviewHandlers } from '../review-handlers';
import { isChildInReach, isRecordInReach } from '../viewer';
import type { HandedContent } from './payloads';

/** How long an agreed record goes with a file. */
const AGREED_MONTHS = 12;
const OPEN: ReadonlySet<string> = new Set(['OPEN', 'PARTLY', 'NOT_DONE']);

/**
 * What this worker would be shown if they signed in here, asked for with the same handlers that would answer them: shared
 * records and those agreed in the last year, open actions, and children. Nothing is written: that a file was made does not
 * mean that anything was read.
 */
export function gatherHandOver(context: HandlerContext, worker: AppUser): HandedContent {
  const { database } = context.session();
  let gathered: HandedContent | undefined;
  const look = database.transaction(() => {
    gathered = gather(asWorker(context, worker), context.clock.today());
    throw new OnlyLooking();
  });
  try {
    look();
  } catch (error) {
    if (!(error instanceof OnlyLooking) || gathered === undefined) throw error;
  }
  if (gathered === undefined) throw new Error('Nothing was gathered');
  return withinReachOf(context.session(), gathered);
}

/**
 * A file never holds more than whoever makes it may see: else a manager of one team could read another's records by
 * way of a worker's file.
 */
function withinReachOf(session: OpenSession, content: HandedContent): HandedContent {
  const isOpenTo = (id: RecordId) => {
    const entry = readRecord(session.database, id);
    return entry !== null && isRecordInReach(session, entry);
  };
  return {
    children: content.children
      .filter(({ row }) => isChildInReach(session, row.id))
      .map(({ row, page }) => ({ row, page: { ...page, records: page.records.filter(({ id }) => isOpenTo(id)) } })),
    records: content.records.filter(({ summary }) => isOpenTo(summary.id)),
    reviews: content.reviews.filter(({ waiting }) => isOpenTo(waiting.recordId)),
    actions: content.actions.filter(({ line }) => isChildInReach(session, line.childId)),
  };
}

export function countsOf({ children, records, actions }: HandedContent): FileCounts {
  return { children: children.length, records: records.length, actions: actions.length };
}

/** Ends the transaction without a trace. */
class OnlyLooking extends Error {
  override readonly name = 'OnlyLooking';
}

function asWorker(context: HandlerContext, { id, name, role, team }: AppUser): HandlerContext {
  const { database } = context.session();
  const user = { userId: id, name, role, team, storeKind: 'TEAM' } as const;
  return { ...context, session: () => ({ database, user }) };
}

function gather(as: HandlerContext, today: LocalDate): HandedContent {
  const since = addMonths(today, -AGREED_MONTHS);
  const records = gatherRecords(as, since);
  const handed = new Set<RecordId>(records.map(({ summary }) => summary.id));
  return {
    children: gatherChildren(as, handed),
    records,
    reviews: gatherReviews(as),
    actions: gatherActions(as),
  };
}

function gatherRecords(as: HandlerContext, since: LocalDate): HandedContent['records'] {
  const handlers = createRecordHandlers(as);
  return now(handlers['records:list'](undefined))
    .filter((summary) => isHanded(summary, since))
    .map((summary) => ({ summary, view: { ...now(handlers['record:open']({ recordId: summary.id })), place: null } }))
    .filter(({ view }) => view.seal === null || localDateOfInstant(view.seal.sealedAt) >= since);
}

/** A record is touched when it is agreed and after, so that none agreed since is left out here. */
function isHanded({ state, updatedAt }: RecordSummary, since: LocalDate): boolean {
  return state === 'SHARED' || (isSealed(state) && localDateOfInstant(updatedAt) >= since);
}

function gatherChildren(as: HandlerContext, handed: ReadonlySet<RecordId>): HandedContent['children'] {
  const handlers = createChildHandlers(as);
  return now(handlers['children:list'](undefined)).map((row) => {
    const page = now(handlers['child:open']({ childId: row.id }));
    const records = page.records.filter(({ id }) => handed.has(id));
    return { row, page: { ...page, records, actions: page.actions.filter(({ state }) => OPEN.has(state)) } };
  });
}

function gatherReviews(as: HandlerContext): HandedContent['reviews'] {
  const handlers = createReviewHandlers(as);
  return now(handlers['reviews:list'](undefined)).map((waiting) => ({
    waiting,
    view: now(handlers['review:open']({ recordId: waiting.recordId })),
  }));
}

function gatherActions(as: HandlerContext): HandedContent['actions'] {
  const handlers = createActionHandlers(as);
  return now(handlers['actions:list'](undefined))
    .filter(({ state }) => OPEN.has(state))
    .map((line) => ({ line, events: now(handlers['action:history']({ actionId: line.id })) }));
}

/** These handlers answer at once: inside a transaction nothing may wait. */
function now<T>(reply: Reply<T> | Promise<Reply<T>>): T {
  if (reply instanceof Promise) throw new Error('A handler waits inside a transaction');
  if (!reply.ok) throw new Error(`What was listed is refused: ${reply.failure.kind}`);
  return reply.value;
}
