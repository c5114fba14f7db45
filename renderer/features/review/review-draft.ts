import type { ReviewView } from '@contract/review-calls';
import type { ActionId, RecordId } from '@domain/identifiers';
import type { ActionAnswer, EarlierResult, WorkerReview } from '@domain/review/worker-review';
import { LeftBehind } from '../../desktop/left-behind';

/** All that a worker writes about a record, before it is sent. */
export type ReviewWords = { readonly review: WorkerReview; readonly comment: string };

const UNANSWERED = { verdict: null, due: null, dueText: '', who: '', what: '', because: '' } as const;

/** What is written about one action so far. */
export function answerTo(review: WorkerReview, actionId: ActionId): ActionAnswer {
  return review.actions.find((answer) => answer.actionId === actionId) ?? { actionId, ...UNANSWERED };
}

/** What is written about one action of an earlier supervision so far. */
export function resultOf(review: WorkerReview, actionId: ActionId): EarlierResult {
  return review.results.find((result) => result.actionId === actionId) ?? { actionId, result: null, note: '' };
}

/**
 * An answer while it is being written, outside React so that what was typed outlives the screen. One draft belongs to
 * one text of the record: when the text changes, its words go to a new draft and this one retires.
 */
export class ReviewDraft {
  readonly #listeners = new Set<() => void>();
  #words: ReviewWords;
  #isChanged: boolean;
  #isOver = false;

  /** `textHash`: the text that is answered. `kept`: words that could not be saved before, which are saved first. */
  constructor(
    readonly view: ReviewView,
    kept?: ReviewWords,
  ) {
    this.#words = kept ?? { review: view.review, comment: view.comment };
    this.#isChanged = kept !== undefined;
  }

  /** The same object until something is written. */
  readonly words = (): ReviewWords => this.#words;

  write(part: Partial<ReviewWords>): void {
    this.#words = { ...this.#words, ...part };
    this.#isChanged = true;
    for (const listener of this.#listeners) listener();
  }

  writeReview(part: Partial<WorkerReview>): void {
    this.write({ review: { ...this.#words.review, ...part } });
  }

  writeAction(actionId: ActionId, part: Partial<ActionAnswer>): void {
    const { actions } = this.#words.review;
    const next = { ...answerTo(this.#words.review, actionId), ...part };
    this.writeReview({ actions: withRow(actions, next) });
  }

  writeResult(actionId: ActionId, part: Partial<EarlierResult>): void {
    const { results } = this.#words.review;
    const next = { ...resultOf(this.#words.review, actionId), ...part };
    this.writeReview({ results: withRow(results, next) });
  }

  /** Another draft has the words now: this one saves nothing any more. */
  retire(): void {
    this.#isOver = true;
  }

  isRetired(): boolean {
    return this.#isOver;
  }

  hasChanges(): boolean {
    return this.#isChanged && !this.#isOver;
  }

  takeChanges(): ReviewWords {
    this.#isChanged = false;
    return this.#words;
  }

  /** Only marks: the newest words are here already, and they are what the next save sends. */
  giveBack(_words: ReviewWords): void {
    this.#isChanged = true;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

function withRow<R extends { readonly actionId: ActionId }>(rows: readonly R[], next: R): R[] {
  const isKnown = rows.some(({ actionId }) => actionId === next.actionId);
  return isKnown ? rows.map((row) => (row.actionId === next.actionId ? next : row)) : [...rows, next];
}

/** Answers whose screen was left while they could not be saved. */
export const leftBehind = new LeftBehind<RecordId, ReviewDraft, ReviewWords>();
