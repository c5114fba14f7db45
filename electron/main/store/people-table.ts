import type { LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import { isSamePerson, nameKey } from '@domain/people/name-key';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import type { AppUser } from './user-table';
import { CHILD_SEEN, RECORD_SEEN, type Viewer, viewerParameters } from './viewer';

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
 * True for a code that was made last and not used since. The keyring forgets a code that was used or replaced; the store
 * remembers, where an older keyring is put back with the code in it.
 */
export function mayJoin(database: Database, id: UserId, codeId: string | undefined): boolean {
  const last = prepared<{ kind: string; code: string | null }>(
    database,
    `SELECT kind, detail ->> '$.code' AS code FROM audit_event WHERE subject = ? AND kind IN ('CODE_MADE', 'JOINED')
     ORDER BY seq DESC LIMIT 1`,
  ).get(id);
  return mayEnter(database, id) && last?.kind === 'CODE_MADE' && (last.code === null || last.code === codeId);
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

/**
 * True also for the name of somebody who has left. Records, children and actions know people by their names, so a
 * namesake who came later would read what was the leaver's.
 */
export function isNameTaken(database: Database, name: string): boolean {
  return listPeople(database).some((one) => isSamePerson(one.name, name));
}

/**
 * True where a child, a record, an action or a personal supervision that this viewer does not see names this person:
 * whoever could sign in under the name would see it, and be given a draft of personal supervision once it is signed.
 */
export function isNameKnownElsewhere(database: Database, name: string, viewer: Viewer): boolean {
  const row = prepared<{ found: number }>(
    database,
    `SELECT 1 AS found FROM child WHERE name_key(worker_now) = @sought AND NOT ${CHILD_SEEN}
     UNION ALL SELECT 1 FROM record WHERE name_key(supervisee) = @sought AND NOT ${RECORD_SEEN}
     UNION ALL SELECT 1 FROM action JOIN child ON child.id = child_id
       WHERE name_key(who) = @sought AND NOT ${CHILD_SEEN}
     UNION ALL SELECT 1 FROM personal_record JOIN app_user ON app_user.id = supervisor_id
       WHERE name_key(worker) = @sought AND state = 'DRAFT' AND app_user.id <> @viewerId
         AND app_user.team <> @team COLLATE NOCASE
     LIMIT 1`,
  ).get({ sought: nameKey(name), ...viewerParameters(viewer) });
  return row !== undefined;
}

export function changePerson(database: Database, change: Pick<AppUser, 'id' | 'role' | 'team'>): void {
  prepared(database, 'UPDATE app_user SET role = @role, team = @team WHERE id = @id').run(change);
}

export function markPersonLeft(database: Database, id: UserId, leftOn: LocalDate): void {
  prepared(database, 'UPDATE app_user SET left_on = ? WHERE id = ?').run(leftOn, id);
}
