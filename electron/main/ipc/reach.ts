import type { Channel } from '@contract/contract';
import { ACCESS } from '@domain/access/access-table';
import type { ActionId, ChallengeId, ChildId, RecordId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import { findAction } from '../store/action-list';
import { readChallenge } from '../store/challenge-table';
import { readChild } from '../store/child-table';
import { readRecord } from '../store/record-table';
import type { OpenSession } from './handler-context';
import { type Named, namedIn } from './named-in-request';
import { isChildInReach, isRecordInReach } from './viewer';

/** True when nothing that the request names is outside this person's row; what the store does not have is outside nobody's. */
export function isInReach(session: OpenSession, channel: Channel, request: unknown): boolean {
  for (const named of namedIn(request)) {
    if (!isNamedInReach(session, channel, named)) return false;
  }
  return true;
}

function isNamedInReach(session: OpenSession, channel: Channel, { kind, id }: Named): boolean {
  const { database, user } = session;
  switch (kind) {
    case 'RECORD': {
      const entry = readRecord(database, id as RecordId);
      return entry === null || isRecordInReach(session, entry, channel.startsWith('filing:') ? 'files' : 'records');
    }
    case 'CHILD':
      return readChild(database, id as ChildId) === null || isChildInReach(session, id);
    case 'ACTION': {
      const action = findAction(database, id as ActionId);
      if (action === null) return true;
      const isTheirs = ACCESS[user.role].children !== 'NONE' && isSamePerson(action.who, user.name);
      return isTheirs || isChildInReach(session, action.childId);
    }
    case 'CHALLENGE': {
      const challenge = readChallenge(database, id as ChallengeId);
      return challenge === null || isChildInReach(session, challenge.childId, 'challengesOf');
    }
  }
}
