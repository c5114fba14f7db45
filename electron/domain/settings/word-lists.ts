/*
 * The words and phrases that the recording check looks for, as they stand until a service changes them. Each list says
 * where it comes from; what a rule does with a word is the rule's business.
 */

type ListedShorthand = { readonly say: string; readonly instead: string; readonly unless?: readonly string[] };

/** Words that say little by themselves at the heart of an action (ACT-04). */
export const VAGUE_WORDS = [
  ...['monitor', 'continue', 'support', 'ongoing', 'review situation', 'engage', 'liaise', 'chase', 'explore'],
  ...['as appropriate', 'where possible', 'as needed'],
];

/** The trade's shorthand, what to say instead, and where the same words mean something else (SOS-05, domain brief 4c). */
export const SHORTHAND: readonly ListedShorthand[] = [
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
export const OWN_LIFE_WORDS = [
  ...['sick', 'sickness', 'off work', 'annual leave', 'pregnant', 'anxiety', 'appraisal', 'capability'],
  ...['caseload', 'childcare', 'bereavement'],
];

/** A paper promise in place of safety (SOS-15). */
export const WRITTEN_AGREEMENTS = [
  'written agreement',
  'working agreement',
  'contract of expectations',
  'signed agreement',
];

/** Steps that make the parent who is hurt answer for what somebody else does (SOS-15; Ofsted blog 2018). */
export const HURT_PARENT_STEPS = [
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
export const ABSENCE_WORDS = [
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
export const PARENT_WORDS = [
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
export const CHILD_WORDS = [
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
export const REASON_WORDS = [
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
export const NO_VIEW_WORDS = [
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
export const ABOVE_AUTHORITY = [
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
export const ASKING_WORDS = [
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
