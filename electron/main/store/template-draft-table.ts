import type { Instant } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { isSectionEmpty } from '@domain/section/section-kinds';
import { sectionValue } from '@domain/section/section-values';
import { type TemplateDraft, templateDraft } from '@domain/template/template-draft';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** A form of our own that is being worked on. */
export type StoredDraft = {
  readonly template: TemplateDraft;
  /** The version it began from; null for a form that was never published. */
  readonly basedOn: number | null;
  readonly updatedAt: Instant;
};

export type DraftToKeep = Omit<StoredDraft, 'updatedAt'> & { readonly by: UserId; readonly now: Instant };

export function readDraft(database: Database, id: string): StoredDraft | null {
  const row = prepared<Omit<StoredDraft, 'template'> & { readonly content: string }>(
    database,
    `SELECT content, based_on AS basedOn, updated_at AS updatedAt FROM template_draft WHERE template_id = ?`,
  ).get(id);
  if (row === undefined) return null;
  const { content, ...rest } = row;
  return { ...rest, template: templateDraft.parse(JSON.parse(content)) };
}

/** Writes the draft of a form, in place of the one before. */
export function keepDraft(database: Database, { template, basedOn, by, now }: DraftToKeep): void {
  prepared(
    database,
    `INSERT INTO template_draft (template_id, content, based_on, updated_at, updated_by)
     VALUES (@id, @content, @basedOn, @now, @by)
     ON CONFLICT (template_id) DO UPDATE SET content = excluded.content, based_on = excluded.based_on,
       updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
  ).run({ id: template.id, content: JSON.stringify(template), basedOn, now, by });
}

/** Gives false where there was none. */
export function dropDraft(database: Database, id: string): boolean {
  return prepared(database, 'DELETE FROM template_draft WHERE template_id = ?').run(id).changes > 0;
}

/**
 * For each section key, in how many unfinished records on this form something is written there, whichever version they
 * are on: what taking the section out would touch. Keys with nothing are left out.
 */
export function sectionUses(database: Database, id: string): Record<string, number> {
  const rows = prepared<{ key: string; value: string }>(
    database,
    `SELECT key, value FROM record JOIN record_section ON record_section.record_id = record.id
     WHERE record.template_id = ? AND record.state = 'DRAFT'`,
  ).iterate(id);
  const uses: Record<string, number> = {};
  for (const { key, value } of rows) {
    if (!isSectionEmpty(sectionValue.parse(JSON.parse(value)))) uses[key] = (uses[key] ?? 0) + 1;
  }
  return uses;
}
