import { formatShortDate } from '../calendar/format-date';
import { type LocalDate, localDate } from '../calendar/local-date';
import { parseTypedDate } from '../calendar/parse-typed-date';
import { checkSettings, type SettingsOnPaper } from './check-settings';
import {
  EXTRA_HOLIDAYS,
  isSame,
  isShorthand,
  leavesOf,
  type SayInstead,
  type SettingValue,
  type SettingWords,
  wordsOf,
} from './setting-leaves';

/** What stands in a field while it is being changed: the text of a number or of a list, a tick, the rows of the shorthand. */
export type Typed = string | boolean | readonly SayInstead[];
/** Only what somebody has touched, by its place. Everything else stays as the store has it. */
export type TypedSettings = Readonly<Record<string, Typed>>;

export type SettingToChange = { readonly path: string; readonly before: SettingValue; readonly after: SettingValue };
export type ReadSettings = {
  readonly settings: SettingsOnPaper;
  readonly changes: readonly SettingToChange[];
  /** What keeps a field from being saved, by its place, in a sentence. */
  readonly problems: ReadonlyMap<string, string>;
};

const MOST_ITEMS = 100;
/** A day that is written with its year is the same whatever today is. */
const ANY_DAY = localDate.parse('2026-01-01');
const LONGEST_WORD = 60;
const LONGEST_INSTEAD = 200;

/** What stands in the field of a value that nobody has touched. */
export function typedFrom(path: string, value: SettingValue): Typed {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value;
  if (path === EXTRA_HOLIDAYS) return (value as readonly LocalDate[]).map(formatShortDate).join('\n');
  return isShorthand(path) ? (value as readonly SayInstead[]) : (value as readonly string[]).join('\n');
}

/** The settings with what was typed in them: what will change, and what cannot be read. */
export function readTyped(stored: SettingsOnPaper, typed: TypedSettings): ReadSettings {
  const changes: SettingToChange[] = [];
  const problems = new Map<string, string>();
  for (const [path, before] of leavesOf(stored)) {
    const text = typed[path];
    if (text === undefined) continue;
    const read = readOne(path, before, text);
    if (typeof read.problem === 'string') problems.set(path, read.problem);
    else if (!isSame(before, read.value)) changes.push({ path, before, after: read.value });
  }
  return { settings: withChanges(stored, changes), changes, problems };
}

function withChanges(stored: SettingsOnPaper, changes: readonly SettingToChange[]): SettingsOnPaper {
  const next: Record<string, unknown> = { ...stored };
  for (const { path, after } of changes) {
    const [table = '', key] = path.split('.');
    if (key === undefined) next[table] = after;
    else next[table] = { ...(next[table] as object), [key]: after };
  }
  return checkSettings.parse(next);
}

type ReadOne = { readonly value: SettingValue; readonly problem?: undefined } | { readonly problem: string };

function readOne(path: string, before: SettingValue, typed: Typed): ReadOne {
  if (typeof typed === 'boolean') return { value: typed };
  if (typeof typed !== 'string') return readRows(typed);
  if (path === EXTRA_HOLIDAYS) return readDays(typed);
  return typeof before === 'number' ? readNumber(typed, wordsOf(path)) : readWords(typed);
}

function readNumber(text: string, words: SettingWords | null): ReadOne {
  const { least, most, unit } = words ?? { least: 0, most: Number.MAX_SAFE_INTEGER, unit: '' };
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  if (number >= least && number <= most) return { value: number };
  const bounds = `${String(least)} to ${String(most)}`;
  return { problem: `Write a whole number from ${unit === '%' ? `${bounds}%` : `${bounds} ${unit}`.trim()}.` };
}

/** A day with its year on each line, in order; the same day again is once. */
function readDays(text: string): ReadOne {
  const lines = linesIn(text);
  const days = lines.map((line) => (/\d{4}/.test(line) ? parseTypedDate(line, ANY_DAY) : null));
  const wrong = lines[days.indexOf(null)];
  if (wrong !== undefined) return { problem: `“${wrong.slice(0, 20)}” is not a day with its year, like 28 Dec 2026.` };
  const value = [...new Set(days)].filter((day) => day !== null).toSorted();
  if (value.length > MOST_ITEMS)
    return { problem: `At most ${String(MOST_ITEMS)}; there are ${String(value.length)}.` };
  return { value };
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One on each line; the same again, in whatever case, is once. */
function readWords(text: string): ReadOne {
  const lines = linesIn(text);
  const words = lines.filter((line, at) => lines.findIndex((other) => isSameWord(other, line)) === at);
  const long = words.find((word) => word.length > LONGEST_WORD);
  if (long !== undefined) return { problem: `“${long.slice(0, 20)}…” is longer than ${String(LONGEST_WORD)} letters.` };
  if (words.length > MOST_ITEMS)
    return { problem: `At most ${String(MOST_ITEMS)}; there are ${String(words.length)}.` };
  return { value: words };
}

function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function readRows(rows: readonly SayInstead[]): ReadOne {
  const written = rows
    .map(({ unless, ...row }) => {
      const except = (unless ?? []).map((word) => word.trim()).filter((word) => word !== '');
      return { say: row.say.trim(), instead: row.instead.trim(), ...(except.length > 0 ? { unless: except } : {}) };
    })
    .filter(({ say, instead }) => say !== '' || instead !== '');
  const half = written.find(({ say, instead }) => say === '' || instead === '');
  if (half !== undefined)
    return { problem: `Write both, for “${half.say || half.instead}”: what is said, and what to say instead.` };
  const long = written.find(isTooLong);
  if (long !== undefined) return { problem: `“${long.say.slice(0, 20)}” or what stands beside it is too long.` };
  const twin = written.find(({ say }, at) => written.findIndex((other) => isSameWord(other.say, say)) !== at);
  if (twin !== undefined) return { problem: `“${twin.say}” is there twice.` };
  if (written.length > MOST_ITEMS)
    return { problem: `At most ${String(MOST_ITEMS)}; there are ${String(written.length)}.` };
  return { value: written };
}

function isTooLong({ say, instead, unless = [] }: SayInstead): boolean {
  const isLong = say.length > LONGEST_WORD || instead.length > LONGEST_INSTEAD;
  return isLong || unless.length > MOST_ITEMS || unless.some((word) => word.length > LONGEST_WORD);
}
