import type { LocalDate } from '@domain/calendar/local-date';
import { ageWords, countWords, timeWords } from '@domain/child/child-summary';
import { CASE_STATUS_LABELS, CP_CATEGORY_LABELS } from '@domain/lists/case-lists';
import type { RecordContent } from '@domain/record/record';

/** The child's name and age: "Tobin Ashgrove, 6", "Wren Ashgrove, 14 months". */
export function childName({ child, header }: RecordContent, today: LocalDate): string {
  const name = [child.forename, child.surname].filter((part) => part !== '').join(' ') || child.reference;
  const age = ageWords(child, header.sessionDate ?? today);
  return age === null ? name : `${name}, ${age}`;
}

/** What a manager has in mind: status, how long the plan has run, how often the worker changed. */
export function childFacts({ child, header }: RecordContent, today: LocalDate): string[] {
  const status = header.caseStatus === null ? '' : CASE_STATUS_LABELS[header.caseStatus];
  const category = header.cpCategory === null ? '' : `, ${CP_CATEGORY_LABELS[header.cpCategory].toLowerCase()}`;
  return [
    status === '' ? '' : `${status}${category}`,
    header.planStart === null ? '' : timeWords(header.planStart, header.sessionDate ?? today),
    countWords('worker', child.workersInTwelveMonths) ?? '',
  ].filter((fact) => fact !== '');
}
