import { localDate } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import { addendumHeader } from '@domain/record/addendum-header';
import { expect, test } from 'vitest';
import { exampleRecord } from '../../../support/example-record';

test('an addendum carries worker and situation over as sealed, and is dated and written today', () => {
  const sealed = {
    ...exampleRecord().header,
    readLastThreeOn: localDate.parse('2026-11-08'),
    coveringFor: 'Grace Ibbotson',
    present: 'Three of us',
  };
  const writer = { id: userId.parse('33333333-3333-4333-8333-33333333aaaa'), name: 'Grace Ibbotson' };
  expect(addendumHeader(sealed, writer, localDate.parse('2027-02-01'))).toEqual({
    sessionDate: '2027-02-01',
    sessionType: 'PLANNED',
    supervisee: 'Priya Castell',
    supervisor: 'Grace Ibbotson',
    supervisorId: writer.id,
    coveringFor: '',
    present: '',
    caseStatus: 'CP',
    cpCategory: 'NEGLECT',
    legalStatus: 'NONE',
    livingArrangement: 'ONE_PARENT',
    planStart: '2026-05-21',
  });
});
