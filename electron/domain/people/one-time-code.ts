import { addDays, type LocalDate } from '../calendar/local-date';

/** Long enough for a first day at work after a week away; short enough that a lost note is soon only paper. */
export const CODE_DAYS = 7;

/** The last day a code made today opens anything. */
export function codeUntil(today: LocalDate): LocalDate {
  return addDays(today, CODE_DAYS);
}
