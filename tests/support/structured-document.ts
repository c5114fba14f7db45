import { instant } from '@domain/calendar/local-date';
import type { DocumentBlock, DocumentCell, RecordDocument } from '@domain/document/document';
import { note, paragraph } from '@domain/document/plain-blocks';

const cell = (...texts: string[]): DocumentCell => ({ blocks: texts.map((text) => paragraph(text)) });

const list = (ordered: boolean, ...items: readonly DocumentBlock[][]): DocumentBlock => ({
  kind: 'list',
  ordered,
  start: ordered ? 3 : 1,
  items: items.map((blocks) => ({ blocks })),
});

/** A small document with one of everything that has a shape: headings, lists in lists, merged cells, a table in a table. */
export function structuredDocument(): RecordDocument {
  return {
    title: 'Structured',
    subtitle: 'On 9 November 2026',
    marking: 'OFFICIAL-SENSITIVE',
    draftNotice: null,
    writtenAt: instant.parse('2026-11-09T15:00:00Z'),
    recordNumber: 'CS-000001',
    version: 1,
    checkCode: 'aaaa-bbbb',
    fileName: 'structured.docx',
    author: 'Record CS-000001',
    blocks: [
      { kind: 'heading', level: 1, text: 'One' },
      paragraph('Plain words'),
      { kind: 'heading', level: 2, text: 'Two' },
      note('A note'),
      list(
        true,
        [paragraph('third'), list(false, [paragraph('bullet inside')], [paragraph('another bullet')])],
        [paragraph('fourth'), paragraph('its second paragraph')],
      ),
      { kind: 'quote', blocks: [paragraph('As she said it'), list(true, [list(false, [paragraph('deep')])])] },
      {
        kind: 'facts',
        caption: 'Facts',
        rows: [
          { label: 'Name', value: 'Somebody' },
          { label: 'Age', value: '9' },
          { label: 'Home', value: 'With Nan', isWide: true },
          { label: 'School', value: '' },
        ],
      },
      {
        kind: 'table',
        caption: 'Merged',
        widths: [1, 1, 2],
        header: ['Day', 'Morning', 'Evening'],
        rows: [
          [
            { ...cell('two days'), rows: 2 },
            { ...cell('both'), columns: 2 },
          ],
          [cell('left'), cell('')],
          [cell(''), cell(''), cell('')],
          [cell('wed'), cell('here'), { blocks: [innerTable()] }],
        ],
      },
      {
        kind: 'box',
        title: 'Boxed',
        blocks: [
          { kind: 'heading', level: 2, text: 'In the box' },
          { kind: 'chart', value: 4, most: 10, description: 'Place on the scale: 4 of 10' },
          {
            kind: 'table',
            caption: 'Actions',
            widths: [30, 70],
            header: ['Who', 'What'],
            rows: [[cell('Nan'), cell('calls')]],
          },
          { kind: 'table', caption: 'Dates', widths: [50, 50], header: [], rows: [[cell('Next'), cell('7 December')]] },
        ],
      },
    ],
  };
}

function innerTable(): DocumentBlock {
  return { kind: 'table', caption: 'Inner', widths: [1, 1], header: ['a', 'b'], rows: [[cell('x'), cell('y')]] };
}
