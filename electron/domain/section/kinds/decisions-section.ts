import type { SectionKindModule } from '../section-kind';
import type { DraftDecision, ValueOf } from '../section-values';
import { countWords, isBlank, linesOf } from '../words';

/** What was decided, why, and what was decided against. */
export const decisionsSection: SectionKindModule<'DECISIONS'> = {
  empty: () => ({ kind: 'DECISIONS', decisions: [] }),
  isEmpty: (value) => value.decisions.every(isBlankDecision),
  countWords: (value) => countWords(plainText(value)),
  plainText,
};

/** A row that was added and never written in. */
export function isBlankDecision(decision: DraftDecision): boolean {
  return decision.agreedOn === null && isBlank(linesOf(wordsOf(decision)));
}

function plainText(value: ValueOf<'DECISIONS'>): string {
  return linesOf(value.decisions.flatMap(wordsOf));
}

function wordsOf(decision: DraftDecision): string[] {
  return [decision.decision, decision.reason, decision.decidedAgainst, decision.agreedBy];
}
