import { boardMilestone } from '@domain/board/board';
import { sayMilestone } from '@domain/board/board-words';
import { localDate } from '@domain/calendar/local-date';
import { expect, test } from 'vitest';

const today = localDate.parse('2026-11-25');
const milestone = (day: string, neededBy: string | null) =>
  boardMilestone.parse({
    ...{ childId: '0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11', childName: 'Idris Mensah' },
    ...{ status: 'CP', worker: 'Priya Castell', months: 9, day, neededBy },
  });

/** “Nine months on the plan since 24 July” reads as if the plan had begun that day. */
test.each([
  ['2026-07-24', '2026-08-07', '9 months on the plan reached on 24 Jul 2026. No review yet. Was due 7 Aug 2026'],
  ['2026-12-04', '2026-12-18', '9 months on the plan on 4 Dec 2026. Plan the milestone review'],
])('a milestone of %s is said with the day it was reached', (day, neededBy, expected) => {
  expect(sayMilestone(milestone(day, neededBy), today)).toBe(expected);
});
