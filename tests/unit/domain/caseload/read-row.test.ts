import { isLocalDate, localDate } from '@domain/calendar/local-date';
import { readCategory, readHome, readLegalStatus, readStatus, saysNothing } from '@domain/caseload/case-words';
import { CASELOAD_FIELD_LABELS, type CaseloadChild, caseloadChild } from '@domain/caseload/caseload';
import { fieldOfColumnName, headerSignature, matchColumns } from '@domain/caseload/match-columns';
import { readCaseloadDate } from '@domain/caseload/read-date';
import { readRow } from '@domain/caseload/read-row';
import { readRows } from '@domain/caseload/read-rows';
import { CASE_STATUS_LABELS, LEGAL_STATUS_LABELS, LIVING_ARRANGEMENT_LABELS } from '@domain/lists/case-lists';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRow, row } from '../../../support/caseload-context';

const today = localDate.parse('2026-11-21');

function read(different: CsvRow = {}, line = 2) {
  const words = row(different);
  const match = matchColumns(Object.keys(words));
  return readRow({ line, lastLine: line, cells: Object.values(words), isQuoteOpen: false }, match, today);
}
function child(different: CsvRow = {}): CaseloadChild {
  const result = read(different);
  if (!result.ok) throw new Error(result.failure.reason);
  return caseloadChild.parse(result.value);
}
function reason(different: CsvRow): string {
  const result = read(different);
  return result.ok ? 'ACCEPTED' : result.failure.reason;
}

describe('dates', () => {
  test.each([
    ['09/11/2026', '2026-11-09'],
    ['9/1/26', '2026-01-09'],
    ['9.11.2026', '2026-11-09'],
    ['09-11-2026', '2026-11-09'],
    ['13-Feb-2011', '2011-02-13'],
    ['13-FEB-11', '2011-02-13'],
    ['1 September 2026', '2026-09-01'],
    ['1st Sept 2026', '2026-09-01'],
    ['2026-11-09', '2026-11-09'],
    ['2026-11-09T23:59:59.999Z', '2026-11-09'],
    ['21/01/2010 00:00:00', '2010-01-21'],
    ['21/01/2010 12:30 pm', '2010-01-21'],
    ['29/02/2024', '2024-02-29'],
    ['01/01/08', '2008-01-01'],
    ['01/01/95', '1995-01-01'],
    ['01/01/36', '2036-01-01'],
    ['01/01/37', '1937-01-01'],
    ['31/02/2019', null],
    ['29/02/2026', null],
    ['11/13/2026', null],
    ['00/01/2026', null],
    ['2026-13-01', null],
    ['13-Foo-2011', null],
    ['45000', null],
    ['tomorrow', null],
    ['09/11/2026 extra', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readCaseloadDate(text, today)).toBe(expected);
  });

  test('every day of two centuries comes back from each way of writing it', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const name = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
        const ways = [
          iso,
          `${day}/${month}/${year}`,
          `${Number(day)}/${Number(month)}/${year} 09:14`,
          `${day}-${name.slice(0, 3)}-${year}`,
          `${day} ${name} ${year}`,
        ];
        for (const way of ways) expect(readCaseloadDate(way, today)).toBe(iso);
      }),
    );
  });

  test('whatever is read is a day that exists', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/), (text) => {
        const day = readCaseloadDate(text, today);
        expect(day === null || isLocalDate(day)).toBe(true);
      }),
    );
  });
});

describe('columns', () => {
  test.each([
    ['Person ID', 'reference'],
    ['LCS_ID', 'reference'],
    ['Primary Need / Status', 'status'],
    ['DOB', 'dateOfBirth'],
    ['D.O.B.', 'dateOfBirth'],
    ["Child's Name", 'fullName'],
    ['ALLOCATED WORKER', 'worker'],
    ['allocation-start-date', 'workerFrom'],
    ['Placement Type', 'home'],
    ['Shoe size', null],
  ])('%s', (name, field) => {
    expect(fieldOfColumnName(name)).toBe(field);
  });

  test('a field goes to the first column that has its name', () => {
    expect(matchColumns(['Ref', 'Person ID', 'Surname'])).toEqual(['reference', null, 'surname']);
  });

  test('our own labels are names too, so that what we print can come back', () => {
    for (const [field, label] of Object.entries(CASELOAD_FIELD_LABELS)) expect(fieldOfColumnName(label)).toBe(field);
  });

  test('headers that differ only in spelling have one signature; a moved column has another', () => {
    expect(headerSignature(['Person_ID', 'Surname'])).toBe(headerSignature(['person id', 'SURNAME ']));
    expect(headerSignature(['Surname', 'Person ID'])).not.toBe(headerSignature(['Person ID', 'Surname']));
  });
});

describe('words of the lists', () => {
  test('every label of ours is understood', () => {
    for (const [code, label] of Object.entries(CASE_STATUS_LABELS)) expect(readStatus(label)).toBe(code);
    for (const [code, label] of Object.entries(LEGAL_STATUS_LABELS)) expect(readLegalStatus(label)).toBe(code);
    for (const [code, label] of Object.entries(LIVING_ARRANGEMENT_LABELS))
      expect(readHome(label)?.arrangement).toBe(code);
  });

  test.each([
    ['Child Looked After', 'CLA'],
    ['LAC', 'CLA'],
    ['S.47', 'S47'],
    ['CP Plan', 'CP'],
    ['Zzz unknown', null],
    ['Not CP', null],
  ])('status %s', (word, code) => expect(readStatus(word)).toBe(code));

  test.each([
    ['ICO', 'S38_ICO'],
    ['C2', 'S31_CO'],
    ['Care Order S31', 'S31_CO'],
    ['Section 20', 'S20'],
    ['None', 'NONE'],
    ['Section 99', null],
  ])('legal status %s', (word, code) => expect(readLegalStatus(word)).toBe(code));

  test.each([
    ['Neglect', 'NEGLECT'],
    ['EMO', 'EMOTIONAL'],
    ['Multiple', null],
  ])('category %s', (word, code) => expect(readCategory(word)).toBe(code));

  test.each([
    ['Foster care', 'FOSTER_IN_HOUSE', ''],
    ['Foster care - Mr and Mrs Wren, Ashby', 'FOSTER_IN_HOUSE', 'Mr and Mrs Wren, Ashby'],
    ['Semi-independent: Dock House', 'SUPPORTED_ACCOMMODATION', 'Dock House'],
    ['Kinship care (aunt)', 'FAMILY_FRIENDS', 'aunt'],
  ])('home %s', (words, arrangement, detail) => expect(readHome(words)).toEqual({ arrangement, detail }));

  test('an address is not a kind of home', () => expect(readHome('12 High Street, Ashby')).toBeNull());

  test('blank, dashes and "Not recorded" say nothing; a word or a picture says something', () => {
    for (const blank of ['', ' ', '-', '—', 'N/A', 'Not recorded', 'unknown']) expect(saysNothing(blank)).toBe(true);
    for (const said of ['No', '0', '👶', '=1+1']) expect(saysNothing(said)).toBe(false);
  });
});

describe('a row', () => {
  test('becomes a child with dated facts', () => {
    expect(child()).toMatchObject({
      reference: '50001',
      forename: 'Ada',
      dateOfBirth: '2018-11-09',
      status: { status: 'CP', category: 'NEGLECT', from: '2026-03-01' },
      legalStatus: { legalStatus: 'NONE', from: null },
      worker: { name: 'Priya Castell', from: '2026-03-02' },
      home: { arrangement: 'ONE_PARENT', detail: '', from: '2026-01-01' },
    });
  });

  test.each([
    ['no reference', { 'Person ID': ' ' }, 'no case reference'],
    ['a reference that is a formula', { 'Person ID': '=1+1' }, 'spreadsheet formula'],
    ['a reference that Excel shortened', { 'Person ID': '1.23457E+11' }, 'its digits are lost'],
    ['a name that is a formula', { Forename: '=HYPERLINK("http://x","y")' }, 'spreadsheet formula'],
    ['a name that begins with @', { Surname: '@SUM(1)' }, 'spreadsheet formula'],
    ['a name that begins with +', { Surname: '+44' }, 'spreadsheet formula'],
    ['a worker that is a formula', { 'Allocated Worker': '=cmd|calc' }, 'spreadsheet formula'],
    ['no name at all', { Forename: '', Surname: '' }, 'There is no name'],
    ['a birthday that does not exist', { 'Date of Birth': '31/02/2019' }, '“31/02/2019” is not a date that exists'],
    ['a birthday to come', { 'Date of Birth': '01/02/2027' }, 'is in the future'],
    ['a birthday in the year 20', { 'Date of Birth': '01/02/0020' }, 'too far from today'],
    ['an unknown status', { 'Primary Need / Status': 'Zzz unknown' }, '“Zzz unknown” is not a word we know'],
    ['an unknown legal status', { 'Legal Status': 'Section 99' }, 'Legal status: “Section 99”'],
    ['an unknown category', { 'CP Category': 'Multiple' }, 'Child protection category: “Multiple”'],
    ['an unknown home', { Placement: '12 High Street' }, 'Where the child lives: “12 High Street”'],
    ['a control character', { Forename: 'A\u0007da' }, 'characters that cannot be shown'],
    ['a hidden direction mark', { Forename: 'A\u202Eda' }, 'characters that cannot be shown'],
    ['bytes nobody can read', { Surname: 'L\uFFFDrk' }, 'characters that cannot be shown'],
    ['a very long name', { Surname: 'x'.repeat(201) }, 'longer than 200'],
  ])('with %s is refused', (_, different: CsvRow, words) => {
    expect(reason(different)).toContain(words);
  });

  test('says everything that is wrong at once', () => {
    expect(reason({ 'Date of Birth': '31/02/2019', 'Legal Status': 'Section 99' })).toMatch(
      /31\/02\/2019.*Section 99/u,
    );
  });

  test('keeps odd text as text where it is no name', () => {
    const words = { Gender: '=1+1', Ethnicity: '@work', Team: '-x', 'Family Group': '+7' };
    expect(child(words)).toMatchObject({ gender: '=1+1', ethnicity: '@work', team: '-x', familyGroup: '+7' });
  });

  test('keeps emoji, apostrophes and joined letters, and puts a name with a line break on one line', () => {
    expect(child({ Forename: 'Zoe\u0301 👩‍👧', Surname: "O'Rourke" })).toMatchObject({
      forename: 'Zoé 👩‍👧',
      surname: "O'Rourke",
    });
    expect(child({ Forename: 'Anna "Annie"\r\nLouise' }).forename).toBe('Anna "Annie" Louise');
  });

  test('keeps the zeros of a reference, plain or guarded for Excel', () => {
    expect(child({ 'Person ID': '000123' }).reference).toBe('000123');
    expect(child({ 'Person ID': '="000123"' }).reference).toBe('000123');
  });

  test('takes an unborn baby’s date as the expected one', () => {
    const unborn = { 'Date of Birth': '01/02/2027', 'Primary Need / Status': 'Unborn' };
    expect(child(unborn)).toMatchObject({ dateOfBirth: null, expectedDateOfBirth: '2027-02-01' });
  });

  test('knows that nobody is allocated from the word being missing', () => {
    expect(child({ 'Allocated Worker': 'Unallocated' }).worker).toEqual({ name: null, from: '2026-03-02' });
    expect(child({ 'Allocated Worker': '' }).worker).toBeNull();
  });

  test('reads one name column only when it shows the surname', () => {
    const one = (name: string) => {
      const cells = ['1', name];
      return readRow({ line: 2, lastLine: 2, cells, isQuoteOpen: false }, ['reference', 'fullName'], today);
    };
    expect(one('LARK, Ada May')).toMatchObject({ ok: true, value: { forename: 'Ada May', surname: 'LARK' } });
    expect(one('Ada Lark')).toMatchObject({ ok: false });
  });
});

describe('the same reference twice', () => {
  const rowsOf = (...different: readonly CsvRow[]) =>
    different.map((words, index) => ({
      line: index + 2,
      lastLine: index + 2,
      cells: Object.values(row(words)),
      isQuoteOpen: false,
    }));
  const match = matchColumns(Object.keys(row()));

  test('saying the same in other words counts once', () => {
    const read = readRows(rowsOf({}, { 'Date of Birth': '2018-11-09', 'CP Category': 'NEG' }), match, today);
    expect(read.understood.map(({ line }) => line)).toEqual([2]);
    expect(read.repeated).toMatchObject([{ line: 3, reason: expect.stringContaining('line 2') }]);
    expect(read.refused).toEqual([]);
  });

  test('saying different things refuses every one of them, whatever the case of the reference', () => {
    const read = readRows(
      rowsOf({ 'Person ID': 'a1' }, { 'Person ID': 'A1', Surname: 'Wren' }, { 'Person ID': 'a1' }),
      match,
      today,
    );
    expect(read.understood).toEqual([]);
    expect(read.refused.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(read.refused[1]?.reason).toContain('Lines 2, 4 have the same case reference');
  });
});

test('no cell, however strange, makes reading throw or accepts what the store would refuse', () => {
  const columns = Object.keys(row());
  const match = matchColumns(columns);
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('=1', '31/02/2019', 'CP', 'ICO', '\u0000', '😀'),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 0, maxLength: columns.length + 2 }), (cells) => {
      const result = readRow({ line: 2, lastLine: 2, cells, isQuoteOpen: false }, match, today);
      if (result.ok) expect(caseloadChild.safeParse(result.value).success).toBe(true);
      else expect(result.failure.reason).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
