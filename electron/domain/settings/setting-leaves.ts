import { formatShortDate } from '../calendar/format-date';
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import { CASE_STATUS_LABELS, type CaseStatus } from '../lists/case-lists';
import { DEFAULT_SETTINGS_ON_PAPER, type SettingsOnPaper } from './check-settings';
import { NUMBER_SETTINGS, type NumberSetting, type NumberSettingName, SETTING_GROUPS } from './number-settings';

/** A row of the shorthand: what is said, and what to say instead. */
export type SayInstead = {
  readonly say: string;
  readonly instead: string;
  readonly unless?: readonly string[] | undefined;
};
export type SettingValue = number | boolean | readonly string[] | readonly SayInstead[];

/** The parts of the settings that a person goes to. */
export type SettingPart = 'THRESHOLDS' | 'INTERVALS' | 'WORDS' | 'HOLIDAYS';

/** One setting as a person knows it. */
export type SettingWords = {
  readonly part: SettingPart;
  /** What it is called by itself: in the list of changes, to a screen reader. */
  readonly title: string;
  /** The heading it stands under, where there are several. */
  readonly heading: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** What the default rests on. */
  readonly basis: string;
};

/** Every single thing that can be set, under its place: `numbers.shareDays`, `supervisionWeeks.CP`, `vagueWords`. A list is one. */
export function leavesOf(settings: SettingsOnPaper): ReadonlyMap<string, SettingValue> {
  return new Map(
    Object.entries(settings).flatMap(([name, value]): [string, SettingValue][] =>
      typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).map(([key, each]): [string, SettingValue] => [`${name}.${key}`, each as number])
        : [[name, value as SettingValue]],
    ),
  );
}

const DEFAULTS = leavesOf(DEFAULT_SETTINGS_ON_PAPER);

/** What it is where nobody has set it; undefined for a setting this program does not know. */
export function defaultOf(path: string): SettingValue | undefined {
  return DEFAULTS.get(path);
}

/** A list of what is said and what to say instead, not of single words. */
export function isShorthand(path: string): boolean {
  const standard = DEFAULTS.get(path);
  return Array.isArray(standard) && typeof standard[0] === 'object';
}

export function isSame(one: SettingValue | undefined, other: SettingValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const OURS = 'Our judgement. Ask your service';
const STATUS_TABLES: Readonly<Record<string, Pick<SettingWords, 'heading' | 'unit' | 'most' | 'basis'>>> = {
  supervisionWeeks: { heading: 'Case supervision every', unit: 'weeks', most: 104, basis: OURS },
  visitDays: {
    heading: 'Child visited every',
    unit: 'days',
    most: 730,
    basis: 'Regulation 28 for cared-for children; the rest is our judgement. Ask your service',
  },
};

/** Lists by their names. One that is not here yet is called by its name in the program, in words. */
const LISTS: Readonly<Record<string, { readonly title: string; readonly heading: string }>> = {
  vagueWords: { title: 'Vague words', heading: 'Say little by themselves at the heart of an action.' },
  shorthand: {
    title: 'Shorthand, and what to say instead',
    heading: 'The trade’s own words, which a family would not use.',
  },
  ownLifeWords: {
    title: 'Words of a worker’s own life',
    heading: 'Belong in personal supervision, not in a child’s record.',
  },
  writtenAgreements: { title: 'Written agreements', heading: 'A paper promise that may stand in place of safety.' },
  hurtParentSteps: {
    title: 'Steps that make the hurt parent answer for it',
    heading: 'Ask a parent who is hurt to stop what somebody else does.',
  },
  absenceWords: { title: 'Words for what must not be', heading: 'A goal also says what will be there instead.' },
  wordsForParent: { title: 'Words for a parent or carer', heading: 'How a danger statement may name who it is about.' },
  wordsForChild: {
    title: 'Words for a child',
    heading: 'How a danger statement may name the child, beside their name.',
  },
  bottomLineReasons: { title: 'Words that give a reason', heading: 'A bottom line says why.' },
  noViewWords: { title: 'Words for “gave no view”', heading: 'By themselves not enough: what was seen is a view too.' },
  aboveAuthorityWords: {
    title: 'Decisions above a team manager',
    heading: 'Need a named person who is more senior.',
  },
  askingWords: { title: 'Words that only ask', heading: 'Ask for a decision or for advice, and take none.' },
};

/** What a setting is called and between what it may be; null for one this program does not know. */
export function wordsOf(path: string): SettingWords | null {
  const [table = '', key = ''] = path.split('.');
  if (table === 'numbers') return wordsOfNumber(key);
  if (table in STATUS_TABLES) return wordsOfStatus(table, key);
  if (path === 'caredForFirstWeeks') return { ...CARED_FOR_FIRST };
  const own = SWITCHED[path];
  if (own !== undefined) return { ...own };
  if (path === EXTRA_HOLIDAYS) return { ...CLOSED_DAYS };
  return Array.isArray(DEFAULTS.get(path)) ? wordsOfList(path) : null;
}

/** The list of days, where every other list is one of words. */
export const EXTRA_HOLIDAYS = 'extraHolidays';
const CLOSED_DAYS = {
  part: 'HOLIDAYS',
  ...{ unit: '', least: 0, most: 100, basis: '' },
  title: 'Other days the service is closed',
  heading: 'Counted as no working days too, such as those between Christmas and New Year: 28 Dec 2026.',
} as const satisfies Partial<SettingWords>;

const SWITCHES = { part: 'INTERVALS', heading: 'By status', unit: '', least: 1, most: 104 } as const;
const CARED_FOR_FIRST = {
  ...SWITCHES,
  title: 'Cared-for child, case supervision in the first six months every',
  unit: 'weeks',
  basis: OURS,
} as const;
const MILESTONES = {
  ...SWITCHES,
  title: 'Ask for milestone reviews of child in need plans too',
  basis: 'They were asked of child protection plans',
} as const;

/** The note for the file, domain brief T3. */
const GROUPS = { ...SWITCHES, part: 'THRESHOLDS', heading: 'Group consultation' } as const;
const SWITCHED: Readonly<Record<string, SettingWords>> = {
  milestonesForChildInNeed: MILESTONES,
  groupGoesToFile: {
    ...GROUPS,
    title: 'A group consultation goes on the child’s file itself',
    basis: 'A note of 100 words goes there, and the consultation stays with the team. Ask your service',
  },
  namesInFileNote: {
    ...GROUPS,
    title: 'The note for the child’s file names who took part',
    basis: OURS,
  },
};

function wordsOfNumber(name: string): SettingWords | null {
  const setting: NumberSetting | undefined = NUMBER_SETTINGS[name as NumberSettingName];
  if (setting === undefined) return null;
  const { label, group, unit, least, most, basis } = setting;
  return { part: 'THRESHOLDS', title: label, heading: SETTING_GROUPS[group], unit, least, most, basis };
}

function wordsOfStatus(table: string, status: string): SettingWords | null {
  const words = STATUS_TABLES[table];
  const label = CASE_STATUS_LABELS[status as CaseStatus];
  if (words === undefined || label === undefined) return null;
  return { part: 'INTERVALS', title: `${label}: ${words.heading.toLowerCase()}`, least: 1, ...words };
}

function wordsOfList(name: string): SettingWords {
  const inWords = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const known = LISTS[name] ?? { title: inWords.charAt(0).toUpperCase() + inWords.slice(1), heading: '' };
  return { part: 'WORDS', ...known, unit: '', least: 0, most: 100, basis: '' };
}

/** `1 week`, `2 working days`, `70%`. */
export function inWords(value: number, unit: string): string {
  if (unit === '%') return `${String(value)}%`;
  return `${String(value)} ${value === 1 ? singular(unit) : unit}`.trim();
}

function singular(unit: string): string {
  return unit === 'people' ? 'person' : unit.replace(/s$/, '');
}

/** A value for reading: in a list of changes. */
export function valueInWords(path: string, value: unknown): string {
  if (typeof value === 'number') return inWords(value, wordsOf(path)?.unit ?? '');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (!Array.isArray(value)) return 'Not set';
  return value.length === 0 ? 'None' : itemsOf(value).join(', ');
}

/** What was added to a list and what was taken out, in words; null where neither is a list. */
export function listDifference(
  before: unknown,
  after: unknown,
): { readonly added: string[]; readonly gone: string[] } | null {
  if (!Array.isArray(before) || !Array.isArray(after)) return null;
  const [old, now] = [itemsOf(before), itemsOf(after)];
  return { added: now.filter((item) => !old.includes(item)), gone: old.filter((item) => !now.includes(item)) };
}

function itemsOf(list: readonly unknown[]): string[] {
  return list.map((item) => {
    if (typeof item === 'string') return isLocalDate(item) ? formatShortDate(item as LocalDate) : `“${item}”`;
    const { say, instead, unless } = item as SayInstead;
    const except = unless === undefined || unless.length === 0 ? '' : `, except in ${unless.join(', ')}`;
    return `“${say}”: ${instead}${except}`;
  });
}
