import type { Instant } from '../calendar/local-date';
import type { Challenge } from './challenge';

export type ChallengeVersion = { readonly at: Instant; readonly words: Challenge };

/** Words are saved as they are typed; saves that follow each other this closely are one writing. */
const ONE_WRITING_MS = 10 * 60_000;

/** What a challenge said, the newest first: of saves that follow closely on each other only the last. */
export function versionsOf(history: readonly ChallengeVersion[]): readonly ChallengeVersion[] {
  return history.filter((version, place) => !isWrittenOn(version, history[place + 1])).toReversed();
}

function isWrittenOn(version: ChallengeVersion, next: ChallengeVersion | undefined): boolean {
  if (next === undefined) return false;
  const waited = Date.parse(next.at) - Date.parse(version.at);
  return waited >= 0 && waited < ONE_WRITING_MS;
}
