import { z } from 'zod';
import { instant, localDate } from '../calendar/local-date';
import { personalId, userId } from '../identifiers';
import { openAction } from '../record/record';
import { sectionValue } from '../section/section-values';
import { template } from '../template/template';

/*
 * Personal supervision: the talk about the worker and not about a child. It is kept apart from every child's record by
 * its own shape, tables, calls and file name (PRV-01): nothing here can hold a child.
 */

export const PERSONAL_STATE_LABELS = { DRAFT: 'Draft', SIGNED: 'Signed', DISCARDED: 'Discarded' } as const;
export const personalState = z.enum(['DRAFT', 'SIGNED', 'DISCARDED']);
export type PersonalState = z.infer<typeof personalState>;

const name = z.string().max(200);

export const personalHeader = z.strictObject({
  /** The day they met; not the day of writing. */
  date: localDate.nullable(),
  worker: name,
  supervisor: name,
  supervisorId: userId,
  /** Anybody else who was there. */
  present: z.string().max(1_000),
});
export type PersonalHeader = z.infer<typeof personalHeader>;

/** The words of a personal supervision, whole: everything that is sealed, printed and checked. */
export const personalContent = z.strictObject({
  id: personalId,
  number: z.int().positive(),
  /** Which of this supervisor's with this worker it is, counted from 1 in order of starting; discarded ones do not count. */
  ordinal: z.int().positive(),
  template,
  header: personalHeader,
  sections: z.record(z.string(), sectionValue),
  /** What was agreed in earlier ones and is still to be done. */
  openActions: z.array(openAction),
  /** When the first word was written, set by the machine. */
  recordedOn: instant,
});
export type PersonalContent = z.infer<typeof personalContent>;

/** As whom somebody has one before them: they gave it, they were given it, or they answer for who gave it (domain brief 3b). */
export const personalReader = z.enum(['SUPERVISOR', 'WORKER', 'THEIR_MANAGER']);
export type PersonalReader = z.infer<typeof personalReader>;

/** The worker's own signature under the sealed text: "I have read this", and what they want to say to it. */
export const personalAnswer = z.strictObject({ name: z.string(), comment: z.string().max(4_000), answeredAt: instant });
export type PersonalAnswer = z.infer<typeof personalAnswer>;

/** In letters; shorter than this is no reason. */
export const READING_REASON_LENGTH = 10;

/** One time that the supervisor's manager read it, and why. */
export const personalReading = z.strictObject({ name: z.string(), reason: z.string(), readAt: instant });
export type PersonalReading = z.infer<typeof personalReading>;

export const personalSummary = z.strictObject({
  id: personalId,
  number: z.int().positive(),
  as: personalReader,
  worker: z.string(),
  /** The worker as the one who signs in; null while nobody of that name does. Two of one name are told apart by it. */
  workerId: userId.nullable(),
  supervisor: z.string(),
  /** True once the worker has signed too. */
  isAnswered: z.boolean(),
  templateName: z.string(),
  state: personalState,
  date: localDate.nullable(),
  updatedAt: instant,
});
export type PersonalSummary = z.infer<typeof personalSummary>;
