import type { LocalDate } from '../calendar/local-date';
import type { DatedFact, DatedFactKind, NewDatedFact } from '../child/child';
import { unreachable } from '../unreachable';
import type { CaseloadChild } from './caseload';
import { plainWords } from './plain-words';

type Told<K extends DatedFactKind> = Omit<Extract<NewDatedFact, { kind: K }>, 'from'> & { from: LocalDate | null };

/** What a file says of one dated fact. `from` is null when it gives no day. */
export type ToldFact = { [K in DatedFactKind]: Told<K> }[DatedFactKind];

/** The dated facts that a row tells. Nobody being allocated is not among them: it ends a fact and begins none. */
export function toldFacts(child: CaseloadChild): ToldFact[] {
  const told: ToldFact[] = [];
  if (child.status !== null) told.push({ kind: 'STATUS', ...child.status });
  if (child.legalStatus !== null) told.push({ kind: 'LEGAL_STATUS', ...child.legalStatus });
  if (child.worker !== null && child.worker.name !== null) {
    told.push({ kind: 'WORKER', name: child.worker.name, from: child.worker.from });
  }
  if (child.home !== null) told.push({ kind: 'HOME', ...child.home });
  return told;
}

/**
 * How what we hold compares with what is told:
 * SAME: nothing new (a blank category or home detail is "not told", not "none").
 * REWORDED: the same plan or kind of home with another category or description.
 * OTHER: another worker, status, legal status or kind of home.
 * Workers compare by plain words, so that an accent or capital that one export lost is not another worker.
 */
export function compareFact(held: DatedFact, told: ToldFact): 'SAME' | 'REWORDED' | 'OTHER' {
  const ours = essenceOf(held);
  const theirs = essenceOf(told);
  if (held.kind !== told.kind || ours.value !== theirs.value) return 'OTHER';
  return theirs.detail === '' || theirs.detail === ours.detail ? 'SAME' : 'REWORDED';
}

function essenceOf(fact: DatedFact | ToldFact): { value: string; detail: string } {
  switch (fact.kind) {
    case 'WORKER':
      return { value: plainWords(fact.name), detail: '' };
    case 'STATUS':
      return { value: fact.status, detail: fact.category ?? '' };
    case 'LEGAL_STATUS':
      return { value: fact.legalStatus, detail: '' };
    case 'HOME':
      return { value: fact.arrangement, detail: plainWords(fact.detail) };
    default:
      return unreachable(fact);
  }
}
