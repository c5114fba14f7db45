import { whoMay } from '@domain/access/may';
import { shownDocument } from '@domain/document/document-shape';
import { familyLook } from '@domain/export/family-look';
import { nameDecision, unknownName } from '@domain/export/practice/name-decision';
import { MOST_PRACTICE_RECORDS } from '@domain/export/practice/pack-size';
import { recordId } from '@domain/identifiers';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

const MOST_DECIDED = 2_000;
const MOST_LEFT_OUT = 500;

const pack = z.strictObject({
  recordIds: z.array(recordId).min(1).max(MOST_PRACTICE_RECORDS),
  decided: z.array(nameDecision).max(MOST_DECIDED),
});

/** Copies that are looked through before they are made: a pack for a practice day, and what a family is given. */
export const practiceCalls = {
  /** Words of these agreed records that look like names and that nobody has decided on yet. */
  'practice:look': {
    allowed: whoMay('MAKE_PRACTICE_PACK'),
    request: pack,
    reply: z.strictObject({ unknown: z.array(unknownName) }),
  },
  /**
   * Asks where to save the check sheet, and puts a Word file for each record beside it; none takes the place of a file that
   * is there. Refused while a word is undecided.
   */
  'practice:make': {
    allowed: whoMay('MAKE_PRACTICE_PACK'),
    request: pack,
    reply: z.strictObject({
      sheet: z.string(),
      /** The file of each record, in the order of the pack. */
      files: z.array(z.string()),
      /** How many paragraphs, list items and cells were found again in all of them: all there are. */
      pieces: z.int().nonnegative(),
    }),
  },
  /** The family's copy of an agreed record as it would be, and what to look at in it. Nothing is made. */
  'family-copy:look': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId, leftOut: z.array(z.uuid()).max(MOST_LEFT_OUT) }),
    reply: z.strictObject({
      document: shownDocument,
      /** What stands at the foot of each page. */
      foot: z.string(),
      /** Every action that would be in it, kept back or not, in its order. */
      actions: z.array(z.strictObject({ id: z.string(), who: z.string(), what: z.string() })),
      looks: z.array(familyLook),
    }),
  },
} as const satisfies Record<string, Call>;
