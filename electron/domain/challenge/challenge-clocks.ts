import type { LocalDate } from '../calendar/local-date';
import { addWorkingDays, type Holidays, workingDaysBetween } from '../calendar/working-days';
import { isBlank } from '../section/words';
import type { CheckSettings } from '../settings/check-settings';
import type { Challenge } from './challenge';

/** Where a challenge stands against its two clocks: the answer, and the whole of it (IRO Handbook 6.2). */
export type ChallengeStanding =
  | 'ANSWER_TO_COME'
  | 'ANSWER_SOON'
  | 'ANSWER_NOT_YET'
  | 'ANSWERED'
  | 'OPEN_TOO_LONG'
  | 'CLOSED';

export type ChallengeClocks = {
  /** The last day for an answer. */
  readonly answerBy: LocalDate;
  /** The last day for the whole of it. */
  readonly wholeBy: LocalDate;
  /** Working days since it was raised, up to today or the day it was closed. */
  readonly daysOpen: number;
  readonly standing: ChallengeStanding;
};

export type ClockContext = {
  readonly today: LocalDate;
  readonly holidays: Holidays;
  readonly settings: Pick<CheckSettings, 'challengeAnswerDays' | 'challengeWarnDays' | 'challengeWholeDays'>;
};

type Clocked = Pick<Challenge, 'raisedOn' | 'response' | 'respondedOn' | 'closedOn'>;

/** The clocks of a challenge in working days; the day it was raised does not count, the last day is still in time. */
export function challengeClocks(challenge: Clocked, context: ClockContext): ChallengeClocks {
  const { today, holidays, settings } = context;
  const { raisedOn, closedOn } = challenge;
  const answerBy = addWorkingDays(raisedOn, settings.challengeAnswerDays, holidays);
  const wholeBy = addWorkingDays(raisedOn, settings.challengeWholeDays, holidays);
  const daysOpen = workingDaysBetween(raisedOn, closedOn ?? today, holidays);
  return { answerBy, wholeBy, daysOpen, standing: standingOf(challenge, { answerBy, wholeBy }, context) };
}

/** Answered is with words and with a day. */
export function isAnswered({ response, respondedOn }: Pick<Challenge, 'response' | 'respondedOn'>): boolean {
  return respondedOn !== null && !isBlank(response);
}

function standingOf(
  challenge: Clocked,
  { answerBy, wholeBy }: Pick<ChallengeClocks, 'answerBy' | 'wholeBy'>,
  { today, holidays, settings }: ClockContext,
): ChallengeStanding {
  if (challenge.closedOn !== null) return 'CLOSED';
  if (today > wholeBy) return 'OPEN_TOO_LONG';
  if (isAnswered(challenge)) return 'ANSWERED';
  if (today > answerBy) return 'ANSWER_NOT_YET';
  const warnFrom = addWorkingDays(challenge.raisedOn, settings.challengeWarnDays, holidays);
  return today >= warnFrom ? 'ANSWER_SOON' : 'ANSWER_TO_COME';
}
