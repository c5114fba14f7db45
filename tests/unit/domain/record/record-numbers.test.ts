import { recordTitle } from '@domain/record/record-numbers';
import { expect, test } from 'vitest';

const alone = { addendumToNumber: null, hangsOff: null };

test('a record says in a list what it is, and an addendum or a small form to which record', () => {
  const record = { type: 'CASE', number: 17, templateName: 'Case supervision', ...alone } as const;
  expect(recordTitle(record)).toBe('Case supervision, CS-000017');
  const addendum = { ...alone, type: 'ADDENDUM', number: 18, templateName: 'Addendum', addendumToNumber: 17 } as const;
  expect(recordTitle(addendum)).toBe('Addendum, AD-000018, to CS-000017');
  const hangsOff = { type: 'CASE', number: 17 } as const;
  const review = { ...alone, type: 'MILESTONE', number: 19, templateName: 'Milestone review', hangsOff } as const;
  expect(recordTitle(review)).toBe('Milestone review, MR-000019, to CS-000017');
});
