import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '@domain/calendar/local-date';
import { matchColumns } from '@domain/caseload/match-columns';
import { readRows } from '@domain/caseload/read-rows';
import { parseCaseload, readCaseloadFile } from '@main/caseload/read-caseload-file';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { csvOf, manyRows, must, row, SAMPLES } from '../../../support/caseload-context';

const today = localDate.parse('2026-11-21');
const sample = readFileSync(SAMPLES.plain, 'utf8')
  .replace(/^\uFEFF/u, '')
  .replace(/\r\n?/gu, '\n');

async function why(bytes: Buffer | string): Promise<string> {
  const parsed = await parseCaseload(Buffer.from(bytes));
  return parsed.ok ? 'READ' : parsed.failure;
}

async function table(bytes: Buffer | string) {
  return must(await parsedOrThrow(Buffer.from(bytes)));
}

async function parsedOrThrow(bytes: Buffer) {
  const parsed = await parseCaseload(bytes);
  return parsed.ok ? parsed : { ok: false as const, failure: { kind: parsed.failure } };
}

const SEPARATORS = { comma: ',', tab: '\t', semicolon: ';' } as const;
const LINE_ENDS = { CRLF: '\r\n', LF: '\n', CR: '\r' } as const;
const ENCODINGS: Record<string, { encode: (text: string) => Buffer; name: string }> = {
  'UTF-8': { encode: (text) => Buffer.from(text, 'utf8'), name: 'UTF-8' },
  'UTF-8 with BOM': { encode: (text) => Buffer.from(`\uFEFF${text}`, 'utf8'), name: 'UTF-8' },
  'UTF-16LE with BOM': { encode: (text) => iconv.encode(text, 'utf-16le', { addBOM: true }), name: 'UTF-16LE' },
  'UTF-16BE with BOM': { encode: (text) => iconv.encode(text, 'utf-16be', { addBOM: true }), name: 'UTF-16BE' },
  'UTF-16LE without BOM': { encode: (text) => iconv.encode(text, 'utf-16le'), name: 'UTF-16LE' },
  'UTF-16BE without BOM': { encode: (text) => iconv.encode(text, 'utf-16be'), name: 'UTF-16BE' },
  'Windows-1252': { encode: (text) => iconv.encode(text, 'windows-1252'), name: 'Windows-1252' },
};

describe('the same caseload in every shape it may be exported', async () => {
  const expected = await table(sample);
  const headers = expected.headers;
  const cells = expected.rows.map((one) => one.cells);

  for (const [encoding, { encode, name }] of Object.entries(ENCODINGS)) {
    for (const [separatorName, separator] of Object.entries(SEPARATORS)) {
      for (const [lineEnd, mark] of Object.entries(LINE_ENDS)) {
        test(`${encoding}, ${separatorName}, ${lineEnd}`, async () => {
          const text = sample.replaceAll(',', separator).replaceAll('\n', mark);
          const read = await table(encode(text));
          expect(read).toMatchObject({ encoding: name, separator, headerLine: 1, headers });
          expect(read.rows.map((one) => one.cells)).toEqual(cells);
          expect(read.rows.map((one) => one.line)).toEqual(expected.rows.map((one) => one.line));
        });
      }
    }
  }
});

describe('a file that holds no caseload is refused with its reason', () => {
  test.each([
    ['an empty file', '', 'EMPTY'],
    ['only spaces and line breaks', ' \r\n \r\n', 'EMPTY'],
    ['only a byte order mark', '\uFEFF', 'EMPTY'],
    ['zero bytes in text', `${sample}\0\0`, 'NOT_TEXT'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'NOT_TEXT'],
    ['random bytes', Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 197 + (i >> 3) * 31) % 256)), 'NOT_TEXT'],
    ['control characters without zeros', '\u0001\u0002\u0003'.repeat(400), 'NOT_TEXT'],
    ['an .xlsx workbook', Buffer.from('504b0304140006000800000021', 'hex'), 'SPREADSHEET'],
    ['an .xls workbook', Buffer.from('d0cf11e0a1b11ae10000000000', 'hex'), 'SPREADSHEET'],
    ['a web page called .xls', '<html><table><tr><td>Person ID</td></tr></table>', 'SPREADSHEET'],
    ['column names and nobody', 'Person ID,Forename,Surname\r\n', 'NO_ROWS'],
    ['column names and a total of nought', 'Person ID,Forename,Surname\r\nTotal,0\r\n', 'NO_ROWS'],
    ['prose', 'Dear all,\nplease find the list attached.\n', 'NO_HEADER'],
  ])('%s', async (_, bytes, reason) => {
    expect(await why(bytes)).toBe(reason);
  });

  test('a file that is not there, a folder, and one that is far too large', async () => {
    expect(await readCaseloadFile(join(tmpdir(), 'throughline-not-there.csv'))).toEqual({
      ok: false,
      failure: 'CANNOT_OPEN',
    });
    expect(await readCaseloadFile(tmpdir())).toEqual({ ok: false, failure: 'CANNOT_OPEN' });
    const large = join(tmpdir(), `throughline-large-${process.pid}.csv`);
    await writeFile(large, Buffer.alloc(50 * 1_024 * 1_024 + 1, 'a'));
    expect(await readCaseloadFile(large)).toEqual({ ok: false, failure: 'TOO_LARGE' });
    await rm(large);
  });
});

describe('reports around the caseload', () => {
  test('lines above, totals below, blank lines and repeated column names are left out and said', async () => {
    const read = await table(
      'sep=;\nCaseload report;;\nRun by: J Pelham;21/11/2026\n\nPerson ID;Forename;Surname\n1;Ada;Lark\n;;\nPerson ID;Forename;Surname\n2;Ben;Lark\n\nGrand total;2;\nEnd of report\n',
    );
    expect(read).toMatchObject({ separator: ';', headerLine: 5 });
    expect(read.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [6, '1'],
      [9, '2'],
    ]);
    expect(read.leftOut.map(({ line }) => line)).toEqual([1, 2, 3, 8, 11, 12]);
  });

  test('cells with line breaks, quotation marks and separators keep lines and words right', async () => {
    const read = await table(
      'Person ID,Forename,Surname\r\n1,"Anna ""Annie""\r\nLouise","Lark, Wren"\r\n2,Ben,Lark\r\n',
    );
    expect(read.rows).toEqual([
      { line: 2, lastLine: 3, cells: ['1', 'Anna "Annie"\nLouise', 'Lark, Wren'], isQuoteOpen: false },
      { line: 4, lastLine: 4, cells: ['2', 'Ben', 'Lark'], isQuoteOpen: false },
    ]);
  });

  test('a quotation mark that is never closed keeps the rows before it and names the lines after it', async () => {
    const read = await table('Person ID,Forename,Surname\n1,Ada,Lark\n2,"Ben,Lark\n3,Cat,Lark\n');
    const { understood, refused } = readRows(read.rows, matchColumns(read.headers), today);
    expect(understood.map(({ child }) => child.reference)).toEqual(['1']);
    expect(refused).toEqual([
      { line: 3, reference: expect.any(String), reason: expect.stringContaining('lines 3 to 4') },
    ]);
  });

  test('a stray separator or a row broken in two is refused, not shifted', async () => {
    const headers = Object.keys(row()).join(',');
    const whole = csvOf([row()]).split('\r\n')[1] ?? '';
    const read = await table(`${headers}\n${whole},extra\n50002,Be\n${whole}`);
    const { understood, refused } = readRows(read.rows, matchColumns(read.headers), today);
    expect(understood).toHaveLength(1);
    expect(refused.map(({ line }) => line)).toEqual([2, 3]);
    expect(refused[0]?.reason).toContain('more cells than there are column headings');
    expect(refused[1]?.reason).toContain('only 2 of 12 cells');
  });
});

test('whatever words stand in cells, they come back as written, with any separator', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\p{Cc}\uFFFD]/u.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', '\t', ';'),
      async (words, separator) => {
        const rows = words.map((word, index) => row({ 'Person ID': String(index + 1), Forename: word }));
        const read = await table(csvOf(rows, separator));
        expect(read.separator).toBe(separator);
        expect(read.rows.map((one) => one.cells[1])).toEqual(words);
      },
    ),
    { numRuns: 60 },
  );
});

test('a large file is separated without a row lost between chunks', async () => {
  const rows = manyRows(6_000);
  const read = await table(csvOf(rows));
  expect(read.rows.map((one) => one.cells[0])).toEqual(rows.map((one) => one['Person ID']));
  expect(read.rows.at(-1)?.line).toBe(6_001);
});
