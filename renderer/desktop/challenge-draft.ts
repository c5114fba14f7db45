import type { LocalDate } from '@domain/calendar/local-date';
import { type Challenge, type ChallengeWords, wordsOfChallenge } from '@domain/challenge/challenge';
import { type ChallengeForm, formOf, wordsIn } from '@domain/challenge/challenge-form';
import type { Saveable } from './autosave';

/** A challenge while it is written on: what stands in its fields, and what of it is not on disk yet. */
export class ChallengeDraft implements Saveable<ChallengeWords> {
  readonly #listeners = new Set<() => void>();
  readonly #today: () => LocalDate;
  #form: ChallengeForm;
  #saved: ChallengeWords;

  constructor(challenge: Challenge, today: () => LocalDate) {
    this.#form = formOf(wordsOfChallenge(challenge));
    this.#saved = wordsOfChallenge(challenge);
    this.#today = today;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly form = (): ChallengeForm => this.#form;

  readonly change = (part: Partial<ChallengeForm>): void => {
    this.#form = { ...this.#form, ...part };
    for (const listener of this.#listeners) listener();
  };

  /** What is kept or can be kept now. */
  words(): ChallengeWords {
    return wordsIn(this.#form, this.#saved, this.#today());
  }

  hasChanges(): boolean {
    return JSON.stringify(inOrder(this.words())) !== JSON.stringify(inOrder(this.#saved));
  }

  takeChanges(): ChallengeWords {
    const taken = this.words();
    this.#before = this.#saved;
    this.#saved = taken;
    return taken;
  }

  giveBack(): void {
    this.#saved = this.#before ?? this.#saved;
  }

  #before: ChallengeWords | null = null;
}

function inOrder(words: ChallengeWords): readonly (readonly [string, unknown])[] {
  return Object.entries(words).toSorted(([one], [other]) => one.localeCompare(other));
}
