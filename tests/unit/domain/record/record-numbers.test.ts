import { recordTitle } from '@domain/record/record-numbers';
import { expect, test } from 'vitest';

test('a record says in a list what it is, and an addendum to which record', () => {
  const record = { type: 'CASE', number: 17, templateName: 'Case supervision', addendumToNumber: null } as const;
  expect(recordTitle(record)).toBe('Case supervision, CS-000017');
  const addendum = { type: 'ADDENDUM', number: 18, templateName: 'Addendum', addendumToNumber: 17 } as const;
  expect(recordTitle(addendum)).toBe('Addendum, AD-000018, to CS-000017');
});
