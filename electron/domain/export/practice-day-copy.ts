import { instant, type LocalDate, localDateOfInstant } from '../calendar/local-date';
import { ageWords } from '../child/child-summary';
import { CHILD_FACTS } from '../document/child-facts';
import { composeRecordDocument, type PrintRequest } from '../document/compose-record-document';
import type { DocumentBlock, DocumentFacts, RecordDocument } from '../document/document';
import { mapBlockLines } from '../document/map-lines';
import type { RecordContent } from '../record/record';
import { printedNumber } from '../record/record-numbers';
import { type PracticePack, practiceName } from './practice/practice-pack';

/** On every page: it is somebody's record, and it must not get onto anybody's file. */
export const PRACTICE_NOTICE = "PRACTICE RECORD WITH MADE-UP NAMES, NOT FOR ANY CHILD'S FILE";

/**
 * A record as a practice day has it (EXP-07): every word of it, with made-up names, and nothing that leads back: no
 * reference, day of birth, record number or check code, and nothing in the file's own properties. The record must be one of
 * the pack; throws otherwise.
 */
export function practiceDayCopy(request: PrintRequest, pack: PracticePack): RecordDocument {
  const number = pack.records.findIndex(({ content }) => content.id === request.content.id) + 1;
  if (number === 0) throw new Error('The record is not in this practice pack');
  const { copyOf: _own, ...document } = composeRecordDocument(request);
  const name = practiceName(number);
  return {
    ...document,
    title: `${name} · ${pack.text(document.title)}`,
    subtitle: pack.text(document.subtitle),
    draftNotice: PRACTICE_NOTICE,
    writtenAt: noonOf(dayOf(request.content)),
    ...{ recordNumber: name, version: 0, checkCode: null, foot: `${name} · made-up names` },
    fileName: practiceFileName(number),
    author: name,
    blocks: mapBlockLines(
      document.blocks.flatMap((block) => withoutIdentity(block, request.content, name)),
      pack.line,
    ),
  };
}

/** What one record of a pack is called as a file, unless a person chooses a name for the pack. */
export function practiceFileName(number: number): string {
  return `Practice_record_${number}.docx`;
}

/** The day alone: the moment at which a record was sealed would find it again. */
function noonOf(day: LocalDate) {
  return instant.parse(`${day}T12:00:00.000Z`);
}

function dayOf({ header, recordedOn }: RecordContent): LocalDate {
  return header.sessionDate ?? localDateOfInstant(recordedOn);
}

function withoutIdentity(block: DocumentBlock, content: RecordContent, name: string): DocumentBlock[] {
  if (block.kind !== 'facts') return [block];
  const isOfChild = block.caption === CHILD_FACTS;
  return [{ ...block, rows: block.rows.flatMap((row) => rowWithout(row, { content, name, isOfChild })) }];
}

type Row = DocumentFacts['rows'][number];

type About = { readonly content: RecordContent; readonly name: string; readonly isOfChild: boolean };

function rowWithout(row: Row, { content, name, isOfChild }: About): Row[] {
  switch (row.label) {
    case 'Case reference':
    case 'Check code':
      return [];
    case 'Date of birth':
    case 'Expected':
      return [isOfChild ? { ...row, label: 'Age', value: ageOf(content) } : { ...row, value: '(date of birth)' }];
    case 'Record':
      return row.value.startsWith(printedNumber(content)) ? [{ ...row, value: name }] : [row];
    default:
      return [row];
  }
}

/** Kept, as much of what was right to do hangs on it. */
function ageOf(content: RecordContent): string {
  const { child } = content;
  const day = dayOf(content);
  if (child.dateOfBirth === null) return child.expectedDateOfBirth === null ? 'Not recorded' : 'Not born yet';
  return child.dateOfBirth > day ? 'Not born yet' : (ageWords(child, day) ?? 'Not recorded');
}
