import { randomUUID } from 'node:crypto';
import type { Instant } from '@domain/calendar/local-date';
import { type PersonalId, personalId, type UserId } from '@domain/identifiers';
import { agreedLastTime } from '@domain/personal/agreed-last-time';
import {
  type PersonalContent,
  type PersonalHeader,
  type PersonalState,
  type PersonalSummary,
  personalHeader,
} from '@domain/personal/personal';
import { personalForm } from '@domain/personal/personal-form';
import type { Template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from '../prepared';
import { keepTemplate, readTemplate } from '../template-table';
import { lastSigned } from './personal-seal';
import { readPersonalSections } from './personal-sections';

/** A personal supervision without its words. */
export type PersonalEntry = {
  readonly id: PersonalId;
  readonly number: number;
  readonly supervisorId: UserId;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly state: PersonalState;
  readonly header: PersonalHeader;
  /** The moment of the first word; null until there is one. */
  readonly recordedOn: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

export type NewPersonal = { readonly template: Template; readonly header: PersonalHeader; readonly now: Instant };

/** Starts a draft under the next number of its own series, and keeps the form's wording with it. */
export function startPersonal(database: Database, { template, header, now }: NewPersonal): PersonalId {
  return inOneTransaction(database, () => {
    keepTemplate(database, template, now);
    const id = personalId.parse(randomUUID());
    prepared(
      database,
      `INSERT INTO personal_record (number, id, supervisor_id, template_id, template_version, state, header, created_at,
         updated_at)
       SELECT coalesce(max(number), 0) + 1, @id, @supervisorId, @templateId, @templateVersion, 'DRAFT', @header, @now, @now
       FROM personal_record`,
    ).run({
      ...{ id, supervisorId: header.supervisorId, templateId: template.id, templateVersion: template.version, now },
      header: JSON.stringify(header),
    });
    return id;
  });
}

export function readPersonal(database: Database, id: PersonalId): PersonalEntry | null {
  const row = prepared<Omit<PersonalEntry, 'header'> & { readonly header: string }>(
    database,
    `SELECT id, number, supervisor_id AS supervisorId, template_id AS templateId, template_version AS templateVersion,
       state, header, recorded_on AS recordedOn, created_at AS createdAt, updated_at AS updatedAt
     FROM personal_record WHERE id = ?`,
  ).get(id);
  return row === undefined ? null : { ...row, header: personalHeader.parse(JSON.parse(row.header)) };
}

/** A draft of this supervisor with this worker on this form, so that starting twice does not make two. */
export function findPersonalDraft(
  database: Database,
  sought: { readonly supervisorId: UserId; readonly worker: string; readonly templateId: string },
): PersonalId | null {
  const row = prepared<{ id: PersonalId }>(
    database,
    `SELECT id FROM personal_record
     WHERE supervisor_id = @supervisorId AND state = 'DRAFT' AND worker = @worker COLLATE NOCASE
       AND template_id = @templateId
     ORDER BY number DESC LIMIT 1`,
  ).get(sought);
  return row?.id ?? null;
}

/** All of this supervisor's, by worker, the newest first; discarded ones are left out. */
export function listPersonal(database: Database, supervisorId: UserId): PersonalSummary[] {
  return prepared<PersonalSummary>(
    database,
    `SELECT id, number, worker, state, session_date AS date, updated_at AS updatedAt,
       (SELECT content ->> '$.name' FROM template_version AS template
        WHERE template.template_id = personal_record.template_id
          AND template.version = personal_record.template_version) AS templateName
     FROM personal_record WHERE supervisor_id = ? AND state <> 'DISCARDED'
     ORDER BY worker COLLATE NOCASE, session_date IS NULL DESC, session_date DESC, number DESC`,
  ).all(supervisorId);
}

/** Everything the tables say of one; null when there is none. For a signed one read what was sealed. */
export function readPersonalContent(database: Database, id: PersonalId): PersonalContent | null {
  const entry = readPersonal(database, id);
  if (entry === null) return null;
  const form = readTemplate(database, entry.templateId, entry.templateVersion);
  if (form === null) throw new Error('A personal supervision has lost its form');
  const template = personalForm(form);
  return {
    id,
    number: entry.number,
    ordinal: ordinalOf(database, entry),
    template,
    header: entry.header,
    sections: readPersonalSections(database, id, template),
    openActions: agreedLastTime(lastSigned(database, entry)),
    recordedOn: entry.recordedOn ?? entry.createdAt,
  };
}

function ordinalOf(database: Database, { supervisorId, header, number }: PersonalEntry): number {
  const row = prepared<{ earlier: number }>(
    database,
    `SELECT count(*) AS earlier FROM personal_record
     WHERE supervisor_id = @supervisorId AND worker = @worker COLLATE NOCASE AND number < @number
       AND state <> 'DISCARDED'`,
  ).get({ supervisorId, worker: header.worker, number });
  return (row?.earlier ?? 0) + 1;
}
