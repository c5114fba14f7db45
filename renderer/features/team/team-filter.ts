import type { Board, BoardChild } from '@domain/board/board';
import { CASE_STATUS_LABELS, type CaseStatus } from '@domain/lists/case-lists';
import { personKey } from '@domain/text/person-key';

/** Empty strings let everything through. `worker` is a name as it was written on one of the children. */
export type TeamFilter = { readonly worker: string; readonly status: CaseStatus | '' };

export const EVERYTHING: TeamFilter = { worker: '', status: '' };

type AboutChild = Pick<BoardChild, 'worker' | 'status'>;

export function narrowed(board: Board, filter: TeamFilter): Board {
  const key = personKey(filter.worker);
  const isWanted = ({ worker, status }: AboutChild) =>
    (key === '' || (worker !== null && personKey(worker) === key)) &&
    (filter.status === '' || status === filter.status);
  return {
    today: board.today,
    children: board.children.filter(isWanted),
    records: board.records.filter(isWanted),
    drifting: board.drifting.filter(isWanted),
    challenges: board.challenges.filter(isWanted),
    milestones: board.milestones.filter(isWanted),
    own: board.own.filter(isWanted),
  };
}

/** Workers who have a child, each once, by name. */
export function workersOf(children: readonly BoardChild[]): string[] {
  const names = new Map(
    children.flatMap(({ worker }) => (worker === null ? [] : [[personKey(worker), worker.trim()]])),
  );
  return [...names.values()].toSorted((one, other) => one.localeCompare(other, 'en-GB'));
}

/** Statuses that a child has, in the order of the trade's list. */
export function statusesOf(children: readonly BoardChild[]): CaseStatus[] {
  const present = new Set(children.map(({ status }) => status));
  return (Object.keys(CASE_STATUS_LABELS) as CaseStatus[]).filter((status) => present.has(status));
}
