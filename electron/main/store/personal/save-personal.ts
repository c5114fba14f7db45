import type { Instant } from '@domain/calendar/local-date';
import type { PersonalId, UserId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import type { PersonalHeader } from '@domain/personal/personal';
import { personalForm } from '@domain/personal/personal-form';
import { failed, type Result, succeeded } from '@domain/result';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { Database } from 'better-sqlite3';
import { appendAudit, lastDone } from '../audit-trail';
import { inOneTransaction, prepared } from '../prepared';
import { WRITING_SPELL_MS } from '../save-record';
import { doSectionsFit, type Sections } from '../section-table';
import { readTemplate } from '../template-table';
import { savePersonalPlace } from './personal-place';
import { savePersonalSections } from './personal-sections';
import { type PersonalEntry, readPersonal } from './personal-table';
import { linkWorker } from './personal-worker';

export type PersonalWords = {
  readonly personalId: PersonalId;
  readonly header?: PersonalHeader | undefined;
  readonly sections: Sections;
  readonly place: string | null;
  readonly by: UserId;
  readonly now: Instant;
};

/** Saves what was typed, all of it or nothing: when this returns, the words are on disk. Only a draft takes words. */
export function savePersonalWords(
  database: Database,
  words: PersonalWords,
): Result<undefined, 'NOT_FOUND' | 'WRONG_STATE' | 'INVALID'> {
  return inOneTransaction(database, () => {
    const entry = readPersonal(database, words.personalId);
    if (entry === null) return failed('NOT_FOUND');
    if (entry.state !== 'DRAFT') return failed('WRONG_STATE');
    const template = readTemplate(database, entry.templateId, entry.templateVersion);
    if (template === null || !doSectionsFit(personalForm(template), words.sections)) return failed('INVALID');
    writeWords(database, entry, words);
    return succeeded(undefined);
  });
}

/** Another name is another person; a name that stays is looked up only as long as nobody signs in under it. */
function linkNamed(
  database: Database,
  entry: PersonalEntry,
  { header, by, now }: { readonly header: PersonalHeader; readonly by: UserId; readonly now: Instant },
): void {
  if (entry.workerId !== null && isSamePerson(header.worker, entry.header.worker)) return;
  const { id, supervisorId } = entry;
  linkWorker(database, { id, supervisorId, worker: header.worker, by, now });
}

function writeWords(database: Database, entry: PersonalEntry, words: PersonalWords): void {
  const { personalId, sections, by, now } = words;
  savePersonalSections(database, personalId, { sections, now });
  const hasWords = Object.values(sections).some((value) => !isSectionEmpty(value));
  const recordedOn = entry.recordedOn ?? (hasWords ? now : null);
  prepared(
    database,
    'UPDATE personal_record SET header = @header, recorded_on = @recordedOn, updated_at = @now WHERE id = @personalId',
  ).run({ personalId, header: JSON.stringify(words.header ?? entry.header), recordedOn, now });
  if (words.header) linkNamed(database, entry, { header: words.header, by, now });
  savePersonalPlace(database, { userId: by, personalId, sectionKey: words.place, at: now });
  const last = lastDone(database, { kind: 'PERSONAL_WRITTEN', subject: personalId, actor: by });
  if (last !== null && Date.parse(now) - Date.parse(last) < WRITING_SPELL_MS) return;
  appendAudit(database, { at: now, actor: by, kind: 'PERSONAL_WRITTEN', subject: personalId, detail: {} });
}
