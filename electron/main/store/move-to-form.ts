import { failed, type Result, succeeded } from '@domain/result';
import { emptySection, isSectionEmpty, isSectionKind } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { appendAudit } from './audit-trail';
import { readPassages, savePassages } from './passage-table';
import { inOneTransaction, prepared } from './prepared';
import type { Step } from './record-steps';
import { type RecordEntry, readRecord } from './record-table';
import { readWrittenSections, type Sections, saveSections } from './section-table';
import { isRetired, keepTemplate, newestVersion, openTemplate } from './template-table';

/** The version a draft could move to; null where it is on the newest, is no draft, or its form is no longer offered. */
export function newerVersion(database: Database, entry: RecordEntry): number | null {
  if (entry.state !== 'DRAFT' || isRetired(database, entry.templateId)) return null;
  const newest = newestVersion(database, entry.templateId);
  return newest !== null && newest > entry.templateVersion ? newest : null;
}

/**
 * Moves a draft to the newest version of its form. No word is lost: what was written under a key that the new version
 * does not have stays under that key; where the new version asks something of another kind under the same key, what
 * was written is kept beside it, under a key of its own. Both come back with the record and are sealed and printed.
 */
export function moveToNewestForm(database: Database, step: Step): Result<undefined, 'NOT_FOUND' | 'WRONG_STATE'> {
  return inOneTransaction(database, () => {
    const entry = readRecord(database, step.recordId);
    if (entry === null) return failed('NOT_FOUND');
    const to = newerVersion(database, entry);
    const form = to === null ? null : openTemplate(database, entry.templateId, to);
    if (form?.recordType !== entry.type) return failed('WRONG_STATE');
    keepTemplate(database, form, step.now);
    prepared(database, 'UPDATE record SET template_version = @version, updated_at = @now WHERE id = @recordId').run({
      version: form.version,
      now: step.now,
      recordId: step.recordId,
    });
    const { changes: sections, movedTo } = setAside(readWrittenSections(database, step.recordId), form);
    saveSections(database, step.recordId, { sections, now: step.now });
    moveMarks(database, step, movedTo);
    noteMove(database, step, { from: entry.templateVersion, to: form.version });
    return succeeded(undefined);
  });
}

/** What has to be written so that every key of the form holds a value of its kind, with what was there beside it. */
function setAside(written: Sections, form: Template) {
  const changes: Record<string, SectionValue> = {};
  const movedTo = new Map<string, string>();
  for (const { key, kind } of form.sections) {
    const before = written[key];
    if (before === undefined || before.kind === kind) continue;
    changes[key] = emptySection(isSectionKind(kind) ? kind : before.kind);
    if (isSectionEmpty(before)) continue;
    const beside = freeKey(key, { ...written, ...changes }, form);
    changes[beside] = before;
    movedTo.set(key, beside);
  }
  return { changes, movedTo };
}

/** Marked passages go with their words. */
function moveMarks(database: Database, { recordId, by, now }: Step, movedTo: ReadonlyMap<string, string>): void {
  if (movedTo.size === 0) return;
  const passages = readPassages(database, recordId).map((mark) => ({
    ...mark,
    section: movedTo.get(mark.section) ?? mark.section,
  }));
  savePassages(database, recordId, { passages, by, now });
}

function freeKey(key: string, taken: Sections, form: Template): string {
  const isFree = (each: string) => !(each in taken) && form.sections.every((section) => section.key !== each);
  for (let count = 1; ; count += 1) {
    const candidate = `${key}Before${count === 1 ? '' : count}`;
    if (isFree(candidate)) return candidate;
  }
}

function noteMove(database: Database, step: Step, detail: { readonly from: number; readonly to: number }): void {
  appendAudit(database, { at: step.now, actor: step.by, kind: 'RECORD_MOVED_TO_FORM', subject: step.recordId, detail });
}
