import { Worker } from 'node:worker_threads';
import type { HouseReport } from '@domain/export/house-report';
import type { Result } from '@domain/result';
import type { HouseFault, HouseTrial } from '../house/preflight';
import type { ProvenFile, WordOrder } from '../proven-word-file';
import { fromCrossed, type WordJob, type WordJobDone } from './word-messages';

/** So that a file too large to make ends its thread and not the program, in megabytes. */
const MOST_MEMORY = 1_024;

type Done = Exclude<WordJobDone, { readonly error: unknown }>;

type Running = {
  readonly id: number;
  readonly resolve: (done: Done) => void;
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
  async make(order: WordOrder): Promise<ProvenFile> {
    const done = await this.#do({ id: this.#nextId(), order });
    if (!('file' in done)) throw new Error('The thread answered another question');
    return { bytes: Buffer.from(done.file.bytes), pieces: done.file.pieces };
  }

  /** Rejects as `make` does; a look that cannot be used is no error. */
  async tryHouse(trial: HouseTrial): Promise<Result<HouseReport, HouseFault>> {
    const done = await this.#do({ id: this.#nextId(), trial });
    if (!('tried' in done)) throw new Error('The thread answered another question');
    return done.tried;
  }

  /** Ends it in the middle of whatever it does; its memory goes with it. */
  end(why: Error): void {
    this.#stop(why);
    void this.#worker.terminate();
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #do(job: WordJob): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#running = { id: job.id, resolve, reject };
      this.#worker.ref();
      this.#worker.postMessage(job);
    });
  }

  #settle(done: WordJobDone): void {
    const running = this.#running;
    if (running?.id !== done.id) return;
    this.#running = null;
    this.#worker.unref();
    if ('error' in done) running.reject(fromCrossed(done.error));
    else running.resolve(done);
  }

  #stop(why: unknown): void {
    this.#isOver = true;
    const running = this.#running;
    this.#running = null;
    running?.reject(why);
  }
}
