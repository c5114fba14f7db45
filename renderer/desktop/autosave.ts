import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { Instant } from '@domain/calendar/local-date';

/** A pause in typing this long sends what changed. */
export const PAUSE_MS = 300;
/** However fast someone types, it is sent after this at the latest; a second is what a power cut may cost. */
export const LONGEST_WAIT_MS = 800;
/** A save that failed is tried again this often, and at once when asked. */
export const RETRY_MS = 4_000;

export type SaveReport =
  | { readonly kind: 'WAITING' }
  | { readonly kind: 'SAVED'; readonly at: Instant }
  | { readonly kind: 'FAILED'; readonly failure: Failure };

export type SaveReply = Reply<{ savedAt: Instant }>;

/** Words that are written as they are typed. `C` is what one save carries. */
export type Saveable<C> = {
  /** Calls `listener` after each change; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  hasChanges(): boolean;
  /** Takes what waits to be saved. If saving fails, `giveBack` makes it wait again. */
  takeChanges(): C;
  giveBack(changes: C): void;
};

export type AutosaveParts<C> = {
  readonly draft: Saveable<C>;
  /** Answers only after the words are on disk. */
  readonly save: (changes: C) => Promise<SaveReply>;
  readonly report: (report: SaveReport) => void;
};

/** A rejected call is a bug in the program: the words stay, and there is nothing to look up but the log. */
const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/**
 * Saves a draft as it is typed. One save is on its way at a time, so that an older text can never overwrite a newer
 * one; what changes meanwhile goes as soon as the answer is there. "Saved" is reported only when nothing waits.
 */
export class Autosave<C> {
  readonly #parts: AutosaveParts<C>;
  readonly #unsubscribe: () => void;
  #pauseTimer: ReturnType<typeof setTimeout> | undefined;
  #latestTimer: ReturnType<typeof setTimeout> | undefined;
  #onItsWay: Promise<boolean> | null = null;
  /** The time to send came while another save was on its way. */
  #isDue = false;

  constructor(parts: AutosaveParts<C>) {
    this.#parts = parts;
    this.#unsubscribe = parts.draft.subscribe(() => this.#sendWithin(PAUSE_MS, LONGEST_WAIT_MS));
    if (parts.draft.hasChanges()) this.#sendWithin(PAUSE_MS, LONGEST_WAIT_MS);
  }

  /** Sends what waits, failed saves too; true only when all of it is on disk. */
  async flush(): Promise<boolean> {
    this.#isDue = false;
    await this.#onItsWay;
    this.#clearTimers();
    while (this.#parts.draft.hasChanges()) {
      if (!(await (this.#onItsWay ?? this.#send()))) return false;
    }
    return true;
  }

  /** Stops listening and all timers. What waits is not sent: `flush` first. */
  stop(): void {
    this.#clearTimers();
    this.#unsubscribe();
  }

  #sendWithin(pauseMs: number, latestMs: number): void {
    clearTimeout(this.#pauseTimer);
    this.#pauseTimer = setTimeout(() => this.#sendWhatWaits(), pauseMs);
    this.#latestTimer ??= setTimeout(() => this.#sendWhatWaits(), latestMs);
  }

  #sendWhatWaits(): void {
    this.#clearTimers();
    this.#isDue = this.#onItsWay !== null;
    if (this.#isDue) this.#parts.report({ kind: 'WAITING' });
    else if (this.#parts.draft.hasChanges()) void this.#send();
  }

  #send(): Promise<boolean> {
    const changes = this.#parts.draft.takeChanges();
    this.#onItsWay = answerOf(this.#parts.save, changes).then((reply) => this.#settle(changes, reply));
    return this.#onItsWay;
  }

  #settle(changes: C, reply: SaveReply): boolean {
    const { draft, report } = this.#parts;
    this.#onItsWay = null;
    if (!reply.ok) {
      draft.giveBack(changes);
      report({ kind: 'FAILED', failure: reply.failure });
      this.#clearTimers();
      this.#sendWithin(RETRY_MS, RETRY_MS);
      return false;
    }
    if (!draft.hasChanges()) report({ kind: 'SAVED', at: reply.value.savedAt });
    else if (this.#isDue) this.#sendWhatWaits();
    return true;
  }

  #clearTimers(): void {
    clearTimeout(this.#pauseTimer);
    clearTimeout(this.#latestTimer);
    this.#latestTimer = undefined;
  }
}

async function answerOf<C>(save: AutosaveParts<C>['save'], changes: C): Promise<SaveReply> {
  try {
    return await save(changes);
  } catch {
    return { ok: false, failure: BUG };
  }
}
