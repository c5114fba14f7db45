import { formatShortDate } from '../calendar/format-date';
import type { LocalDate } from '../calendar/local-date';
import type { TypedDay } from '../section/section-fields';
import { isBlank } from '../section/words';
import type { ChallengeWords } from './challenge';

/** A challenge as it stands in its fields. */
export type ChallengeForm = Omit<ChallengeWords, 'raisedOn' | 'respondedOn' | 'seenOn'> & {
  readonly raisedOn: TypedDay;
  readonly respondedOn: TypedDay;
  readonly seenOn: TypedDay;
};

export type ChallengeProblems = { readonly [F in keyof ChallengeForm]?: string };

export function formOf({ raisedOn, respondedOn, seenOn, ...rest }: ChallengeWords): ChallengeForm {
  return { ...rest, raisedOn: typed(raisedOn), respondedOn: typed(respondedOn), seenOn: typed(seenOn) };
}

export function typed(date: LocalDate | null): TypedDay {
  return { date, text: date === null ? '' : formatShortDate(date) };
}

/** An empty one, raised today. */
export function newForm(today: LocalDate): ChallengeForm {
  const empty = { raisedBy: '', issue: '', risk: '', response: '', changed: '', howWeKnow: '' };
  const days = { raisedOn: typed(today), respondedOn: typed(null), seenOn: typed(null) };
  return { ...empty, ...days, source: 'IRO', stage: 'INFORMAL' };
}

/** What cannot be kept as it stands, in words for beside the field. */
export function problemsIn(
  { raisedOn, raisedBy, respondedOn, seenOn }: ChallengeForm,
  today: LocalDate,
): ChallengeProblems {
  const raised = raisedOn.date === null ? 'Give the day it was raised, as 9/11/2026.' : afterToday(raisedOn, today);
  const isBefore = raisedOn.date !== null && respondedOn.date !== null && respondedOn.date < raisedOn.date;
  const responded = isBefore ? 'The answer cannot be before the day it was raised.' : afterToday(respondedOn, today);
  const seen = afterToday(seenOn, today);
  return {
    ...(raised === null ? {} : { raisedOn: raised }),
    ...(isBlank(raisedBy) ? { raisedBy: 'Say who raised it.' } : {}),
    ...(responded === null ? {} : { respondedOn: responded }),
    ...(seen === null ? {} : { seenOn: seen }),
  };
}

function afterToday({ date }: TypedDay, today: LocalDate): string | null {
  return date !== null && date > today ? 'That day has not come yet.' : null;
}

/**
 * What can be kept now. A field that cannot be kept as it stands keeps what was last saved, so that one slip holds back
 * nothing of the rest; half a day is kept in the field until it is one.
 */
export function wordsIn(form: ChallengeForm, saved: ChallengeWords, today: LocalDate): ChallengeWords {
  const { raisedOn, raisedBy, respondedOn, seenOn, ...rest } = form;
  const problems = problemsIn(form, today);
  const dayOf = (field: 'respondedOn' | 'seenOn', { date, text }: TypedDay) => {
    const isKept = problems[field] === undefined && (date !== null || isBlank(text));
    return isKept ? date : saved[field];
  };
  const answeredOn = dayOf('respondedOn', respondedOn);
  const raised = problems.raisedOn === undefined ? (raisedOn.date ?? saved.raisedOn) : saved.raisedOn;
  return {
    ...rest,
    raisedOn: answeredOn !== null && raised > answeredOn ? saved.raisedOn : raised,
    raisedBy: problems.raisedBy === undefined ? raisedBy.trim() : saved.raisedBy,
    respondedOn: answeredOn,
    seenOn: dayOf('seenOn', seenOn),
  };
}

/** A new challenge as the store takes it; null while the day is not one. */
export function raisedWords({
  raisedOn,
  respondedOn,
  seenOn,
  raisedBy,
  ...rest
}: ChallengeForm): ChallengeWords | null {
  if (raisedOn.date === null) return null;
  const days = { raisedOn: raisedOn.date, respondedOn: respondedOn.date, seenOn: seenOn.date };
  return { ...rest, raisedBy: raisedBy.trim(), ...days };
}
