import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { Child, ChildRow } from '@domain/child/child';
import { type ChildId, childId } from '@domain/identifiers';
import type { CaseStatus, LegalStatus } from '@domain/lists/case-lists';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

/** Whose children: everyone's, or only those a worker is allocated to now. */
export type Viewer = { readonly sees: 'EVERYONE' } | { readonly sees: 'OWN'; readonly name: string };

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
}

export function readChild(database: Database, id: ChildId): Child | null {
  return prepared<Child>(database, `SELECT ${COLUMNS} FROM child WHERE id = ?`).get(id) ?? null;
}

/** The child with this case reference, compared without case. */
export function findChildByReference(database: Database, reference: string): Child | null {
  return prepared<Child>(database, `SELECT ${COLUMNS} FROM child WHERE reference = ?`).get(reference) ?? null;
}

/** True when this person may open this child: managers any, a worker their own. */
export function maySeeChild(database: Database, id: ChildId, viewer: Viewer): boolean {
  if (viewer.sees === 'EVERYONE') return true;
  const own = prepared<{ found: number }>(
    database,
    `SELECT 1 AS found FROM child_fact
     WHERE kind = 'WORKER' AND child_id = ? AND until_day IS NULL AND value = ? COLLATE NOCASE`,
  ).get(id, viewer.name);
  return own !== undefined;
}

type ListedChild = Pick<
  ChildRow,
  'id' | 'reference' | 'forename' | 'surname' | 'dateOfBirth' | 'team' | 'lastSeen' | 'nextReview'
>;
type FactsOfToday = { status?: CaseStatus; planStart?: LocalDate; legalStatus?: LegalStatus; worker?: string };

/**
 * Everyone on the list with what is true of them now, by surname. Three short scans joined here by id take a
 * third of the time of one query that looks each child's facts up one by one (measured with 10,000 children).
 */
export function listChildren(database: Database, viewer: Viewer): ChildRow[] {
  const now = factsOfToday(database);
  const lastSupervision = lastSupervisionDays(database);
  const rows = prepared<ListedChild>(
    database,
    `SELECT id, reference, forename, surname, date_of_birth AS dateOfBirth, team, last_seen AS lastSeen,
       next_review AS nextReview
     FROM child ORDER BY surname COLLATE NOCASE, forename COLLATE NOCASE, reference`,
  ).all();
  const all = rows.map((row) => toChildRow(row, now.get(row.id), lastSupervision.get(row.id) ?? null));
  if (viewer.sees === 'EVERYONE') return all;
  const name = viewer.name.toLowerCase();
  return all.filter((row) => row.worker?.toLowerCase() === name);
}

function toChildRow(row: ListedChild, now: FactsOfToday = {}, lastSupervision: LocalDate | null): ChildRow {
  return {
    id: row.id,
    reference: row.reference,
    forename: row.forename,
    surname: row.surname,
    dateOfBirth: row.dateOfBirth,
    status: now.status ?? null,
    legalStatus: now.legalStatus ?? null,
    worker: now.worker ?? null,
    team: row.team,
    planStart: now.planStart ?? null,
    lastSeen: row.lastSeen,
    nextReview: row.nextReview,
    lastSupervision,
  };
}

type OpenFact =
  | { readonly kind: 'WORKER'; readonly childId: ChildId; readonly value: string; readonly from: LocalDate }
  | { readonly kind: 'STATUS'; readonly childId: ChildId; readonly value: CaseStatus; readonly from: LocalDate }
  | { readonly kind: 'LEGAL_STATUS'; readonly childId: ChildId; readonly value: LegalStatus; readonly from: LocalDate };

function factsOfToday(database: Database): Map<ChildId, FactsOfToday> {
  const facts = prepared<OpenFact>(
    database,
    `SELECT kind, child_id AS childId, value, from_day AS "from" FROM child_fact
     WHERE until_day IS NULL AND kind IN ('WORKER', 'STATUS', 'LEGAL_STATUS')`,
  ).all();
  const byChild = new Map<ChildId, FactsOfToday>();
  for (const fact of facts) {
    const now = byChild.get(fact.childId) ?? {};
    byChild.set(fact.childId, now);
    if (fact.kind === 'WORKER') now.worker = fact.value;
    else if (fact.kind === 'LEGAL_STATUS') now.legalStatus = fact.value;
    else {
      now.status = fact.value;
      now.planStart = fact.from;
    }
  }
  return byChild;
}

/** The day of each child's last agreed supervision. */
function lastSupervisionDays(database: Database): Map<ChildId, LocalDate> {
  const rows = prepared<{ childId: ChildId; day: LocalDate }>(
    database,
    `SELECT child_id AS childId, max(session_date) AS day FROM record
     WHERE state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED') AND session_date IS NOT NULL
     GROUP BY child_id`,
  ).all();
  return new Map(rows.map(({ childId, day }) => [childId, day]));
}
