import { type NamedInStore, type NameIndex, nameIndex } from '@domain/export/names/name-index';
import type { ChildId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** How often the children of a store have been written since it was opened, with the names as they stood at one time. */
type Kept = { writes: number; index: NameIndex | null };

/** Goes with the store: nothing of it is left once a lock has closed it. */
const keptOf = new WeakMap<Database, Kept>();

function kept(database: Database): Kept {
  const before = keptOf.get(database);
  if (before !== undefined) return before;
  const made: Kept = { writes: 0, index: null };
  keptOf.set(database, made);
  return made;
}

/** Whoever adds or changes a child says so here, or the names of the store would be those of before. */
export function childNamesChanged(database: Database): void {
  const names = kept(database);
  names.writes += 1;
  names.index = null;
}

/**
 * The names of every child, ready to be looked for (EXP-02). Made when it is first wanted after a change: a thousand
 * files in a row use the same one. Inside a transaction, whose changes may yet be undone, nothing is kept.
 */
export function readNameIndex(database: Database): NameIndex {
  const names = kept(database);
  if (names.index !== null && !database.inTransaction) return names.index;
  const index = nameIndex(
    prepared<NamedInStore>(
      database,
      'SELECT id, forename, surname, reference, family_group AS familyGroup FROM child ORDER BY reference',
    ).all(),
  );
  if (!database.inTransaction) names.index = index;
  return index;
}

/** Who works with the children, and who has worked with this one. */
export function readWorkersAround(database: Database, child: ChildId): string[] {
  return prepared<{ name: string }>(
    database,
    `SELECT name FROM worker UNION SELECT name FROM app_user
     UNION SELECT value FROM child_fact WHERE kind = 'WORKER' AND child_id = ?`,
  )
    .all(child)
    .map(({ name }) => name);
}
