import { whoMay } from '@domain/access/may';
import { instant, localDate } from '@domain/calendar/local-date';
import { copyFormat } from '@domain/export/copy-format';
import { exportProblem, stoppingProblem } from '@domain/export/export-problem';
import { exportProfile } from '@domain/export/export-profile';
import { exportStanding } from '@domain/export/export-standing';
import { LONGEST_PATTERN } from '@domain/export/pattern-problems';
import { childId, recordId } from '@domain/identifiers';
import { recordState, recordSummary } from '@domain/record/record';
import { z } from 'zod';
import type { Call } from './call';

/** Records in one go: a large team's year. */
export const MOST_RECORDS_IN_A_BATCH = 2_000;

/** Which records are looked at. `WEEK` begins on a Monday; `WAITING` are all that are agreed and were never exported. */
export const exportScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('RECORD'), recordId }),
  z.strictObject({ kind: z.literal('CHILD'), childId }),
  z.strictObject({ kind: z.literal('WEEK'), monday: localDate }),
  z.strictObject({ kind: z.literal('WAITING') }),
]);
export type ExportScope = z.infer<typeof exportScope>;

export const exportRow = z.strictObject({
  record: recordSummary,
  version: z.int().nonnegative(),
  reference: z.string(),
  /** The child's team in the case system; empty where it says none. */
  team: z.string(),
  sealedOn: localDate.nullable(),
  /** What its file is going to be called; null for one that cannot be made. */
  fileName: z.string().nullable(),
  standing: exportStanding,
});
export type ExportRow = z.infer<typeof exportRow>;

/** More actions are not in a record. */
const MOST_LEFT_OUT = 500;

/**
 * Which files are to be made, in which order. `isChecked` and `leftOut` are what was said of a family's copy, which is
 * looked through and made for one record alone.
 */
const batch = z.strictObject({
  recordIds: z.array(recordId).min(1).max(MOST_RECORDS_IN_A_BATCH),
  profile: exportProfile,
  format: copyFormat,
  /** "I have checked this." */
  isChecked: z.boolean().optional(),
  /** Ids of actions that are kept back. */
  leftOut: z.array(z.uuid()).max(MOST_LEFT_OUT).optional(),
});

/** A folder the person chose, by an id that is worth something until the store is locked. */
const folderId = z.uuid();

/** Which of the files are in the folder already. */
const existing = z.array(z.string());

export const exportOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('MADE'),
    recordId,
    fileName: z.string(),
    /** Paragraphs, list items and cells that were found again in the finished file: all there are. */
    pieces: z.int().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('LEFT_OUT'), recordId, fileName: z.string() }),
  z.strictObject({
    kind: z.literal('FAILED'),
    recordId,
    why: exportProblem,
    /** Under which the log holds it; null for what was to be expected. */
    reference: z.string().nullable(),
  }),
]);
export type ExportOutcome = z.infer<typeof exportOutcome>;

export const exportResult = z.strictObject({
  /** One for each record that was reached, in order. */
  outcomes: z.array(exportOutcome),
  notReached: z.int().nonnegative(),
  /** Why it ended before the last record; null where it did not. */
  stopped: z.enum(['CANCELLED', ...stoppingProblem.options]).nullable(),
});
export type ExportResult = z.infer<typeof exportResult>;

export const exportReceipt = z.strictObject({
  /** Its place in the log: the receipts before it are asked for with this. */
  row: z.int().positive(),
  recordId,
  childId,
  childName: z.string(),
  /** `CS-000017`. */
  recordNumber: z.string(),
  version: z.int().nonnegative(),
  state: recordState,
  profile: exportProfile,
  format: copyFormat,
  fileName: z.string(),
  /** Where it was put; null in receipts from before this was kept. */
  folder: z.string().nullable(),
  /** The first 16 hex digits of the file's SHA-256, in groups of four. */
  fileCode: z.string(),
  pieces: z.int().nonnegative().nullable(),
  exportedBy: z.string(),
  exportedAt: instant,
});
export type ExportReceiptView = z.infer<typeof exportReceipt>;

const receiptsOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ALL') }),
  z.strictObject({ kind: z.literal('RECORD'), recordId }),
  z.strictObject({ kind: z.literal('CHILD'), childId }),
]);
export type ReceiptsOf = z.infer<typeof receiptsOf>;

const pattern = z.strictObject({ filePattern: z.string().max(LONGEST_PATTERN) });

export const exportCalls = {
  'exports:list': {
    allowed: whoMay('LIST_EXPORTS'),
    request: z.strictObject({ scope: exportScope, profile: exportProfile }),
    reply: z.strictObject({
      rows: z.array(exportRow),
      /** The name of the service's team, to show its own first. */
      ownTeam: z.string(),
      /** Agreed records that were never exported for the child's file, of whatever week. */
      waiting: z.int().nonnegative(),
      /** True where there are more than are shown. */
      isCut: z.boolean(),
    }),
  },
  /** Asks for a folder. Its place stays in the main process; the window learns its last name. */
  'exports:choose-folder': {
    allowed: whoMay('MAKE_COPIES'),
    request: batch,
    reply: z.strictObject({ folderId, folderName: z.string(), existing }),
  },
  /** The same question about a folder that was chosen, after other records were ticked. */
  'exports:look': {
    allowed: whoMay('MAKE_COPIES'),
    request: batch.extend({ folderId }),
    reply: z.strictObject({ existing }),
  },
  /**
   * Makes the files one after the other; news tells how far it is. Nothing is replaced without having been told. INVALID
   * for copies for the family of more than one record, and for practice records, which are made in a pack.
   */
  'exports:run': {
    allowed: whoMay('MAKE_COPIES'),
    request: batch.extend({ folderId, onExisting: z.enum(['REPLACE', 'KEEP_BOTH', 'LEAVE_OUT']) }),
    reply: exportResult,
  },
  /** Stops at once: the file that is being made is given up, and none is on the disk that is not whole. */
  'exports:cancel': { allowed: whoMay('MAKE_COPIES'), request: z.undefined(), reply: z.undefined() },
  /** The log of exports, the newest first; `before` is the row of the last one that is shown. */
  'exports:receipts': {
    allowed: whoMay('MAKE_FILE_COPY'),
    request: z.strictObject({ of: receiptsOf, before: z.int().positive().nullable() }),
    reply: z.strictObject({ receipts: z.array(exportReceipt), hasMore: z.boolean() }),
  },
  'export-settings:read': {
    allowed: whoMay('MAKE_FILE_COPY'),
    request: z.undefined(),
    reply: pattern.extend({ teamName: z.string() }),
  },
  'export-settings:save': { allowed: whoMay('MAKE_FILE_COPY'), request: pattern, reply: z.undefined() },
} as const satisfies Record<string, Call>;
