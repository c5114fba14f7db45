/** English names, written out so that the same words are printed on every machine, whatever its language. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday first, as `weekdayOf` counts. */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The place of the one name that begins with these letters (three or more), counted from 1; 0 when there is none. */
export function numberOfName(names: readonly string[], letters: string): number {
  if (letters.length < 3) return 0;
  return names.findIndex((name) => name.toLowerCase().startsWith(letters.toLowerCase())) + 1;
}
