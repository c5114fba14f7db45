import { type ChallengeInList, challengeInList } from '@domain/challenge/challenge';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import { CHILD_SEEN, type Viewer, viewerParameters } from './viewer';

/** How many there are, and nothing of what they say. */
export function countChallenges(database: Database): { open: number; unanswered: number; closed: number } {
  const row = prepared<{ open: number; unanswered: number; closed: number }>(
    database,
    `SELECT count(*) FILTER (WHERE closed_on IS NULL) AS open, count(*) FILTER (WHERE closed_on IS NOT NULL) AS closed,
       count(*) FILTER (WHERE closed_on IS NULL AND responded_on IS NULL) AS unanswered
     FROM challenge`,
  ).get();
  return row ?? { open: 0, unanswered: 0, closed: 0 };
}

/** Open challenges of the children this viewer may see, the earliest first. */
export function listOpenChallenges(database: Database, viewer: Viewer): ChallengeInList[] {
  return prepared<ChallengeInList>(
    database,
    `SELECT challenge.id, child_id AS childId, raised_on AS raisedOn, raised_by AS raisedBy, challenge.source, stage, issue,
       risk, response, responded_on AS respondedOn, changed, how_we_know AS howWeKnow, seen_on AS seenOn,
       closed_on AS closedOn, closed_by AS closedBy, trim(forename || ' ' || surname) AS childName, reference,
       status_now AS status, worker_now AS worker
     FROM challenge JOIN child ON child.id = challenge.child_id
     WHERE closed_on IS NULL AND ${CHILD_SEEN}
     ORDER BY raised_on, challenge.row`,
  )
    .all(viewerParameters(viewer))
    .map((row) => challengeInList.parse(row));
}
