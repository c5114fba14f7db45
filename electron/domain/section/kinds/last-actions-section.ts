import type { SectionKindModule } from '../section-kind';
import type { EarlierActionAnswer } from '../section-values';
import { countWords, isBlank, linesOf } from '../words';

/** What became of the actions of earlier supervisions. */
export const lastActionsSection: SectionKindModule<'LAST_ACTIONS'> = {
  empty: () => ({ kind: 'LAST_ACTIONS', answers: [] }),
  isEmpty: (value) => value.answers.every(isUnanswered),
  countWords: (value) => countWords(plainText(value.answers)),
  plainText: (value) => plainText(value.answers),
};

function isUnanswered(answer: EarlierActionAnswer): boolean {
  return answer.result === null && isBlank(answer.note);
}

function plainText(answers: readonly EarlierActionAnswer[]): string {
  return linesOf(answers.map((answer) => answer.note));
}
