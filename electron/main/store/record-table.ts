import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@domain/calendar/local-date';
import { type ChildId, type RecordId, recordId } from '@domain/identifiers';
import type { RecordType } from '@domain/lists/record-types';
import { type RecordContent, type RecordHeader, type RecordState, recordHeader } from '@domain/record/record';
import type { Template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { openActions } from './action-table';
import { readAnswer } from './answer-table';
import { challengesOfChild } from './challenge-table';
import { readCheckSettings } from './check-settings-table';
import { readCheckAnswers } from './check-table';
import { countHomes, countWorkers } from './child-fact-table';
import { readChild } from './child-table';
import { readPassages } from './passage-table';
import { inOneTransaction, prepared } from './prepared';
import { readSections } from './section-table';
import { keepTemplate, readTemplate } from './template-table';

/** A record without its words: who, what, where in its life. */
export type RecordEntry = {
  readonly id: RecordId;
  readonly number: number;
  readonly childId: ChildId;
  readonly type: RecordType;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly state: RecordState;
  readonly version: number;
  readonly header: RecordHeader;
  readonly addendumTo: RecordId | null;
  /** The record a small form hangs off. */
  readonly hangsOff: RecordId | null;
  /** The moment of the first word; null until there is one. */
  readonly recordedOn: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly sharedAt: Instant | null;
  readonly filedOn: LocalDate | null;
};

export type NewRecord = {
  readonly childId: ChildId;
  readonly template: Template;
  readonly header: RecordHeader;
  readonly addendumTo: RecordId | null;
  readonly hangsOff?: RecordId | undefined;
  readonly now: Instant;
};

/** Starts a draft under the next number, and keeps the template's wording with it. */
export function startRecord(database: Database, start: NewRecord): RecordId {
  return inOneTransaction(database, () => {
    keepTemplate(database, start.template, start.now);
    const id = recordId.parse(randomUUID());
    prepared(
      database,
      `INSERT INTO record (number, id, child_id, type, template_id, template_version, state, version, header,
         addendum_to, hangs_off, check_settings, created_at, updated_at)
       SELECT coalesce(max(number), 0) + 1, @id, @childId, @type, @templateId, @templateVersion, 'DRAFT', 0, @header,
         @addendumTo, @hangsOff, @checkSettings, @now, @now
       FROM record`,
    ).run({
      id,
      childId: start.childId,
      type: start.template.recordType,
      templateId: start.template.id,
      templateVersion: start.template.version,
      header: JSON.stringify(start.header),
      addendumTo: start.addendumTo,
      hangsOff: start.hangsOff ?? null,
      checkSettings: JSON.stringify(readCheckSettings(database)),
      now: start.now,
    });
    return id;
  });
}

/** A small form hangs off its record by a column of its own, a note for the file by its own table. */
const HOOK = 'coalesce(hangs_off, (SELECT group_id FROM file_note WHERE file_note.record_id = record.id))';

export function readRecord(database: Database, id: RecordId): RecordEntry | null {
  const row = prepared<Omit<RecordEntry, 'header'> & { readonly header: string }>(
    database,
    `SELECT id, number, child_id AS childId, type, template_id AS templateId, template_version AS templateVersion,
       state, version, header, addendum_to AS addendumTo, ${HOOK} AS hangsOff, recorded_on AS recordedOn,
       created_at AS createdAt, updated_at AS updatedAt, shared_at AS sharedAt, filed_on AS filedOn
     FROM record WHERE id = ?`,
  ).get(id);
  return row === undefined ? null : { ...row, header: recordHeader.parse(JSON.parse(row.header)) };
}

export type DraftSought = {
  readonly childId: ChildId;
  readonly templateId: string;
  readonly supervisorId: string;
  readonly addendumTo: RecordId | null;
  readonly hangsOff?: RecordId | undefined;
};

/**
 * A draft of this person for this child on this template, adding to or hanging off the same record where it does, so
 * that starting twice does not make two.
 */
export function findOwnDraft(database: Database, draft: DraftSought): RecordId | null {
  const row = prepared<{ id: RecordId }>(
    database,
    `SELECT id FROM record
     WHERE child_id = @childId AND template_id = @templateId AND state = 'DRAFT'
       AND header ->> '$.supervisorId' = @supervisorId AND addendum_to IS @addendumTo AND hangs_off IS @hangsOff
     ORDER BY number DESC LIMIT 1`,
  ).get({ ...draft, hangsOff: draft.hangsOff ?? null });
  return row?.id ?? null;
}

/**
 * Everything a record says, with its child, template and open actions as they are now; null when there is no such
 * record. For a sealed record read what was sealed (`readSealedContent`): this is what the tables say.
 */
export function readRecordContent(database: Database, id: RecordId, today: LocalDate): RecordContent | null {
  const entry = readRecord(database, id);
  if (entry === null) return null;
  const child = readChild(database, entry.childId);
  const template = readTemplate(database, entry.templateId, entry.templateVersion);
  if (child === null || template === null) throw new Error('A record has lost its child or its template');
  const { id: childId, reference, forename, surname, dateOfBirth, expectedDateOfBirth } = child;
  const challenges = challengesOfChild(database, childId).filter(({ closedOn }) => closedOn === null);
  const checkAnswers = readCheckAnswers(database, id);
  const passages = readPassages(database, id);
  return {
    id,
    number: entry.number,
    ordinal: ordinalOf(database, entry),
    version: entry.version,
    type: entry.type,
    child: {
      ...{ id: childId, reference, forename, surname, dateOfBirth, expectedDateOfBirth },
      disability: child.disability,
      lastSeen: child.lastSeen,
      nextReview: child.nextReview,
      workersInTwelveMonths: countWorkers(database, childId, today),
      homesInTwelveMonths: countHomes(database, childId, today),
    },
    template,
    header: entry.header,
    sections: readSections(database, id, template),
    openActions: openActions(database, childId, id),
    // Absent, not empty, where there is nothing: so that what was sealed before there was any keeps its hash.
    ...(challenges.length === 0 ? {} : { challenges }),
    ...(checkAnswers === null ? {} : { checkAnswers }),
    ...(passages.length === 0 ? {} : { passages }),
    answer: readAnswer(database, id, entry.version),
    addendumTo: entry.addendumTo && mainRecord(database, entry.addendumTo),
    // As above.
    ...(entry.hangsOff === null ? {} : { hangsOff: hookOf(database, entry.hangsOff) }),
    recordedOn: entry.recordedOn ?? entry.createdAt,
  };
}

/** Which of the child's records of this type this is, or which addendum to its record; discarded ones do not count. */
function ordinalOf(database: Database, entry: RecordEntry): number {
  const row = prepared<{ earlier: number }>(
    database,
    `SELECT count(*) AS earlier FROM record
     WHERE child_id = @childId AND type = @type AND addendum_to IS @addendumTo AND number < @number
       AND state <> 'DISCARDED'`,
  ).get({ childId: entry.childId, type: entry.type, addendumTo: entry.addendumTo, number: entry.number });
  return (row?.earlier ?? 0) + 1;
}

function mainRecord(database: Database, id: RecordId): NonNullable<RecordContent['addendumTo']> {
  const main = readRecord(database, id);
  if (main === null) throw new Error('An addendum has lost its record');
  const { childId, number, version, header } = main;
  return { id, childId, number, version, sessionDate: header.sessionDate };
}

function hookOf(database: Database, id: RecordId): NonNullable<RecordContent['hangsOff']> {
  const hook = readRecord(database, id);
  if (hook === null) throw new Error('A record has lost the one it hangs off');
  return { id, type: hook.type, number: hook.number, sessionDate: hook.header.sessionDate };
}
