import type { Failure } from '@contract/failure';
import type { RecordId } from '@domain/identifiers';
import { isSealed } from '@domain/record/life-cycle';
import type { RecordHeader } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { answerTo } from '@domain/section/kinds/field-answers';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import { isBlank } from '@domain/section/words';
import type { Template } from '@domain/template/template';
import { FILE_NOTE_TEMPLATE_ID } from '@domain/template/template-ids';
import { appendAudit } from '../store/audit-trail';
import { readCheckSettings } from '../store/check-settings-table';
import { fileNoteOf, keepFileNote } from '../store/file-note-table';
import { type RecordEntry, readRecord, startRecord } from '../store/record-table';
import { readSealedContent } from '../store/seal';
import { saveSections } from '../store/section-table';
import type { Clock, OpenSession } from './handler-context';

export function isFileNote({ id }: Template): boolean {
  return id === FILE_NOTE_TEMPLATE_ID;
}

type NewNote = {
  readonly form: Template;
  readonly group: RecordId;
  readonly childId: string;
  readonly header: RecordHeader;
};

/**
 * Begins the note for the child's file from an agreed group consultation, or gives back the one it has (domain brief T3).
 * The consultation's own words stay where they are; what an older form asked for the file is where this begins. Call it
 * in a transaction.
 */
export function startFileNote(session: OpenSession, clock: Clock, note: NewNote): Result<RecordId, Failure> {
  const { database, user } = session;
  const group = readRecord(database, note.group);
  if (group === null || group.childId !== note.childId) return failed({ kind: 'NOT_FOUND' });
  if (group.type !== 'GROUP') return failed({ kind: 'INVALID', field: 'hangsOff' });
  if (!isSealed(group.state)) return failed({ kind: 'WRONG_STATE' });
  const before = fileNoteOf(database, group.id);
  if (before !== null) return succeeded(before);
  const now = clock.now();
  const header = { ...note.header, ...fromGroup(session, group) };
  const id = startRecord(database, { childId: group.childId, template: note.form, header, addendumTo: null, now });
  keepFileNote(database, id, group.id);
  const written = readSealedContent(database, group.id)?.sections['fileNote'];
  if (written?.kind === 'RICH_TEXT' && !isSectionEmpty(written)) {
    saveSections(database, id, { sections: { asked: written }, now });
  }
  const detail = { child: group.childId, template: note.form.id, templateVersion: note.form.version, group: group.id };
  appendAudit(database, { at: now, actor: user.userId, kind: 'RECORD_STARTED', subject: id, detail });
  return succeeded(id);
}

/** The day of the consultation, its worker and the child's situation as it was agreed there; who else took part only where the service wants them named. */
function fromGroup({ database }: OpenSession, group: RecordEntry): Partial<RecordHeader> {
  const { sessionDate, supervisee, caseStatus, cpCategory, legalStatus, livingArrangement } = group.header;
  const people = readSealedContent(database, group.id)?.sections['people'];
  const isNamed = readCheckSettings(database).namesInFileNote;
  const situation = { caseStatus, cpCategory, legalStatus, livingArrangement };
  return { sessionDate, supervisee, ...situation, present: isNamed ? namesIn(people) : '' };
}

function namesIn(people: SectionValue | undefined): string {
  if (people?.kind !== 'ENTRIES') return '';
  return people.entries
    .map(({ answers }) => answerTo(answers, 'name').text.trim())
    .filter((name) => !isBlank(name))
    .join(', ');
}
