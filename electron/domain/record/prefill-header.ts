import type { LocalDate } from '../calendar/local-date';
import type { DatedFact } from '../child/child';
import { currentFact } from '../child/child-summary';
import type { UserId } from '../identifiers';
import type { RecordHeader } from './record';

/**
 * "About this session", as far as the child's dated facts tell on a day. The session's date starts as that day. What
 * is not known stays empty for a person to fill; nothing is guessed.
 */
export function prefillHeader(
  facts: readonly DatedFact[],
  supervisor: { readonly id: UserId; readonly name: string },
  today: LocalDate,
): RecordHeader {
  const status = currentFact(facts, 'STATUS', today);
  return {
    sessionDate: today,
    sessionType: 'PLANNED',
    supervisee: currentFact(facts, 'WORKER', today)?.name ?? '',
    supervisor: supervisor.name,
    supervisorId: supervisor.id,
    coveringFor: '',
    present: '',
    caseStatus: status?.status ?? null,
    cpCategory: status?.category ?? null,
    legalStatus: currentFact(facts, 'LEGAL_STATUS', today)?.legalStatus ?? null,
    livingArrangement: currentFact(facts, 'HOME', today)?.arrangement ?? null,
    planStart: status?.from ?? null,
  };
}
