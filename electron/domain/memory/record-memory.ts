import { z } from 'zod';
import { instant, localDate } from '../calendar/local-date';
import { recordId } from '../identifiers';
import { caseStatus, legalStatus, livingArrangement, rater } from '../lists/case-lists';
import { driftDecision, driftFlag } from '../lists/memory-lists';
import { progress } from '../lists/practice-lists';
import { recordType } from '../lists/record-types';

/** One number that one person gave. */
export const rememberedNumber = z.strictObject({
  section: z.string(),
  /** The danger statement the scale belongs to; null for a scale of the whole. */
  statement: z.uuid().nullable(),
  rater,
  name: z.string(),
  value: z.int().min(0).max(10),
});
export type RememberedNumber = z.infer<typeof rememberedNumber>;

/**
 * What later supervisions, the rules and the boards need to know of a sealed record, without reading all its words
 * again. Worked out from the sealed content alone, so that it can be thrown away and made anew at any time.
 */
export const recordMemory = z.strictObject({
  recordId,
  number: z.int().positive(),
  type: recordType,
  templateId: z.string(),
  sessionDate: localDate,
  sealedAt: instant,
  supervisor: z.string(),
  supervisorId: z.string(),
  supervisee: z.string(),
  caseStatus: caseStatus.nullable(),
  legalStatus: legalStatus.nullable(),
  livingArrangement: livingArrangement.nullable(),
  planStart: localDate.nullable(),
  progress: progress.nullable(),
  numbers: z.array(rememberedNumber),
  drift: z.array(
    z.strictObject({
      flag: driftFlag,
      subject: z.string(),
      decision: driftDecision,
      until: localDate.nullable(),
    }),
  ),
  /** Keys of the sections that were asked and those in which something was written. */
  asked: z.array(z.string()),
  written: z.array(z.string()),
  childSeenOn: localDate.nullable(),
  /** Named people who are not paid (SOS-12); null where the form has no network. */
  networkPeople: z.int().nonnegative().nullable(),
  /** The next supervision as it was planned. */
  nextPlanned: localDate.nullable(),
  permanencePlan: z.string().nullable(),
  /** Meaningful Measures its actions were tagged with. */
  measures: z.array(z.int().min(1).max(5)),
});
export type RecordMemory = z.infer<typeof recordMemory>;
