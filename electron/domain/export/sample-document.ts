import { instant } from '../calendar/local-date';
import type { DocumentBlock, DocumentCell, RecordDocument } from '../document/document';

/** Long ago and always the same: the page tells nothing of a day. */
const WRITTEN_AT = instant.parse('2026-01-05T09:00:00.000Z');

/**
 * A page with everything a record may hold and nobody's record on it, to see a look by. Child and people are made up,
 * and every page says that it belongs to no file.
 */
export function sampleDocument(marking: string): RecordDocument {
  return {
    title: 'Case supervision: test page',
    subtitle: '5 January 2026 · Demo worker, supervised by Demo manager',
    marking,
    draftNotice: 'TEST PAGE, NOT FOR ANY CHILD’S FILE',
    writtenAt: WRITTEN_AT,
    recordNumber: 'Test page',
    version: 0,
    foot: 'Test page · no record',
    checkCode: null,
    fileName: 'Test page of the Word look.docx',
    author: 'Throughline',
    blocks: [...FIRST_PAGE, ...SECTIONS],
  };
}

const words = (text: string): DocumentBlock => ({ kind: 'paragraph', runs: [{ text }] });
const cell = (text: string): DocumentCell => ({ blocks: [words(text)] });

const ACTIONS: DocumentBlock = {
  kind: 'table',
  caption: 'Agreed actions',
  widths: [20, 40, 20, 20],
  header: ['Who', 'Will do what', 'By when', 'So that'],
  rows: [
    [
      cell('Demo worker'),
      cell('Ask the school for the reading plan'),
      cell('19 January 2026'),
      cell('Tobin gets help'),
    ],
    [cell('Demo manager'), cell('Write the nine-month review'), cell('26 January 2026'), cell('there is an end date')],
  ],
};

const FIRST_PAGE: readonly DocumentBlock[] = [
  {
    kind: 'facts',
    caption: 'The child',
    rows: [
      { label: 'Child', value: 'Tobin Demo' },
      { label: 'Case reference', value: 'DEMO' },
      { label: 'Status', value: 'Child protection plan: neglect' },
      { label: 'Lives', value: 'With one parent' },
      { label: 'This page', value: 'Shows how a record looks. Nobody on it is real.', isWide: true },
    ],
  },
  {
    kind: 'box',
    title: 'What was decided and agreed',
    blocks: [words('The milestone review is written by 26 January 2026.'), ACTIONS],
  },
];

const SECTIONS: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'What has happened since' },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Tobin has been at school every day. ' },
      { text: 'His grandmother collects him', bold: true },
      { text: ' and reads with him ' },
      { text: 'before tea', italic: true },
      {
        text: '. The worker saw him at home and at school, alone and with his grandmother, and he showed her the book.',
      },
    ],
  },
  { kind: 'heading', level: 2, text: 'Danger statement 1' },
  { kind: 'note', text: 'Changed since last time. Nobody on this page is real.' },
  { kind: 'heading', level: 3, text: 'What would make it better' },
  {
    kind: 'list',
    ordered: true,
    start: 1,
    items: [
      { blocks: [words('The charger is by the bed.')] },
      {
        blocks: [
          words('Two people can be rung at night:'),
          {
            kind: 'list',
            ordered: false,
            start: 1,
            items: [{ blocks: [words('Grandmother')] }, { blocks: [words('The neighbour')] }],
          },
        ],
      },
    ],
  },
  { kind: 'heading', level: 1, text: 'What Tobin says' },
  { kind: 'quote', blocks: [words('“Nan does my packed lunch with the crusts on.”')] },
  { kind: 'heading', level: 1, text: 'The road from here' },
  {
    kind: 'table',
    caption: 'The road from here',
    widths: [30, 70],
    header: ['By when', 'Step'],
    rows: [
      [cell('26 January 2026'), cell('The nine-month review is written')],
      [cell('2 February 2026'), cell('The plan ends, or the conference says why not')],
    ],
  },
];
