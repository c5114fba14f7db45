import { LEAST_LIMIT, MOST_LIMIT } from '@domain/export/paste-parts';
import { recordId } from '@domain/identifiers';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

/** How many characters the box of the case system holds; null where it holds any number. */
const limit = z.int().min(LEAST_LIMIT).max(MOST_LIMIT).nullable();
const choice = z.string().min(1).max(400);

export const pasteCalls = {
  /** What of a record can be copied, and the limit that was set last. */
  'paste:choices': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId }),
    reply: z.strictObject({
      choices: z.array(z.strictObject({ key: choice, title: z.string() })),
      /** Said in every copy of what is not agreed; null for what is. */
      draftNotice: z.string().nullable(),
      limit,
    }),
  },
  /** The words of one choice, in as many parts as the limit asks for. */
  'paste:parts': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId, choice, limit }),
    reply: z.strictObject({
      parts: z.array(z.strictObject({ text: z.string(), html: z.string(), characters: z.int().nonnegative() })).min(1),
    }),
  },
  'paste:save-limit': { allowed: MANAGERS, request: z.strictObject({ limit }), reply: z.undefined() },
} as const satisfies Record<string, Call>;
