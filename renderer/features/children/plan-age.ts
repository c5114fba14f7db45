import { counted } from '@domain/calendar/counted';
import { type LocalDate, monthsAndDaysBetween } from '@domain/calendar/local-date';

/** "9 months" once there is a month to speak of, "12 days" before; empty for a start that has not come yet. */
export function monthsOn(start: LocalDate, today: LocalDate): string {
  if (start > today) return '';
  const { months, days } = monthsAndDaysBetween(start, today);
  return months >= 1 ? counted(months, 'month') : counted(days, 'day');
}
