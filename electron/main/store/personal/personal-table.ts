import { randomUUID } from 'node:crypto';
import type { Instant } from '@domain/calendar/local-date';
import { type PersonalId, personalId, type UserId } from '@domain/identifiers';
import { agreedLastTime } from '@domain/personal/agreed-last-time';
import {
  type PersonalContent,
  type PersonalHeader,
  type PersonalState,
  personalHeader,
} from '@domain/personal/personal';
import { personalForm } from '@domain/personal/personal-form';
import type { Template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from '../prepared';
import { keepTemplate, readTemplate } from '../template-table';
import { lastSigned } from './personal-seal';
import { readPersonalSections } from './personal-sections';
import { linkWorker } from './personal-worker';

/** A personal supervision without its words. */
export type PersonalEntry = {
  readonly id: PersonalId;
  readonly number: number;
  readonly supervisorId: UserId;
  /** The worker as the one who signs in; null where nobody of the name does. */
  readonly workerId: UserId | null;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly state: PersonalState;
  readonly header: PersonalHeader;
  /** The moment of the first word; null until there is one. */
  readonly recordedOn: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

const WORKER_ID = '(SELECT user_id FROM personal_worker WHERE personal_id = personal_record.id)';

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
    const { worker, supervisorId } = header;
    linkWorker(database, { id, worker, supervisorId, by: supervisorId, now });
    return id;
  });
}

export function readPersonal(database: Database, id: PersonalId): PersonalEntry | null {
  const row = prepared<Omit<PersonalEntry, 'header'> & { readonly header: string }>(
    database,
    `SELECT id, number, supervisor_id AS supervisorId, ${WORKER_ID} AS workerId, template_id AS templateId, template_version AS templateVersion,
       state, header, recorded_on AS recordedOn, created_at AS createdAt, updated_at AS updatedAt
     FROM personal_record WHERE id = ?`,
  ).get(id);
  return row === undefined ? null : { ...row, header: personalHeader.parse(JSON.parse(row.header)) };
}

/** A draft of this supervisor with this worker on this form, so that starting twice does not make two. */
export function findPersonalDraft(
  database: Database,
  sought: {
    readonly supervisorId: UserId;
    readonly worker: string;
    readonly workerId: UserId | null;
    readonly templateId: string;
  },
): PersonalId | null {
  const row = prepared<{ id: PersonalId }>(
    database,
    `SELECT id FROM personal_record
     WHERE supervisor_id = @supervisorId AND state = 'DRAFT' AND name_key(worker) = name_key(@worker)
       AND template_id = @templateId AND (${WORKER_ID} IS NULL OR ${WORKER_ID} = @workerId)
     ORDER BY number DESC LIMIT 1`,
  ).get(sought);
  return row?.id ?? null;
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

/** Counted with the same person, or where nobody signs in with the same name. */
function ordinalOf(database: Database, { supervisorId, workerId, header, number }: PersonalEntry): number {
  const row = prepared<{ earlier: number }>(
    database,
    `SELECT count(*) AS earlier FROM personal_record
     WHERE supervisor_id = @supervisorId AND number < @number AND state <> 'DISCARDED'
       AND ${WORKER_ID} IS @workerId AND (@workerId IS NOT NULL OR name_key(worker) = name_key(@worker))`,
  ).get({ supervisorId, workerId, worker: header.worker, number });
  return (row?.earlier ?? 0) + 1;
}
