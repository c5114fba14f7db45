import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { CASE_STATUS_LABELS, type CaseStatus } from '../lists/case-lists';
import { NUMBER_SETTINGS, type NumberSettingName } from './number-settings';
import {
  ABOVE_AUTHORITY,
  ABSENCE_WORDS,
  ASKING_WORDS,
  CHILD_WORDS,
  HURT_PARENT_STEPS,
  NO_VIEW_WORDS,
  OWN_LIFE_WORDS,
  PARENT_WORDS,
  REASON_WORDS,
  SHORTHAND,
  VAGUE_WORDS,
  WRITTEN_AGREEMENTS,
} from './word-lists';

/** Weeks between two case supervisions of a child, by status (domain brief 1c; local policies differ). */
const SUPERVISION_WEEKS: { readonly [S in CaseStatus]: number } = {
  CONTACT: 4,
  EARLY_HELP: 6,
  ASSESSMENT: 4,
  CIN: 4,
  S47: 4,
  CP: 4,
  PLO: 4,
  PROCEEDINGS: 4,
  CLA: 8,
  CLA_SHORT_BREAK: 12,
  ADOPTION_PLAN: 4,
  SGO: 12,
  CARE_LEAVER: 8,
  PRE_BIRTH: 4,
  UASC: 8,
  DISABLED_CIN: 4,
  CLOSING: 4,
  CLOSED: 12,
};

/** Days between two visits to a child, by status: regulation 28 for cared-for children, the rest our judgement. */
const VISIT_DAYS: { readonly [S in CaseStatus]: number } = {
  CONTACT: 10,
  EARLY_HELP: 42,
  ASSESSMENT: 14,
  CIN: 28,
  S47: 7,
  CP: 14,
  PLO: 14,
  PROCEEDINGS: 28,
  CLA: 42,
  CLA_SHORT_BREAK: 90,
  ADOPTION_PLAN: 28,
  SGO: 90,
  CARE_LEAVER: 56,
  PRE_BIRTH: 28,
  UASC: 42,
  DISABLED_CIN: 28,
  CLOSING: 28,
  CLOSED: 365,
};

const wordList = z.array(z.string().trim().min(1).max(60)).max(100);
const shorthandList = z
  .array(
    z.strictObject({
      say: z.string().trim().min(1).max(60),
      instead: z.string().trim().min(1).max(200),
      /** Longer words in which it means something else: "placement order". */
      unless: wordList.optional(),
    }),
  )
  .max(100);

/** What is not in a stored set, because that set is older, is the default. */
export const checkSettings = z.object({
  numbers: z.object(numberFields()),
  supervisionWeeks: z.object(statusFields(SUPERVISION_WEEKS, 104)).prefault({}),
  visitDays: z.object(statusFields(VISIT_DAYS, 730)).prefault({}),
  /** Weeks between supervisions in a cared-for child's first six months (domain brief 1c). */
  caredForFirstWeeks: z.int().min(1).max(104).default(4),
  /** Whether milestone reviews are asked of child in need plans too (DRF-04). */
  milestonesForChildInNeed: z.boolean().default(false),
  /** Whether an agreed group consultation goes on the child's file itself, and not only the note made from it (T3). */
  groupGoesToFile: z.boolean().default(false),
  /** Whether that note names who took part (T3). */
  namesInFileNote: z.boolean().default(false),
  /** Days on which this service does not work, besides weekends and the bank holidays of England (OPS-01). */
  extraHolidays: z.array(localDate).max(100).default([]),
  vagueWords: wordList.default([...VAGUE_WORDS]),
  shorthand: shorthandList.default(
    SHORTHAND.map(({ unless, ...each }) => ({ ...each, ...(unless && { unless: [...unless] }) })),
  ),
  ownLifeWords: wordList.default([...OWN_LIFE_WORDS]),
  writtenAgreements: wordList.default([...WRITTEN_AGREEMENTS]),
  hurtParentSteps: wordList.default(HURT_PARENT_STEPS),
  absenceWords: wordList.default(ABSENCE_WORDS),
  wordsForParent: wordList.default(PARENT_WORDS),
  wordsForChild: wordList.default(CHILD_WORDS),
  bottomLineReasons: wordList.default(REASON_WORDS),
  noViewWords: wordList.default(NO_VIEW_WORDS),
  aboveAuthorityWords: wordList.default(ABOVE_AUTHORITY),
  askingWords: wordList.default(ASKING_WORDS),
});
type StoredCheckSettings = z.infer<typeof checkSettings>;

/** The thresholds, intervals and lists a record is checked with: the numbers by their names, and the rest. */
export type CheckSettings = Omit<StoredCheckSettings, 'numbers'> & { readonly [N in NumberSettingName]: number };

/** As they are stored and sent: numbers in a part of their own. */
export type SettingsOnPaper = StoredCheckSettings;

export function readCheckSettings(stored: unknown): CheckSettings {
  const { numbers, ...rest } = checkSettings.parse(stored ?? { numbers: {} });
  return { ...rest, ...numbers };
}

export const DEFAULT_SETTINGS_ON_PAPER: SettingsOnPaper = checkSettings.parse({ numbers: {} });
export const DEFAULT_CHECK_SETTINGS: CheckSettings = readCheckSettings({ numbers: {} });

function numberFields() {
  return Object.fromEntries(
    Object.entries(NUMBER_SETTINGS).map(([name, { least, most, standard }]) => [
      name,
      z.int().min(least).max(most).default(standard),
    ]),
  ) as { [N in NumberSettingName]: z.ZodDefault<z.ZodInt> };
}

function statusFields(standard: { readonly [S in CaseStatus]: number }, most: number) {
  return Object.fromEntries(
    Object.keys(CASE_STATUS_LABELS).map((status) => [
      status,
      z
        .int()
        .min(1)
        .max(most)
        .default(standard[status as CaseStatus]),
    ]),
  ) as { [S in CaseStatus]: z.ZodDefault<z.ZodInt> };
}
