import { z } from 'zod';
import { CASE_STATUS_LABELS, type CaseStatus } from '../lists/case-lists';
import { NUMBER_SETTINGS, type NumberSettingName } from './number-settings';

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

/** Words that say little by themselves at the heart of an action (ACT-04). */
const VAGUE_WORDS = [
  ...['monitor', 'continue', 'support', 'ongoing', 'review situation', 'engage', 'liaise', 'chase', 'explore'],
  ...['as appropriate', 'where possible', 'as needed'],
];

/** The trade's shorthand, and what to say instead (SOS-05, domain brief 4c). */
const SHORTHAND: readonly { readonly say: string; readonly instead: string }[] = [
  { say: 'domestic violence', instead: 'say who did what to whom, and what the child saw or heard' },
  { say: 'neglect', instead: 'say what the child goes without' },
  { say: 'NAI', instead: 'say what the injury is and how it could have happened' },
  { say: 'disguised compliance', instead: 'say what was said and what was seen' },
  { say: 'non-engagement', instead: 'we have not yet found a way to work with them' },
  { say: 'non-engaging', instead: 'we have not yet found a way to work with them' },
  { say: 'hard to reach', instead: 'we have not yet found a way to work with them' },
  { say: 'LAC', instead: 'cared-for child' },
  { say: 'placement', instead: 'home' },
  { say: 'contact', instead: 'family time' },
  { say: 'siblings', instead: 'brothers and sisters' },
  { say: 'absconded', instead: 'went missing, left home' },
  { say: 'attention seeking', instead: 'say what the child does, and what they may need' },
  { say: 'case closed', instead: 'say what comes to an end, and who is there now' },
];

/** Words of the worker's own life, which belong in personal supervision (PRV-02). */
const OWN_LIFE_WORDS = [
  ...['sick', 'sickness', 'off work', 'annual leave', 'pregnant', 'anxiety', 'appraisal', 'capability'],
  ...['caseload', 'childcare', 'bereavement'],
];

/** A paper promise in place of safety (SOS-15). */
const WRITTEN_AGREEMENTS = ['written agreement', 'working agreement', 'contract of expectations', 'signed agreement'];

const wordList = z.array(z.string().trim().min(1).max(60)).max(100);
const shorthandList = z
  .array(z.strictObject({ say: z.string().trim().min(1).max(60), instead: z.string().trim().min(1).max(200) }))
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
  vagueWords: wordList.default([...VAGUE_WORDS]),
  shorthand: shorthandList.default([...SHORTHAND]),
  ownLifeWords: wordList.default([...OWN_LIFE_WORDS]),
  writtenAgreements: wordList.default([...WRITTEN_AGREEMENTS]),
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
