import type { Channel } from '@contract/contract';
import type { FailureKind } from '@contract/failure';
import { appendAudit } from '../store/audit-trail';
import type { Database } from '../store/open-store';
import type { Clock, OpenSession } from './handler-context';

export type Refusals = {
  readonly session: () => OpenSession;
  readonly clock: Clock;
  readonly logError: (error: unknown) => string;
};

/** As many as are written down in one sign-in: a page gone wrong must not fill the disk. */
const MOST_IN_A_SIGN_IN = 100;

/**
 * Writes down who was turned away from what, once for each thing and question in a sign-in. The last entry there is room
 * for says that it is the last.
 */
export function refusalNotes({ session, clock, logError }: Refusals) {
  const noted = new WeakMap<Database, Set<string>>();
  return (channel: Channel | 'UNKNOWN', kind: FailureKind, named: string | null): void => {
    if (kind !== 'NOT_ALLOWED' || named === null) return;
    try {
      const { database, user } = session();
      const before = noted.get(database) ?? new Set<string>();
      noted.set(database, before);
      const key = `${channel} ${named}`;
      if (before.has(key) || before.size >= MOST_IN_A_SIGN_IN) return;
      before.add(key);
      const detail = { channel, role: user.role, isLast: before.size === MOST_IN_A_SIGN_IN };
      appendAudit(database, { at: clock.now(), actor: user.userId, kind: 'DOOR_REFUSED', subject: named, detail });
    } catch (error) {
      // The refusal stands, whether or not it could be written down.
      logError(error);
    }
  };
}
