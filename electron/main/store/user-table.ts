import type { Instant } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import type { Role, StoreKind } from '@domain/lists/roles';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** A person who may sign in. Their slot in the keyring has the same id. */
export type AppUser = { readonly id: UserId; readonly name: string; readonly role: Role; readonly team: string };

export function addUser(database: Database, user: AppUser & { readonly createdAt: Instant }): void {
  prepared(
    database,
    'INSERT INTO app_user (id, name, role, team, created_at) VALUES (@id, @name, @role, @team, @createdAt)',
  ).run(user);
}

export function findUser(database: Database, id: UserId): AppUser | null {
  return prepared<AppUser>(database, 'SELECT id, name, role, team FROM app_user WHERE id = ?').get(id) ?? null;
}

/** The names of everybody who supervises. */
export function managerNames(database: Database): string[] {
  return prepared<{ name: string }>(
    database,
    "SELECT name FROM app_user WHERE role IN ('TM', 'SM') AND left_on IS NULL",
  )
    .all()
    .map(({ name }) => name);
}

/** What this store is: a team's, or one worker's own copy. */
export function readStoreKind(database: Database): StoreKind {
  return prepared<{ kind: StoreKind }>(database, 'SELECT kind FROM store_kind').get()?.kind ?? 'TEAM';
}

/** Only before the first person is in it. */
export function decideStoreKind(database: Database, kind: StoreKind): void {
  prepared(database, 'UPDATE store_kind SET kind = ?').run(kind);
}
