import { formatShortDate } from '../calendar/format-date';
import { lastDecision } from '../check/drift';
import type { DriftKey } from '../check/finding';
import { DRIFT_DECISION_LABELS } from '../lists/memory-lists';
import type { ChildHistory } from '../memory/child-history';
import type { StoryContext, Telling } from './story-shapes';
import { toldOfChanges } from './told/changes';
import { toldOfNumbers } from './told/numbers';
import { toldOfPlan } from './told/plan-time';
import { toldOfWork } from './told/work';

export type Told = Telling & {
  /** What was last decided about it, and when; null where nobody has decided yet. */
  readonly decided: string | null;
};

/**
 * What drifts in a child's story today, in plain facts, each with the last decision on it. The same thresholds as those
 * of the recording check, which asks in each record; this only says.
 */
export function tellingOf(history: ChildHistory, context: StoryContext): Told[] {
  const told = [
    ...toldOfPlan(history, context),
    ...toldOfWork(history, context),
    ...toldOfNumbers(history, context),
    ...toldOfChanges(history, context),
  ];
  return told.map((each) => ({ ...each, decided: sayDecision(each, history) }));
}

function sayDecision(key: DriftKey, history: ChildHistory): string | null {
  const last = lastDecision(key, history);
  if (last === null) return null;
  const { decision, until } = last.drift;
  const day = formatShortDate(last.record.sessionDate);
  // "Accept it for now, until a date" with its date in place of the last two words.
  const words = until === null ? DRIFT_DECISION_LABELS[decision] : sayAccepted(decision, formatShortDate(until));
  return `Decided on ${day}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}

function sayAccepted(decision: keyof typeof DRIFT_DECISION_LABELS, until: string): string {
  return decision === 'ACCEPT_UNTIL'
    ? `Accept it for now, until ${until}`
    : `${DRIFT_DECISION_LABELS[decision]}, until ${until}`;
}
