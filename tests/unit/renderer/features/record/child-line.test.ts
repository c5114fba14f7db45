import { localDate } from '@domain/calendar/local-date';
import { childFacts, childName } from '@renderer/features/record/header/child-line';
import { expect, test } from 'vitest';
import { exampleRecord } from '../../../../support/example-record';

const today = localDate.parse('2026-11-21');
const record = exampleRecord();

test.each([
  [{ dateOfBirth: localDate.parse('2018-03-02') }, 'Neve Carrick, 8'],
  [{ dateOfBirth: localDate.parse('2026-10-05') }, 'Neve Carrick, 5 weeks'],
  [{ dateOfBirth: null, expectedDateOfBirth: localDate.parse('2027-02-03') }, 'Neve Carrick, due 3 Feb 2027'],
  [{ dateOfBirth: null }, 'Neve Carrick'],
  [{ forename: '', surname: '', dateOfBirth: null }, '20431'],
])('%j is %s, counted to the session', (changes, said) => {
  expect(childName({ ...record, child: { ...record.child, ...changes } }, today)).toBe(said);
});

test('what a manager has in mind: status, how long, how many workers', () => {
  expect(childFacts(record, today)).toEqual([
    'Child protection plan, neglect',
    '5 months 19 days',
    'second worker in 12 months',
  ]);
  const header = { ...record.header, planStart: localDate.parse('2026-12-01'), caseStatus: null, cpCategory: null };
  expect(childFacts({ ...record, header, child: { ...record.child, workersInTwelveMonths: 1 } }, today)).toEqual([]);
});
