import { randomUUID } from 'node:crypto';
import type { Instant } from '@domain/calendar/local-date';
import type { Child, ChildRow } from '@domain/child/child';
import { type ChildId, childId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { childNamesChanged } from './child-names';
import { prepared } from './prepared';
import { CHILD_SEEN, type Viewer, viewerParameters } from './viewer';

export type { Viewer } from './viewer';

/** What a person or a file can say about a child; the id is the store's own. */
export type ChildDetails = Omit<Child, 'id'>;

const COLUMNS = `id, reference, forename, surname, date_of_birth AS dateOfBirth,
  expected_date_of_birth AS expectedDateOfBirth, gender, ethnicity, disability, team,
  team_manager AS teamManager, family_group AS familyGroup, last_seen AS lastSeen, next_review AS nextReview`;

/** Adds a child and gives its new id. Throws when the reference is taken, compared without case. */
export function addChild(database: Database, details: ChildDetails, now: Instant): ChildId {
  const id = childId.parse(randomUUID());
  prepared(
    database,
    `INSERT INTO child (id, reference, forename, surname, date_of_birth, expected_date_of_birth, gender, ethnicity,
       disability, team, team_manager, family_group, last_seen, next_review, created_at, updated_at)
     VALUES (@id, @reference, @forename, @surname, @dateOfBirth, @expectedDateOfBirth, @gender, @ethnicity,
       @disability, @team, @teamManager, @familyGroup, @lastSeen, @nextReview, @now, @now)`,
  ).run({ ...details, id, now });
  childNamesChanged(database);
  return id;
}

/** Replaces what is known of a child; the dated facts are apart. */
export function changeChild(database: Database, child: Child, now: Instant): void {
  prepared(
    database,
    `UPDATE child SET reference = @reference, forename = @forename, surname = @surname,
       date_of_birth = @dateOfBirth, expected_date_of_birth = @expectedDateOfBirth, gender = @gender,
       ethnicity = @ethnicity, disability = @disability, team = @team, team_manager = @teamManager,
       family_group = @familyGroup, last_seen = @lastSeen, next_review = @nextReview, updated_at = @now
     WHERE id = @id`,
  ).run({ ...child, now });
  childNamesChanged(database);
}

export function readChild(database: Database, id: ChildId): Child | null {
  return prepared<Child>(database, `SELECT ${COLUMNS} FROM child WHERE id = ?`).get(id) ?? null;
}

/** The child with this case reference, compared without case. */
export function findChildByReference(database: Database, reference: string): Child | null {
  return prepared<Child>(database, `SELECT ${COLUMNS} FROM child WHERE reference = ?`).get(reference) ?? null;
}

/** True when this person may open this child. */
export function maySeeChild(database: Database, id: ChildId, viewer: Viewer): boolean {
  const found = prepared<{ found: number }>(
    database,
    `SELECT 1 AS found FROM child WHERE id = @id AND ${CHILD_SEEN}`,
  ).get({ id, ...viewerParameters(viewer) });
  return found !== undefined;
}

/** Everyone this person may see with what is true of them now, by surname. */
export function listChildren(database: Database, viewer: Viewer): ChildRow[] {
  return prepared<ChildRow>(
    database,
    `SELECT id, reference, forename, surname, date_of_birth AS dateOfBirth, status_now AS status,
       legal_status_now AS legalStatus, worker_now AS worker, team, status_now_from AS planStart,
       last_seen AS lastSeen, next_review AS nextReview, last_supervision AS lastSupervision
     FROM child WHERE ${CHILD_SEEN}
     ORDER BY surname COLLATE NOCASE, forename COLLATE NOCASE, reference`,
  ).all(viewerParameters(viewer));
}
