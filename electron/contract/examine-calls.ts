import { instant, localDate } from '@domain/calendar/local-date';
import { exportProfile } from '@domain/export/export-profile';
import { recordId } from '@domain/identifiers';
import { recordState } from '@domain/record/record';
import { z } from 'zod';
import { type Call, SIGNED_IN } from './call';

/** More is not read by anybody; how many more there are is said. */
export const MOST_DIFFERENCES = 200;
/** A piece longer than this is shown to here, and said to be cut. */
export const LONGEST_SHOWN = 4_000;

const shown = z.string().max(LONGEST_SHOWN + 1);
const wordChange = z.strictObject({ kind: z.enum(['SAME', 'GONE', 'NEW']), text: shown });

/** One place where two texts are not the same. */
const difference = z.strictObject({
  kind: z.enum(['CHANGED', 'MISSING', 'ADDED']),
  /** The heading it stands under; empty above the first. */
  under: z.string(),
  place: z.enum(['TEXT', 'LIST', 'CELL', 'EDGE']),
  /** Word by word where both texts are known. Null where the earlier words of a change were not kept. */
  words: z.array(wordChange).nullable(),
  /** The later words where the earlier are not known, the earlier where there are no later; null where neither is kept. */
  known: shown.nullable(),
});
export type DifferenceView = z.infer<typeof difference>;

const differences = z.strictObject({
  shown: z.array(difference).max(MOST_DIFFERENCES),
  more: z.int().nonnegative(),
});

/** What was exported, by its receipt. */
const copy = z.strictObject({
  version: z.int().nonnegative(),
  state: recordState,
  profile: exportProfile,
  checkCode: z.string().nullable(),
  fileName: z.string(),
  exportedAt: instant,
  exportedBy: z.string(),
});

const file = { fileName: z.string(), format: z.enum(['WORD', 'PDF']) };

/** What a file that came back turned out to be. */
export const examinedFile = z.discriminatedUnion('verdict', [
  /** The file cannot be read as what it claims to be; `why` selects the sentence. */
  z.strictObject({
    verdict: z.literal('UNREADABLE'),
    fileName: z.string(),
    why: z.enum([
      ...(['OTHER_KIND', 'TOO_LARGE', 'EMPTY', 'GONE', 'IN_USE', 'NOT_A_FILE', 'NOT_WORD', 'PROTECTED'] as const),
      ...(['OLD_WORD', 'DAMAGED', 'TOO_MUCH_INSIDE', 'ELSEWHERE'] as const),
    ]),
  }),
  /** Not one of ours, of a record that is not in this store, or of one this person may not see: never said which. */
  z.strictObject({ verdict: z.literal('UNKNOWN'), ...file }),
  z.strictObject({
    /** Byte for byte as exported; saved again with the same words; with other words; known, but nothing kept to compare with. */
    verdict: z.enum(['EXACT', 'SAME_WORDS', 'ALTERED', 'NOT_COMPARED']),
    ...file,
    record: z.strictObject({ id: recordId, number: z.string(), name: z.string(), childName: z.string() }),
    /** Null where no receipt of such a copy is kept here: then the file was held against the record as it is now. */
    copy: copy.nullable(),
    now: z.strictObject({ version: z.int().nonnegative(), state: recordState }),
    /** How many paragraphs, list items and cells were held against each other. */
    pieces: z.int().nonnegative(),
    inFile: differences,
    /** What the record says otherwise now than in that copy; null where it cannot be printed any more. */
    since: differences.nullable(),
    /** Addenda begun after the copy was made. */
    addenda: z.array(
      z.strictObject({ id: recordId, number: z.string(), state: recordState, sessionDate: localDate.nullable() }),
    ),
    /** What the file holds beside its words. */
    hasTrackedChanges: z.boolean(),
    hasHiddenWords: z.boolean(),
    comments: z.int().nonnegative(),
    /** Words at the top or foot of the page that are not the record's, as of a letterhead. */
    otherEdges: z.array(shown).max(20),
  }),
]);
export type ExaminedFile = z.infer<typeof examinedFile>;
export type KnownFile = Extract<ExaminedFile, { verdict: 'EXACT' | 'SAME_WORDS' | 'ALTERED' | 'NOT_COMPARED' }>;

export const examineCalls = {
  /** Looks at a file that came back; without a path the person is asked for it. Nothing is kept of it. */
  'file:examine': {
    allowed: SIGNED_IN,
    request: z.strictObject({ path: z.string().min(1).max(4_096).nullable() }),
    reply: examinedFile,
  },
} as const satisfies Record<string, Call>;
