import type { ChallengeWords } from '@domain/challenge/challenge';
import type { ChallengeForm } from './challenge-form';

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
