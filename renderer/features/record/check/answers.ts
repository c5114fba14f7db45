import type { RecordView } from '@contract/record-calls';
import type { Instant } from '@domain/calendar/local-date';
import { instant } from '@domain/calendar/local-date';
import type { CheckAnswers, DriftAnswer, ExceptionGiven, ReasonGiven } from '@domain/check/check-answers';
import type { DriftKey, Finding } from '@domain/check/finding';
import { noDay } from '@domain/section/section-fields';

export type About = Pick<Finding, 'code' | 'subject'>;

/** What is asked may be answered while a record is written and while it is shared, by those who may look back. */
export function mayAnswer({ state, history }: Pick<RecordView, 'state' | 'history'>): boolean {
  return history !== null && (state === 'DRAFT' || state === 'SHARED');
}

export function sameAbout(one: About, other: About): boolean {
  return one.code === other.code && one.subject === other.subject;
}

export function reasonFor(answers: CheckAnswers, about: About): ReasonGiven | null {
  return answers.reasons.find((each) => sameAbout(each, about)) ?? null;
}

/** A reason as it is typed; one that is blank again is no answer. Who wrote it and when is set where it is kept. */
export function withReason(answers: CheckAnswers, about: About, reason: string): CheckAnswers {
  const given = { code: about.code, subject: about.subject, reason, by: '', at: NOT_STAMPED };
  const next = reason === '' ? null : { ...given, ...stampOf(reasonFor(answers, about)) };
  return { ...answers, reasons: replaced(answers.reasons, next, (each) => sameAbout(each, about)) };
}

export function exceptionFor(answers: CheckAnswers, about: About): ExceptionGiven | null {
  return answers.exceptions.find((each) => sameAbout(each, about)) ?? null;
}

/** Null takes the exception back. */
export function withException(
  answers: CheckAnswers,
  about: About,
  given: Pick<ExceptionGiven, 'agreedBy' | 'agreedOn' | 'reason'> | null,
): CheckAnswers {
  const next = given && { code: about.code, subject: about.subject, ...given, recordedBy: '', at: NOT_STAMPED };
  return { ...answers, exceptions: replaced(answers.exceptions, next, (each) => sameAbout(each, about)) };
}

export function isClosed(answers: CheckAnswers, about: About): boolean {
  return answers.closed.some((each) => sameAbout(each, about));
}

export function withClosed(answers: CheckAnswers, about: About, closed: boolean): CheckAnswers {
  const next = closed ? { code: about.code, subject: about.subject } : null;
  return { ...answers, closed: replaced(answers.closed, next, (each) => sameAbout(each, about)) };
}

export function driftAnswerFor(answers: CheckAnswers, { flag, subject }: DriftKey): DriftAnswer {
  const given = answers.drift.find((each) => each.flag === flag && each.subject === subject);
  return given ?? { flag, subject, decision: null, who: '', because: '', until: noDay(), agreedBy: '' };
}

export function withDriftAnswer(answers: CheckAnswers, next: DriftAnswer): CheckAnswers {
  const isIt = (each: DriftAnswer) => each.flag === next.flag && each.subject === next.subject;
  return { ...answers, drift: replaced(answers.drift, next, isIt) };
}

/** Stands until the program has set who wrote it and when. */
const NOT_STAMPED: Instant = instant.parse('2000-01-01T00:00:00.000Z');

function stampOf(given: ReasonGiven | null): Partial<Pick<ReasonGiven, 'by' | 'at'>> {
  return given === null ? {} : { by: given.by, at: given.at };
}

/** In its place, so that nothing that is read in order changes places under the hand that types. */
function replaced<T>(list: readonly T[], next: T | null, isIt: (each: T) => boolean): T[] {
  if (next === null) return list.filter((each) => !isIt(each));
  return list.some(isIt) ? list.map((each) => (isIt(each) ? next : each)) : [...list, next];
}
