import type { KnownChild } from '@domain/caseload/known-child';
import type { Child, DatedFact } from '@domain/child/child';
import type { SubjectChild } from '@domain/export/without-child-names';
import type { ChildId } from '@domain/identifiers';
import type { KnownName } from '@domain/personal/child-names-in-text';
import type { Database } from 'better-sqlite3';
import { type FactRow, toDatedFact } from './child-fact-table';
import { prepared } from './prepared';

/** Every child with every dated fact in order of first day: what a caseload file is compared with. */
export function readKnownChildren(database: Database): KnownChild[] {
  const factsOf = new Map<string, DatedFact[]>();
  const rows = prepared<FactRow & { childId: string }>(
    database,
    `SELECT child_id AS childId, id, kind, from_day AS "from", until_day AS until, value, detail, source,
       recorded_at AS recordedAt
     FROM child_fact ORDER BY child_id, kind, from_day`,
  );
  for (const { childId, ...row } of rows.iterate()) {
    const facts = factsOf.get(childId);
    if (facts) facts.push(toDatedFact(row));
    else factsOf.set(childId, [toDatedFact(row)]);
  }
  return readChildren(database).map((child) => ({ child, facts: factsOf.get(child.id) ?? [] }));
}

/** The name and reference of every child, for seeing whether a text names one in full (PRV-03). */
export function readChildNames(database: Database): KnownName[] {
  return prepared<KnownName>(database, 'SELECT forename, surname, reference FROM child').all();
}

/** Every child by id with what must not leave in a text that is about them. */
export function readSubjectChildren(database: Database): Map<ChildId, SubjectChild> {
  const rows = prepared<SubjectChild & { readonly id: ChildId }>(
    database,
    'SELECT id, forename, surname, reference, date_of_birth AS dateOfBirth FROM child',
  ).all();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The people who work with the children, as records name them. */
export function readAdultNames(database: Database): string[] {
  return prepared<{ name: string }>(
    database,
    `SELECT name FROM worker UNION SELECT name FROM app_user
     UNION SELECT worker_now FROM child WHERE worker_now IS NOT NULL
     UNION SELECT value FROM child_fact WHERE kind = 'WORKER'`,
  )
    .all()
    .map(({ name }) => name);
}

/** Everybody the store knows by name besides children, also managers that a case system named. */
export function readPackAdults(database: Database): string[] {
  const managers = prepared<{ name: string }>(
    database,
    'SELECT DISTINCT team_manager AS name FROM child WHERE team_manager IS NOT NULL',
  ).all();
  return [...readAdultNames(database), ...managers.map(({ name }) => name)];
}

/** Names of teams, which often are those of places. */
export function readTeamNames(database: Database): string[] {
  return prepared<{ name: string }>(database, 'SELECT DISTINCT team AS name FROM child WHERE team IS NOT NULL')
    .all()
    .map(({ name }) => name);
}

function readChildren(database: Database): Child[] {
  return prepared<Child>(
    database,
    `SELECT id, reference, forename, surname, date_of_birth AS dateOfBirth,
       expected_date_of_birth AS expectedDateOfBirth, gender, ethnicity, disability, team,
       team_manager AS teamManager, family_group AS familyGroup, last_seen AS lastSeen, next_review AS nextReview
     FROM child`,
  ).all();
}
