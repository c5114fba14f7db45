import { countWords, isBlank } from '../section/words';
import type { CheckSettings } from '../settings/check-settings';
import type { CheckAnswers, DriftAnswer, ExceptionGiven, ReasonGiven } from './check-answers';
import type { DriftKey, Finding } from './finding';

/** A finding and what a person has answered to it. */
export type AnsweredFinding = {
  readonly finding: Finding;
  readonly reason: ReasonGiven | null;
  readonly exception: ExceptionGiven | null;
  /** The manager's decision, where it is a thing that drifts. */
  readonly decision: DriftAnswer | null;
  /** True where nothing more is asked: a reason of enough words, a decision on what drifts, a named exception, a WARN that was closed. */
  readonly isSettled: boolean;
};

/** The rules nobody can pass, not even a service manager (domain brief 1b): the record would be worthless or in the wrong place. */
const NEVER_PASSED: ReadonlySet<string> = new Set([
  ...['META-01', 'META-02', 'META-03', 'META-04', 'META-05'],
  ...['ACT-01', 'ACT-02', 'PRV-01'],
]);

export function allowsException({ code, strength }: Pick<Finding, 'code' | 'strength'>): boolean {
  return strength === 'HARD' && !NEVER_PASSED.has(code);
}

/** Each finding beside what was answered to it, in the order of the findings. */
export function withAnswers(
  findings: readonly Finding[],
  answers: CheckAnswers,
  settings: Pick<CheckSettings, 'reasonWords'>,
): AnsweredFinding[] {
  return findings.map((finding) => {
    const reason = answers.reasons.find((each) => isAbout(each, finding)) ?? null;
    const exception = answers.exceptions.find((each) => isAbout(each, finding)) ?? null;
    const isClosed = answers.closed.some((each) => isAbout(each, finding));
    const decision = finding.drift === undefined ? null : decisionOn(finding.drift, answers);
    const given = { finding, reason, exception, decision };
    return { ...given, isSettled: isSettled({ ...given, isClosed }, settings) };
  });
}

/** What keeps the record from being signed: HARD without an exception, REASON without a reason. WARN never does. */
export function standsInTheWay(answered: readonly AnsweredFinding[]): readonly AnsweredFinding[] {
  return answered.filter(
    ({ finding, isSettled }) => !isSettled && (finding.strength === 'HARD' || finding.strength === 'REASON'),
  );
}

/** A reason counts from so many words on: "because" alone is none. */
export function isReasonEnough(reason: string, { reasonWords }: Pick<CheckSettings, 'reasonWords'>): boolean {
  return countWords(reason) >= reasonWords;
}

/** The decision on a thing that drifts; null where there is none yet. */
export function decisionOn({ flag, subject }: DriftKey, { drift }: CheckAnswers): DriftAnswer | null {
  return drift.find((each) => each.flag === flag && each.subject === subject) ?? null;
}

/**
 * A decision is whole with why, and with whom or until when where it needs that (DRF-14). Who else must agree to accept
 * a thing twice running is the rule's business: it looks back.
 */
export function isDecided(
  { decision, who, because, until }: DriftAnswer,
  settings: Pick<CheckSettings, 'reasonWords'>,
): boolean {
  if (decision === null || !isReasonEnough(because, settings)) return false;
  if (decision === 'ACCEPT_UNTIL') return until.date !== null;
  return decision === 'ESCALATE' || decision === 'CHANGE_OWNER' ? !isBlank(who) : true;
}

type Answered = Omit<AnsweredFinding, 'isSettled'> & { readonly isClosed: boolean };

function isSettled(
  { finding, reason, exception, decision, isClosed }: Answered,
  settings: Pick<CheckSettings, 'reasonWords'>,
): boolean {
  if (decision !== null && isDecided(decision, settings)) return true;
  switch (finding.strength) {
    case 'HARD':
      return exception !== null && allowsException(finding) && isWhole(exception, settings);
    case 'REASON':
      // What drifts is answered by one decision and not by a reason beside it.
      return finding.drift === undefined && reason !== null && isReasonEnough(reason.reason, settings);
    default:
      return isClosed;
  }
}

function isWhole(
  { agreedBy, agreedOn, reason }: ExceptionGiven,
  settings: Pick<CheckSettings, 'reasonWords'>,
): boolean {
  return !isBlank(agreedBy) && agreedOn.date !== null && isReasonEnough(reason, settings);
}

function isAbout(answer: { readonly code: string; readonly subject: string }, finding: Finding): boolean {
  return answer.code === finding.code && answer.subject === finding.subject;
}
