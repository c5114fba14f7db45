import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import type { DatedFact, DatedFactKind } from '../../child/child';
import { countWords, distinctInTwelveMonths } from '../../child/child-summary';
import { factWords } from '../../child/fact-words';
import type { ChildHistory } from '../../memory/child-history';
import type { StoryMark, StoryRow } from '../story-shapes';

const NAMES: { readonly [K in DatedFactKind]: string } = {
  WORKER: 'Worker',
  HOME: 'Home',
  STATUS: 'Status',
  LEGAL_STATUS: 'Legal status',
};

type Told = { readonly history: ChildHistory; readonly today: LocalDate };

/** What was true from when until when: workers, homes, statuses, legal statuses; the earliest first. */
export function factRow(kind: DatedFactKind, title: string, { history, today }: Told): StoryRow {
  const facts = history.facts.filter((fact) => fact.kind === kind);
  const marks = facts
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map((fact) => markOf(fact, { history, today }));
  return { key: kind, title, kind: 'MARKS', marks };
}

function markOf(fact: DatedFact, told: Told): StoryMark {
  const words = factWords(fact);
  const until = fact.until === null ? 'until now' : `until ${formatShortDate(fact.until)}`;
  return {
    ...{ key: fact.id, from: fact.from, until: fact.until, shape: 'SPAN', label: words },
    sentence: `${NAMES[fact.kind]}: ${words}, from ${formatShortDate(fact.from)} ${until}${countOf(fact, told)}.`,
  };
}

/** Said of the one that is now, where it is not the first in the year. */
function countOf({ kind, until }: DatedFact, { history, today }: Told): string {
  if (until !== null || (kind !== 'WORKER' && kind !== 'HOME')) return '';
  const what = kind === 'WORKER' ? 'worker' : 'home';
  const words = countWords(what, distinctInTwelveMonths(history.facts, kind, today));
  return words === null ? '' : `, ${words}`;
}
