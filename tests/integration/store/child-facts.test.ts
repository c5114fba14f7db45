import { addDays, type LocalDate } from '@domain/calendar/local-date';
import type { NewDatedFact } from '@domain/child/child';
import type { ChildId } from '@domain/identifiers';
import { countHomes, countWorkers, readFacts, recordChange } from '@main/store/child-fact-table';
import { changeChild, findChildByReference, listChildren, readChild } from '@main/store/child-table';
import fc from 'fast-check';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { aChild, childDetails } from '../../support/records-for-tests';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
let childId: ChildId;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  childId = aChild(at);
});

function change(fact: NewDatedFact, child = childId) {
  return recordChange(at.database, fact, { childId: child, source: 'PERSON', now: at.clock.now() });
}
const worker = (name: string, from: string) => change({ kind: 'WORKER', name, from: day(from) });

/** "name from..until" of each interval, the oldest first. */
function workers(): string[] {
  return readFacts(at.database, childId)
    .toReversed()
    .map((fact) => (fact.kind === 'WORKER' ? `${fact.name} ${fact.from}..${fact.until ?? ''}` : ''))
    .filter(Boolean);
}

test('a change closes the earlier interval the day before', () => {
  worker('Ann', '2026-01-01');
  expect(worker('Ben', '2026-03-01')).toEqual({ kind: 'CHANGED', before: 'Ann' });
  expect(workers()).toEqual(['Ann 2026-01-01..2026-02-28', 'Ben 2026-03-01..']);
});

test('the same day again is a correction', () => {
  worker('Ann', '2026-01-01');
  worker('Ben', '2026-03-01');
  expect(worker('Bea', '2026-03-01')).toEqual({ kind: 'CORRECTED', before: 'Ben' });
  expect(workers()).toEqual(['Ann 2026-01-01..2026-02-28', 'Bea 2026-03-01..']);
});

test('a correction that says what the day before said joins the two', () => {
  worker('Ann', '2026-01-01');
  worker('Ben', '2026-03-01');
  worker('Ann', '2026-03-01');
  expect(workers()).toEqual(['Ann 2026-01-01..']);
});

test('saying again what is already so changes nothing', () => {
  worker('Ann', '2026-01-01');
  expect(worker('Ann', '2026-05-01').kind).toBe('UNCHANGED');
  expect(workers()).toEqual(['Ann 2026-01-01..']);
});

test('a change found out late goes in where it belongs', () => {
  worker('Ann', '2026-01-01');
  worker('Cat', '2026-06-01');
  worker('Ben', '2026-03-01');
  expect(workers()).toEqual(['Ann 2026-01-01..2026-02-28', 'Ben 2026-03-01..2026-05-31', 'Cat 2026-06-01..']);
  worker('Zoe', '2025-06-01');
  expect(workers()[0]).toBe('Zoe 2025-06-01..2025-12-31');
});

test('a fact that began earlier than was said grows backwards instead of being counted twice', () => {
  worker('Ann', '2026-01-01');
  worker('Ben', '2026-06-01');
  worker('Ben', '2026-05-01');
  expect(workers()).toEqual(['Ann 2026-01-01..2026-04-30', 'Ben 2026-05-01..']);
});

const DAYS = Array.from({ length: 45 }, (_, days) => addDays(day('2026-01-01'), days));

/** Who was the worker on each of the days, and on which of them someone new began. */
function whoWhen(child: ChildId): { readonly on: readonly (string | null)[]; readonly begins: readonly LocalDate[] } {
  const facts = readFacts(at.database, child);
  const nameOn = (on: LocalDate) => {
    const holders = facts.filter((fact) => fact.from <= on && (fact.until === null || fact.until >= on));
    expect(holders.length).toBeLessThanOrEqual(1);
    return holders[0]?.kind === 'WORKER' ? holders[0].name : null;
  };
  return { on: DAYS.map(nameOn), begins: facts.map((fact) => fact.from) };
}

test('a change, in whatever order changes come, holds from its day and alters no day before it or from the next change', () => {
  const changes = fc.array(fc.tuple(fc.constantFrom('Ann', 'Ben', 'Cat'), fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(changes, (said) => {
      const child = aChild(at);
      for (const [name, days] of said) {
        const from = addDays(day('2026-01-01'), days);
        const before = whoWhen(child);
        change({ kind: 'WORKER', name, from }, child);
        const after = whoWhen(child);
        const next = before.begins.toSorted().find((begin) => begin > from);
        const expected = DAYS.map((on, index) => (on < from || (next && on >= next) ? before.on[index] : name));
        expect(after.on).toEqual(expected);
        expect(readFacts(at.database, child).filter((fact) => fact.until === null)).toHaveLength(1);
      }
      const names = whoWhen(child).on;
      const turns = names.filter((name, index) => index > 0 && name !== names[index - 1] && names[index - 1] !== null);
      expect(readFacts(at.database, child)).toHaveLength(turns.length + 1);
    }),
    { numRuns: 60 },
  );
});

test('two intervals that overlap, or two open ones, are refused by the store itself', () => {
  worker('Ann', '2026-01-01');
  const insert = at.database.prepare(
    "INSERT INTO child_fact VALUES (@id, @childId, 'WORKER', @from, @until, 'X', NULL, 'PERSON', 'x')",
  );
  const row = (from: string, until: string | null) => insert.run({ id: `${from}-${until}`, childId, from, until });
  expect(() => row('2026-02-01', null)).toThrow(/overlap/);
  expect(() => row('2025-12-01', '2026-01-01')).toThrow(/overlap/);
  expect(() => row('2025-12-01', '2025-11-01')).toThrow(/CHECK/);
  expect(() => at.database.exec("UPDATE child_fact SET from_day = 'soon'")).toThrow(/CHECK/);
});

test('workers and homes are counted over the year that ends today', () => {
  worker('Ann', '2024-01-01');
  worker('Ben', '2025-11-20');
  worker('Ann', '2026-02-01');
  worker('ben', '2026-05-01');
  worker('Cat', '2026-09-01');
  expect(countWorkers(at.database, childId, day('2026-11-21'))).toBe(3);
  expect(countWorkers(at.database, childId, day('2026-08-31'))).toBe(2);
  for (const [from, detail] of [
    ['2025-01-01', 'The Smiths'],
    ['2026-03-01', 'The Browns'],
    ['2026-06-01', 'The Smiths'],
  ] as const) {
    change({ kind: 'HOME', from: day(from), arrangement: 'FOSTER_IN_HOUSE', detail });
  }
  expect(countHomes(at.database, childId, day('2026-11-21'))).toBe(3);
});

test('the list shows what is true now, and a worker sees only their own children', () => {
  worker('Ann', '2026-01-01');
  worker('Ben', '2026-03-01');
  change({ kind: 'STATUS', from: day('2026-02-01'), status: 'CP', category: 'NEGLECT' });
  change({ kind: 'LEGAL_STATUS', from: day('2026-02-01'), legalStatus: 'S20' });
  aChild(at, { surname: 'Aker' });
  const list = listChildren(at.database, { sees: 'EVERYONE' });
  expect(list.map(({ surname }) => surname)).toEqual(['Aker', 'Hart']);
  expect(list[1]).toMatchObject({ worker: 'Ben', status: 'CP', planStart: '2026-02-01', legalStatus: 'S20' });
  expect(listChildren(at.database, { sees: 'OWN', name: 'ben' }).map(({ id }) => id)).toEqual([childId]);
  expect(listChildren(at.database, { sees: 'OWN', name: 'Ann' })).toEqual([]);
});

test('one case reference is one child, however it is typed', () => {
  aChild(at, { reference: 'Fc1001' });
  expect(() => aChild(at, { reference: 'FC1001' })).toThrow('already in the store');
  expect(findChildByReference(at.database, 'fC1001')?.reference).toBe('Fc1001');
  const child = readChild(at.database, childId);
  if (child === null) throw new Error('The child is gone');
  expect(() => changeChild(at.database, { ...child, reference: 'fc1001' }, at.clock.now())).toThrow(/UNIQUE/);
  changeChild(at.database, { ...childDetails({ forename: 'Siv' }), id: childId }, at.clock.now());
  expect(readChild(at.database, childId)?.forename).toBe('Siv');
});
