import { whoMay } from '@domain/access/may';
import { instant, localDate } from '@domain/calendar/local-date';
import { challenge, challengeInList, challengeWords } from '@domain/challenge/challenge';
import { shortText } from '@domain/child/child';
import { challengeId, childId } from '@domain/identifiers';
import { keyDateKind } from '@domain/lists/memory-lists';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

export const challengeCalls = {
  /** Open challenges of all children this person may see, the earliest first. */
  'challenges:list': { allowed: whoMay('READ_CHALLENGES'), request: z.undefined(), reply: z.array(challengeInList) },
  /** How many challenges there are, and nothing of what they say. */
  'challenges:count': {
    allowed: whoMay('COUNT_CHALLENGES'),
    request: z.undefined(),
    reply: z.strictObject({
      open: z.int().nonnegative(),
      /** Of the open ones, those that nobody has responded to. */
      unanswered: z.int().nonnegative(),
      closed: z.int().nonnegative(),
    }),
  },
  'challenges:of-child': {
    allowed: whoMay('SEE_CHILDREN'),
    request: z.strictObject({ childId }),
    reply: z.array(challenge),
  },
  'challenge:raise': {
    allowed: whoMay('WRITE_CHALLENGES'),
    request: z.strictObject({ childId, words: challengeWords }),
    reply: z.strictObject({ challengeId }),
  },
  'challenge:change': {
    allowed: whoMay('WRITE_CHALLENGES'),
    request: z.strictObject({ challengeId, words: challengeWords }),
    reply: challenge,
  },
  /** CHL-03: refused with CHECK_NOT_PASSED without an answer, what changed for the child, how we know, and the day it was seen. */
  'challenge:close': {
    allowed: whoMay('WRITE_CHALLENGES'),
    request: z.strictObject({ challengeId, closedOn: localDate, closedBy: shortText.min(1) }),
    reply: challenge,
  },
  'challenge:history': {
    allowed: whoMay('WRITE_CHALLENGES'),
    request: z.strictObject({ challengeId }),
    reply: z.array(z.strictObject({ at: instant, words: challenge })),
  },
  /** A day of the child's plan that somebody tells us of; null says that it is not known after all. */
  'child:record-key-date': {
    allowed: MANAGERS,
    request: z.strictObject({ childId, kind: keyDateKind, day: localDate.nullable() }),
    reply: z.undefined(),
  },
} as const satisfies Record<string, Call>;
