import { setTimeout as sleep } from 'node:timers/promises';
import type { News } from '@contract/news';
import { appendAudit } from '../store/audit-trail';
import type { Clock } from './handler-context';
import type { SessionHolder } from './session';
import type { StoreTurns } from './store-turns';

/** How long the window has to save what was typed in the last second. */
const SAVE_TIME_MS = 1_000;
const LOOK_AGAIN_MS = 10;

export type LockingParts = {
  readonly sessions: SessionHolder;
  readonly turns: StoreTurns;
  readonly clock: Clock;
  readonly tell: (news: News) => void;
};

export type Locking = {
  /** Stops long work, lets saves that wait go first, closes the store. Does nothing when it is locked already. */
  readonly lockNow: () => Promise<void>;
  /** Says so first, and locks when the window has saved and locked by itself, or after a second. */
  readonly lockSoon: () => Promise<void>;
};

export function createLocking(parts: LockingParts): Locking {
  const { sessions, turns, tell } = parts;
  let locking: Promise<void> | null = null;

  const lockNow = () => {
    if (sessions.signedIn === null) return Promise.resolve();
    locking ??= closeStore().finally(() => {
      locking = null;
    });
    return locking;
  };
  const closeStore = async () => {
    await turns.clear();
    noteLock(parts);
    sessions.end();
    tell({ kind: 'LOCKED' });
  };
  const lockSoon = async () => {
    if (sessions.signedIn === null) return;
    tell({ kind: 'LOCKING' });
    const deadlineMs = performance.now() + SAVE_TIME_MS;
    while (sessions.signedIn !== null && performance.now() < deadlineMs) await sleep(LOOK_AGAIN_MS);
    await lockNow();
  };
  return { lockNow, lockSoon };
}

/** A disk that takes no more entries must not keep the store open. */
function noteLock({ sessions, clock }: LockingParts): void {
  try {
    const { database, user } = sessions.current();
    appendAudit(database, { at: clock.now(), actor: user.userId, kind: 'LOCKED', subject: user.userId, detail: {} });
  } catch {
    // Nothing can be written, and nothing was lost: the person's own changes have their entries.
  }
}
