import { nameKey } from '@domain/people/name-key';

/**
 * Whom a question is asked for, as far as the tables go (domain brief 3b): everybody's; the agreed records of every child
 * and no child; the children of a team; a worker's own; nobody's.
 */
export type Viewer =
  | { readonly sees: 'EVERYONE' }
  | { readonly sees: 'AGREED' }
  | { readonly sees: 'TEAM'; readonly team: string; readonly name: string; readonly userId: string }
  | { readonly sees: 'OWN'; readonly name: string }
  | { readonly sees: 'NOBODY' };

/**
 * A child is a team's by the team the case system says; one without a team is everybody's rather than nobody's, and one
 * that names this person as its manager is theirs.
 */
const IN_TEAM = `(child.team = @team COLLATE NOCASE OR coalesce(trim(child.team), '') = ''
  OR name_key(child.team_manager) = @nameKey)`;

/** For a query over `child`. */
export const CHILD_SEEN = `(@everyone OR (@isOwn AND name_key(child.worker_now) = @nameKey) OR (@isTeam AND ${IN_TEAM}))`;

/**
 * For a query over `record`. A worker reads what was shared with them as the one supervised. A manager's own record stays
 * theirs when the child moves to another team, so that no draft is out of its author's reach.
 */
export const RECORD_SEEN = `(@everyone
  OR (@isAgreed AND record.state IN ('AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED'))
  OR (@isOwn AND record.state NOT IN ('DRAFT', 'DISCARDED') AND name_key(record.supervisee) = @nameKey)
  OR (@isTeam AND (record.header ->> '$.supervisorId' = @viewerId
    OR EXISTS (SELECT 1 FROM child WHERE child.id = record.child_id AND ${IN_TEAM}))))`;

/** For a query with one of the two. Without a name nothing is equal to it, not even an empty one. */
export function viewerParameters(viewer: Viewer) {
  return {
    everyone: viewer.sees === 'EVERYONE' ? 1 : 0,
    isAgreed: viewer.sees === 'AGREED' ? 1 : 0,
    isTeam: viewer.sees === 'TEAM' ? 1 : 0,
    isOwn: viewer.sees === 'OWN' ? 1 : 0,
    nameKey: keyOf(viewer),
    team: viewer.sees === 'TEAM' ? viewer.team : '',
    viewerId: viewer.sees === 'TEAM' ? viewer.userId : '',
  };
}

function keyOf(viewer: Viewer): string | null {
  const key = 'name' in viewer ? nameKey(viewer.name) : '';
  return key === '' ? null : key;
}
