import type { QUESTION_DECK } from '@domain/template/reflection-questions';

export type Deck = typeof QUESTION_DECK;

export type Draw = {
  readonly deck: Deck;
  /** Null draws from the whole deck. */
  readonly theme: string | null;
  /** The questions drawn before, the last one last. */
  readonly drawn: readonly string[];
  /** From 0 up to, but not, 1. */
  readonly chance: number;
};

/** The next question: one that was drawn least often, so that none comes twice before all have come, nor twice running. */
export function drawQuestion({ deck, theme, drawn, chance }: Draw): string {
  const questions = deck.filter((each) => theme === null || each.theme === theme).flatMap((each) => each.questions);
  const timesOf = (question: string) => drawn.filter((each) => each === question).length;
  const fewest = Math.min(...questions.map(timesOf));
  const rarest = questions.filter((each) => timesOf(each) === fewest);
  const fresh = rarest.length > 1 ? rarest.filter((each) => each !== drawn.at(-1)) : rarest;
  return fresh[Math.floor(chance * fresh.length)] ?? '';
}
