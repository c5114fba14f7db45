import { setImmediate as nextTurn } from 'node:timers/promises';
import { LockedError } from './handler-context';

type Waiting = { readonly isAlone: boolean; readonly enter: () => void };

/**
 * Who may use the store now. Ordinary calls share it; long work (an import) has it to itself. First come, first
 * served: calls that arrive while long work runs or waits are answered after it, in the order they came.
 */
export class StoreTurns {
  #inside = 0;
  #isTaken = false;
  readonly #waiting: Waiting[] = [];
  readonly #longWork = new Set<AbortController>();

  /** An ordinary call. Starts at once, in the same tick, unless long work runs or waits. */
  async share<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isTaken || this.#waiting.length > 0) await this.#wait(false);
    else this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#inside -= 1;
      this.#admit();
    }
  }

  /** A long ordinary call, between two of its steps: lets long work that waits go first, and whatever came before it. */
  async stepAside(): Promise<void> {
    if (this.#waiting.length === 0) return;
    this.#inside -= 1;
    await this.#wait(false);
  }

  /** Long work, started from inside an ordinary call, which steps aside meanwhile so that two cannot wait for each other. */
  async alone<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#longWork.add(controller);
    this.#inside -= 1;
    try {
      await this.#wait(true);
      if (controller.signal.aborted) throw new LockedError();
      return await work(controller.signal);
    } finally {
      this.#longWork.delete(controller);
      this.#isTaken = false;
      this.#inside += 1;
      this.#admit();
    }
  }

  /** Tells long work to stop, then waits until it has, and until the saves that waited behind it are done. */
  async clear(): Promise<void> {
    for (const controller of this.#longWork) controller.abort();
    while (this.#isTaken) await nextTurn();
    // A call that was let in does its work in this tick; two more pass before we take the store away.
    await nextTurn();
    await nextTurn();
  }

  #wait(isAlone: boolean): Promise<void> {
    return new Promise((enter) => {
      this.#waiting.push({ isAlone, enter });
      this.#admit();
    });
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#isTaken || (next.isAlone && this.#inside > 0)) return;
      this.#waiting.shift();
      if (next.isAlone) this.#isTaken = true;
      else this.#inside += 1;
      next.enter();
    }
  }
}
