import { availableParallelism, freemem } from 'node:os';
import type { TryHouse } from '../house/preflight';
import type { MakeWordFile } from '../proven-word-file';
import { WordThread } from './word-thread';

/** A second thread only where its memory is free several times over, and a core is left to the window. */
const FREE_FOR_SECOND = 1_500_000_000;
const CORES_FOR_SECOND = 3;
/** A second thread needs two seconds before it is of use: fewer files than this are done by then. */
const WAITING_FOR_SECOND = 30;
const IDLE_MS = 30_000;

type Job = {
  readonly run: (thread: WordThread) => Promise<void>;
  readonly reject: (reason: unknown) => void;
};

export type CrewSettings = {
  /** The built file of `word-worker.ts`. */
  readonly workerFile: string;
  /** How long a thread stays that has nothing to do, in milliseconds. */
  readonly idleMs?: number;
  /** How many threads there may be at this moment, given how many files wait. */
  readonly most?: (waiting: number) => number;
};

/**
 * Makes Word files on threads of their own, so that neither the window nor the store waits for them. A thread is started
 * with the first file; one that dies fails the file it was making, and the next file starts another.
 */
export class WordCrew {
  readonly #settings: Required<CrewSettings>;
  readonly #waiting = new Set<Job>();
  readonly #threads = new Set<WordThread>();
  /** Threads with nothing to do, with what will end them. */
  readonly #resting = new Map<WordThread, NodeJS.Timeout>();

  constructor(settings: CrewSettings) {
    this.#settings = { idleMs: IDLE_MS, most: mostThreads, ...settings };
  }

  get threads(): number {
    return this.#threads.size;
  }

  /** A file that is given up while it waits is never begun; one that is being made is thrown away when it is done. */
  readonly make: MakeWordFile = (order, signal) => this.#inTurn((thread) => thread.make(order), signal);

  /** Somebody else's document may take long: one that is given up ends its thread. */
  readonly tryHouse: TryHouse = (trial, signal) =>
    this.#inTurn(async (thread) => {
      const giveUp = () => this.#dismiss(thread, new Error('The look was given up'));
      signal?.addEventListener('abort', giveUp);
      return thread.tryHouse(trial).finally(() => signal?.removeEventListener('abort', giveUp));
    }, signal);

  async #inTurn<T>(work: (thread: WordThread) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    signal?.throwIfAborted();
    let giveUp = () => {};
    const made = new Promise<T>((resolve, reject) => {
      const job: Job = { run: (thread) => work(thread).then(resolve, reject), reject };
      giveUp = () => {
        this.#waiting.delete(job);
        reject(signal?.reason);
      };
      this.#waiting.add(job);
    });
    // A batch of a thousand files has one signal: nothing of a finished one may hang on it.
    signal?.addEventListener('abort', giveUp);
    this.#putToWork();
    return made.finally(() => signal?.removeEventListener('abort', giveUp));
  }

  /**
   * Ends every thread at once, because words of records must not stay in memory: what is being made or waits fails with
   * this reason.
   */
  end(why: Error): void {
    for (const { reject } of this.#waiting) reject(why);
    this.#waiting.clear();
    for (const thread of this.#threads) this.#dismiss(thread, why);
  }

  #putToWork(): void {
    const [rested] = this.#resting.keys();
    if (rested !== undefined) void this.#work(rested);
    else if (this.#threads.size < Math.max(this.#settings.most(this.#waiting.size), 1)) {
      const thread = new WordThread(this.#settings.workerFile);
      this.#threads.add(thread);
      void this.#work(thread);
    }
  }

  async #work(thread: WordThread): Promise<void> {
    this.#wake(thread);
    for (let job = this.#next(thread); job !== undefined; job = this.#next(thread)) {
      await job.run(thread);
    }
    if (thread.isOver) this.#threads.delete(thread);
    else this.#rest(thread);
    // Files that waited for a thread that died.
    if (this.#waiting.size > 0 && this.#threads.size === 0) this.#putToWork();
  }

  #next(thread: WordThread): Job | undefined {
    const [job] = thread.isOver ? [] : this.#waiting;
    if (job !== undefined) this.#waiting.delete(job);
    return job;
  }

  #rest(thread: WordThread): void {
    const leave = () => this.#dismiss(thread, new Error('Nothing was left to do'));
    this.#resting.set(thread, setTimeout(leave, this.#settings.idleMs).unref());
  }

  #wake(thread: WordThread): void {
    clearTimeout(this.#resting.get(thread));
    this.#resting.delete(thread);
  }

  #dismiss(thread: WordThread, why: Error): void {
    this.#wake(thread);
    this.#threads.delete(thread);
    thread.end(why);
  }
}

function mostThreads(waiting: number): number {
  const isWorthIt = waiting >= WAITING_FOR_SECOND && availableParallelism() >= CORES_FOR_SECOND;
  return isWorthIt && freemem() > FREE_FOR_SECOND ? 2 : 1;
}
