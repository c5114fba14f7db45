import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '@domain/calendar/local-date';
import type { ColumnMatch, ImportResult } from '@domain/caseload/caseload';
import type { FactChange, ImportChange } from '@domain/caseload/known-child';
import type { NewDatedFact } from '@domain/child/child';
import type { ChildId, UserId } from '@domain/identifiers';
import { unreachable } from '@domain/unreachable';
import type { Database } from 'better-sqlite3';
import { appendAudit } from './audit-trail';
import { forgetMatch, rememberMatch } from './caseload-match-table';
import { wordsOf } from './child-fact-table';
import { addChild, changeChild, readChild } from './child-table';
import { prepared } from './prepared';

/** Children written before other work, such as Cancel, gets a turn: a few milliseconds. */
const CHUNK = 50;

export type ImportOrder = {
  readonly importId: string;
  readonly changes: readonly ImportChange[];
  /** Rows that were understood and say nothing new. */
  readonly unchangedCount: number;
  readonly refusedCount: number;
  /** How these headers were matched; remembered only when a person corrected the match, forgotten when put back. */
  readonly match: { readonly signature: string; readonly match: ColumnMatch; readonly isCorrected: boolean };
  readonly actor: UserId;
  readonly now: Instant;
};

export type ImportWatch = {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

/** Stopped by a person, or by the store being locked. Nothing was written. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
}

/**
 * Writes a planned import in one transaction, a chunk at a time, so that the window can show progress and cancel.
 * The caller keeps every other user of the connection out meanwhile. When it is stopped, or anything fails, the
 * transaction is rolled back and the store is as it was: throws `ImportStopped`, or what SQLite threw.
 */
export async function writeImport(database: Database, order: ImportOrder, watch: ImportWatch): Promise<ImportResult> {
  database.exec('BEGIN IMMEDIATE');
  try {
    await writeChunks(database, order, watch);
    rememberOrForget(database, order);
    const result = resultOf(order);
    appendAudit(database, {
      at: order.now,
      actor: order.actor,
      kind: 'CASELOAD_IMPORTED',
      subject: order.importId,
      detail: { ...result, refused: order.refusedCount },
    });
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite may have rolled back by itself, e.g. on a full disk.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

async function writeChunks(database: Database, order: ImportOrder, watch: ImportWatch): Promise<void> {
  const total = order.changes.length;
  watch.onProgress(0, total);
  for (let from = 0; from < total; from += CHUNK) {
    const chunk = order.changes.slice(from, from + CHUNK);
    for (const change of chunk) writeChange(database, change, order);
    watch.onProgress(from + chunk.length, total);
    await nextTurn();
    if (watch.signal.aborted) throw new ImportStopped();
  }
}

function writeChange(database: Database, change: ImportChange, order: ImportOrder): void {
  if (change.kind === 'UPDATE') {
    updateChild(database, change, order);
  } else {
    const childId = addChild(database, change.child, order.now);
    for (const fact of change.facts) openFact(database, fact, { childId, now: order.now });
  }
}

/** A corrected interval leaves no trace in the table, so what it said before goes into the audit trail. */
function updateChild(database: Database, change: Extract<ImportChange, { kind: 'UPDATE' }>, order: ImportOrder): void {
  const { childId, fields, facts, said } = change;
  const held = readChild(database, childId);
  if (held === null) throw new Error('A child of the plan is not in the store');
  if (Object.keys(fields).length > 0) changeChild(database, { ...held, ...fields }, order.now);
  for (const fact of facts) writeFact(database, fact, { childId, now: order.now });
  appendAudit(database, {
    at: order.now,
    actor: order.actor,
    kind: 'CHILD_CHANGED',
    subject: childId,
    detail: {
      importId: order.importId,
      changes: said.map(({ field, before, after }) => `${field}: ${before || 'not known'} → ${after}`),
    },
  });
}

type Whose = { readonly childId: ChildId; readonly now: Instant };

function writeFact(database: Database, change: FactChange, whose: Whose): void {
  switch (change.kind) {
    case 'CLOSE':
      prepared(database, 'UPDATE child_fact SET until_day = ? WHERE id = ?').run(change.until, change.factId);
      return;
    case 'OPEN':
      openFact(database, change.fact, whose);
      return;
    case 'CORRECT':
      prepared(
        database,
        `UPDATE child_fact SET from_day = @from, value = @value, detail = @detail, source = 'CASELOAD', recorded_at = @now
         WHERE id = @id`,
      ).run({ ...wordsOf(change.fact), from: change.fact.from, id: change.factId, now: whose.now });
      return;
    default:
      unreachable(change);
  }
}

function openFact(database: Database, fact: NewDatedFact, { childId, now }: Whose): void {
  prepared(
    database,
    `INSERT INTO child_fact (id, child_id, kind, from_day, until_day, value, detail, source, recorded_at)
     VALUES (@id, @childId, @kind, @from, NULL, @value, @detail, 'CASELOAD', @now)`,
  ).run({ id: randomUUID(), childId, kind: fact.kind, from: fact.from, ...wordsOf(fact), now });
}

function rememberOrForget(database: Database, { match, now }: ImportOrder): void {
  if (match.isCorrected) rememberMatch(database, match, now);
  else forgetMatch(database, match.signature);
}

function resultOf({ changes, unchangedCount }: ImportOrder): ImportResult {
  const created = changes.filter((change) => change.kind === 'NEW').length;
  return { created, updated: changes.length - created, unchanged: unchangedCount };
}
