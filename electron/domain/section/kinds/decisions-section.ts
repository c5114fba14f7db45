import { z } from 'zod';
import { day, rowId, words } from '../section-fields';
import { carriesNothing, neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

export const draftDecision = z.strictObject({
  id: rowId,
  decision: words,
  reason: words,
  decidedAgainst: words,
  /** Who more senior agreed, where the decision is above the manager's authority. */
  agreedBy: words,
  agreedOn: day,
});
export type DraftDecision = z.infer<typeof draftDecision>;

export const decisionsValue = z.strictObject({
  kind: z.literal('DECISIONS'),
  decisions: z.array(draftDecision).max(100),
});

/** What was decided, why, and what was decided against. */
export const decisionsSection: SectionKindModule<z.infer<typeof decisionsValue>> = {
  empty: () => ({ kind: 'DECISIONS', decisions: [] }),
  isEmpty: (value) => value.decisions.every(isBlankDecision),
  plainText: (value) => linesOf(value.decisions.flatMap(wordsOf)),
  carry: carriesNothing,
  isWaiting: neverWaits,
};

/** A row that was added and never written in. */
export function isBlankDecision(decision: DraftDecision): boolean {
  return decision.agreedOn === null && isBlank(linesOf(wordsOf(decision)));
}

function wordsOf(decision: DraftDecision): string[] {
  return [decision.decision, decision.reason, decision.decidedAgainst, decision.agreedBy];
}
