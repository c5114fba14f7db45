import { distinctInTwelveMonths } from '../../child/child-summary';
import type { ChildHistory } from '../../memory/child-history';
import type { StoryContext, Telling } from '../story-shapes';

/** How many workers and homes the child has had in twelve months. */
export function toldOfChanges({ facts }: ChildHistory, { settings, today }: StoryContext): Telling[] {
  const workers = distinctInTwelveMonths(facts, 'WORKER', today);
  const homes = distinctInTwelveMonths(facts, 'HOME', today);
  return [
    ...(workers < settings.workersInYear
      ? []
      : [{ flag: 'WORKER_CHANGES' as const, subject: '', fact: `${String(workers)} workers in 12 months.` }]),
    ...(homes < settings.homesInYear
      ? []
      : [{ flag: 'HOME_MOVES' as const, subject: '', fact: `${String(homes)} homes in 12 months.` }]),
  ];
}
