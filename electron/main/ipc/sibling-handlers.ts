import type { Reply } from '@contract/contract';
import type { SiblingOffer, siblingCalls } from '@contract/sibling-calls';
import { currentFact } from '@domain/child/child-summary';
import { familyKey } from '@domain/export/names/name-index';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordSummary } from '@domain/record/record';
import { succeeded } from '@domain/result';
import { readFacts } from '../store/child-fact-table';
import { readNameIndex } from '../store/child-names';
import { summariesOf } from '../store/record-list';
import { recordsOfSession } from '../store/same-session';
import type { HandlerContext, Handlers } from './handler-context';
import { formFor, startForSiblings } from './start-for-siblings';
import { isChildInReach, readableRecord, viewerOf } from './viewer';

/** Records of brothers and sisters that come from one session (META-02). */
export function createSiblingHandlers(context: HandlerContext): Handlers<keyof typeof siblingCalls> {
  return {
    'siblings:look': ({ recordId }) => look(context, recordId),
    'siblings:start': (request) => startForSiblings(context.session(), context.clock, request),
    'siblings:records': ({ recordId }) => records(context, recordId),
  };
}

function look(context: HandlerContext, recordId: RecordId): Reply<SiblingOffer[]> {
  const open = context.session();
  const readable = readableRecord(open, recordId);
  if (!readable.ok) return readable;
  const from = readable.value;
  const index = readNameIndex(open.database);
  const family = familyKey(index.byId.get(from.childId)?.familyGroup ?? null);
  const records = new Map(recordsOfSession(open.database, recordId).map((each) => [each.childId, each.id]));
  const inFamily = new Set((family === null ? undefined : index.byFamily.get(family))?.map(({ id }) => id));
  const children = [...new Set<ChildId>([...inFamily, ...records.keys()])].filter(
    (id) => id !== from.childId && isChildInReach(open, id),
  );
  return succeeded(
    children.map((childId) => {
      const child = index.byId.get(childId);
      return {
        childId,
        name: `${child?.forename ?? ''} ${child?.surname ?? ''}`.trim(),
        reference: child?.reference ?? '',
        status: currentFact(readFacts(open.database, childId), 'STATUS', context.clock.today())?.status ?? null,
        isFamily: inFamily.has(childId),
        formName: formFor({ open, clock: context.clock, from }, childId).name,
        recordId: records.get(childId) ?? null,
      };
    }),
  );
}

/** A worker reads of the session what was shared with them, and no more. */
function records(context: HandlerContext, recordId: RecordId): Reply<RecordSummary[]> {
  const open = context.session();
  const readable = readableRecord(open, recordId);
  if (!readable.ok) return readable;
  const others = recordsOfSession(open.database, recordId).map(({ id }) => id);
  return succeeded(summariesOf(open.database, others, viewerOf(open.user, 'records')));
}
