import { discardRecord, wipeOldDiscards } from '@main/store/record-steps';
import { toQueries } from '@main/store/search-query';
import { findChildren, findRecords } from '@main/store/search-table';
import fc from 'fast-check';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { aChild, aDraft, richText, seal, WORKER, write } from '../../support/records-for-tests';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const EVERYONE = { sees: 'EVERYONE' } as const;
const found = (typed: string) => findRecords(at.database, typed, EVERYONE).map(({ recordId }) => recordId);

test('a child is found by the beginning of a name, without accents, or by reference', () => {
  const childId = aChild(at, { forename: 'Zoë', surname: "O'Brien", reference: 'FC-2201' });
  for (const typed of ['zoe', 'ZOË', "o'bri", 'brien zo', 'fc-22', '2201', '"zoe"']) {
    expect(findChildren(at.database, typed, EVERYONE).map((child) => child.childId)).toEqual([childId]);
  }
  expect(findChildren(at.database, 'zoe nobody', EVERYONE)).toEqual([]);
  expect(findChildren(at.database, 'zoe', { sees: 'OWN', name: 'Somebody' })).toEqual([]);
});

test('records are found by their words, the newest first, each once, with the words marked', () => {
  const childId = aChild(at);
  const older = aDraft(at, childId);
  write(at, older, { update: richText('Found at the harbour'), strengths: richText('The harbour at night') });
  const newer = aDraft(at, childId);
  write(at, newer, { update: richText('Back from the harbour by nine') });
  expect(found('harbour')).toEqual([newer, older]);
  expect(found('harb')).toEqual([newer, older]);
  expect(found('harbour night')).toEqual([older]);
  const [first] = findRecords(at.database, 'harb', EVERYONE);
  expect(first?.excerpt).toContain('\uE000harbour\uE001');
});

test('words that were changed or discarded are found no longer', () => {
  const recordId = aDraft(at);
  write(at, recordId, { update: richText('harbour') });
  write(at, recordId, { update: richText('railway station') });
  expect(found('harbour')).toEqual([]);
  expect(found('railway')).toEqual([recordId]);
  discardRecord(at.database, { recordId, by: at.manager.id, now: at.clock.now() }, 'Wrong child');
  expect(found('railway')).toEqual([]);
  expect(wipeOldDiscards(at.database, { now: at.clock.now(), today: day('2026-12-21') })).toBe(0);
  expect(wipeOldDiscards(at.database, { now: at.clock.now(), today: day('2026-12-22') })).toBe(1);
  const left = at.database.prepare('SELECT count(*) FROM record_section').pluck().get();
  expect(left).toBe(0);
  expect(at.database.prepare('SELECT discard_reason FROM record').pluck().get()).toBe('Wrong child');
});

test('a worker finds what was shared with them and nothing else', () => {
  const own = aDraft(at);
  write(at, own, { update: richText('harbour') });
  const others = aDraft(at, aChild(at), { supervisee: 'Neve Carrick' });
  write(at, others, { update: richText('harbour') });
  seal(at, others);
  const worker = { sees: 'OWN', name: WORKER.toUpperCase() } as const;
  expect(findRecords(at.database, 'harbour', worker)).toEqual([]);
  seal(at, own);
  expect(findRecords(at.database, 'harbour', worker).map(({ recordId }) => recordId)).toEqual([own]);
});

test('nothing a person types is syntax', () => {
  write(at, aDraft(at), { update: richText('harbour NEAR night') });
  const odd = [
    '"',
    '""',
    "'",
    '*',
    'a*',
    'NEAR(',
    'harbour AND',
    'OR',
    'NOT',
    '-harbour',
    'plain_text:harbour',
    '^harbour',
    '{a}:b',
    '(((',
    '\0',
    'a\0b',
    ';--',
  ];
  for (const typed of odd) expect(() => found(typed)).not.toThrow();
  expect(toQueries('*-"')).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      found(typed);
      findChildren(at.database, typed, EVERYONE);
    }),
    { numRuns: 300 },
  );
});

test('sealed words move from the index of drafts to the one that nothing leaves, and both stay true to the tables', () => {
  const sealed = aDraft(at);
  write(at, sealed, { update: richText('harbour lights') });
  write(at, sealed, { update: richText('harbour walls') });
  const draft = aDraft(at, aChild(at));
  write(at, draft, { update: richText('harbour lights') });
  expect(found('harbour')).toEqual([draft, sealed]);
  seal(at, sealed);
  expect(found('harbour')).toEqual([draft, sealed]);
  expect(found('walls')).toEqual([sealed]);
  expect(found('lights')).toEqual([draft]);
  for (const index of ['draft_search', 'record_search']) {
    at.database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
    const words = at.database.prepare(`SELECT count(*) FROM ${index} WHERE ${index} MATCH 'harbour'`).pluck().get();
    expect(words).toBe(1);
  }
});
