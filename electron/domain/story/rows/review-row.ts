import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import { KEY_DATE_LABELS, type KeyDateKind } from '../../lists/memory-lists';
import type { ChildHistory } from '../../memory/child-history';
import type { StoryContext, StoryMark, StoryRow } from '../story-shapes';

/** Days in court stand with the legal clock, and the letter begins it. */
const WITH_THE_CLOCK: ReadonlySet<KeyDateKind> = new Set(['NEXT_COURT', 'NEXT_FILING', 'PLO_LETTER']);

/** Reviews held and to come, and the other days of the plan that somebody told us of. */
export function reviewRow(history: ChildHistory, { child, today }: StoryContext): StoryRow {
  const held = history.records
    .filter(({ type }) => type === 'MILESTONE')
    .map(({ recordId, sessionDate }) => ({ key: recordId, day: sessionDate, name: 'Milestone review', isHeld: true }));
  const next =
    child.nextReview === null ? [] : [{ key: 'NEXT_REVIEW', day: child.nextReview, name: 'Review', isHeld: false }];
  const told = history.keyDates
    .filter(({ kind }) => !WITH_THE_CLOCK.has(kind))
    .map(({ kind, day }) => ({ key: kind, day, name: KEY_DATE_LABELS[kind], isHeld: day <= today }));
  const marks = [...held, ...next, ...told]
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .map((each) => markOf(each, today));
  return { key: 'REVIEWS', title: 'Reviews and days', kind: 'MARKS', marks };
}

type ReviewDay = {
  readonly key: string;
  readonly day: LocalDate;
  readonly name: string;
  readonly isHeld: boolean;
};

function markOf({ key, day, name, isHeld }: ReviewDay, today: LocalDate): StoryMark {
  const isNotYet = !isHeld && day < today;
  const sentence = isNotYet
    ? `${name}: was due ${formatShortDate(day)}. Not known to have been held yet.`
    : `${name}: ${formatShortDate(day)}.`;
  const open = isNotYet ? 'NOT_YET' : 'PLANNED';
  return { key, from: day, until: day, shape: isHeld ? 'DONE' : open, label: name, sentence };
}
