import bankHolidays from '@resources/bank-holidays.json' with { type: 'json' };
import { z } from 'zod';
import { addMonths, type LocalDate, localDate, localDateOf } from './local-date';
import type { Holidays } from './working-days';

/** The shape of `resources/bank-holidays.json`, which a service may edit. */
const bankHolidayFile = z.strictObject({
  note: z.string(),
  holidays: z.array(z.strictObject({ date: localDate, name: z.string().min(1) })).min(1),
});

export type BankHoliday = { readonly date: LocalDate; readonly name: string };

/** England and Wales, from 2018 to the last year in the file, the earliest first. */
export const BANK_HOLIDAY_LIST: readonly BankHoliday[] = bankHolidayFile
  .parse(bankHolidays)
  .holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1));

export const ENGLAND_BANK_HOLIDAYS: Holidays = new Set(BANK_HOLIDAY_LIST.map((holiday) => holiday.date));

const UNIONS = new Map<string, Holidays>();

/** The bank holidays of England and the days that a service itself is closed. Made once for a list of days. */
export function holidaysWith({ extraHolidays }: { readonly extraHolidays: readonly LocalDate[] }): Holidays {
  if (extraHolidays.length === 0) return ENGLAND_BANK_HOLIDAYS;
  const key = extraHolidays.join();
  const known = UNIONS.get(key) ?? new Set([...ENGLAND_BANK_HOLIDAYS, ...extraHolidays]);
  // A service changes its list a few times a year; the bound only keeps a long-lived window from growing.
  if (UNIONS.size > 20) UNIONS.clear();
  UNIONS.set(key, known);
  return known;
}

/** The last day the list speaks for: a year it has any day of is whole. */
export function lastDayCovered(list: readonly BankHoliday[] = BANK_HOLIDAY_LIST): LocalDate | null {
  const last = list.at(-1)?.date;
  return last === undefined ? null : localDateOf(Number(last.slice(0, 4)), 12, 31);
}

/** False where working days of the next twelve months would be counted without knowing their bank holidays. */
export function isNextYearCovered(today: LocalDate, list: readonly BankHoliday[] = BANK_HOLIDAY_LIST): boolean {
  const last = lastDayCovered(list);
  return last !== null && last >= addMonths(today, 12);
}
