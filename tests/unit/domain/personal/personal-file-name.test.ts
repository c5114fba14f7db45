import { personalFileName } from '@domain/personal/personal-file-name';
import { expect, test } from 'vitest';
import { personalContentOf } from './personal-content-of';

const named = (worker: string, date: string | null = '2026-11-09') =>
  personalFileName(personalContentOf({ header: { worker, date } }));

test('the file is named by initials and date, never by a whole name', () => {
  expect(named('Priya Castell')).toBe('PS_PC_2026-11-09.docx');
  expect(named('anne-marie  O’Neill')).toBe('PS_AMO_2026-11-09.docx');
  expect(named('Émile Łuk')).toBe('PS_ÉŁ_2026-11-09.docx');
});

test('a name of no letters and a missing date still make a file name', () => {
  expect(named('../:*', null)).toBe('PS_unnamed_undated.docx');
});
