import { instant, localDate } from '@domain/calendar/local-date';
import { datedFact } from '@domain/child/child';
import { prefillHeader } from '@domain/record/prefill-header';
import { recordHeader } from '@domain/record/record';
import { printedNumber } from '@domain/record/record-numbers';
import { expect, test } from 'vitest';
import { EXAMPLE_IDS } from '../../../support/example-record';

const today = localDate.parse('2026-11-09');
const manager = { id: EXAMPLE_IDS.manager, name: 'Marian Oduya' };
const shared = {
  id: '00000000-0000-4000-8000-000000000000',
  source: 'CASELOAD',
  recordedAt: instant.parse('2026-01-01T09:00:00.000Z'),
  until: null,
};

test('the header holds what is true of the child today', () => {
  const facts = [
    { ...shared, kind: 'WORKER', name: 'Ffion Beddoe', from: '2026-01-01', until: '2026-06-30' },
    { ...shared, kind: 'WORKER', name: 'Priya Castell', from: '2026-07-01' },
    { ...shared, kind: 'WORKER', name: 'Not Yet', from: '2026-12-01' },
    { ...shared, kind: 'STATUS', status: 'CP', category: 'NEGLECT', from: '2026-01-21' },
    { ...shared, kind: 'LEGAL_STATUS', legalStatus: 'NONE', from: '2026-01-21' },
    { ...shared, kind: 'HOME', arrangement: 'ONE_PARENT', detail: '', from: '2020-01-01' },
  ].map((fact) => datedFact.parse(fact));
  const header = prefillHeader(facts, { supervisor: manager, today, lastHome: 'FAMILY_FRIENDS', lastConcerns: null });
  expect(recordHeader.parse(header)).toEqual(header);
  expect(header).toMatchObject({
    sessionDate: today,
    supervisee: 'Priya Castell',
    supervisor: 'Marian Oduya',
    supervisorId: manager.id,
    caseStatus: 'CP',
    cpCategory: 'NEGLECT',
    legalStatus: 'NONE',
    livingArrangement: 'ONE_PARENT',
    planStart: '2026-01-21',
  });
});

test('what is not known is left for a person to fill', () => {
  expect(prefillHeader([], { supervisor: manager, today, lastHome: null, lastConcerns: null })).toMatchObject({
    supervisee: '',
    caseStatus: null,
    cpCategory: null,
    legalStatus: null,
    livingArrangement: null,
    planStart: null,
  });
});

test.each([
  ['CASE', 17, 'CS-000017'],
  ['ADDENDUM', 18, 'AD-000018'],
  ['CASE', 1_234_567, 'CS-1234567'],
] as const)('%s %i is %s', (type, number, printed) => expect(printedNumber({ type, number })).toBe(printed));

test('concerns stand again as they were ticked last time, and stay unasked where they never were', () => {
  const coming = { supervisor: manager, today, lastHome: null };
  expect(prefillHeader([], { ...coming, lastConcerns: ['EXPLOITATION'] }).concerns).toEqual(['EXPLOITATION']);
  expect(prefillHeader([], { ...coming, lastConcerns: null })).not.toHaveProperty('concerns');
});

test('where no fact tells the home, it is the one of the last agreed record', () => {
  const header = prefillHeader([], { supervisor: manager, today, lastHome: 'FAMILY_FRIENDS', lastConcerns: null });
  expect(header.livingArrangement).toBe('FAMILY_FRIENDS');
});
