import { formatLongDate } from '../../calendar/format-date';
import { instant } from '../../calendar/local-date';
import type { PrintRequest } from '../../document/compose-record-document';
import type { DocumentBlock, RecordDocument } from '../../document/document';
import { cellOf, note, paragraph } from '../../document/plain-blocks';
import { orNothing, rowTable } from '../../document/row-table';
import { inspectionFinding } from '../../findings/findings';
import { sourceName } from '../../findings/sources';
import { type PracticePack, practiceName } from './practice-pack';

/** What is asked of each record, and the number of the inspection finding behind it. */
type Question = { readonly about: string; readonly asks: string; readonly finding: number };

const QUESTIONS: readonly Question[] = [
  {
    about: 'The child’s voice',
    asks: 'Are the child’s own words here, with who heard them, when and how? Can you tell what changed because of them?',
    finding: 12,
  },
  {
    about: 'Actions',
    asks: 'Has each action one named person, one date, and something you could see when it is done?',
    finding: 79,
  },
  {
    about: 'Timescales',
    asks: 'Do the dates fit how long this child can wait?',
    finding: 67,
  },
  {
    about: 'Drift, and the manager’s grip',
    asks: 'Is it said how fast the plan moves, what has slipped, and what the manager decided about it?',
    finding: 3,
  },
  {
    about: 'What happened since last time',
    asks: 'Are the last actions answered, with what difference they made for the child?',
    finding: 2,
  },
  {
    about: 'Thinking',
    asks: 'Can you see thinking, also another way to see it, and not only tasks?',
    finding: 4,
  },
  {
    about: 'Risk',
    asks: 'Is it clear what people are worried could happen, whether that has changed, and what safety has been seen?',
    finding: 46,
  },
  {
    about: 'Decisions',
    asks: 'Does each decision have its reason, and could the child follow it one day?',
    finding: 56,
  },
  {
    about: 'Challenge',
    asks: 'If the reviewing officer or chair raised something, what is better for the child because of it?',
    finding: 7,
  },
];

const WHAT_IT_IS =
  'One page for each record. It looks at the record and at what it shows of the child’s life. It gives no marks and is about no worker or manager: learn from it together.';

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
    { kind: 'heading', level: 1, text: practiceName(number) },
    note(about),
    ...orNothing(
      rowTable<Question>(
        `What to look for in ${practiceName(number).toLowerCase()}`,
        [
          { header: 'What to look for', width: 44, cell: questionCell },
          { header: 'Yes, partly or no', width: 14, cell: () => cellOf() },
          { header: 'What shows it, and where', width: 42, cell: () => cellOf() },
        ],
        QUESTIONS,
      ),
    ),
    paragraph('What we learn from it:', { bold: true }),
  ];
}

function questionCell({ about, asks, finding }: Question) {
  const { quote, seed } = inspectionFinding(finding);
  return cellOf(paragraph(about, { bold: true }), asks, note(`“${quote}” (${sourceName(seed)})`));
}
