import type { Instant } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** A person who may sign in. Their slot in the keyring has the same id. */
export type AppUser = { readonly id: UserId; readonly name: string; readonly role: Role };

export function addUser(database: Database, user: AppUser & { readonly createdAt: Instant }): void {
  prepared(database, 'INSERT INTO app_user (id, name, role, created_at) VALUES (@id, @name, @role, @createdAt)').run(
    user,
  );
}

export function findUser(database: Database, id: UserId): AppUser | null {
  return prepared<AppUser>(database, 'SELECT id, name, role FROM app_user WHERE id = ?').get(id) ?? null;
}

/** The names of everybody who supervises. */
export function managerNames(database: Database): string[] {
  return prepared<{ name: string }>(database, "SELECT name FROM app_user WHERE role IN ('TM', 'SM')")
    .all()
    .map(({ name }) => name);
}
