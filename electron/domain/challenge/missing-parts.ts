import type { LocalDate } from '../calendar/local-date';
import { isBlank } from '../section/words';
import type { ChallengeWords } from './challenge';

/** A part of a challenge that is missing, and what to ask for it. */
export type MissingPart = { readonly field: keyof ChallengeWords; readonly ask: string };

type Asked = readonly [keyof ChallengeWords, string];

const TO_RAISE: readonly Asked[] = [
  ['raisedBy', 'Who raised it?'],
  ['issue', 'What is it about?'],
  ['risk', 'What could it mean for the child if it is not put right?'],
];

const TO_CLOSE: readonly Asked[] = [
  ['response', 'What did we answer?'],
  ['respondedOn', 'On what day was it answered?'],
  ['changed', 'What is different for the child?'],
  ['howWeKnow', 'How do we know?'],
  ['seenOn', 'On what day was it seen?'],
];

/** What is still missing for a challenge to be understood (CHL-01). The day, the source and the stage are always there. */
export function missingToRaise(challenge: ChallengeWords): MissingPart[] {
  return missingOf(challenge, TO_RAISE);
}

/** What is still missing for a challenge to be closed (CHL-03): it is finished when something is better for the child. */
export function missingToClose(challenge: ChallengeWords): MissingPart[] {
  return missingOf(challenge, TO_CLOSE);
}

/** Nothing is closed before it was answered and before anybody has seen that it is put right. */
export function earliestToClose({
  raisedOn,
  respondedOn,
  seenOn,
}: Pick<ChallengeWords, 'raisedOn' | 'respondedOn' | 'seenOn'>): LocalDate {
  return [respondedOn, seenOn].reduce<LocalDate>((last, day) => (day !== null && day > last ? day : last), raisedOn);
}

function missingOf(challenge: ChallengeWords, asked: readonly Asked[]): MissingPart[] {
  return asked
    .filter(([field]) => challenge[field] === null || isBlank(challenge[field]))
    .map(([field, ask]) => ({ field, ask }));
}
