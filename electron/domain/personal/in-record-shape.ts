import { childId, recordId } from '../identifiers';
import type { RecordChild, RecordContent, RecordHeader } from '../record/record';
import type { PersonalContent, PersonalHeader } from './personal';

/** The nil identifier is no child's: the store gives none, and refuses a record that names it. */
const NOBODY: Omit<RecordChild, 'forename'> = {
  id: childId.parse('00000000-0000-0000-0000-000000000000'),
  reference: '',
  surname: '',
  dateOfBirth: null,
  expectedDateOfBirth: null,
  disability: null,
  lastSeen: null,
  nextReview: null,
  workersInTwelveMonths: 0,
  homesInTwelveMonths: 0,
};

/**
 * A personal supervision in the shape that the controls, rules and printers of sections look at, so that a kind of
 * section is written once. Where their sentences name the child, it is the worker that this talk is about: "So that
 * Priya…". It is only ever looked at: what is saved and sealed is the content itself.
 */
export function inRecordShape(content: PersonalContent): RecordContent {
  const { id, number, ordinal, template, header, sections, openActions, recordedOn } = content;
  return {
    id: recordId.parse(id),
    number,
    ordinal,
    version: 1,
    type: 'PERSONAL',
    child: { ...NOBODY, forename: firstName(header.worker) },
    template,
    header: {
      sessionDate: header.date,
      sessionType: 'PLANNED',
      supervisee: header.worker,
      supervisor: header.supervisor,
      supervisorId: header.supervisorId,
      coveringFor: '',
      present: header.present,
      caseStatus: null,
      cpCategory: null,
      legalStatus: null,
      livingArrangement: null,
      planStart: null,
    },
    sections,
    openActions,
    answer: null,
    addendumTo: null,
    recordedOn,
  };
}

/** Back from that shape: what was changed in "About this session". */
export function personalHeaderOf(header: RecordHeader): PersonalHeader {
  const { sessionDate, supervisee, supervisor, supervisorId, present } = header;
  return { date: sessionDate, worker: supervisee, supervisor, supervisorId, present };
}

function firstName(worker: string): string {
  return worker.trim().split(/\s+/)[0] ?? '';
}
