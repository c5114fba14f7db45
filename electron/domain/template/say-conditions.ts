import { ordinalWord } from '../child/ordinal-words';
import { listed, listedApart } from '../listed';
import { CASE_STATUS_LABELS, LEGAL_STATUS_LABELS, type LivingArrangement } from '../lists/case-lists';
import { CONCERN_LABELS } from '../lists/practice-lists';
import type { RecordType } from '../lists/record-types';
import { unreachable } from '../unreachable';
import type { Condition } from './condition';
import { readableTitle } from './readable-text';
import type { SectionDraft, TemplateDraft } from './template-draft';

/** When a section is shown, as a sentence: "Shown when the child's status is Child in need, and a disability is recorded." */
export function sayWhenShown(section: SectionDraft, form: TemplateDraft): string {
  const { showWhen } = section;
  if (showWhen.length === 0) return 'Always shown.';
  const joint = section.showWhenAny === true ? 'or' : 'and';
  const told = (isTime: boolean) =>
    showWhen.filter((each) => isAboutTime(each) === isTime).map((each) => sayCondition(each, form));
  const [times, facts] = [told(true), told(false)];
  const time = times.join(` ${joint} `);
  const fact = facts.length === 0 ? '' : `when ${listedApart(facts, joint)}`;
  if (time === '' || fact === '') return `Shown ${time}${fact}.`;
  return joint === 'or' ? `Shown ${time}, or ${fact}.` : `Shown ${time}, ${fact}.`;
}

/** One condition, as it stands after "when"; which record of its kind it is stands by itself ("from the second supervision on"). */
export function sayCondition(condition: Condition, form: TemplateDraft): string {
  const isNot = condition.not === true;
  switch (condition.fact) {
    case 'STATUS':
      return `the child's status is ${not(isNot)}${oneOf(condition.isOneOf.map((each) => CASE_STATUS_LABELS[each]))}`;
    case 'LEGAL_STATUS':
      return `the child's legal status is ${not(isNot)}${oneOf(condition.isOneOf.map(legalStatusWords))}`;
    case 'LIVING':
      return `the child ${isNot ? 'does not live' : 'lives'} ${oneOf(condition.isOneOf.map((each) => LIVES[each]))}`;
    case 'CONCERN':
      return `the concerns ${isNot ? 'do not include' : 'include'} ${oneOf(condition.isOneOf.map(concernWords))}`;
    case 'AGE_YEARS':
      return `the child is ${not(isNot)}aged ${ageWords(condition)}`;
    case 'UNBORN':
      return isNot ? 'the child has been born' : 'the child is unborn';
    case 'DISABILITY_RECORDED':
      return isNot ? 'no disability is recorded' : 'a disability is recorded';
    case 'RECORD_NUMBER_FROM':
      return timeWords(condition.from, isNot, RECORD_WORDS[form.recordType]);
    case 'SECTION_WRITTEN':
      return `${isNot ? 'nothing' : 'something'} is written in ${sectionWords(condition.section, form)}`;
    default:
      return unreachable(condition);
  }
}

function isAboutTime({ fact }: Condition): boolean {
  return fact === 'RECORD_NUMBER_FROM';
}

function not(isNot: boolean): string {
  return isNot ? 'not ' : '';
}

function oneOf(words: readonly string[]): string {
  return words.length === 0 ? 'one that has still to be chosen' : listed(words, 'or');
}

/** Brackets for the comma, which in a list would part what belongs together. */
function legalStatusWords(status: keyof typeof LEGAL_STATUS_LABELS): string {
  return LEGAL_STATUS_LABELS[status].replace(/, (section \d+)$/, ' ($1)');
}

function concernWords(concern: keyof typeof CONCERN_LABELS): string {
  const label: string = CONCERN_LABELS[concern];
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

const OLDEST = 25;

function ageWords({ from, to }: { readonly from: number; readonly to: number }): string {
  if (from === to) return `${from}`;
  if (to === OLDEST) return `${from} or over`;
  return from === 0 ? `${to} or under` : `${from} to ${to}`;
}

function timeWords(from: number, isNot: boolean, record: string): string {
  if (!isNot) return `from the ${ordinalWord(from)} ${record} on`;
  return from === 2 ? `at the first ${record} only` : `before the ${ordinalWord(from)} ${record}`;
}

function sectionWords(key: string, form: TemplateDraft): string {
  const section = form.sections.find((each) => each.key === key);
  return section === undefined ? 'a section that is no longer there' : readableTitle(section, form);
}

const LIVES: Readonly<Record<LivingArrangement, string>> = {
  BOTH_PARENTS: 'with both parents',
  ONE_PARENT: 'with one parent',
  WITH_PARENTS_CARE_ORDER: 'with parents on a care order',
  FAMILY_FRIENDS: 'with family or friends',
  CONNECTED_PERSON_REG24: 'with a connected person (regulation 24)',
  FOSTER_IN_HOUSE: 'in a foster home',
  FOSTER_AGENCY: 'in a foster home (agency)',
  LONG_TERM_FOSTER: 'in a long-term foster home',
  CHILDRENS_HOME: "in a children's home",
  SECURE: 'in a secure home',
  SUPPORTED_ACCOMMODATION: 'in supported accommodation',
  STAYING_PUT: 'where they are staying put',
  ADOPTIVE: 'in an adoptive home',
  PARENT_AND_CHILD: 'in a parent and child home',
  HOSPITAL: 'in hospital',
  OTHER: 'somewhere else',
};

const RECORD_WORDS: Readonly<Record<RecordType, string>> = {
  CASE: 'supervision',
  OVERSIGHT: 'note',
  GROUP: 'consultation',
  MILESTONE: 'milestone review',
  CHALLENGE: 'challenge',
  HANDOVER: 'handover',
  STEP_DOWN: 'step-down',
  ADDENDUM: 'addendum',
  PERSONAL: 'supervision',
};
