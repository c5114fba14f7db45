import { csvText } from '@domain/export/csv';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const read = (text: string) =>
  parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false }) as string[][];

describe('a table as CSV', () => {
  test('begins with the mark of UTF-8 and ends every line with CRLF', () => {
    expect(
      csvText(
        ['Who', 'Days'],
        [
          ['Zoë', 3],
          ['', null],
        ],
      ),
    ).toBe('\uFEFFWho,Days\r\nZoë,3\r\n,\r\n');
  });

  test('quotes what would break a line or a cell', () => {
    expect(csvText(['A'], [['one, "two"\nthree'], [' edge ']])).toBe(
      '\uFEFFA\r\n"one, ""two""\nthree"\r\n" edge "\r\n',
    );
  });

  test.each(['=1+1', '+44 1632', '-2', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1+1'])('disarms %j', (text) => {
    expect(read(csvText(['A'], [[text]]))[1]).toEqual([`'${text}`]);
    expect(read(csvText([text], []))[0]).toEqual([`'${text}`]);
  });

  test('leaves a number below zero a number, and what is no number empty', () => {
    expect(csvText(['A', 'B', 'C'], [[-2, Number.NaN, Number.POSITIVE_INFINITY]])).toBe('\uFEFFA,B,C\r\n-2,,\r\n');
  });

  test('is read back cell by cell by a reader that is not ours, whatever is in it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.startsWith('\uFEFF'));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (table) => {
        const found = read(csvText(['a', 'b', 'c'], table)).slice(1);
        const expected = table.map((cells) =>
          cells.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
        expect(found).toEqual(expected);
      }),
    );
  });
});
