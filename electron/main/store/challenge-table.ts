import { randomUUID } from 'node:crypto';
import type { Instant, LocalDate } from '@domain/calendar/local-date';
import { type Challenge, type ChallengeWords, challenge } from '@domain/challenge/challenge';
import { type ChallengeId, type ChildId, challengeId } from '@domain/identifiers';
import type { Database } from 'better-sqlite3';
import { inOneTransaction, prepared } from './prepared';

/** Who writes it down, and when. */
export type ChallengeStep = { readonly actor: string; readonly at: Instant };

const COLUMNS = `id, child_id AS childId, raised_on AS raisedOn, raised_by AS raisedBy, source, stage, issue, risk, response,
  responded_on AS respondedOn, changed, how_we_know AS howWeKnow, seen_on AS seenOn, closed_on AS closedOn,
  closed_by AS closedBy`;

/** Every challenge of a child, the earliest first. */
export function challengesOfChild(database: Database, childId: ChildId): Challenge[] {
  return prepared<Challenge>(database, `SELECT ${COLUMNS} FROM challenge WHERE child_id = ? ORDER BY raised_on, row`)
    .all(childId)
    .map((row) => challenge.parse(row));
}

export function readChallenge(database: Database, id: ChallengeId): Challenge | null {
  const row = prepared<Challenge>(database, `SELECT ${COLUMNS} FROM challenge WHERE id = ?`).get(id);
  return row === undefined ? null : challenge.parse(row);
}

/** Writes a new challenge down. */
export function raiseChallenge(
  database: Database,
  { childId, words, step }: { readonly childId: ChildId; readonly words: ChallengeWords; readonly step: ChallengeStep },
): ChallengeId {
  return inOneTransaction(database, () => {
    const id = challengeId.parse(randomUUID());
    prepared(
      database,
      `INSERT INTO challenge (id, child_id, raised_on, raised_by, source, stage, issue, risk, response, responded_on,
         changed, how_we_know, seen_on, closed_by, created_at, updated_at)
       VALUES (@id, @childId, @raisedOn, @raisedBy, @source, @stage, @issue, @risk, @response, @respondedOn, @changed,
         @howWeKnow, @seenOn, '', @at, @at)`,
    ).run({ id, childId, ...words, at: step.at });
    remember(database, id, step);
    return id;
  });
}

/** What the challenge says from now on; what it said before stays in its history. False for one that is closed. */
export function changeChallenge(
  database: Database,
  { id, words, step }: { readonly id: ChallengeId; readonly words: ChallengeWords; readonly step: ChallengeStep },
): boolean {
  return inOneTransaction(database, () => {
    const changed = prepared(
      database,
      `UPDATE challenge SET raised_on = @raisedOn, raised_by = @raisedBy, source = @source, stage = @stage,
         issue = @issue, risk = @risk, response = @response, responded_on = @respondedOn, changed = @changed,
         how_we_know = @howWeKnow, seen_on = @seenOn, updated_at = @at
       WHERE id = @id AND closed_on IS NULL`,
    ).run({ id, ...words, at: step.at });
    if (changed.changes > 0) remember(database, id, step);
    return changed.changes > 0;
  });
}

/** Both sides agree that it is put right. The database refuses it without an answer, what changed and when it was seen (CHL-03). */
export function closeChallenge(
  database: Database,
  closing: {
    readonly id: ChallengeId;
    readonly closedOn: LocalDate;
    readonly closedBy: string;
    readonly step: ChallengeStep;
  },
): boolean {
  return inOneTransaction(database, () => {
    const changed = prepared(
      database,
      `UPDATE challenge SET closed_on = @closedOn, closed_by = @closedBy, updated_at = @at
       WHERE id = @id AND closed_on IS NULL`,
    ).run({ id: closing.id, closedOn: closing.closedOn, closedBy: closing.closedBy, at: closing.step.at });
    if (changed.changes > 0) remember(database, closing.id, closing.step);
    return changed.changes > 0;
  });
}

/** Everything it ever said, the oldest first. */
export function historyOfChallenge(
  database: Database,
  id: ChallengeId,
): { readonly at: Instant; readonly words: Challenge }[] {
  return prepared<{ at: Instant; words: string }>(
    database,
    'SELECT at, words FROM challenge_event WHERE challenge_id = ? ORDER BY row',
  )
    .all(id)
    .map(({ at, words }) => ({ at, words: challenge.parse(JSON.parse(words)) }));
}

function remember(database: Database, id: ChallengeId, { actor, at }: ChallengeStep): void {
  prepared(
    database,
    'INSERT INTO challenge_event (challenge_id, at, actor, words) VALUES (@id, @at, @actor, @words)',
  ).run({ id, at, actor, words: JSON.stringify(readChallenge(database, id)) });
}
