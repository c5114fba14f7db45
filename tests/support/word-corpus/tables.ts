import type { RichBlock } from '@domain/section/rich-text';
import { bullets, numbers, p, table, td, th } from './rich';

const LONG_TABLE_ROWS = 1_000;

/** Each shape of table: those of the golden files pandoc keeps for Word, and what people paste. */
export const TABLE_TEXTS: Readonly<Record<string, readonly RichBlock[]>> = {
  'tables of one row': [table([td('Alone'), td('in a row')]), table([th('Only'), th('titles')]), table([td('One')])],
  'a table with lists in its cells': [
    table(
      [th('Who'), th('What')],
      [
        td([bullets('Nan', [p('Jo'), numbers(1, 'a', 'at night', 'at school')])]),
        td([numbers(3, '1', 'third', 'fourth')]),
      ],
      [td([p('Before'), bullets('inside'), p('after')]), td([p('')])],
    ),
  ],
  'widths nobody chose': [
    table([th('a'), th('b'), th('c')], [td('one'), td('two'), td('three')]),
    table([td('some words that are longer than the other'), td('x')]),
  ],
  'widths somebody chose': [
    table([th('narrow', { colwidth: [60] }), th('wide', { colwidth: [400] })], [td('1'), td('two')]),
    table([th('none', { colwidth: [1] }), th('all', { colwidth: [9_000] })], [td('1'), td('2')]),
  ],
  'cells over several rows and columns': [
    table(
      [th('Day'), th('Morning'), th('Evening')],
      [td('Monday and Tuesday', { rowspan: 2 }), td('Nan, then school', { colspan: 2 })],
      [td('School'), td('Mum')],
      [td('All of it', { colspan: 3 })],
    ),
  ],
  'a table in a table in a table': [
    table([
      td([p('Outside'), table([td([p('inside'), table([td('inmost'), td('too')])]), td('beside')])]),
      td('right'),
    ]),
  ],
  'ten columns, and fourteen': [table(row(10, 1), row(10, 2)), table(row(14, 1), row(14, 2))],
  'empty cells and empty rows': [table([td(''), td('')], [td('once'), td('')], [td(''), td('')])],
  'a table of sixty pages': [
    table(
      [th('Number'), th('What happened'), th('When')],
      ...Array.from({ length: LONG_TABLE_ROWS }, (_, index) => [
        td(`${index + 1}`),
        td(`The ${index + 1}. time that the door was open and nobody had seen who opened it`),
        td('at night'),
      ]),
    ),
  ],
};

function row(columns: number, number: number) {
  return Array.from({ length: columns }, (_, column) => td(`${number}.${column + 1}`));
}
