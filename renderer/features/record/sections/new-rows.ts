import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { DraftDecision } from '@domain/section/kinds/decisions-section';
import type { Rating } from '@domain/section/kinds/scale-section';

/** Rows with nothing in them but an identifier. */
export function newAction(what: string): DraftAction {
  return { id: crypto.randomUUID(), who: '', role: '', what, by: null, byText: '', soThat: '' };
}

export function newDecision(): DraftDecision {
  return { id: crypto.randomUUID(), decision: '', reason: '', decidedAgainst: '', agreedBy: '', agreedOn: null };
}

export function newRating(rater: Rating['rater'], name = ''): Rating {
  return {
    id: crypto.randomUUID(),
    rater,
    name,
    value: null,
    whatMakesItThatHigh: '',
    oneHigher: '',
    notAskedBecause: '',
  };
}
