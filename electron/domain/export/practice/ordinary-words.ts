import { MONTH_NAMES, WEEKDAY_NAMES } from '../../calendar/day-names';
import { NOT_NAMES, TITLES } from '../../check/owner-names';
import { RULES } from '../../check/recording-check';
import { ACTION_RESULT_LABELS } from '../../document/last-action-blocks';
import { ANSWER_LABELS } from '../../document/worker-answer-blocks';
import { VERDICT_LABELS } from '../../document/worker-review-blocks';
import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
  RATER_LABELS,
  SESSION_TYPE_LABELS,
} from '../../lists/case-lists';
import {
  ACTION_SOURCE_LABELS,
  CHALLENGE_SOURCE_LABELS,
  CHALLENGE_STAGE_LABELS,
  DRIFT_DECISION_LABELS,
  DRIFT_FLAG_LABELS,
  NOT_DONE_CAUSE_LABELS,
} from '../../lists/memory-lists';
import {
  AGENCY_LABELS,
  CONCERN_LABELS,
  EVIDENCE_SOURCE_LABELS,
  HEARING_METHOD_LABELS,
  PROGRESS_LABELS,
} from '../../lists/practice-lists';
import { RECORD_TYPE_LABELS } from '../../lists/record-types';
import { foldedName } from '../../personal/child-names-in-text';
import { shippedTemplates } from '../../template/shipped-templates';

const LETTERS = /[\p{L}\p{M}]+/gu;

/** Names that are everyday words too, or the other way round. */
const ALSO_NAMES =
  `amber april art august autumn bill chance chase dawn drew eve faith frank grace grant heather holly hope ivy jack
  jade joy june lily mark max may miles olive pat poppy rose ruby scarlett sky star summer sunny violet will`.split(
    /\s+/,
  );

/** What people write with a capital and names nobody, or begin a sentence with. */
const WRITTEN_LARGE =
  `i im ive id ill a an the and but or nor so yet if when while where who what why how which this that these those there here
  he she it we they you his her its our their your my mine him them us me then than as at by for from in into of off on out over to up with
  without after before since until during because although though both each every either neither all some any no not none yes one two three four
  five six seven eight nine ten once twice again also still already only just even now today tonight tomorrow yesterday last next first second
  third new old more most much many few less least other another such same own very too is are was were be been being am do does did done has have
  had can could may might must shall should will would see saw seen ask asked tell told say said says ring rang rings write wrote written make made
  give gave given take took taken go goes went gone come came get got keep kept let put find found look know knew think thought feel felt want
  need needs help use work works visit meet met talk share agree agreed plan plans call offer stay stays confirm decide check book arrange speak
  send sent read draw drawing text begin began set show move moved live lives lived bring brought start started stop leave left nobody somebody
  everybody everyone someone anyone nothing something everything mum mums dad dads nan nans gran grandma grandad mummy daddy auntie uncle aunt
  christmas easter eid ramadan diwali hanukkah vaisakhi halloween bonfire boxing bank holiday half term english british england britain uk
  northern ireland wales scotland europe european welsh scottish irish polish romanian ukrainian pakistani bangladeshi indian african caribbean
  asian black white arabic urdu punjabi somali french spanish muslim christian catholic hindu sikh jewish traveller roma gypsy
  three houses house wizard fairy signs safety words pictures family time group conference core words meaningful measure measures ofsted
  act gateway legal high crown magistrates court order care section cafcass mash mace marac dash camhs send ehcp ehc senco dsl lado iro cp
  cin cla lac plo sgo sg ico epo dols gp nhs asd adhd tiktok snapchat instagram facebook whatsapp xbox playstation youtube google teams zoom
  word email official sensitive draft record records version worker manager child children team service nine fifteen shared signed written
  mondays tuesdays wednesdays thursdays fridays saturdays sundays absent reached morning afternoon evening night however meanwhile therefore instead overall sometimes perhaps maybe furthermore although despite throughline type template subject chair form note notes page school nursery police hospital health tick things good worries wishes late early not thing person people present`.split(
    /\s+/,
  );

const LABELS: readonly Readonly<Record<string, string>>[] = [
  ...[CASE_STATUS_LABELS, CP_CATEGORY_LABELS, LEGAL_STATUS_LABELS, LIVING_ARRANGEMENT_LABELS, RATER_LABELS],
  ...[SESSION_TYPE_LABELS, ACTION_SOURCE_LABELS, CHALLENGE_SOURCE_LABELS, CHALLENGE_STAGE_LABELS],
  ...[DRIFT_DECISION_LABELS, DRIFT_FLAG_LABELS, NOT_DONE_CAUSE_LABELS, AGENCY_LABELS, CONCERN_LABELS],
  ...[EVIDENCE_SOURCE_LABELS, HEARING_METHOD_LABELS, PROGRESS_LABELS, RECORD_TYPE_LABELS, ANSWER_LABELS],
  ...[ACTION_RESULT_LABELS, VERDICT_LABELS],
];

let known: ReadonlySet<string> | null = null;

/** Everyday words, those of the lists and forms, and the abbreviations of the work: small, without accents. */
function ordinaryWords(): ReadonlySet<string> {
  known ??= new Set(
    [
      ...ALSO_NAMES,
      ...WRITTEN_LARGE,
      ...NOT_NAMES,
      ...TITLES,
      ...[...MONTH_NAMES, ...WEEKDAY_NAMES].flatMap((name) => [name, name.slice(0, 3)]),
      ...textsIn([LABELS, shippedTemplates()]),
      // Printed over what was answered to the check.
      ...['Exceptions agreed', 'Reasons given', 'Proposes Proposed Asked Both', ...RULES.map(({ title }) => title)],
    ].flatMap((text) => foldedName(text).match(LETTERS) ?? []),
  );
  return known;
}

/** Not by itself a name, also where it has a capital. */
export function isOrdinary(word: string): boolean {
  return ordinaryWords().has(word);
}

/** An everyday word that people are called by, too: "Grace", "Will", "Pat". */
export function isAlsoName(word: string): boolean {
  return ALSO_NAMES.includes(word);
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.map((name) => name.toLowerCase()));

export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

/** Every text in lists and forms, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
