import { exportProfile } from '@domain/export/export-profile';
import { recordId } from '@domain/identifiers';
import { passage } from '@domain/passage/passages-of';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

export const passageCalls = {
  /**
   * What is marked in a record, in its order, to be looked at before a file is made of it (EXP-03). A copy for preparing
   * disclosure also marks names that are initials in every other copy.
   */
  'passages:list': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId, profile: exportProfile.optional() }),
    reply: z.strictObject({
      passages: z.array(passage),
      /** Marks can be taken away and made again only in a draft. */
      isChangeable: z.boolean(),
    }),
  },
} as const satisfies Record<string, Call>;
