import type { Person } from '@contract/people-calls';
import type { Worker } from '@domain/board/worker';
import { nameKey } from '@domain/people/name-key';

/**
 * One line of the list: somebody who signs in or answers in sealed files (`person`), a worker of whom records know
 * (`worker`), or both under one name.
 */
export type PersonRow = { readonly name: string; readonly person: Person | null; readonly worker: Worker | null };

/** Everybody once, by name; those who have left stand at the end. */
export function peopleRows(people: readonly Person[], workers: readonly Worker[]): readonly PersonRow[] {
  const byName = new Map(workers.map((worker) => [nameKey(worker.name), worker]));
  const named = new Set(people.map(({ name }) => nameKey(name)));
  const rows: PersonRow[] = [
    ...people.map((person) => ({ name: person.name, person, worker: byName.get(nameKey(person.name)) ?? null })),
    ...workers
      .filter(({ name }) => !named.has(nameKey(name)))
      .map((worker) => ({ name: worker.name, person: null, worker })),
  ];
  return rows.toSorted((one, other) => Number(hasLeft(one)) - Number(hasLeft(other)) || byTheirName(one, other));
}

export function hasLeft({ person, worker }: PersonRow): boolean {
  return (person === null ? worker?.leftOn : person.leftOn) != null;
}

function byTheirName(one: PersonRow, other: PersonRow): number {
  return one.name.localeCompare(other.name, 'en-GB');
}
