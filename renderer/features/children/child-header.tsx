import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import type { Child, DatedFact } from '@domain/child/child';
import { ageWords, countWords, currentFact, distinctInTwelveMonths, timeWords } from '@domain/child/child-summary';
import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
} from '@domain/lists/case-lists';
import type { RecordSummary } from '@domain/record/record';
import { useToday } from '../../desktop/use-today';
import { FactsLine } from '../../ui/facts-grid';

type Props = {
  readonly child: Child;
  readonly facts: readonly DatedFact[];
  readonly records: readonly RecordSummary[];
  /** As the last agreed supervision planned it; null where none is planned, undefined while it is not known. */
  readonly nextSupervision: LocalDate | null | undefined;
};

const NOT_RECORDED = 'Not recorded';

/** A review that has gone by without a newer day is said as it is. */
function reviewLine(day: LocalDate | null, today: LocalDate): string {
  return day !== null && day < today ? `Was due ${formatShortDate(day)}` : dateOrGap(day);
}

function dateOrGap(date: LocalDate | null): string {
  return date === null ? NOT_RECORDED : formatShortDate(date);
}

function ageLine(child: Child, today: LocalDate): string {
  if (child.dateOfBirth !== null) {
    return `${ageWords(child, today) ?? ''}, born ${formatShortDate(child.dateOfBirth)}`;
  }
  if (child.expectedDateOfBirth !== null) return `Expected ${formatShortDate(child.expectedDateOfBirth)}`;
  return 'Age not recorded';
}

function statusLine(facts: readonly DatedFact[], today: LocalDate): string {
  const fact = currentFact(facts, 'STATUS', today);
  if (!fact) return NOT_RECORDED;
  const category = fact.category === null ? '' : `, ${CP_CATEGORY_LABELS[fact.category].toLowerCase()}`;
  return `${CASE_STATUS_LABELS[fact.status]}${category}, for ${timeWords(fact.from, today)}`;
}

function workerLine(facts: readonly DatedFact[], today: LocalDate): string {
  const fact = currentFact(facts, 'WORKER', today);
  if (!fact) return NOT_RECORDED;
  const count = distinctInTwelveMonths(facts, 'WORKER', today);
  return [fact.name, countWords('worker', count)].filter((part) => part !== null).join(', ');
}

function homeLine(facts: readonly DatedFact[], today: LocalDate): string {
  const fact = currentFact(facts, 'HOME', today);
  if (!fact) return NOT_RECORDED;
  const count = distinctInTwelveMonths(facts, 'HOME', today);
  const detail = fact.detail === '' ? '' : ` (${fact.detail})`;
  const home = `${LIVING_ARRANGEMENT_LABELS[fact.arrangement]}${detail}`;
  return [home, countWords('home', count)].filter((part) => part !== null).join(', ');
}

function lastSupervision(records: readonly RecordSummary[]): LocalDate | null {
  const sealed = records.filter((record) => record.type === 'CASE' && !['DRAFT', 'DISCARDED'].includes(record.state));
  return sealed.reduce<LocalDate | null>((latest, { sessionDate }) => {
    return sessionDate !== null && (latest === null || sessionDate > latest) ? sessionDate : latest;
  }, null);
}

function nextLine(day: LocalDate | null, today: LocalDate): string {
  if (day === null) return 'Not planned';
  return day < today ? `Was planned for ${formatShortDate(day)}` : formatShortDate(day);
}

/** Beside the name: how old the child is, and the reference. */
export function ChildAge({ child }: Pick<Props, 'child'>) {
  const today = useToday();
  return `${ageLine(child, today)} · Reference ${child.reference}`;
}

/** What a manager needs to have in mind before the talk about this child begins. */
export function ChildHeader({ child, facts, records, nextSupervision }: Props) {
  const today = useToday();
  const legal = currentFact(facts, 'LEGAL_STATUS', today);
  return (
    <FactsLine
      rows={[
        { label: 'Status', value: statusLine(facts, today) },
        { label: 'Legal status', value: legal ? LEGAL_STATUS_LABELS[legal.legalStatus] : NOT_RECORDED },
        { label: 'Worker', value: workerLine(facts, today) },
        { label: 'Last seen', value: dateOrGap(child.lastSeen) },
        { label: 'Home', value: homeLine(facts, today) },
        { label: 'Next review', value: reviewLine(child.nextReview, today) },
        { label: 'Last supervision', value: dateOrGap(lastSupervision(records)) },
        ...(nextSupervision === undefined
          ? []
          : [{ label: 'Next supervision', value: nextLine(nextSupervision, today) }]),
      ]}
    />
  );
}
