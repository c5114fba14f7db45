import { addDays, instant, type LocalDate, localDate } from '@domain/calendar/local-date';
import type { FactChange } from '@domain/caseload/known-child';
import { planFact, planNobody } from '@domain/caseload/plan-fact';
import type { ToldFact } from '@domain/caseload/told-fact';
import type { DatedFact, NewDatedFact } from '@domain/child/child';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const today = localDate.parse('2026-11-21');
const day = (text: string) => localDate.parse(text);

let made = 0;
/** An interval as the store holds it. */
function held(fact: NewDatedFact, until: string | null = null, source: 'CASELOAD' | 'PERSON' = 'CASELOAD'): DatedFact {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const recordedAt = instant.parse('2026-11-01T10:00:00.000Z');
  return { ...fact, id, until: until === null ? null : day(until), source, recordedAt };
}
const worker = (name: string, from: string) => ({ kind: 'WORKER' as const, name, from: day(from) });
const cp = (from: string, category: 'NEGLECT' | 'EMOTIONAL' | null = 'NEGLECT') => ({
  kind: 'STATUS' as const,
  status: 'CP' as const,
  category,
  from: day(from),
});
const undated = <T extends NewDatedFact>(fact: T) => ({ ...fact, from: null });

/** What the store does with a plan. Throws where an interval would be impossible, as the store's own guards do. */
function apply(history: readonly DatedFact[], changes: readonly FactChange[]): DatedFact[] {
  const facts = changes.reduce(applyOne, [...history]).sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const [index, fact] of facts.entries()) {
    const next = facts[index + 1];
    const last = fact.until ?? '9999-12-31';
    if (last < fact.from || (next && last >= next.from)) throw new Error('The intervals do not hold together');
  }
  return facts;
}

function applyOne(facts: readonly DatedFact[], change: FactChange): DatedFact[] {
  if (change.kind === 'OPEN') return [...facts, held(change.fact)];
  const changed = change.kind === 'CLOSE' ? { until: change.until } : change.fact;
  return facts.map((fact) => (fact.id === change.factId ? ({ ...fact, ...changed } as DatedFact) : fact));
}

const spans = (facts: readonly DatedFact[]) =>
  facts.map((fact) => [fact.kind === 'WORKER' ? fact.name : fact.kind, fact.from, fact.until]);

describe('a change of worker', () => {
  const priya = held(worker('Priya Castell', '2026-03-02'));
  const plan = (told: ToldFact, history: readonly DatedFact[] = [priya]) => planFact(told, history, today);

  test('with a date closes the earlier interval on the day before', () => {
    const { changes, said } = plan(worker('Tom Birkett', '2026-07-01'));
    expect(spans(apply([priya], changes))).toEqual([
      ['Priya Castell', '2026-03-02', '2026-06-30'],
      ['Tom Birkett', '2026-07-01', null],
    ]);
    expect(said?.isDated).toBe(true);
  });

  test.each([
    ['without a date', undated(worker('Tom Birkett', '2026-07-01'))],
    ['with a date before the earlier one began', worker('Tom Birkett', '2026-01-01')],
    ['with the date of the earlier one left standing', worker('Tom Birkett', '2026-03-02')],
  ])('%s is dated today, so that it is still counted', (_, told) => {
    expect(spans(apply([priya], plan(told).changes))).toEqual([
      ['Priya Castell', '2026-03-02', '2026-11-20'],
      ['Tom Birkett', '2026-11-21', null],
    ]);
  });

  test('on the day we first heard of a worker puts that worker right', () => {
    const fromToday = held(worker('Priya Castell', '2026-11-21'));
    const { changes, said } = plan(worker('Tom Birkett', '2026-05-01'), [fromToday]);
    expect(spans(apply([fromToday], changes))).toEqual([['Tom Birkett', '2026-05-01', null]]);
    expect(said).toMatchObject({ before: 'Priya Castell, from 21 Nov 2026', isDated: false });
  });

  test('is none when only an accent, a capital or a later date differs', () => {
    const sian = held(worker('Siân Prosser', '2026-03-02'));
    expect(plan(worker('SIAN PROSSER', '2026-03-02'), [sian])).toEqual({ changes: [], said: null, kept: null });
    const restated = plan(worker('Siân Prosser', '2026-09-01'), [sian]);
    expect(restated).toMatchObject({ changes: [], said: null });
    expect(restated.kept).toContain('We already have this from 2 Mar 2026');
  });

  test('that has not begun yet waits', () => {
    const later = plan(worker('Tom Birkett', '2026-11-30'));
    expect(later).toMatchObject({ changes: [], said: null });
    expect(later.kept).toContain('has not begun');
  });

  test('told again after we closed it is old news', () => {
    const closed = held(worker('Priya Castell', '2026-03-02'), '2026-06-30');
    const tom = held(worker('Tom Birkett', '2026-07-01'));
    expect(plan(worker('Priya Castell', '2026-03-02'), [closed, tom])).toMatchObject({ changes: [], said: null });
  });

  test('that a manager entered first is kept until the case system catches up', () => {
    const closed = held(worker('Priya Castell', '2026-03-02'), '2026-11-09');
    const tom = held(worker('Tom Birkett', '2026-11-10'), null, 'PERSON');
    expect(plan(undated(worker('Priya Castell', '2026-03-02')), [closed, tom]).changes).toEqual([]);
  });

  test('back to an earlier worker on a new date is a change', () => {
    const closed = held(worker('Priya Castell', '2026-03-02'), '2026-06-30');
    const tom = held(worker('Tom Birkett', '2026-07-01'));
    const { changes } = plan(worker('Priya Castell', '2026-11-01'), [closed, tom]);
    expect(apply([closed, tom], changes)).toHaveLength(3);
  });

  test('a true first day that we did not know moves the start back', () => {
    const fromToday = held(worker('Priya Castell', '2026-11-21'));
    const { changes } = plan(worker('Priya Castell', '2026-03-02'), [fromToday]);
    expect(spans(apply([fromToday], changes))).toEqual([['Priya Castell', '2026-03-02', null]]);
  });

  test('nobody allocated ends the interval and begins none', () => {
    const { changes, said } = planNobody(day('2026-11-01'), [priya], today);
    expect(spans(apply([priya], changes))).toEqual([['Priya Castell', '2026-03-02', '2026-10-31']]);
    expect(said?.after).toBe('Nobody allocated, from 1 Nov 2026');
  });
});

describe('a plan', () => {
  const neglect = held(cp('2026-01-10'));

  test('that gets another category keeps its age', () => {
    const { changes, said } = planFact(cp('2026-01-10', 'EMOTIONAL'), [neglect], today);
    expect(apply([neglect], changes)).toMatchObject([{ category: 'EMOTIONAL', from: '2026-01-10', until: null }]);
    expect(said).toMatchObject({
      before: 'Child protection plan, Neglect, from 10 Jan 2026',
      after: 'Child protection plan, Emotional abuse, from 10 Jan 2026',
    });
  });

  test('whose start is stated again later keeps its age', () => {
    expect(planFact(cp('2026-10-01'), [neglect], today)).toMatchObject({ changes: [], said: null });
  });

  test('with a blank category keeps the category', () => {
    expect(planFact(cp('2026-01-10', null), [neglect], today)).toEqual({ changes: [], said: null, kept: null });
  });

  test('of another kind is a dated change', () => {
    const cin = { kind: 'STATUS' as const, status: 'CIN' as const, category: null, from: day('2026-11-01') };
    expect(apply([neglect], planFact(cin, [neglect], today).changes)).toMatchObject([
      { status: 'CP', until: '2026-10-31' },
      { status: 'CIN', category: null, from: '2026-11-01', until: null },
    ]);
  });
});

describe('a home', () => {
  const home = (detail: string, from: string) => ({
    kind: 'HOME' as const,
    arrangement: 'FOSTER_IN_HOUSE' as const,
    detail,
    from: day(from),
  });
  const wren = held(home('Mr and Mrs Wren', '2026-02-01'));

  test('of the same kind with other people is another home', () => {
    expect(apply([wren], planFact(home('Ms Swift', '2026-08-01'), [wren], today).changes)).toHaveLength(2);
  });

  test('described otherwise from the same day is the same home', () => {
    expect(apply([wren], planFact(home('Wren family', '2026-02-01'), [wren], today).changes)).toMatchObject([
      { detail: 'Wren family', from: '2026-02-01' },
    ]);
  });
});

test('any files in any order leave a history that holds together, and the last file again changes nothing', () => {
  const dayNumber = fc.integer({ min: 0, max: 40 });
  const file = fc.record({
    name: fc.constantFrom('Ann', 'Ben', 'Cat', null),
    from: fc.option(dayNumber),
    waitDays: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 8 }), (files) => {
      let history: DatedFact[] = [];
      let now: LocalDate = day('2026-01-20');
      for (const { name, from, waitDays } of files) {
        now = addDays(now, waitDays);
        const since = from === null ? null : addDays(day('2026-01-01'), from);
        const importOnce = () =>
          name === null
            ? planNobody(since, history, now)
            : planFact({ kind: 'WORKER', name, from: since }, history, now);
        const known = history.length;
        history = apply(history, importOnce().changes);
        expect(history.length).toBeGreaterThanOrEqual(known);
        expect(importOnce().changes).toEqual([]);
      }
    }),
    { numRuns: 1_000 },
  );
});
