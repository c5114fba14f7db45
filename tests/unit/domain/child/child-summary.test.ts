import { addDays, instant, localDate } from '@domain/calendar/local-date';
import { type Child, child, type DatedFact, type NewDatedFact } from '@domain/child/child';
import { ageWords, childHeaderLine, currentFact, distinctInTwelveMonths, timeWords } from '@domain/child/child-summary';
import { ordinalWord } from '@domain/child/ordinal-words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const day = (text: string) => localDate.parse(text);
const today = day('2026-11-09');

function fact(said: NewDatedFact, until: string | null = null): DatedFact {
  return {
    id: '00000000-0000-4000-8000-000000000000',
    source: 'CASELOAD',
    recordedAt: instant.parse('2026-01-01T09:00:00.000Z'),
    until: until === null ? null : day(until),
    ...said,
  };
}
const worker = (name: string, from: string, until: string | null = null) =>
  fact({ kind: 'WORKER', name, from: day(from) }, until);
const home = (detail: string, from: string, until: string | null = null) =>
  fact({ kind: 'HOME', arrangement: 'FOSTER_IN_HOUSE', detail, from: day(from) }, until);

const tobin: Child = child.parse({
  id: '22222222-2222-4222-8222-222222222222',
  reference: '20431',
  forename: 'Tobin',
  surname: 'Ashgrove',
  dateOfBirth: '2020-05-04',
  expectedDateOfBirth: null,
  gender: null,
  ethnicity: null,
  disability: null,
  team: null,
  teamManager: null,
  familyGroup: null,
  lastSeen: null,
  nextReview: null,
});

describe('the fact of a day', () => {
  const facts = [worker('Ffion Beddoe', '2026-01-01', '2026-06-30'), worker('Daniel Osei', '2026-07-01')];
  test.each([
    ['2025-12-31', null],
    ['2026-01-01', 'Ffion Beddoe'],
    ['2026-06-30', 'Ffion Beddoe'],
    ['2026-07-01', 'Daniel Osei'],
    ['2030-01-01', 'Daniel Osei'],
  ])('on %s', (on, name) => expect(currentFact(facts, 'WORKER', day(on))?.name ?? null).toBe(name));

  test('is the one that began last where two overlap, in whatever order they come', () => {
    const overlapping = [worker('Later', '2026-03-01'), worker('Earlier', '2026-01-01')];
    expect(currentFact(overlapping, 'WORKER', today)?.name).toBe('Later');
    expect(currentFact(overlapping.toReversed(), 'WORKER', today)?.name).toBe('Later');
  });

  test('is only of its own kind', () => expect(currentFact(facts, 'HOME', today)).toBeNull());
});

describe('how many in twelve months', () => {
  test.each<[string, DatedFact[], number]>([
    ['none', [], 0],
    ['one', [worker('A', '2020-01-01')], 1],
    ['one that ended twelve months ago to the day counts', [worker('A', '2020-01-01', '2025-11-09')], 1],
    ['one that ended the day before does not', [worker('A', '2020-01-01', '2025-11-08')], 0],
    ['one that has not begun does not', [worker('A', '2026-11-10')], 0],
    [
      'going back to someone is no new one',
      [worker('A', '2026-01-01', '2026-02-01'), worker('B', '2026-02-02', '2026-03-01'), worker(' a ', '2026-03-02')],
      2,
    ],
    ['homes are not workers', [home('Ash Lane', '2026-01-01')], 0],
  ])('%s', (_name, facts, count) => expect(distinctInTwelveMonths(facts, 'WORKER', today)).toBe(count));

  test('homes of one kind are told apart by their detail', () => {
    const homes = [home('Ash Lane', '2026-01-01', '2026-05-01'), home('Beech Road', '2026-05-02')];
    expect(distinctInTwelveMonths(homes, 'HOME', today)).toBe(2);
  });

  test('never counts more than there are facts, and does not mind their order', () => {
    const anyFact = fc
      .tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(800), fc.option(fc.nat(400)))
      .map(([name, ago, lasted]) => {
        const from = addDays(today, -ago);
        return worker(name, from, lasted === null ? null : addDays(from, lasted));
      });
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        const count = distinctInTwelveMonths(facts, 'WORKER', today);
        expect(count).toBeLessThanOrEqual(Math.min(3, facts.length));
        expect(distinctInTwelveMonths(facts.toReversed(), 'WORKER', today)).toBe(count);
      }),
    );
  });
});

describe('the line above a child', () => {
  const status = fact({ kind: 'STATUS', status: 'CP', category: 'NEGLECT', from: day('2026-01-21') });
  test('holds age, status, how long, and changes', () => {
    const facts = [
      status,
      worker('A', '2026-01-01', '2026-02-01'),
      worker('B', '2026-02-02', '2026-03-01'),
      worker('C', '2026-03-02'),
      home('Ash Lane', '2026-01-21'),
    ];
    expect(childHeaderLine(tobin, facts, today)).toBe('6 · CP neglect · 9 months 19 days · third worker in 12 months');
  });
  test('leaves out what is not known', () => {
    expect(childHeaderLine({ ...tobin, dateOfBirth: null }, [], today)).toBe('');
    expect(childHeaderLine(tobin, [home('A', '2026-01-01', '2026-02-01'), home('B', '2026-02-02')], today)).toBe(
      '6 · second home in 12 months',
    );
  });
});

describe('ages', () => {
  test.each([
    ['2020-11-09', '6'],
    ['2024-11-09', '2'],
    ['2024-11-10', '23 months'],
    ['2026-08-01', '3 months'],
    ['2026-10-05', '5 weeks'],
    ['2026-11-09', '0 weeks'],
    ['2027-02-03', 'due 3 Feb 2027'],
  ])('born %s: %s', (born, said) =>
    expect(ageWords({ dateOfBirth: day(born), expectedDateOfBirth: null }, today)).toBe(said),
  );
  test('unborn, and unknown', () => {
    expect(ageWords({ dateOfBirth: null, expectedDateOfBirth: day('2027-02-03') }, today)).toBe('due 3 Feb 2027');
    expect(ageWords({ dateOfBirth: null, expectedDateOfBirth: null }, today)).toBeNull();
  });
});

test.each([
  ['2026-11-09', '0 days'],
  ['2026-11-08', '1 day'],
  ['2026-10-09', '1 month'],
  ['2026-01-21', '9 months 19 days'],
  ['2026-11-10', ''],
])('since %s: %s', (from, said) => expect(timeWords(day(from), today)).toBe(said));

test.each([
  [1, 'first'],
  [10, 'tenth'],
  [11, '11th'],
  [21, '21st'],
  [22, '22nd'],
  [113, '113th'],
])('%i is %s', (count, word) => expect(ordinalWord(count)).toBe(word));
