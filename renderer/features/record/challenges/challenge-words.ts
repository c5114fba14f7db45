import type { LocalDate } from '@domain/calendar/local-date';
import type { ChallengeWords } from '@domain/challenge/challenge';

/** What the program would refuse, said before it is asked; null where nothing is wrong. */
export function problemWith(
  { raisedOn, raisedBy, respondedOn, seenOn }: ChallengeWords,
  today: LocalDate,
): string | null {
  if (raisedBy.trim() === '') return 'Who raised it? It is not saved without a name.';
  if (raisedOn > today) return 'The day it was raised has not come yet. That day is not saved.';
  if (respondedOn !== null && (respondedOn > today || respondedOn < raisedOn)) {
    return 'The day of the answer must be between the day it was raised and today. That day is not saved.';
  }
  return seenOn !== null && seenOn > today
    ? 'The day the change was seen has not come yet. That day is not saved.'
    : null;
}
