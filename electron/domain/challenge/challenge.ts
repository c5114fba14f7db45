import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { shortText } from '../child/child';
import { challengeId, childId } from '../identifiers';
import { caseStatus } from '../lists/case-lists';
import { challengeSource, challengeStage } from '../lists/memory-lists';

const words = z.string().max(20_000);

/**
 * A challenge from an independent reviewing officer, a conference chair or others: a thing with a life of its own, not
 * a line of text (findings 6, 7, 65, 71). What must be there to raise one and to close one is the business of the
 * rules CHL-01 and CHL-03, so that a call can be written down as it comes in.
 */
export const challengeWords = z.strictObject({
  raisedOn: localDate,
  raisedBy: shortText.min(1),
  source: challengeSource,
  stage: challengeStage,
  issue: words,
  /** What it could mean for the child if it is not put right. */
  risk: words,
  /** The answer given, and the day it was given. */
  response: words,
  respondedOn: localDate.nullable(),
  /** What is different for the child. */
  changed: words,
  howWeKnow: words,
  /** The day the change was seen. */
  seenOn: localDate.nullable(),
});
export type ChallengeWords = z.infer<typeof challengeWords>;

export const challenge = challengeWords.extend({
  id: challengeId,
  childId,
  /** The day both sides closed it; null while it is open. */
  closedOn: localDate.nullable(),
  closedBy: shortText,
});
export type Challenge = z.infer<typeof challenge>;

/** Only what a person may change. */
export function wordsOfChallenge({
  id: _id,
  childId: _child,
  closedOn: _on,
  closedBy: _by,
  ...words
}: Challenge): ChallengeWords {
  return words;
}

/** A challenge in a list over all children. */
export const challengeInList = challenge.extend({
  childName: z.string(),
  reference: z.string(),
  status: caseStatus.nullable(),
  worker: z.string().nullable(),
});
export type ChallengeInList = z.infer<typeof challengeInList>;
