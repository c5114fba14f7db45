import type { MergeItem, MergePreview } from '@contract/sealed-calls';
import { counted } from '@domain/calendar/counted';
import { formatShortDate } from '@domain/calendar/format-date';
import type { StatusShape } from '../../../ui/status-mark';

type OutcomeWords = {
  readonly title: string;
  readonly shape: StatusShape;
  /** What will happen. */
  readonly what: (name: string) => string;
  /** What happened, where that is said otherwise. */
  readonly done?: (name: string) => string;
};

/** What will happen to an answer, in the words the manager reads before and after merging. */
export const OUTCOME_WORDS: Readonly<Record<MergeItem['outcome'], OutcomeWords>> = {
  CONFLICT: {
    title: 'Somebody recorded another answer here',
    shape: 'flag',
    what: () => 'Choose which one stands. The other is kept beside it.',
  },
  NEW: {
    title: 'New',
    shape: 'filled',
    what: (name) => `It becomes ${name}’s answer to this record.`,
    done: (name) => `It is ${name}’s answer to this record now.`,
  },
  NEWER: {
    title: 'A later answer',
    shape: 'filled',
    what: (name) => `It takes the place of what ${name} answered before, which is kept.`,
    done: (name) => `It stands in the place of what ${name} answered before, which is kept.`,
  },
  EARLIER_TEXT: {
    title: 'To an earlier text',
    shape: 'half',
    what: (name) => `The record was changed after ${name} got it. This answer is kept, and ${name} is asked again.`,
  },
  SEALED: {
    title: 'Agreed and signed meanwhile',
    shape: 'half',
    what: () => 'The record stays as it was signed. This answer is kept, and can become an addendum.',
  },
  OLDER: {
    title: 'An earlier answer',
    shape: 'outline',
    what: (name) => `A later answer of ${name}’s is here already. This one is kept beside it.`,
  },
  ALREADY: { title: 'Here already', shape: 'outline', what: () => 'It was brought in before. Nothing happens.' },
  NOT_THEIRS: {
    title: 'Not their record',
    shape: 'none',
    what: (name) => `This record is not ${name}’s, or is not known here. The answer is kept out.`,
  },
};

const ORDER = Object.keys(OUTCOME_WORDS);

/** What needs a choice first, what happens next, what changes nothing last. */
export function inOrder(items: readonly MergeItem[]): readonly MergeItem[] {
  return items.toSorted((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));
}

/** "Ayla Marsh, session of 9 Nov 2026, version 2". */
export function titleOf({ childName, sessionDate, version }: MergeItem): string {
  const who = childName === '' ? 'A record that is not known here' : childName;
  const session = sessionDate === null ? [] : [`session of ${formatShortDate(sessionDate)}`];
  return [who, ...session, `version ${String(version)}`].join(', ');
}

/** "2 new answers, 1 that needs a choice, 3 progress notes." `isDone` once it was brought in and chosen. */
export function sumUp({ items, progress }: MergePreview, isDone = false): string {
  const fresh = items.filter(({ outcome }) => outcome === 'NEW' || outcome === 'NEWER').length;
  const conflicts = items.filter(({ outcome }) => outcome === 'CONFLICT').length;
  const kept = items.length - fresh - conflicts;
  const notes = progress.fresh > 0 ? [`${counted(progress.fresh, 'new progress note')} on actions`] : [];
  const parts = [
    ...(conflicts > 0
      ? [`${counted(conflicts, 'answer')} ${isDone ? 'that you chose about' : 'for you to choose about'}`]
      : []),
    ...(fresh > 0 ? [counted(fresh, 'new answer')] : []),
    ...(kept > 0 ? [`${counted(kept, 'answer')} that ${kept === 1 ? 'changes' : 'change'} nothing`] : []),
    ...notes,
  ];
  return parts.length === 0 ? 'There is no new answer and no new progress note in it.' : `${parts.join(', ')}.`;
}

/** True where merging would write nothing at all. */
export function isNothingNew({ items, progress }: MergePreview): boolean {
  return progress.fresh === 0 && items.every(({ outcome }) => outcome === 'ALREADY' || outcome === 'NOT_THEIRS');
}
