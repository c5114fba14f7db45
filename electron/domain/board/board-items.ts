import type { LocalDate } from '../calendar/local-date';
import type { ChildId, RecordId } from '../identifiers';
import type { Board, BoardChild, ChildStanding } from './board';
import { sayChallenge, sayDrift, sayLast, sayMilestone, sayOwnAction, sayRecordWait, sayStanding } from './board-words';
import { notDiscussedLately } from './by-worker';

/** The shape that goes with the words: due, soon, gone by, drifting, challenged, or no shape. */
export type BoardMark = 'none' | 'dashed' | 'outline' | 'half' | 'filled' | 'drift' | 'flag';

/** One line of a short list: whom it is about, and what is to be known. */
export type BoardItem = {
  readonly key: string;
  readonly childId: ChildId;
  /** The record it is about; null where it is about the child. */
  readonly recordId: RecordId | null;
  readonly childName: string;
  /** What was agreed or asked, in people's own words; empty where there is none. */
  readonly about: string;
  readonly words: string;
  readonly mark: BoardMark;
};

const STANDING_MARKS: { readonly [S in ChildStanding]: BoardMark } = {
  NEVER: 'dashed',
  NO_DATE: 'none',
  LATER: 'outline',
  SOON: 'half',
  DUE: 'half',
  PAST: 'filled',
};

export function markOfChild({ standing }: Pick<BoardChild, 'standing'>): BoardMark {
  return STANDING_MARKS[standing];
}

/** Records that wait for this person: those they wrote, but for an answer that is still in time. */
export function waitingItems({ records, today }: Pick<Board, 'records' | 'today'>): BoardItem[] {
  return records
    .filter(({ isMine, wait, due }) => isMine && (wait !== 'ANSWER' || (due !== null && due < today)))
    .map((record) => ({
      ...{ key: record.id, childId: record.childId, recordId: record.id, childName: record.childName },
      ...{ about: record.form, words: sayRecordWait(record, today), mark: markOfDay(record.due, today) },
    }));
}

export function driftingItems({ drifting }: Pick<Board, 'drifting'>): BoardItem[] {
  return drifting.map((action) => ({
    ...{ key: action.id, childId: action.childId, recordId: null, childName: action.childName },
    ...{ about: action.what, words: sayDrift(action), mark: 'drift' as const },
  }));
}

export function challengeItems({ challenges, today }: Pick<Board, 'challenges' | 'today'>): BoardItem[] {
  return challenges.map((challenge) => ({
    ...{ key: challenge.id, childId: challenge.childId, recordId: null, childName: challenge.childName },
    ...{ about: challenge.issue, words: sayChallenge(challenge, today), mark: 'flag' as const },
  }));
}

export function milestoneItems({ milestones, today }: Pick<Board, 'milestones' | 'today'>): BoardItem[] {
  return milestones.map((milestone) => ({
    key: `${milestone.childId} ${String(milestone.months)}`,
    ...{ childId: milestone.childId, recordId: null, childName: milestone.childName, about: '' },
    words: sayMilestone(milestone, today),
    mark: milestone.day <= today ? ('filled' as const) : ('half' as const),
  }));
}

export function notDiscussedItems({ children }: Pick<Board, 'children'>): BoardItem[] {
  return notDiscussedLately(children).map((child) => ({
    ...{ key: child.id, childId: child.id, recordId: null, childName: child.name, about: child.worker ?? '' },
    words: child.standing === 'NEVER' ? sayLast(child) : `${sayLast(child)}. ${sayStanding(child)}`,
    mark: markOfChild(child),
  }));
}

export function ownItems({ own }: Pick<Board, 'own'>): BoardItem[] {
  return own.map((action) => ({
    ...{ key: action.id, childId: action.childId, recordId: null, childName: action.childName },
    ...{ about: action.what, words: sayOwnAction(action), mark: 'filled' as const },
  }));
}

/** What only a manager can settle: milestones, challenges and drift. */
export function decisionItems(board: Board): BoardItem[] {
  return [...milestoneItems(board), ...challengeItems(board), ...driftingItems(board)];
}

function markOfDay(due: LocalDate | null, today: LocalDate): BoardMark {
  if (due === null) return 'none';
  if (due < today) return 'filled';
  return due === today ? 'half' : 'outline';
}
