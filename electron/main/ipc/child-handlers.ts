import type { ChildPage, childCalls, SearchHit } from '@contract/child-calls';
import type { Answer, Reply } from '@contract/contract';
import { formatShortDate } from '@domain/calendar/format-date';
import type { NewDatedFact } from '@domain/child/child';
import type { ChildId } from '@domain/identifiers';
import { failed, succeeded } from '@domain/result';
import { actionsOfChild } from '../store/action-table';
import { appendAudit } from '../store/audit-trail';
import { readCheckSettings } from '../store/check-settings-table';
import { readFacts, recordChange } from '../store/child-fact-table';
import { storyOfChild } from '../store/child-memory';
import { listChildren, maySeeChild, readChild } from '../store/child-table';
import { inOneTransaction } from '../store/prepared';
import { recordsOfChild } from '../store/record-list';
import { type ChildFound, findChildren, findRecords, type RecordFound } from '../store/search-table';
import type { HandlerContext, Handlers, OpenSession } from './handler-context';
import { viewerOf } from './viewer';

/** The children of the team, one child's page, and search over both children and records. */
export function createChildHandlers(context: HandlerContext): Handlers<keyof typeof childCalls> {
  return {
    'children:list': () => {
      const { database, user } = context.session();
      return succeeded(listChildren(database, viewerOf(user)));
    },
    'child:story': ({ childId }) => story(context.session(), childId),
    'child:open': ({ childId }) => openChild(context.session(), childId),
    'child:record-change': ({ childId, change }) => changeFact(context, childId, change),
    'search:find': ({ words }) => succeeded(find(context.session(), words)),
  };
}

function story({ database, user }: OpenSession, childId: ChildId): Reply<Answer<'child:story'>> {
  if (readChild(database, childId) === null) return failed({ kind: 'NOT_FOUND' });
  if (!maySeeChild(database, childId, viewerOf(user))) return failed({ kind: 'NOT_ALLOWED' });
  return succeeded({ history: storyOfChild(database, childId), settings: readCheckSettings(database) });
}

function openChild({ database, user }: OpenSession, childId: ChildId): Reply<ChildPage> {
  const child = readChild(database, childId);
  if (child === null) return failed({ kind: 'NOT_FOUND' });
  if (!maySeeChild(database, childId, viewerOf(user))) return failed({ kind: 'NOT_ALLOWED' });
  return succeeded({
    child,
    facts: readFacts(database, childId),
    records: recordsOfChild(database, childId, viewerOf(user, 'records')),
    actions: actionsOfChild(database, childId),
  });
}

/** A fact becomes true on a day that has come: what is only planned is not yet a fact. */
function changeFact(context: HandlerContext, childId: ChildId, change: NewDatedFact): Reply<undefined> {
  const { database, user } = context.session();
  if (readChild(database, childId) === null) return failed({ kind: 'NOT_FOUND' });
  if (change.from > context.clock.today()) return failed({ kind: 'INVALID', field: 'change.from' });
  const now = context.clock.now();
  inOneTransaction(database, () => {
    const { kind: outcome, before } = recordChange(database, change, { childId, source: 'PERSON', now });
    if (outcome === 'UNCHANGED') return;
    const detail = { fact: change.kind, from: change.from, before, isCorrection: outcome === 'CORRECTED' };
    appendAudit(database, { at: now, actor: user.userId, kind: 'CHILD_FACT_CHANGED', subject: childId, detail });
  });
  return succeeded(undefined);
}

function find({ database, user }: OpenSession, words: string): SearchHit[] {
  return [
    ...findChildren(database, words, viewerOf(user)).map(toChildHit),
    ...findRecords(database, words, viewerOf(user, 'records')).map(toRecordHit),
  ];
}

function toChildHit({ childId, forename, surname, reference, worker }: ChildFound): SearchHit {
  const detail = worker === null ? reference : `${reference}, ${worker}`;
  return { kind: 'CHILD', childId, title: `${forename} ${surname}`.trim(), detail };
}

function toRecordHit({ recordId, childId, sessionDate, forename, surname, excerpt }: RecordFound): SearchHit {
  const name = `${forename} ${surname}`.trim();
  const title = sessionDate === null ? name : `${name}, ${formatShortDate(sessionDate)}`;
  return { kind: 'RECORD', recordId, childId, title, excerpt };
}
