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

/** The trade's shorthand, what to say instead, and where the same words mean something else (SOS-05, domain brief 4c). */
const SHORTHAND: readonly Shorthand[] = [
  { say: 'domestic violence', instead: 'say who did what to whom, and what the child saw or heard' },
  { say: 'neglect', instead: 'say what the child goes without' },
  { say: 'NAI', instead: 'say what the injury is and how it could have happened' },
  { say: 'disguised compliance', instead: 'say what was said and what was seen' },
  { say: 'non-engagement', instead: 'we have not yet found a way to work with them' },
  { say: 'non-engaging', instead: 'we have not yet found a way to work with them' },
  { say: 'hard to reach', instead: 'we have not yet found a way to work with them' },
  { say: 'LAC', instead: 'cared-for child' },
  { say: 'placement', instead: 'home', unless: ['placement order', 'work placement', 'placement student'] },
  {
    say: 'contact',
    instead: 'family time',
    unless: [
      ...['to contact', 'will contact', 'can contact', 'could contact', 'must contact', 'may contact', 'in contact'],
      ...['eye contact', 'physical contact', 'contact number', 'contact detail', 'contact list', 'contact lens'],
      ...['first contact', 'point of contact', 'contacts'],
    ],
  },
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

/** Steps that make the parent who is hurt answer for what somebody else does (SOS-15; Ofsted blog 2018). */
const HURT_PARENT_STEPS = [
  ...[
    'mother will not allow',
    'mum will not allow',
    'mam will not allow',
    'she will not allow',
    'parent will not allow',
  ],
  ...[
    'will not allow him',
    'will not allow her partner',
    'will not let him',
    'will not let her partner',
    'will not let dad',
  ],
  ...['must not let him', 'must not allow him', 'must not allow her partner', 'to keep him away', 'to keep him out'],
];

/** What says only what must not be (SOS-06): a goal needs what will be there instead. */
const ABSENCE_WORDS = [
  ...[
    'will not',
    'must not',
    'should not',
    'does not',
    'do not',
    'is not',
    'are not',
    'no more',
    'no longer',
    'not be',
  ],
  ...[
    'never',
    'never again',
    'stop',
    'stopping',
    'stopped',
    'cease',
    'avoid',
    'refrain',
    'free from',
    'without',
    'there is no',
  ],
];

/** How a parent or carer is written of (SOS-07). */
const PARENT_WORDS = [
  ...[
    'parent',
    'mother',
    'father',
    'mum',
    'mummy',
    'mam',
    'dad',
    'daddy',
    'step-father',
    'step-mother',
    'stepdad',
    'stepmum',
  ],
];

/** How a child is written of, beside their name (SOS-07). */
const CHILD_WORDS = [
  ...[
    'child',
    'children',
    'baby',
    'babies',
    'son',
    'daughter',
    'boy',
    'girl',
    'kids',
    'young person',
    'toddler',
    'teenager',
  ],
];

/** What begins a reason in a bottom line (SOS-11). */
const REASON_WORDS = [
  ...[
    'because',
    'so that',
    'so',
    'since',
    'as',
    'otherwise',
    'in order to',
    'reason',
    'why',
    'if not',
    'or else',
    'to keep',
  ],
];

/** What says that a child gave no view, and by itself is not enough (CHD-05). */
const NO_VIEW_WORDS = [
  ...[
    'not able to give a view',
    'unable to give a view',
    'not able to give their view',
    'not able to express',
    'no view',
  ],
  ...[
    'unable to express',
    'not able to say',
    'unable to say',
    'could not give a view',
    'cannot give a view',
    'non-verbal',
  ],
  ...[
    'does not speak',
    'cannot speak',
    'not able to communicate',
    'unable to communicate',
    'too disabled',
    'not applicable',
  ],
  ...['views not known', 'no views', 'did not give a view', 'not able to share'],
];

/** Decisions that somebody more senior than a team manager takes (DEC-02; schemes of delegation differ). */
const ABOVE_AUTHORITY = [
  ...['issue proceedings', 'issue care proceedings', 'begin care proceedings', 'start care proceedings'],
  ...['begin pre-proceedings', 'initiate pre-proceedings', 'start pre-proceedings', 'enter pre-proceedings'],
  ...['initiate care proceedings', 'send a letter before proceedings', 'accommodate', 'section 20 accommodation'],
  ...['care order application', 'apply for a care order', 'apply for an interim care order', 'apply to discharge'],
  ...[
    'apply for an emergency protection order',
    'emergency protection order application',
    'apply for a placement order',
  ],
  ...[
    'placement order application',
    'placement order',
    'plan for adoption',
    'plan is adoption',
    'adoption is the plan',
  ],
  ...['adoption plan', 'secure accommodation', 'deprivation of liberty', 'DoL', 'DoLS'],
  ...[
    'end the child protection plan',
    'end child protection plan',
    'ending the child protection plan',
    'end the CP plan',
  ],
];

/** What only asks for a decision, or for advice on it, and takes none (DEC-02). */
const ASKING_WORDS = [
  ...['advice', 'ask', 'asks', 'asked', 'asking', 'whether', 'if', 'consider', 'considering', 'discuss', 'talk about'],
  ...[
    'recommend',
    'recommending',
    'refer',
    'request',
    'seek',
    'propose',
    'explore',
    'think about',
    'not yet',
    'not ready to',
  ],
];

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
type Shorthand = z.infer<typeof shorthandList>[number];

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
