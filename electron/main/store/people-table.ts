import type { LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { nameKey } from '@domain/people/name-key';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import type { AppUser } from './user-table';

/** Somebody who signs in, answers in sealed files, or once did either. */
export type PersonRow = AppUser & { readonly leftOn: LocalDate | null };

const COLUMNS = 'id, name, role, team, left_on AS leftOn';

/** Everybody, those who are here first, by name. */
export function listPeople(database: Database): PersonRow[] {
  return prepared<PersonRow>(
    database,
    `SELECT ${COLUMNS} FROM app_user ORDER BY left_on IS NOT NULL, name COLLATE NOCASE, created_at`,
  ).all();
}

export function findPerson(database: Database, id: UserId): PersonRow | null {
  return prepared<PersonRow>(database, `SELECT ${COLUMNS} FROM app_user WHERE id = ?`).get(id) ?? null;
}

/** True for somebody who is known and has not left: whatever their slot opens, nobody else comes in. */
export function mayEnter(database: Database, id: UserId): boolean {
  return findPerson(database, id)?.leftOn === null;
}

/**
 * Whose passphrase the recovery key replaces: its first owner's, and once they have left, that of the manager who has
 * been here longest. Null where nobody is left.
 */
export function recoveredOwner(database: Database, first: UserId): PersonRow | null {
  const owner = findPerson(database, first);
  if (owner === null || owner.leftOn === null) return owner;
  const heir = prepared<PersonRow>(
    database,
    `SELECT ${COLUMNS} FROM app_user WHERE role IN ('TM', 'SM') AND left_on IS NULL ORDER BY created_at, id LIMIT 1`,
  ).get();
  return heir ?? null;
}

/** People are known by their names in records: compared without case, however their letters are spelt. */
export function isNameTaken(database: Database, name: string): boolean {
  return listPeople(database).some((one) => one.leftOn === null && nameKey(one.name) === nameKey(name));
}

export function changePerson(database: Database, change: Pick<AppUser, 'id' | 'role' | 'team'>): void {
  prepared(database, 'UPDATE app_user SET role = @role, team = @team WHERE id = @id').run(change);
}

export function markPersonLeft(database: Database, id: UserId, leftOn: LocalDate): void {
  prepared(database, 'UPDATE app_user SET left_on = ? WHERE id = ?').run(leftOn, id);
}
