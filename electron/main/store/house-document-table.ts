import { randomUUID } from 'node:crypto';
import type { Instant } from '@domain/calendar/local-date';
import { type HouseReport, houseReport } from '@domain/export/house-report';
import type { UserId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { appendAudit } from './audit-trail';
import { inOneTransaction, prepared } from './prepared';

/** A Word document of the council that was tried and used at some time. */
export type StoredHouse = {
  readonly id: string;
  /** The name of its file. */
  readonly name: string;
  readonly report: HouseReport;
  readonly addedBy: string;
  readonly addedAt: Instant;
};

export type NewHouse = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly report: HouseReport;
};

type Step = { readonly by: UserId; readonly now: Instant };

/** The setting that says which one is used: its id, or nothing for the look that is built in. */
const SETTING = 'houseDocument';

/** All that are kept, the latest first. */
export function listHouseDocuments(database: Database): StoredHouse[] {
  return prepared<{ id: string; name: string; report: string; addedBy: string; addedAt: Instant }>(
    database,
    `SELECT house_document.id, house_document.name, report, app_user.name AS addedBy, added_at AS addedAt
     FROM house_document JOIN app_user ON app_user.id = added_by ORDER BY added_at DESC, house_document.id`,
  )
    .all()
    .map((row) => ({ ...row, report: houseReport.parse(JSON.parse(row.report)) }));
}

/** The id of the one whose look is used; null while the look that is built in is. */
export function houseInUseId(database: Database): string | null {
  const row = prepared<{ value: string }>(database, 'SELECT value FROM setting WHERE name = ?').get(SETTING);
  return row === undefined || row.value === '' ? null : row.value;
}

/** Rows never change, so one that was read is kept as long as its store is open: a batch asks for it again and again. */
const read = new WeakMap<Database, { readonly id: string; readonly bytes: Uint8Array }>();

/** The bytes of the document whose look is used; null while the look that is built in is. */
export function houseInUse(database: Database): Uint8Array | null {
  const id = houseInUseId(database);
  if (id === null) return null;
  const known = read.get(database);
  if (known?.id === id) return known.bytes;
  const bytes = houseBytes(database, id);
  if (bytes !== null) read.set(database, { id, bytes });
  return bytes;
}

export function houseBytes(database: Database, id: string): Uint8Array | null {
  const row = prepared<{ bytes: Buffer }>(database, 'SELECT bytes FROM house_document WHERE id = ?').get(id);
  return row?.bytes ?? null;
}

/** Keeps a document, or the one with the same bytes that is there already, and uses its look from now on. */
export function addAndUseHouse(database: Database, house: NewHouse, step: Step): void {
  inOneTransaction(database, () => {
    const same = prepared<{ id: string }>(database, 'SELECT id FROM house_document WHERE sha256 = ?').get(house.sha256);
    const id = same?.id ?? insert(database, house, step);
    use(database, { id, sha256: house.sha256 }, step);
  });
}

function insert(database: Database, { name, bytes, sha256, report }: NewHouse, { by, now }: Step): string {
  const id = randomUUID();
  prepared(
    database,
    `INSERT INTO house_document (id, name, bytes, sha256, report, added_by, added_at)
     VALUES (@id, @name, @bytes, @sha256, @report, @by, @now)`,
  ).run({ id, name, bytes, sha256, report: JSON.stringify(report), by, now });
  return id;
}

/** Uses the look of one that is kept, or with null the one that is built in. False when it is not there. */
export function takeHouse(database: Database, id: string | null, step: Step): boolean {
  return inOneTransaction(database, () => {
    const sha256 = id === null ? null : hashOf(database, id);
    if (sha256 === undefined) return false;
    use(database, { id, sha256 }, step);
    return true;
  });
}

function hashOf(database: Database, id: string): string | undefined {
  return prepared<{ sha256: string }>(database, 'SELECT sha256 FROM house_document WHERE id = ?').get(id)?.sha256;
}

type Used = { readonly id: string | null; readonly sha256: string | null };

function use(database: Database, { id, sha256 }: Used, { by, now }: Step): void {
  if (houseInUseId(database) === id) return;
  prepared(
    database,
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(SETTING, id ?? '');
  appendAudit(database, {
    at: now,
    actor: by,
    kind: 'WORD_LOOK_CHANGED',
    subject: id ?? 'built-in',
    detail: { sha256 },
  });
}

/**
 * Takes a document that is not in use out of the store for good. Receipts do not need it: they hold what stood in the
 * files that were made with it.
 */
export function removeHouse(database: Database, id: string, { by, now }: Step): 'REMOVED' | 'IN_USE' | 'NOT_FOUND' {
  return inOneTransaction(database, () => {
    if (houseInUseId(database) === id) return 'IN_USE';
    const sha256 = hashOf(database, id);
    if (sha256 === undefined) return 'NOT_FOUND';
    prepared(database, 'DELETE FROM house_document WHERE id = ?').run(id);
    appendAudit(database, { at: now, actor: by, kind: 'WORD_LOOK_REMOVED', subject: id, detail: { sha256 } });
    return 'REMOVED';
  });
}
