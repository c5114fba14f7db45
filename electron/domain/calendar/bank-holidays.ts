import bankHolidays from '@resources/bank-holidays.json';
import { z } from 'zod';
import { localDate } from './local-date';
import type { Holidays } from './working-days';

/** The shape of `resources/bank-holidays.json`, which a service may edit. */
const bankHolidayFile = z.strictObject({
  note: z.string(),
  holidays: z.array(z.strictObject({ date: localDate, name: z.string().min(1) })).min(1),
});

/** England and Wales, from 2018 to the last year in the file. */
export const ENGLAND_BANK_HOLIDAYS: Holidays = new Set(
  bankHolidayFile.parse(bankHolidays).holidays.map((holiday) => holiday.date),
);
