import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { shortText } from '../child/child';

/** What is known of a worker besides their name; people are told apart by name, as records name them. */
export const worker = z.strictObject({
  name: shortText.min(1),
  /** First day in the team; null where nobody has said. */
  startedOn: localDate.nullable(),
  /** The day they began as newly qualified (ASYE); null for others. */
  newlyQualifiedFrom: localDate.nullable(),
  leftOn: localDate.nullable(),
});
export type Worker = z.infer<typeof worker>;

/** What cannot be true of a worker, in a sentence; null where nothing is wrong. */
export function problemOfWorker({ startedOn, newlyQualifiedFrom, leftOn }: Worker): string | null {
  if (leftOn === null) return null;
  if (startedOn !== null && leftOn < startedOn) return 'The day they left is before their first day.';
  if (newlyQualifiedFrom !== null && leftOn < newlyQualifiedFrom) return 'The day they left is before they began.';
  return null;
}
