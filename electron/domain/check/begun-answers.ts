import { isBlank } from '../section/words';
import type { CheckAnswers, DriftAnswer, ExceptionGiven } from './check-answers';

/** Something has been chosen or written, whole or not: it is shown, and it is printed. */
export function isDecisionBegun({ decision, who, because, until, agreedBy }: DriftAnswer): boolean {
  const words = [who, because, until.text, agreedBy];
  return decision !== null || until.date !== null || words.some((text) => !isBlank(text));
}

export function hasDecided(answers: CheckAnswers | undefined): boolean {
  return answers?.drift.some(isDecisionBegun) ?? false;
}

export function isExceptionBegun({ agreedBy, agreedOn, reason }: ExceptionGiven): boolean {
  return agreedOn.date !== null || [agreedBy, agreedOn.text, reason].some((text) => !isBlank(text));
}
