import type { Instant } from '@domain/calendar/local-date';
import type { RecordId, UserId } from '@domain/identifiers';
import { type PassageMark, passageMarks } from '@domain/passage/passage-mark';
import { type RecordHeader, recordHeader } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { Template } from '@domain/template/template';
import type { Database } from 'better-sqlite3';
import { appendAudit, lastDone } from './audit-trail';
import { isPassageElsewhere, savePassages } from './passage-table';
import { savePlace } from './place-table';
import { inOneTransaction, prepared } from './prepared';
import { type RecordEntry, readRecord } from './record-table';
import { doSectionsFit, readWrittenSections, type Sections, saveSections } from './section-table';
import { readTemplate } from './template-table';

export type WordsToSave = {
  readonly recordId: RecordId;
  readonly header?: RecordHeader | undefined;
  readonly sections: Sections;
  /** All marks by quotation together, where one has changed. */
  readonly passages?: readonly PassageMark[] | undefined;
  readonly place: string | null;
  readonly by: UserId;
  readonly now: Instant;
};

/** While someone types, one entry in the audit trail stands for this long. */
export const WRITING_SPELL_MS = 15 * 60_000;

/**
 * Saves what was typed, all of it or nothing: when this returns, the words are on disk. Only a draft takes words.
 * META-01's "recorded on" is set by the machine when the first word arrives.
 */
export function saveWords(
  database: Database,
  words: WordsToSave,
): Result<undefined, 'NOT_FOUND' | 'WRONG_STATE' | 'INVALID'> {
  return inOneTransaction(database, () => {
    const entry = readRecord(database, words.recordId);
    if (entry === null) return failed('NOT_FOUND');
    if (entry.state !== 'DRAFT') return failed('WRONG_STATE');
    const template = readTemplate(database, entry.templateId, entry.templateVersion);
    if (template === null || !isReadable(words) || !doSectionsFit(template, words.sections)) return failed('INVALID');
    if (!doPassagesFit(database, template, words)) return failed('INVALID');
    writeWords(database, entry, words);
    return succeeded(undefined);
  });
}

function isReadable({ header, passages }: WordsToSave): boolean {
  if (header !== undefined && !recordHeader.safeParse(header).success) return false;
  if (passages === undefined) return true;
  const areOnce = new Set(passages.map(({ id }) => id)).size === passages.length;
  return areOnce && passageMarks.safeParse(passages).success;
}

/** True where each mark is in a section that the form has or that holds words, and is no other record's. */
function doPassagesFit(database: Database, template: Template, { recordId, passages = [] }: WordsToSave): boolean {
  if (passages.length === 0) return true;
  const keys = new Set(template.sections.map(({ key }) => key));
  for (const key of Object.keys(readWrittenSections(database, recordId))) keys.add(key);
  return passages.every(({ id, section }) => keys.has(section) && !isPassageElsewhere(database, recordId, id));
}

function writeWords(database: Database, entry: RecordEntry, words: WordsToSave): void {
  const { recordId, sections, now } = words;
  saveSections(database, recordId, { sections, now });
  if (words.passages !== undefined) savePassages(database, recordId, { passages: words.passages, by: words.by, now });
  const hasWords = Object.values(sections).some((value) => !isSectionEmpty(value));
  const recordedOn = entry.recordedOn ?? (hasWords ? now : null);
  prepared(
    database,
    'UPDATE record SET header = @header, recorded_on = @recordedOn, updated_at = @now WHERE id = @recordId',
  ).run({ recordId, header: JSON.stringify(words.header ?? entry.header), recordedOn, now });
  savePlace(database, { userId: words.by, recordId, sectionKey: words.place, at: now });
  noteWriting(database, words);
}

function noteWriting(database: Database, { recordId, by, now }: WordsToSave): void {
  const last = lastDone(database, { kind: 'RECORD_WRITTEN', subject: recordId, actor: by });
  if (last !== null && Date.parse(now) - Date.parse(last) < WRITING_SPELL_MS) return;
  appendAudit(database, { at: now, actor: by, kind: 'RECORD_WRITTEN', subject: recordId, detail: {} });
}
