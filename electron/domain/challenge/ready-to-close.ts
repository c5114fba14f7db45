import type { ChallengeWords } from './challenge';
import { type MissingPart, missingToClose } from './missing-parts';

/** What the door refuses to close a challenge without (CHL-03): its parts, and the day of the answer. */
export function missingForClosing(challenge: ChallengeWords): readonly MissingPart[] {
  const parts = missingToClose(challenge);
  if (challenge.respondedOn !== null) return parts;
  const answered: MissingPart = { field: 'respondedOn', ask: 'On what day was it answered?' };
  const after = parts.findIndex(({ field }) => field === 'response') + 1;
  return [...parts.slice(0, after), answered, ...parts.slice(after)];
}
