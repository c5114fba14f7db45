import { MONTH_NAMES, WEEKDAY_NAMES } from './day-names';
import { type LocalDate, weekdayOf } from './local-date';

/** As printed in Word: `9 November 2026`. */
export function formatLongDate(day: LocalDate): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** As shown on screen: `9 Nov 2026`. */
export function formatShortDate(day: LocalDate): string {
  return `${formatDayAndMonth(day)} ${partsOf(day).year}`;
}

/** Where the year goes without saying: `9 Nov`. */
export function formatDayAndMonth(day: LocalDate): string {
  const { month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${monthName(month).slice(0, 3)}`;
}

/** For a day that is near, where the weekday says more than the year: `Mon 9 Nov`. */
export function formatNearDate(day: LocalDate): string {
  return `${weekdayName(day).slice(0, 3)} ${formatDayAndMonth(day)}`;
}

/** With both, where there must be no doubt: `Mon 9 Nov 2026`. */
export function formatDateWithWeekday(day: LocalDate): string {
  return `${weekdayName(day).slice(0, 3)} ${formatShortDate(day)}`;
}

function partsOf(day: LocalDate): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

function weekdayName(day: LocalDate): string {
  return WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
}
