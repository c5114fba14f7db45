import type { KnownChild } from '@domain/caseload/known-child';
import type { Child, DatedFact } from '@domain/child/child';
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

function readChildren(database: Database): Child[] {
  return prepared<Child>(
    database,
    `SELECT id, reference, forename, surname, date_of_birth AS dateOfBirth,
       expected_date_of_birth AS expectedDateOfBirth, gender, ethnicity, disability, team,
       team_manager AS teamManager, family_group AS familyGroup, last_seen AS lastSeen, next_review AS nextReview
     FROM child`,
  ).all();
}
