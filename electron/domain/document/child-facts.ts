import { formatLongDate } from '../calendar/format-date';
import { type LocalDate, localDateOfInstant } from '../calendar/local-date';
import { ageWords, timeWords } from '../child/child-summary';
import { sinceLabel } from '../child/since-label';
import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
} from '../lists/case-lists';
import { CONCERN_LABELS } from '../lists/practice-lists';
import { RECORD_STATE_LABELS, type RecordContent } from '../record/record';
import type { DocumentFacts } from './document';
import { inOneLine, isBlank } from './plain-blocks';
import type { PrintContext } from './print-context';

export const NOT_RECORDED = 'Not recorded';
export const CHILD_FACTS = 'The child and where they stand';

/** The child and status table at the top of page 1 (domain brief 3c). */
export function childFacts({ content, state }: PrintContext): DocumentFacts {
  const { child } = content;
  return {
    kind: 'facts',
    caption: CHILD_FACTS,
    rows: [
      { label: 'Child', value: childName(content) },
      { label: 'Case reference', value: orNotRecorded(child.reference) },
      birthFact(content),
      ...childStatusFacts({ content }),
      { label: 'This record is', value: RECORD_STATE_LABELS[state] },
      ...concernsFact(content),
    ],
  };
}

/** Where the child stands: status, legal status, home, and since when; a case system counts the months itself. */
export function childStatusFacts(
  { content }: Pick<PrintContext, 'content'>,
  { hasAge = true }: { readonly hasAge?: boolean } = {},
): DocumentFacts['rows'] {
  const { header } = content;
  return [
    { label: 'Status', value: statusOf(content) },
    { label: 'Legal status', value: header.legalStatus ? LEGAL_STATUS_LABELS[header.legalStatus] : NOT_RECORDED },
    {
      label: 'Lives',
      value: header.livingArrangement ? LIVING_ARRANGEMENT_LABELS[header.livingArrangement] : NOT_RECORDED,
    },
    { label: sinceLabel(header.caseStatus), value: hasAge ? planAge(content) : dateOrNotRecorded(header.planStart) },
  ];
}

export function dateOrNotRecorded(day: LocalDate | null): string {
  return day === null ? NOT_RECORDED : formatLongDate(day);
}

export function orNotRecorded(text: string): string {
  return isBlank(text) ? NOT_RECORDED : text.trim();
}

function childName({ child }: RecordContent): string {
  return orNotRecorded(`${child.forename} ${child.surname}`);
}

function birthFact(content: RecordContent): { label: string; value: string } {
  const { child } = content;
  if (child.dateOfBirth === null && child.expectedDateOfBirth !== null) {
    return { label: 'Expected', value: formatLongDate(child.expectedDateOfBirth) };
  }
  if (child.dateOfBirth === null) return { label: 'Date of birth', value: NOT_RECORDED };
  const day = dayOfRecord(content);
  const age = child.dateOfBirth > day ? '' : ` (aged ${ageWords(child, day)})`;
  return { label: 'Date of birth', value: `${formatLongDate(child.dateOfBirth)}${age}` };
}

function statusOf({ header }: RecordContent): string {
  if (header.caseStatus === null) return NOT_RECORDED;
  const category = header.cpCategory === null ? '' : `: ${CP_CATEGORY_LABELS[header.cpCategory].toLowerCase()}`;
  return `${CASE_STATUS_LABELS[header.caseStatus]}${category}`;
}

/** What was ticked as part of this child's situation; a form that did not ask, or where nothing is ticked, says nothing. */
function concernsFact({ header }: RecordContent): DocumentFacts['rows'] {
  const labels = (header.concerns ?? []).map((concern) => CONCERN_LABELS[concern]);
  return labels.length === 0 ? [] : [{ label: 'Part of this', value: inOneLine(labels), isWide: true }];
}

/** Counted to the day of the session, so that the same record prints the same words whenever it is printed (EXP-04). */
function planAge(content: RecordContent): string {
  const { planStart } = content.header;
  if (planStart === null) return NOT_RECORDED;
  // An addendum repeats what was true of the record it adds to; whether the plan still runs it does not know.
  if (content.type === 'ADDENDUM') return formatLongDate(planStart);
  const day = dayOfRecord(content);
  const age = timeWords(planStart, day);
  return age === '' ? formatLongDate(planStart) : `${formatLongDate(planStart)} (${age})`;
}

function dayOfRecord({ header, recordedOn }: RecordContent): LocalDate {
  return header.sessionDate ?? localDateOfInstant(recordedOn);
}
