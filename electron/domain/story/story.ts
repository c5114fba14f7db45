import type { ChildHistory } from '../memory/child-history';
import { currentPlan } from './plan';
import { actionsRow } from './rows/action-row';
import { challengeRow } from './rows/challenge-row';
import { factRow } from './rows/fact-rows';
import { legalRow } from './rows/legal-row';
import { planRow } from './rows/plan-row';
import { reviewRow } from './rows/review-row';
import { scaleRow } from './rows/scale-row';
import { supervisionRow } from './rows/supervision-row';
import type { Story, StoryContext, StoryRow } from './story-shapes';

/** Everything that is remembered of a child, as rows of marks on one axis of time. */
export function storyOf(history: ChildHistory, context: StoryContext): Story {
  const { today } = context;
  const rows: readonly StoryRow[] = [
    planRow(history, context),
    supervisionRow(history, context),
    scaleRow(history),
    actionsRow(history, context),
    challengeRow(history, context),
    factRow('WORKER', 'Workers', { history, today }),
    factRow('HOME', 'Homes', { history, today }),
    factRow('STATUS', 'Status', { history, today }),
    factRow('LEGAL_STATUS', 'Legal status', { history, today }),
    legalRow(history, context),
    reviewRow(history, context),
  ];
  return {
    rows: rows.filter(({ marks }) => marks.length > 0),
    planStart: currentPlan(history, today)?.start ?? null,
  };
}
