import { formatLongDate } from '../../calendar/format-date';
import { instant } from '../../calendar/local-date';
import type { PrintRequest } from '../../document/compose-record-document';
import type { DocumentBlock, RecordDocument } from '../../document/document';
import { cellOf, note, paragraph } from '../../document/plain-blocks';
import { orNothing, rowTable } from '../../document/row-table';
import { inspectionFinding } from '../../findings/findings';
import { type PracticePack, practiceName } from './practice-pack';

/** What is asked of each record, and the number of the inspection finding behind it. */
type Question = { readonly about: string; readonly asks: string; readonly finding: number };

/** As many as stand on one page with room to write. */
const QUESTIONS: readonly Question[] = [
  {
    about: 'The child’s voice',
    asks: 'The child’s own words, who heard them and how; and what they changed.',
    finding: 12,
  },
  {
    about: 'Actions',
    asks: 'Each with one named person, one date, and something that can be seen when done.',
    finding: 79,
  },
  { about: 'Timescales', asks: 'Dates that fit how long this child can wait.', finding: 74 },
  {
    about: 'Drift, and the manager’s grip',
    asks: 'How fast the plan moves, what slipped, what was decided about it.',
    finding: 64,
  },
  { about: 'What it changed', asks: 'The last actions answered, with the difference they made.', finding: 2 },
  { about: 'Thinking', asks: 'Another way to see it, and not only tasks.', finding: 4 },
  { about: 'Risk', asks: 'What could happen, whether that has changed, what safety has been seen.', finding: 47 },
  { about: 'Decisions', asks: 'Each with its reason, so that the child could follow it one day.', finding: 56 },
  {
    about: 'Challenge',
    asks: 'What is better for the child because the reviewing officer or chair raised it.',
    finding: 7,
  },
];

const WHAT_IT_IS =
  'One page for each record; what inspectors said stands in quotation marks. It looks at the record and at what it shows of the child’s life. It gives no marks and is about no worker or manager: learn from it together. “Seen?”: yes, partly or no.';

/** The sheet that goes with a pack: for each record what auditors ask, in inspectors' words, with room to write. */
export function checkSheet(pack: PracticePack): RecordDocument {
  const [first] = pack.records;
  if (first === undefined) throw new Error('A practice pack has at least one record');
  const latest = pack.records.at(-1)?.content.header.sessionDate ?? '2000-01-01';
  return {
    title: 'Practice day: check sheet',
    subtitle: pack.records.length === 1 ? 'For one record' : `For ${pack.records.length} records`,
    marking: first.settings.marking,
    draftNotice: null,
    writtenAt: instant.parse(`${latest}T12:00:00.000Z`),
    ...{ recordNumber: 'Practice day', version: 0, checkCode: null, foot: 'Practice day · check sheet' },
    fileName: 'Practice_day_check_sheet.docx',
    author: 'Practice day',
    blocks: [note(WHAT_IT_IS), ...pack.records.flatMap((record, at) => sheetOf(record, at + 1, pack))],
  };
}

function sheetOf({ content }: PrintRequest, number: number, pack: PracticePack): DocumentBlock[] {
  const day = content.header.sessionDate;
  const about = [pack.text(content.template.name), ...(day === null ? [] : [formatLongDate(day)])].join(', ');
  return [
    { kind: 'heading', level: 1, text: practiceName(number), ...(number === 1 ? {} : { startsPage: true as const }) },
    note(about),
    ...orNothing(
      rowTable<Question>(
        `What to look for in ${practiceName(number).toLowerCase()}`,
        [
          { header: 'What to look for', width: 54, cell: questionCell },
          { header: 'Seen?', width: 10, cell: () => cellOf() },
          { header: 'What shows it, and where', width: 36, cell: () => cellOf() },
        ],
        QUESTIONS,
      ),
    ),
    paragraph('What we learn from it:', { bold: true }),
  ];
}

function questionCell({ about, asks, finding }: Question) {
  const runs = [{ text: `${about}. `, bold: true }, { text: asks }];
  return cellOf({ kind: 'paragraph', runs }, note(`“${inspectionFinding(finding).quote}”`));
}
