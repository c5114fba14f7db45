import { Worker } from 'node:worker_threads';
import type { ProvenFile, WordOrder } from '../proven-word-file';
import { fromCrossed, type WordJob, type WordJobDone } from './word-messages';

/** So that a file too large to make ends its thread and not the program, in megabytes. */
const MOST_MEMORY = 1_024;

type Running = {
  readonly id: number;
  readonly resolve: (file: ProvenFile) => void;
  readonly reject: (reason: unknown) => void;
};

/** One thread that makes Word files, one at a time. */
export class WordThread {
  readonly #worker: Worker;
  #running: Running | null = null;
  #lastId = 0;
  #isOver = false;

  constructor(workerFile: string) {
    this.#worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    this.#worker.on('message', (done: WordJobDone) => this.#settle(done));
    this.#worker.on('error', (error) => this.#stop(error));
    this.#worker.on('exit', () => this.#stop(new Error('The thread that makes Word files has ended')));
    // A thread that waits for work keeps no program open.
    this.#worker.unref();
  }

  /** Whether it can make nothing more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Rejects with what went wrong in the thread, or with why it ended. */
  make(order: WordOrder): Promise<ProvenFile> {
    this.#lastId += 1;
    const job: WordJob = { id: this.#lastId, order };
    return new Promise((resolve, reject) => {
      this.#running = { id: job.id, resolve, reject };
      this.#worker.ref();
      this.#worker.postMessage(job);
    });
  }

  /** Ends it in the middle of whatever it does; its memory goes with it. */
  end(why: Error): void {
    this.#stop(why);
    void this.#worker.terminate();
  }

  #settle(done: WordJobDone): void {
    const running = this.#running;
    if (running?.id !== done.id) return;
    this.#running = null;
    this.#worker.unref();
    if ('error' in done) running.reject(fromCrossed(done.error));
    else running.resolve({ bytes: Buffer.from(done.file.bytes), pieces: done.file.pieces });
  }

  #stop(why: unknown): void {
    this.#isOver = true;
    const running = this.#running;
    this.#running = null;
    running?.reject(why);
  }
}
