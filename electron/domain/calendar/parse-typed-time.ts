const LONGEST_TYPED = 40;
const NOON = 12;

/**
 * Reads a time of day as people type it in England and gives it on the 24-hour clock, `17:00`. Null when it is not a
 * time, or could be two.
 *
 * - `17:00`, `17.00`, `1700`, `17h`; `9:15` is a quarter past nine in the morning;
 * - `5pm`, `5 p.m.`, `5.30pm`, `530 pm`, `12am` (the start of the day);
 * - `noon`, `midday`; `by 5pm`, `at noon`;
 * - not `5`, which may be either half of the day, and not `midnight`, which may be either end of it.
 */
export function parseTypedTime(text: string): string | null {
  if (text.length > LONGEST_TYPED) return null;
  const typed = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(?:by|at)/, '');
  if (/^(?:12)?(?:noon|midday)$/.test(typed)) return timeOf(NOON, 0);
  return readHalfDay(typed) ?? readWholeDay(typed);
}

function readHalfDay(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?([ap])\.?m\.?$/.exec(typed);
  if (match === null) return null;
  const hour = Number(match[1]);
  if (hour < 1 || hour > NOON) return null;
  return timeOf((hour % NOON) + (match[3] === 'p' ? NOON : 0), Number(match[2] ?? 0));
}

function readWholeDay(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2})|h(\d{2})?)$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed);
  return match === null ? null : timeOf(Number(match[1]), Number(match[2] ?? match[3] ?? 0));
}

function timeOf(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
