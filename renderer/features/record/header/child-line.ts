import { ageInYears, type LocalDate, monthsAndDaysBetween } from '@domain/calendar/local-date';
import { countWords } from '@domain/child/child-summary';
import { CASE_STATUS_LABELS, CP_CATEGORY_LABELS } from '@domain/lists/case-lists';
import type { RecordContent } from '@domain/record/record';

/** The child's name and age: "Tobin Ashgrove, 6". */
export function childName({ child, header }: RecordContent, today: LocalDate): string {
  const name = [child.forename, child.surname].filter((part) => part !== '').join(' ') || child.reference;
  if (child.dateOfBirth === null) return child.expectedDateOfBirth === null ? name : `${name}, not yet born`;
  const age = ageInYears(child.dateOfBirth, header.sessionDate ?? today);
  return age < 0 ? `${name}, not yet born` : `${name}, ${String(age)}`;
}

/** What a manager has in mind: status, how long the plan has run, how often the worker changed. */
export function childFacts({ child, header }: RecordContent, today: LocalDate): string[] {
  const status = header.caseStatus === null ? '' : CASE_STATUS_LABELS[header.caseStatus];
  const category = header.cpCategory === null ? '' : `, ${CP_CATEGORY_LABELS[header.cpCategory].toLowerCase()}`;
  return [
    status === '' ? '' : `${status}${category}`,
    header.planStart === null ? '' : planAge(header.planStart, header.sessionDate ?? today),
    countWords('worker', child.workersInTwelveMonths) ?? '',
  ].filter((fact) => fact !== '');
}

function planAge(from: LocalDate, until: LocalDate): string {
  const { months, days } = monthsAndDaysBetween(from, until);
  if (months < 0 || days < 0) return '';
  return [months > 0 ? counted(months, 'month') : '', counted(days, 'day')].filter((part) => part !== '').join(' ');
}

function counted(count: number, unit: string): string {
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
