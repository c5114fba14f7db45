import { actionEvent } from '@contract/action-calls';
import { childPage } from '@contract/child-calls';
import { recordView } from '@contract/record-calls';
import { reviewView, reviewWaiting } from '@contract/review-calls';
import { actionLine } from '@domain/action/action-line';
import { instant, localDate } from '@domain/calendar/local-date';
import { childRow, shortText } from '@domain/child/child';
import { actionId, handedAnswerId, recordId, sealedFileId } from '@domain/identifiers';
import { progressNote } from '@domain/memory/child-history';
import { recordSummary, workerAnswer } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import type { SealedTrouble } from '@domain/sealed/sealed-trouble';
import { checkSettings } from '@domain/settings/check-settings';
import { z } from 'zod';

/** Counts up with every change of what is inside. */
const FORMAT = 1;

/** What the team's program would answer this worker, each in the shape of its own question. */
export const handedContent = z.strictObject({
  children: z.array(z.strictObject({ row: childRow, page: childPage })),
  records: z.array(z.strictObject({ summary: recordSummary, view: recordView })),
  reviews: z.array(z.strictObject({ waiting: reviewWaiting, view: reviewView })),
  actions: z.array(z.strictObject({ line: actionLine, events: z.array(actionEvent) })),
});
export type HandedContent = z.infer<typeof handedContent>;

const handOver = z.strictObject({
  format: z.literal(FORMAT),
  fileId: sealedFileId,
  /** Counts the files for this worker, from 1. */
  number: z.int().positive(),
  madeAt: instant,
  /** The last day on which it opens. */
  expiresOn: localDate,
  serviceName: z.string(),
  manager: shortText,
  worker: shortText,
  settings: checkSettings,
  /** Files for this worker that were called back. */
  revoked: z.array(sealedFileId),
  /** What came from this worker, so that it need not be sent again. */
  received: z.strictObject({ answers: z.array(handedAnswerId), notes: z.array(z.uuid()) }),
  content: handedContent,
});
export type HandOver = z.infer<typeof handOver>;

const answers = z.strictObject({
  format: z.literal(FORMAT),
  fileId: sealedFileId,
  number: z.int().positive(),
  madeAt: instant,
  answers: z.array(
    z.strictObject({
      answerId: handedAnswerId,
      recordId,
      version: z.int().positive(),
      /** Counted by the copy it was given in. */
      number: z.int().positive(),
      givenOn: sealedFileId,
      answer: workerAnswer.extend({ kind: workerAnswer.shape.kind.exclude(['NO_REPLY']) }),
    }),
  ),
  notes: z.array(z.strictObject({ noteId: z.uuid(), actionId, at: instant, note: progressNote })),
});
export type AnswerPayload = z.infer<typeof answers>;

export const newHandOver = (parts: Omit<HandOver, 'format'>): HandOver => ({ format: FORMAT, ...parts });
export const newAnswers = (parts: Omit<AnswerPayload, 'format'>): AnswerPayload => ({ format: FORMAT, ...parts });

export const readHandOver = (payload: unknown, fileId: string) => read(handOver, payload, fileId);
export const readAnswers = (payload: unknown, fileId: string) => read(answers, payload, fileId);

/** What a genuine sender sealed and this program does not know comes from a newer one. */
function read<T extends { readonly fileId: string }>(
  schema: z.ZodType<T>,
  payload: unknown,
  fileId: string,
): Result<T, SealedTrouble> {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return failed('NEWER_VERSION');
  return parsed.data.fileId === fileId ? succeeded(parsed.data) : failed('ALTERED');
}
