import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * A day on the calendar in England, as `YYYY-MM-DD`. It has no time zone: a due date of 9 November is
 * 9 November wherever the laptop is. "Today" is always handed in, never read from a clock in this room.
 */
export const localDate = z.string().refine(isLocalDate, 'must be a real date written YYYY-MM-DD').brand<'LocalDate'>();
export type LocalDate = z.infer<typeof localDate>;

/** A moment in UTC as ISO 8601 with milliseconds, e.g. `2026-11-09T10:42:00.000Z`. */
export const instant = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a date that exists; 31 February does not. */
export function isLocalDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
