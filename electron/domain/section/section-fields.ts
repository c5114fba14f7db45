import { z } from 'zod';
import { localDate } from '../calendar/local-date';

/*
 * What section values are made of. A half-filled row is kept, never scolded, so almost everything may be empty; what
 * must be filled before signing is the recording check's business, not the schema's.
 */
export const words = z.string().max(20_000);
export const rowId = z.uuid();
export const day = localDate.nullable();

/** Rows that nobody fills by hand this often are an accident; the bound keeps one from filling the store. */
export const MOST_ROWS = 200;

/** A date as it is being typed: `text` keeps what is not yet a date, so that no keystroke is lost. */
export const typedDay = z.strictObject({ date: day, text: words });
export type TypedDay = z.infer<typeof typedDay>;

export function noDay(): TypedDay {
  return { date: null, text: '' };
}
