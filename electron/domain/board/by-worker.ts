import { personKey } from '../text/person-key';
import type { BoardChild, ChildStanding } from './board';

export type WorkerRow = { readonly worker: string | null; readonly children: readonly BoardChild[] };

const NAMES = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
const URGENCY: { readonly [S in ChildStanding]: number } = { PAST: 0, DUE: 1, SOON: 2, NEVER: 3, LATER: 4, NO_DATE: 5 };

/**
 * One row a worker, by name; a child without a worker in a row at the end. Within a row the child who has waited longest
 * comes first. Rows are never put in an order of how much waits in them: the board is about children.
 */
export function rowsByWorker(children: readonly BoardChild[]): WorkerRow[] {
  const rows = new Map<string, { worker: string | null; children: BoardChild[] }>();
  for (const child of children) {
    const key = child.worker === null ? '' : personKey(child.worker);
    const row = rows.get(key) ?? { worker: key === '' ? null : (child.worker ?? '').trim(), children: [] };
    row.children.push(child);
    // Of two spellings, the one that is not all in capitals.
    if (child.worker !== null && row.worker === row.worker?.toUpperCase()) row.worker = child.worker.trim();
    rows.set(key, row);
  }
  return [...rows.values()]
    .map((row) => ({ ...row, children: row.children.toSorted(byUrgency) }))
    .toSorted((one, other) => {
      if (one.worker === null || other.worker === null)
        return Number(one.worker === null) - Number(other.worker === null);
      return NAMES.compare(one.worker, other.worker);
    });
}

/** Children nobody has talked about for longer than their status asks: never first, then the longest ago. */
export function notDiscussedLately(children: readonly BoardChild[]): BoardChild[] {
  return children
    .filter(({ standing }) => standing === 'NEVER' || standing === 'PAST')
    .toSorted((one, other) => (one.last ?? '').localeCompare(other.last ?? '') || NAMES.compare(one.name, other.name));
}

function byUrgency(one: BoardChild, other: BoardChild): number {
  return (
    URGENCY[one.standing] - URGENCY[other.standing] ||
    (one.due ?? '').localeCompare(other.due ?? '') ||
    NAMES.compare(one.name, other.name)
  );
}
