import { setTimeout as sleep } from 'node:timers/promises';

/** How long the next try waits after so many wrong ones in a row; the last one holds for all after it. */
const WAITS_MS = [0, 0, 0, 0, 5_000, 10_000, 20_000, 75_000] as const;
/** Wrong tries older than this are forgotten. */
const FORGET_AFTER_MS = 15 * 60_000;

/** The monotonic clock and the waiting itself, handed in by tests. Milliseconds. */
export type Timer = { readonly now: () => number; readonly wait: (ms: number) => Promise<unknown> };

export const MACHINE_TIMER: Timer = { now: () => performance.now(), wait: (ms) => sleep(ms) };

/** Where wrong tries outlast the program; must never throw. `read` gives null where nothing is kept. */
export type TriesMemory = {
  readonly read: () => { readonly wrong: number; readonly sinceLastMs: number } | null;
  readonly keep: (wrong: number) => void;
  readonly clear: () => void;
};

const NO_MEMORY: TriesMemory = { read: () => null, keep: () => undefined, clear: () => undefined };

/**
 * Makes guessing at the keyboard slow and never shuts anybody out: at most ten tries in five minutes (Cyber
 * Essentials), and after a wait the right passphrase always opens. Tries are answered one after another, so that
 * many at once gain nothing. Somebody who has the files guesses elsewhere: against them stands argon2id.
 */
export class AttemptPace {
  #wrong = 0;
  #lastTryMs = Number.NEGATIVE_INFINITY;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #timer: Timer;
  readonly #memory: TriesMemory;

  constructor(timer: Timer = MACHINE_TIMER, memory: TriesMemory = NO_MEMORY) {
    this.#timer = timer;
    this.#memory = memory;
    const kept = memory.read();
    if (kept === null) return;
    this.#wrong = kept.wrong;
    this.#lastTryMs = timer.now() - kept.sinceLastMs;
  }

  /** Wrong tries since the last right one. */
  get wrongTries(): number {
    return this.#wrong;
  }

  /** Runs `attempt` when its turn and its wait are over; `isWrong` says whether its outcome was a wrong guess. */
  try<T>(attempt: () => Promise<T>, isWrong: (outcome: T) => boolean): Promise<T> {
    const turn = this.#queue.then(() => this.#tryNow(attempt, isWrong));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** To be called once the right one has opened the store. */
  reset(): void {
    this.#wrong = 0;
    this.#memory.clear();
  }

  async #tryNow<T>(attempt: () => Promise<T>, isWrong: (outcome: T) => boolean): Promise<T> {
    const sinceLastMs = this.#timer.now() - this.#lastTryMs;
    if (sinceLastMs > FORGET_AFTER_MS) this.#wrong = 0;
    const waitMs = WAITS_MS[Math.min(this.#wrong, WAITS_MS.length - 1)] ?? 0;
    if (waitMs > sinceLastMs) await this.#timer.wait(waitMs - sinceLastMs);
    const outcome = await attempt();
    this.#lastTryMs = this.#timer.now();
    if (isWrong(outcome)) {
      this.#wrong += 1;
      // Before the answer: who is told that it was wrong has been counted, whatever they do next.
      this.#memory.keep(this.#wrong);
    }
    return outcome;
  }
}
