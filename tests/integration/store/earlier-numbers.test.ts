import { randomUUID } from 'node:crypto';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { Rating } from '@domain/section/kinds/scale-section';
import type { SectionValue } from '@domain/section/section-values';
import { earlierNumbers } from '@main/store/earlier-numbers';
import { readRecord, startRecord } from '@main/store/record-table';
import { openTemplate } from '@main/store/template-table';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { aSection, OWN_FORM, ownForm, publish } from '../../support/form-for-tests';
import { aChild, aDraft, aHeader, richText, seal, share, write } from '../../support/records-for-tests';
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

const STATEMENT = randomUUID();

function rated(value: number | null, rating: Partial<Rating> = {}): Rating {
  return {
    ...{ id: randomUUID(), rater: 'SW', name: 'Tom', value },
    ...{ whatMakesItThatHigh: '', oneHigher: '', notAskedBecause: '', ...rating },
  };
}

const scale = (...ratings: Rating[]): SectionValue => ({ kind: 'SCALE', ratings, whyWeDiffer: '' });

function session(date: string, sections: Record<string, SectionValue>, child = childId): RecordId {
  const recordId = aDraft(at, child, { sessionDate: day(date) });
  expect(write(at, recordId, sections).ok).toBe(true);
  seal(at, recordId);
  return recordId;
}

function numbersBefore(recordId: RecordId) {
  const entry = readRecord(at.database, recordId);
  if (entry === null) throw new Error('There is no such record');
  return earlierNumbers(at.database, entry);
}

test('are those of the child’s sealed records before this one, the earliest first, across forms and kinds of scale', () => {
  session('2026-09-01', { scale: scale(rated(3), rated(5, { rater: 'CHILD', name: 'Sunniva' }), rated(null)) });
  publish(at, ownForm([aSection('worries', 'STATEMENT_SCALES'), aSection('whole', 'SCALE')]));
  const template = openTemplate(at.database, OWN_FORM.id, null);
  if (template === null) throw new Error('Nothing was published');
  const second = startRecord(at.database, {
    ...{ childId, template, header: aHeader(at, { sessionDate: day('2026-10-01') }), addendumTo: null },
    now: at.clock.now(),
  });
  const one = { id: randomUUID(), zeroMeans: '', tenMeans: '', whyWeDiffer: '' };
  write(at, second, {
    worries: { kind: 'STATEMENT_SCALES', scales: [{ ...one, statement: STATEMENT, ratings: [rated(0)] }] },
    whole: scale(rated(10)),
  });
  seal(at, second);
  const now = aDraft(at, childId);
  expect(numbersBefore(now)).toEqual([
    { sessionDate: '2026-09-01', section: 'scale', statement: null, rater: 'SW', name: 'Tom', value: 3 },
    { sessionDate: '2026-09-01', section: 'scale', statement: null, rater: 'CHILD', name: 'Sunniva', value: 5 },
    { sessionDate: '2026-10-01', section: 'worries', statement: STATEMENT, rater: 'SW', name: 'Tom', value: 0 },
    { sessionDate: '2026-10-01', section: 'whole', statement: null, rater: 'SW', name: 'Tom', value: 10 },
  ]);
  expect(numbersBefore(second)).toHaveLength(2);
});

test('are never another child’s, and never of a record that is not sealed', () => {
  session('2026-09-01', { scale: scale(rated(3)) }, aChild(at));
  const shared = aDraft(at, childId, { sessionDate: day('2026-09-02') });
  write(at, shared, { scale: scale(rated(4)) });
  share(at, shared);
  const draft = aDraft(at, childId, { sessionDate: day('2026-09-03') });
  write(at, draft, { scale: scale(rated(5)) });
  expect(numbersBefore(aDraft(at, childId))).toEqual([]);
});

test('of the last twelve sessions with a number; those without one do not count', () => {
  for (let month = 1; month <= 9; month += 1) {
    session(`2025-0${month}-01`, { scale: scale(rated(month)) });
    session(`2025-0${month}-15`, { update: richText('No numbers this time') });
    session(`2026-0${month}-01`, { scale: scale(rated(month)) });
  }
  const numbers = numbersBefore(aDraft(at, childId));
  expect(numbers.map(({ sessionDate }) => sessionDate)).toEqual([
    ...['2025-07-01', '2025-08-01', '2025-09-01'],
    ...Array.from({ length: 9 }, (_, index) => `2026-0${index + 1}-01`),
  ]);
});

test('of a hundred long records are read in a moment', () => {
  const long = richText(...Array.from({ length: 40 }, () => 'She said the music was loud until four. '.repeat(5)));
  for (let count = 0; count < 100; count += 1) {
    const date = `20${10 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
    session(date, { update: long, danger: long, strengths: long, ...(count < 12 ? { scale: scale(rated(5)) } : {}) });
  }
  const now = aDraft(at, childId);
  const took = Array.from({ length: 9 }, () => {
    const start = performance.now();
    expect(numbersBefore(now)).toHaveLength(12);
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  // 5 ms is what opening a record may spend on it; measured with room for a busy machine.
  expect(took[4]).toBeLessThan(15);
  process.stdout.write(`numbers of 100 records: ${String(took[4]?.toFixed(2))} ms\n`);
});
