import { localDate } from '@domain/calendar/local-date';
import { wasDue } from '@renderer/features/record/last-actions/say-action';
import { expect, test } from 'vitest';

const day = (text: string) => localDate.parse(text);
const action = (firstDue: string, due = firstDue, carries = 0) => ({ firstDue: day(firstDue), due: day(due), carries });

test.each([
  [action('2026-09-28'), 'was due 28 Sep 2026'],
  [action('2026-12-01'), 'due 1 Dec 2026'],
  [action('2026-09-28', '2026-12-01', 2), 'was due 28 Sep 2026, moved to 1 Dec 2026, carried twice'],
])('%o is said with its days as they are seen today', (given, said) => {
  expect(wasDue(given, day('2026-11-09'))).toBe(said);
});
