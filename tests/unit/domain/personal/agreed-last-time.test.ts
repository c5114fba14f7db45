import { agreedLastTime } from '@domain/personal/agreed-last-time';
import { expect, test } from 'vitest';
import { personalContentOf } from './personal-content-of';

const [DONE, PARTLY, UNASKED, NEW, BLANK] = ['1', '2', '3', '4', '5'].map(
  (last) => `7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a010${last}`,
);
const words = { who: 'Priya Castell', role: 'social worker', what: 'Book the course', soThat: 'you learn it' };
const open = { ...words, firstDue: '2026-10-01', due: '2026-10-01', agreedOn: '2026-09-14' };
const typed = { ...words, by: '2026-12-01', byText: '1 Dec' };

test('what is still to be done stands again: what was left open, then what was agreed', () => {
  const last = personalContentOf({
    openActions: [DONE, PARTLY, UNASKED].map((id) => ({ ...open, id })),
    sections: {
      lastTime: {
        kind: 'LAST_ACTIONS',
        answers: [
          { actionId: DONE, result: 'DONE', note: '' },
          { actionId: PARTLY, result: 'PARTLY', note: '' },
        ],
      },
      actions: {
        kind: 'ACTIONS',
        noActionReason: '',
        actions: [
          { ...typed, id: NEW },
          { id: BLANK, who: '', role: '', what: '', soThat: '', by: null, byText: '' },
        ],
      },
    },
  });
  expect(agreedLastTime(last)).toEqual([
    { ...open, id: PARTLY },
    { ...open, id: UNASKED },
    { ...words, id: NEW, firstDue: '2026-12-01', due: '2026-12-01', agreedOn: '2026-11-09' },
  ]);
});

test('before the first one nothing was agreed', () => {
  expect(agreedLastTime(null)).toEqual([]);
});
