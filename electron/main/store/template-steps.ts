import type { Instant } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { publishable } from '@domain/template/publishable';
import { TEMPLATE_SCHEMA_VERSION, type Template } from '@domain/template/template';
import type { TemplateDraft } from '@domain/template/template-draft';
import type { TemplateFault } from '@domain/template/template-fault';
import { ADDENDUM_TEMPLATE_ID } from '@domain/template/template-ids';
import type { Database } from 'better-sqlite3';
import { type AuditEntry, appendAudit, lastDone } from './audit-trail';
import { inOneTransaction, prepared } from './prepared';
import { dropDraft, keepDraft, readDraft, type StoredDraft } from './template-draft-table';
import { isOwnTemplate, keepTemplate, newestVersion, openTemplate } from './template-table';

/** Who does something with which form, and when. */
export type TemplateStep = { readonly id: string; readonly by: UserId; readonly now: Instant };

/** A form that is begun, and the published version it is a copy of; null where it is made from nothing. */
export type NewTemplate = { readonly form: TemplateDraft; readonly copyOf: Template | null };

export type PublishFailure =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'FAULTY'; readonly faults: readonly TemplateFault[] };

/** While someone works on a form, one entry in the audit trail stands for this long. */
const DRAFTING_SPELL_MS = 15 * 60_000;

/** Begins a form of our own as a draft. */
export function beginTemplate(database: Database, step: TemplateStep, { form, copyOf }: NewTemplate): void {
  inOneTransaction(database, () => {
    keepDraft(database, { ...step, template: form, basedOn: null });
    const detail = copyOf === null ? {} : { copyOf: copyOf.id, copyOfVersion: copyOf.version };
    note(database, step, { kind: 'TEMPLATE_DRAFTED', detail });
  });
}

/** The same for a form that came as a file; the audit trail names the file by its hash. */
export function importTemplate(
  database: Database,
  step: TemplateStep,
  { form, sha256 }: { readonly form: TemplateDraft; readonly sha256: string },
): void {
  inOneTransaction(database, () => {
    keepDraft(database, { ...step, template: form, basedOn: null });
    note(database, step, { kind: 'TEMPLATE_IMPORTED', detail: { sha256 } });
  });
}

/** The draft of a form of our own, begun from its newest version where there is none yet; null for any other form. */
export function draftToEdit(database: Database, step: TemplateStep): StoredDraft | null {
  return inOneTransaction(database, () => {
    const draft = readDraft(database, step.id);
    if (draft !== null || !isOwnTemplate(step.id)) return draft;
    const newest = openTemplate(database, step.id, null);
    if (newest === null) return null;
    const template = { ...newest, version: newest.version + 1 };
    keepDraft(database, { ...step, template, basedOn: newest.version });
    note(database, step, { kind: 'TEMPLATE_DRAFTED', detail: { basedOn: newest.version } });
    return { template, basedOn: newest.version, updatedAt: step.now };
  });
}

/** Saves a draft that was begun. What the form is, and which version it will be, does not change by typing. */
export function saveDraft(
  database: Database,
  step: TemplateStep,
  form: TemplateDraft,
): Result<undefined, 'NOT_FOUND' | 'INVALID'> {
  return inOneTransaction(database, () => {
    const draft = readDraft(database, step.id);
    if (draft === null) return failed('NOT_FOUND');
    const { id, version, recordType } = draft.template;
    if (form.id !== id || form.version !== version || form.recordType !== recordType) return failed('INVALID');
    keepDraft(database, { ...step, template: form, basedOn: draft.basedOn });
    const last = lastDone(database, { kind: 'TEMPLATE_DRAFTED', subject: step.id, actor: step.by });
    const isNewSpell = last === null || Date.parse(step.now) - Date.parse(last) >= DRAFTING_SPELL_MS;
    if (isNewSpell) note(database, step, { kind: 'TEMPLATE_DRAFTED', detail: {} });
    return succeeded(undefined);
  });
}

/** Takes the draft away. A form that was never published is gone with it; what is published stays. */
export function discardDraft(database: Database, step: TemplateStep): Result<undefined, 'NOT_FOUND'> {
  return inOneTransaction(database, () => {
    if (!dropDraft(database, step.id)) return failed('NOT_FOUND');
    note(database, step, {
      kind: 'TEMPLATE_DISCARDED',
      detail: { wasPublished: newestVersion(database, step.id) !== null },
    });
    return succeeded(undefined);
  });
}

/** Makes the draft the next version, which never changes again (TPL-01), with a note of what is new in it. */
export function publishDraft(database: Database, step: TemplateStep, what: string): Result<number, PublishFailure> {
  return inOneTransaction(database, () => {
    const draft = readDraft(database, step.id);
    if (draft === null) return failed({ kind: 'NOT_FOUND' });
    const version = (newestVersion(database, step.id) ?? 0) + 1;
    const form = publishable({ ...draft.template, schemaVersion: TEMPLATE_SCHEMA_VERSION, version });
    if (!form.ok) return failed({ kind: 'FAULTY', faults: form.failure });
    prepared(
      database,
      `INSERT INTO template_publication (template_id, version, note, published_at, published_by)
       VALUES (@id, @version, @what, @now, @by)`,
    ).run({ ...step, version, what });
    keepTemplate(database, form.value, step.now);
    dropDraft(database, step.id);
    note(database, step, { kind: 'TEMPLATE_PUBLISHED', detail: { version } });
    return succeeded(version);
  });
}

/**
 * Takes a form out of the list of forms to start. Records on it, and drafts already begun, stay as they are. The
 * addendum is never retired: without it nothing that was signed could be corrected.
 */
export function retireTemplate(database: Database, step: TemplateStep): Result<undefined, 'NOT_FOUND' | 'WRONG_STATE'> {
  return inOneTransaction(database, () => {
    const newest = openTemplate(database, step.id, null);
    if (newest === null) return failed('NOT_FOUND');
    if (step.id === ADDENDUM_TEMPLATE_ID) return failed('WRONG_STATE');
    // A shipped form need not have been used yet; what the store says of it must not speak of nothing.
    keepTemplate(database, newest, step.now);
    const retired = prepared(
      database,
      `INSERT INTO template_retirement (template_id, retired_at, retired_by) VALUES (@id, @now, @by)
       ON CONFLICT (template_id) DO NOTHING`,
    ).run(step);
    if (retired.changes > 0) note(database, step, { kind: 'TEMPLATE_RETIRED', detail: { version: newest.version } });
    return succeeded(undefined);
  });
}

/** Offers a retired form again. */
export function restoreTemplate(database: Database, step: TemplateStep): Result<undefined, 'NOT_FOUND'> {
  return inOneTransaction(database, () => {
    const restored = prepared(database, 'DELETE FROM template_retirement WHERE template_id = ?').run(step.id);
    if (restored.changes === 0) return failed('NOT_FOUND');
    note(database, step, { kind: 'TEMPLATE_RESTORED', detail: {} });
    return succeeded(undefined);
  });
}

/** Writes down that a version left as a file. */
export function noteTemplateExport(
  database: Database,
  step: TemplateStep,
  detail: { readonly version: number; readonly sha256: string },
): void {
  note(database, step, { kind: 'TEMPLATE_EXPORTED', detail });
}

function note(database: Database, step: TemplateStep, what: Pick<AuditEntry, 'kind' | 'detail'>): void {
  appendAudit(database, { at: step.now, actor: step.by, subject: step.id, ...what });
}
