import type { ChildId } from '@domain/identifiers';
import type { ChildHistory } from '@domain/memory/child-history';
import type { RecordContent } from '@domain/record/record';
import type { Database } from 'better-sqlite3';
import { rememberActions } from './action-history';
import { challengesOfChild } from './challenge-table';
import { readFacts } from './child-fact-table';
import { keyDatesOf } from './key-date-table';
import { memoriesOfChild } from './record-memory-table';
import type { RecordEntry } from './record-table';
import { findWorker } from './worker-table';

/** Everything before a record that the recording check looks at. `last` is what was written last time, where it was read already. */
export function readChildHistory(
  database: Database,
  entry: RecordEntry,
  last: RecordContent['sections'] | null,
): ChildHistory {
  const { childId } = entry;
  const known = findWorker(database, entry.header.supervisee);
  return {
    facts: readFacts(database, childId),
    keyDates: keyDatesOf(database, childId),
    records: memoriesOfChild(database, childId, entry.number),
    actions: rememberActions(database, childId, entry.id),
    challenges: challengesOfChild(database, childId),
    lastSections: last,
    worker:
      known === null
        ? null
        : { startedOn: known.startedOn, newlyQualifiedFrom: known.newlyQualifiedFrom, leftOn: known.leftOn },
  };
}

/** The whole story of a child, for drawing it: as for a record that would be begun now. */
export function storyOfChild(database: Database, childId: ChildId): ChildHistory {
  return {
    facts: readFacts(database, childId),
    keyDates: keyDatesOf(database, childId),
    records: memoriesOfChild(database, childId, Number.MAX_SAFE_INTEGER),
    actions: rememberActions(database, childId, null),
    challenges: challengesOfChild(database, childId),
    lastSections: null,
    worker: null,
  };
}
