import { z } from 'zod';
import { instant, localDate } from '../calendar/local-date';
import { childId } from '../identifiers';
import { caseStatus, cpCategory, legalStatus, livingArrangement } from '../lists/case-lists';

/** One line of text from a case system or a person: trimmed, no control characters, at most 200 characters. */
export const shortText = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\p{Cc}]*$/u, 'must not contain control characters');

/** Facts of the child that do not carry history. `dateOfBirth` is the expected date for an unborn baby. */
export const child = z.strictObject({
  id: childId,
  /** The case system's own number; unique in the store, compared without case. */
  reference: shortText.min(1),
  forename: shortText,
  surname: shortText,
  dateOfBirth: localDate.nullable(),
  expectedDateOfBirth: localDate.nullable(),
  gender: shortText.nullable(),
  ethnicity: shortText.nullable(),
  /** As the case system words it, e.g. "Yes - autism"; null when not recorded. */
  disability: shortText.nullable(),
  team: shortText.nullable(),
  teamManager: shortText.nullable(),
  familyGroup: shortText.nullable(),
  lastSeen: localDate.nullable(),
  nextReview: localDate.nullable(),
});
export type Child = z.infer<typeof child>;

/**
 * A fact that is true of a child from one day until another. Drift is counted from these ("three workers in
 * twelve months"), so a change closes the old interval and opens a new one; nothing is overwritten.
 */
const interval = {
  id: z.uuid(),
  from: localDate,
  /** Last day it was true; null while it is still true. */
  until: localDate.nullable(),
  /** Where we know it from: an import or a person's own entry. */
  source: z.enum(['CASELOAD', 'PERSON']),
  recordedAt: instant,
};
export const datedFact = z.discriminatedUnion('kind', [
  z.strictObject({ ...interval, kind: z.literal('WORKER'), name: shortText.min(1) }),
  z.strictObject({ ...interval, kind: z.literal('STATUS'), status: caseStatus, category: cpCategory.nullable() }),
  z.strictObject({ ...interval, kind: z.literal('LEGAL_STATUS'), legalStatus }),
  z.strictObject({ ...interval, kind: z.literal('HOME'), arrangement: livingArrangement, detail: shortText }),
]);
export type DatedFact = z.infer<typeof datedFact>;
export type DatedFactKind = DatedFact['kind'];

/** What a person says when a dated fact changes; the store closes the earlier interval. */
export const newDatedFact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('WORKER'), from: localDate, name: shortText.min(1) }),
  z.strictObject({ kind: z.literal('STATUS'), from: localDate, status: caseStatus, category: cpCategory.nullable() }),
  z.strictObject({ kind: z.literal('LEGAL_STATUS'), from: localDate, legalStatus }),
  z.strictObject({ kind: z.literal('HOME'), from: localDate, arrangement: livingArrangement, detail: shortText }),
]);
export type NewDatedFact = z.infer<typeof newDatedFact>;

/** A line of the children list: what a manager scans, nothing more. */
export const childRow = z.strictObject({
  id: childId,
  reference: z.string(),
  forename: z.string(),
  surname: z.string(),
  dateOfBirth: localDate.nullable(),
  status: caseStatus.nullable(),
  legalStatus: legalStatus.nullable(),
  worker: z.string().nullable(),
  team: z.string().nullable(),
  /** First day of the current status interval: the plan's age is counted from here. */
  planStart: localDate.nullable(),
  lastSeen: localDate.nullable(),
  nextReview: localDate.nullable(),
  lastSupervision: localDate.nullable(),
});
export type ChildRow = z.infer<typeof childRow>;
