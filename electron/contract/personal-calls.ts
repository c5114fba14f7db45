import { instant, localDate } from '@domain/calendar/local-date';
import { personalId } from '@domain/identifiers';
import { personalContent, personalHeader, personalState, personalSummary } from '@domain/personal/personal';
import { openAction, seal } from '@domain/record/record';
import { sectionValue } from '@domain/section/section-values';
import { templateId } from '@domain/template/template';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

/*
 * Personal supervision. Calls of its own from end to end, so that no call about a child can ever answer with a word of
 * it (PRV-01). Each supervisor reaches their own and no other; anybody else's does not exist for them.
 */

const sectionKey = z.string().max(60);

export const personalView = z.strictObject({
  content: personalContent,
  state: personalState,
  seal: seal.nullable(),
  /** False when the sealed text no longer matches its check code: shown, and never made into a file. */
  isSealIntact: z.boolean(),
  updatedAt: instant,
  /** The section the cursor was in, to put it back. */
  place: sectionKey.nullable(),
  /** The last signed one with the same worker, to stand beside empty fields. */
  lastTime: z
    .strictObject({
      personalId,
      date: localDate,
      sections: z.record(z.string(), sectionValue),
      openActions: z.array(openAction),
    })
    .nullable(),
});
export type PersonalView = z.infer<typeof personalView>;

export const personalChanges = z.strictObject({
  personalId,
  header: personalHeader.optional(),
  sections: z.record(sectionKey, sectionValue),
  place: sectionKey.nullable(),
});
export type PersonalChanges = z.infer<typeof personalChanges>;

/** A child's full name in the text, what to write instead, and in which section; null for "About this session". */
export const nameFound = z.strictObject({ name: z.string(), instead: z.string(), section: sectionKey.nullable() });

const onePersonal = z.strictObject({ personalId });

export const personalCalls = {
  /** This person's own, by worker, the newest first. */
  'personal:list': { allowed: MANAGERS, request: z.undefined(), reply: z.array(personalSummary) },
  /** Begins one with a worker, or gives back the draft of one that is waiting. */
  'personal:start': {
    allowed: MANAGERS,
    request: z.strictObject({ worker: z.string().trim().min(1).max(200), templateId }),
    reply: onePersonal,
  },
  'personal:open': { allowed: MANAGERS, request: onePersonal, reply: personalView },
  /** Answers only after the words are on disk. */
  'personal:save': { allowed: MANAGERS, request: personalChanges, reply: z.strictObject({ savedAt: instant }) },
  /** Children whose full name stands in the saved text (PRV-03): nothing is signed while there is one. */
  'personal:names': { allowed: MANAGERS, request: onePersonal, reply: z.array(nameFound) },
  /** Looks for gaps and names again in the main process, then seals. */
  'personal:sign': { allowed: MANAGERS, request: onePersonal, reply: personalView },
  'personal:discard': { allowed: MANAGERS, request: onePersonal, reply: z.undefined() },
  /** Of a signed one: asks where to save, writes the Word file, logs the export. */
  'personal:export': {
    allowed: MANAGERS,
    request: onePersonal,
    reply: z.strictObject({ fileName: z.string(), checkCode: z.string() }),
  },
} as const satisfies Record<string, Call>;
