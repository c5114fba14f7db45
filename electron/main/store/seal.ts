import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { RecordId, UserId } from '@domain/identifiers';
import type { RecordContent, RecordState, Seal } from '@domain/record/record';
import { canonicalSnapshot, checkCodeOf, parseSnapshot } from '@domain/snapshot/canonical-snapshot';
import type { Database } from 'better-sqlite3';
import { answerActions, continueActions } from './action-answers';
import { readAnswer } from './answer-table';
import { appendAudit } from './audit-trail';
import { readCheckAnswers } from './check-table';
import { readPassages } from './passage-table';
import { inOneTransaction, prepared } from './prepared';
import { keepMemory } from './record-memory-table';
import { readRecord, readRecordContent } from './record-table';
import { hashOf, isAnythingLost, witnessedHash } from './sealed-text';
import { readWrittenSections } from './section-table';
import { readTemplate } from './template-table';

export type SealRequest = {
  readonly recordId: RecordId;
  /** The agreed state the worker's answer leads to. */
  readonly state: RecordState;
  readonly signedBy: { readonly id: UserId; readonly name: string };
  readonly now: Instant;
  readonly today: LocalDate;
};

type SnapshotRow = {
  readonly text: string;
  readonly sha256: string;
  readonly signedBy: string;
  readonly sealedAt: Instant;
};

/**
 * Seals a shared record: its canonical text, the text's SHA-256, who signed and when, with the new state, the answers
 * to earlier actions and the audit entry, all in one transaction. From here on the store itself refuses any change.
 */
export function sealRecord(database: Database, request: SealRequest): Seal {
  return inOneTransaction(database, () => {
    const { recordId, signedBy, now } = request;
    const content = readRecordContent(database, recordId, request.today);
    if (content === null) throw new Error('There is no such record to seal');
    const text = canonicalSnapshot(content);
    const sha256 = hashOf(text);
    prepared(
      database,
      `INSERT INTO sealed_snapshot (record_id, text, sha256, signed_by_id, signed_by, sealed_at)
       VALUES (@recordId, @text, @sha256, @signedById, @signedBy, @now)`,
    ).run({ recordId, text, sha256, signedById: signedBy.id, signedBy: signedBy.name, now });
    prepared(database, 'UPDATE record SET state = ?, updated_at = ? WHERE id = ?').run(request.state, now, recordId);
    const sessionDate = content.header.sessionDate ?? request.today;
    const step = { recordId, childId: content.child.id, actor: signedBy.id, at: now, sessionDate };
    answerActions(database, step, answersIn(content));
    continueActions(database, step);
    keepMemory(database, content, now);
    const author = content.header.supervisorId;
    const covering = author === signedBy.id ? {} : { coveringFor: author };
    const detail = { state: request.state, number: content.number, version: content.version, sha256, ...covering };
    appendAudit(database, { at: now, actor: signedBy.id, kind: 'RECORD_SEALED', subject: recordId, detail });
    return { sha256, checkCode: checkCodeOf(sha256), sealedAt: now, signedBy: signedBy.name };
  });
}

/** Who signed, when, and the code printed in the footer; null for a record that is not sealed. */
export function readSeal(database: Database, recordId: RecordId): Seal | null {
  const row = readSnapshot(database, recordId);
  return row === null ? null : sealIn(row);
}

function sealIn(row: SnapshotRow): Seal {
  return { sha256: row.sha256, checkCode: checkCodeOf(row.sha256), sealedAt: row.sealedAt, signedBy: row.signedBy };
}

/** What was sealed, read back from the sealed text itself; null when there is none or it cannot be read. */
export function readSealedContent(database: Database, recordId: RecordId): RecordContent | null {
  const row = readSnapshot(database, recordId);
  return row === null ? null : contentIn(row);
}

function contentIn(row: SnapshotRow): RecordContent | null {
  const parsed = parseSnapshot(row.text);
  return parsed.ok ? parsed.value : null;
}

/**
 * True when the sealed text still gives its hash, the audit trail witnessed that hash at signing, and the tables
 * still say what was sealed. A page put back from an older copy of the file passes SQLite's own checks, not this one.
 */
export function isSealIntact(database: Database, recordId: RecordId): boolean {
  return readIntactSeal(database, recordId) !== null;
}

/** What was sealed and its seal, read and looked at once; null where `isSealIntact` would be false. */
export function readIntactSeal(
  database: Database,
  recordId: RecordId,
): { readonly content: RecordContent; readonly seal: Seal } | null {
  const row = readSnapshot(database, recordId);
  const content = row && contentIn(row);
  if (row === null || content === null || !isIntact(database, { recordId, row, content })) return null;
  return { content, seal: sealIn(row) };
}

type Sealed = { readonly recordId: RecordId; readonly row: SnapshotRow; readonly content: RecordContent };

function isIntact(database: Database, { recordId, row, content }: Sealed): boolean {
  if (
    hashOf(row.text) !== row.sha256 ||
    witnessedHash(database, { subject: recordId, kind: 'RECORD_SEALED' }) !== row.sha256
  )
    return false;
  const stored = readStored(database, content);
  return stored !== null && canonicalSnapshot(stored) === row.text;
}

function readSnapshot(database: Database, recordId: RecordId): SnapshotRow | null {
  const row = prepared<SnapshotRow>(
    database,
    `SELECT text, sha256, signed_by AS signedBy, sealed_at AS sealedAt FROM sealed_snapshot WHERE record_id = ?`,
  ).get(recordId);
  return row ?? null;
}

/** The sealed content with everything the tables hold of it put in its place; the child's facts go on changing. */
function readStored(database: Database, sealed: RecordContent): RecordContent | null {
  const entry = readRecord(database, sealed.id);
  const template = entry && readTemplate(database, entry.templateId, entry.templateVersion);
  if (!entry || !template || entry.childId !== sealed.child.id) return null;
  if (entry.addendumTo !== (sealed.addendumTo?.id ?? null)) return null;
  if (entry.hangsOff !== (sealed.hangsOff?.id ?? null)) return null;
  const written = readWrittenSections(database, sealed.id);
  if (isAnythingLost(sealed.sections, written)) return null;
  const { number, version, type, header } = entry;
  const recordedOn = entry.recordedOn ?? entry.createdAt;
  const answer = readAnswer(database, sealed.id, version);
  const checkAnswers = readCheckAnswers(database, sealed.id);
  const passages = readPassages(database, sealed.id);
  const { passages: _sealedOnes, ...others } = sealed;
  return {
    ...others,
    number,
    version,
    type,
    header,
    recordedOn,
    template,
    answer,
    ...(checkAnswers === null ? {} : { checkAnswers }),
    // Of marks the tables hold all there are: one that is gone from them breaks the seal.
    ...(passages.length === 0 ? {} : { passages }),
    sections: { ...sealed.sections, ...written },
  };
}

function answersIn(content: RecordContent) {
  return Object.values(content.sections).flatMap((value) => (value.kind === 'LAST_ACTIONS' ? value.answers : []));
}
