import type { LocalDate } from '../calendar/local-date';
import type { DatedFact } from '../child/child';
import { currentFact } from '../child/child-summary';
import type { UserId } from '../identifiers';
import type { LivingArrangement } from '../lists/case-lists';
import type { Concern } from '../lists/practice-lists';
import type { RecordHeader } from './record';

export type ComingSession = {
  readonly supervisor: { readonly id: UserId; readonly name: string };
  readonly today: LocalDate;
  /** Where the child lived at the last agreed supervision; null when there was none. */
  readonly lastHome: LivingArrangement | null;
  /** What was part of the child's situation then; null when there was none, or it was not asked. */
  readonly lastConcerns: readonly Concern[] | null;
};

/**
 * "About this session", as far as the child's dated facts tell on a day. The session's date starts as that day. What
 * is not known stays empty for a person to fill; nothing is guessed. Case systems seldom export the home, so where no
 * fact tells it, the last agreed record does, and it alone knows the concerns: facts carry forward.
 */
export function prefillHeader(
  facts: readonly DatedFact[],
  { supervisor, today, lastHome, lastConcerns }: ComingSession,
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
    livingArrangement: currentFact(facts, 'HOME', today)?.arrangement ?? lastHome,
    planStart: status?.from ?? null,
    ...(lastConcerns === null ? {} : { concerns: [...lastConcerns] }),
  };
}
