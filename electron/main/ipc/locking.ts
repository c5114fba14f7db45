import type { LockReason, News } from '@contract/news';
import { appendAudit } from '../store/audit-trail';
import type { Clock } from './handler-context';
import type { SessionHolder } from './session';
import type { StoreTurns } from './store-turns';

/** A window that works answers at once; saving on a slow disk may take it a while. */
const PATIENCE_MS = 3_000;

/** `HELD`: words could not be saved, and the person chose to stay. `NO_ANSWER`: the window does not react. */
export type LockOutcome = 'LOCKED' | 'HELD' | 'NO_ANSWER';

export type LockingParts = {
  readonly sessions: SessionHolder;
  readonly turns: StoreTurns;
  readonly clock: Clock;
  readonly tell: (news: News) => void;
};

export type Locking = {
  /** Stops long work, lets saves that wait go first, closes the store. Does nothing when it is locked already. */
  readonly lockNow: () => Promise<void>;
  /**
   * Announces the lock and leaves it to the window, which first writes the words that wait. While a person is being
   * asked about words that cannot be written, the store stays open. It locks nothing by itself.
   */
  readonly lockSoon: (why: LockReason) => Promise<LockOutcome>;
  /** The window's word on the lock that was announced. */
  readonly hold: (answer: 'ASKING' | 'STAYING') => void;
};

type Waiting = { readonly isAsking: () => void; readonly settle: (outcome: LockOutcome) => void };

export function createLocking(parts: LockingParts): Locking {
  const { sessions, turns, tell } = parts;
  const waiting = new Set<Waiting>();
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
    try {
      sessions.end();
    } finally {
      tell({ kind: 'LOCKED' });
      for (const one of [...waiting]) one.settle('LOCKED');
    }
  };
  const lockSoon = (why: LockReason) => {
    if (sessions.signedIn === null) return Promise.resolve('LOCKED' as const);
    const outcome = waitForWindow(waiting);
    tell({ kind: 'LOCKING', why });
    return outcome;
  };
  const hold = (answer: 'ASKING' | 'STAYING') => {
    for (const one of [...waiting]) answer === 'ASKING' ? one.isAsking() : one.settle('HELD');
  };
  return { lockNow, lockSoon, hold };
}

function waitForWindow(waiting: Set<Waiting>): Promise<LockOutcome> {
  return new Promise((done) => {
    const patience = setTimeout(() => one.settle('NO_ANSWER'), PATIENCE_MS);
    const one: Waiting = {
      isAsking: () => clearTimeout(patience),
      settle: (outcome) => {
        clearTimeout(patience);
        waiting.delete(one);
        done(outcome);
      },
    };
    waiting.add(one);
  });
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
