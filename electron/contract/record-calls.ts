import { whoMay } from '@domain/access/may';
import { instant, localDate } from '@domain/calendar/local-date';
import { checkAnswers } from '@domain/check/check-answers';
import { childId, recordId } from '@domain/identifiers';
import { rater } from '@domain/lists/case-lists';
import { childHistory } from '@domain/memory/child-history';
import { passageMarks } from '@domain/passage/passage-mark';
import {
  openAction,
  recordContent,
  recordHeader,
  recordState,
  recordSummary,
  seal,
  workerAnswer,
} from '@domain/record/record';
import { sectionValue } from '@domain/section/section-values';
import { checkSettings } from '@domain/settings/check-settings';
import { z } from 'zod';
import { type Call, MANAGERS, SIGNED_IN } from './call';

const sectionKey = z.string().max(60);

/** One number that one person gave on one day. */
export const earlierNumber = z.strictObject({
  sessionDate: localDate,
  section: sectionKey,
  /** The danger statement the scale belongs to; null for a scale of the whole. */
  statement: z.uuid().nullable(),
  rater,
  name: z.string(),
  value: z.int().min(0).max(10),
});
export type EarlierNumber = z.infer<typeof earlierNumber>;

/** A record as the window shows it. */
export const recordView = z.strictObject({
  content: recordContent,
  state: recordState,
  seal: seal.nullable(),
  /** False when the sealed text no longer matches its check code: shown, and never exported. */
  isSealIntact: z.boolean(),
  sharedAt: instant.nullable(),
  filedOn: localDate.nullable(),
  updatedAt: instant,
  /** The section the cursor was in, to put it back. */
  place: sectionKey.nullable(),
  /** The child's last agreed record of this type, to stand beside empty fields. */
  lastTime: z
    .strictObject({
      recordId,
      sessionDate: localDate,
      sections: z.record(z.string(), sectionValue),
      /** What was open that day, so that what became of it can be read. */
      openActions: z.array(openAction),
    })
    .nullable(),
  /** Numbers given on this child's scales in earlier sealed records, the earliest first: the trend beside a scale. */
  earlierNumbers: z.array(earlierNumber),
  /** The newest version of a draft's form where that is newer than the one it was begun on; null otherwise. */
  newerVersion: z.int().positive().nullable(),
  /** What was added to this record after it was agreed, the first first: whoever reads it must know of them. */
  addenda: z.array(recordSummary),
  /** Everything before this record that the check looks at, without last time's sections, which are above; null once sealed, and for those who may not look back. */
  history: childHistory.omit({ lastSections: true }).nullable(),
  /** The thresholds this record is checked with: those it was begun with. */
  checkSettings,
});
export type RecordView = z.infer<typeof recordView>;

/** What has changed since the last save; sent at most once a second while someone types. */
export const recordChanges = z.strictObject({
  recordId,
  header: recordHeader.optional(),
  sections: z.record(sectionKey, sectionValue),
  /** All marks by quotation together, where one has changed. */
  passages: passageMarks.optional(),
  place: sectionKey.nullable(),
});
export type RecordChanges = z.infer<typeof recordChanges>;

const oneRecord = z.strictObject({ recordId });

export const recordCalls = {
  'records:list': { allowed: whoMay('LIST_RECORDS'), request: z.undefined(), reply: z.array(recordSummary) },
  'record:start': {
    allowed: MANAGERS,
    /** `hangsOff`: the record a small form belongs to, where it is begun from one. */
    request: z.strictObject({ childId, templateId: z.string().max(60), hangsOff: recordId.optional() }),
    reply: oneRecord,
  },
  /** Moves a draft to the newest version of its form. Every word stays; what has no place there is shown at the end. */
  'record:move-to-newest-form': { allowed: MANAGERS, request: oneRecord, reply: recordView },
  /** Begins an addendum to a sealed case supervision, or gives back this person's own draft of one. */
  'record:start-addendum': { allowed: MANAGERS, request: oneRecord, reply: oneRecord },
  'record:open': { allowed: whoMay('OPEN_RECORDS'), request: oneRecord, reply: recordView },
  /**
   * An agreed record, by the number it is printed with (`CS-000017`), for somebody who has no list of them and gives a reason. Both are in
   * the trail before a word is shown. NOT_FOUND also for one that is not agreed.
   */
  'record:open-on-request': {
    allowed: whoMay('ASK_FOR_RECORD'),
    request: z.strictObject({ number: z.string().trim().min(1).max(20), reason: z.string().trim().min(10).max(1_000) }),
    reply: recordView,
  },
  /** Answers only after the words are on disk. */
  'record:save': { allowed: MANAGERS, request: recordChanges, reply: z.strictObject({ savedAt: instant }) },
  /** Reasons, exceptions and decisions on drift; in a draft and in a shared record. Answers only after they are on disk. */
  'record:save-check': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId, answers: checkAnswers }),
    reply: z.strictObject({ savedAt: instant }),
  },
  'record:share': { allowed: MANAGERS, request: oneRecord, reply: recordView },
  /** Back to draft, so that the text can be changed before it is agreed. */
  'record:return': { allowed: MANAGERS, request: oneRecord, reply: recordView },
  'record:answer': {
    allowed: SIGNED_IN,
    request: z.strictObject({ recordId, kind: workerAnswer.shape.kind, comment: workerAnswer.shape.comment }),
    reply: recordView,
  },
  /** Runs the recording check again in the main process, then seals. */
  'record:sign': { allowed: MANAGERS, request: oneRecord, reply: recordView },
  'record:discard': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId, reason: z.string().trim().min(1).max(1_000) }),
    reply: z.undefined(),
  },
  /** Asks where to save, writes the Word file or the PDF, logs the export. */
  'record:export': {
    allowed: whoMay('MAKE_FILE_COPY'),
    request: z.strictObject({ recordId, format: z.enum(['WORD', 'PDF']).default('WORD') }),
    reply: z.strictObject({
      fileName: z.string(),
      checkCode: z.string().nullable(),
      /** How many paragraphs, list items and cells were found again in the finished file: all there are. */
      pieces: z.int().nonnegative(),
    }),
  },
  /** Opens the print dialog with what the Word file holds, and logs it when it was sent to a printer. */
  'record:print': {
    allowed: whoMay('MAKE_FILE_COPY'),
    request: oneRecord,
    reply: z.strictObject({ isSent: z.boolean() }),
  },
  /** "I have put this on the child's record", with the date. */
  'record:confirm-filed': {
    allowed: MANAGERS,
    request: z.strictObject({ recordId, filedOn: localDate }),
    reply: recordView,
  },
} as const satisfies Record<string, Call>;
