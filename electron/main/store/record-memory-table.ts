import type { Instant } from '@domain/calendar/local-date';
import type { ChildId } from '@domain/identifiers';
import { type RecordMemory, recordMemory } from '@domain/memory/record-memory';
import { rememberRecord } from '@domain/memory/remember-record';
import { spineBits } from '@domain/memory/spine';
import type { RecordContent } from '@domain/record/record';
import { parseSnapshot } from '@domain/snapshot/canonical-snapshot';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import { storeFailureOf } from './store-failure';

/** Raised when what is remembered of a record changes: what an older shape holds is worked out anew. */
const SHAPE = 1;

/** Writes down what later records and the boards need of a record that has just been sealed. */
export function keepMemory(database: Database, content: RecordContent, sealedAt: Instant): void {
  const memory = rememberRecord(content, sealedAt, sectionsBefore(database, content));
  if (memory === null) return;
  const { asked, filled } = spineBits(content);
  prepared(
    database,
    `INSERT INTO record_memory (record_id, shape, child_id, type, session_date, memory, asked, filled, measures)
     VALUES (@recordId, ${SHAPE}, @childId, @type, @sessionDate, @memory, @asked, @filled, @measures)
     ON CONFLICT (record_id) DO UPDATE SET shape = excluded.shape, memory = excluded.memory, asked = excluded.asked,
       filled = excluded.filled, measures = excluded.measures`,
  ).run({
    recordId: content.id,
    childId: content.child.id,
    type: content.type,
    sessionDate: memory.sessionDate,
    memory: JSON.stringify(memory),
    asked,
    filled,
    measures: memory.measures.reduce((bits, measure) => bits | (1 << (measure - 1)), 0),
  });
}

/**
 * What is remembered of the sealed records of a child begun before one, the earliest session first. A milestone review
 * and a handover count whenever they were begun: the check of a draft may be what asked for them.
 */
export function memoriesOfChild(database: Database, childId: ChildId, beforeNumber: number): RecordMemory[] {
  fillIfThereIsRoom(database, childId);
  return prepared<{ memory: string }>(
    database,
    `SELECT memory FROM record_memory JOIN record ON record.id = record_id
     WHERE record_memory.child_id = ? AND (number < ? OR record_memory.type IN ('MILESTONE', 'HANDOVER'))
     ORDER BY record_memory.session_date, number`,
  )
    .all(childId, beforeNumber)
    .map(({ memory }) => recordMemory.parse(JSON.parse(memory)));
}

/** A record opens on a full disk too. What could not be kept then is worked out later; signing, which needs it, needs room itself. */
function fillIfThereIsRoom(database: Database, childId: ChildId): void {
  try {
    fillMissing(database, { childId });
  } catch (error) {
    if (storeFailureOf(error) === null) throw error;
  }
}

/**
 * Works out what is missing: records sealed before this was kept, or with an older shape. Gives how many are left after
 * at most `most` of them, so that a large store is gone through in turns.
 */
export function fillMissing(
  database: Database,
  { childId = null, most = 500 }: { readonly childId?: ChildId | null; readonly most?: number } = {},
): number {
  const missing = prepared<{ id: string; text: string; sealedAt: Instant }>(
    database,
    `SELECT record.id, text, sealed_at AS sealedAt FROM record JOIN sealed_snapshot ON sealed_snapshot.record_id = record.id
     WHERE (@childId IS NULL OR record.child_id = @childId) AND session_date IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM record_memory WHERE record_memory.record_id = record.id AND shape = ${SHAPE})
     LIMIT @most`,
  ).all({ childId, most: most + 1 });
  for (const { text, sealedAt } of missing.slice(0, most)) {
    const sealed = parseSnapshot(text);
    if (sealed.ok) keepMemory(database, sealed.value, sealedAt);
  }
  return Math.max(0, missing.length - most);
}

/**
 * Works out anew, from what was sealed, everything that is remembered of a child. Rows here are not sealed themselves: what
 * decides whether a record may be signed must not rest on one that somebody has written by hand.
 */
export function rememberAnew(database: Database, childId: ChildId): void {
  prepared(
    database,
    `DELETE FROM record_memory
     WHERE child_id = @childId OR record_id IN (SELECT id FROM record WHERE child_id = @childId)`,
  ).run({ childId });
  fillMissing(database, { childId, most: Number.MAX_SAFE_INTEGER - 1 });
}

/** What was sealed in the record of the same kind before this one; null for the first. */
function sectionsBefore(database: Database, { child, type, number }: RecordContent): RecordContent['sections'] | null {
  const row = prepared<{ text: string }>(
    database,
    `SELECT text FROM record JOIN sealed_snapshot ON sealed_snapshot.record_id = record.id
     WHERE child_id = ? AND type = ? AND number < ? AND session_date IS NOT NULL
     ORDER BY session_date DESC, number DESC LIMIT 1`,
  ).get(child.id, type, number);
  const sealed = row && parseSnapshot(row.text);
  return sealed?.ok ? sealed.value.sections : null;
}

/** How many sealed records there are of which nothing is remembered yet. */
export function countMissing(database: Database): number {
  const row = prepared<{ count: number }>(
    database,
    `SELECT count(*) AS count FROM record JOIN sealed_snapshot ON sealed_snapshot.record_id = record.id
     WHERE session_date IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM record_memory WHERE record_memory.record_id = record.id AND shape = ${SHAPE})`,
  ).get();
  return row?.count ?? 0;
}
