import { whoMay } from '@domain/access/may';
import { childId, recordId } from '@domain/identifiers';
import { caseStatus } from '@domain/lists/case-lists';
import { recordSummary } from '@domain/record/record';
import { z } from 'zod';
import { type Call, MANAGERS } from './call';

const oneRecord = z.strictObject({ recordId });

/** A child who may have been talked about in the same session. */
export const siblingOffer = z.strictObject({
  childId,
  name: z.string(),
  reference: z.string(),
  status: caseStatus.nullable(),
  /** Of the same family group as the child of the record. */
  isFamily: z.boolean(),
  /** The form their record would be begun on. */
  formName: z.string(),
  /** Their record of this session, where there is one. */
  recordId: recordId.nullable(),
});
export type SiblingOffer = z.infer<typeof siblingOffer>;

export const siblingCalls = {
  /** Children of the same family, and those who already have a record of this session. */
  'siblings:look': { allowed: MANAGERS, request: oneRecord, reply: z.array(siblingOffer) },
  /**
   * Begins a draft of the same session for each of these children, or gives back the one there is (META-02). A child of
   * another family has to be confirmed.
   */
  'siblings:start': {
    allowed: MANAGERS,
    request: z.strictObject({
      recordId,
      children: z
        .array(z.strictObject({ childId, isConfirmed: z.boolean() }))
        .min(1)
        .max(20),
    }),
    reply: z.array(z.strictObject({ childId, recordId })),
  },
  /** The other records of the same session, as far as this person may read them. */
  'siblings:records': { allowed: whoMay('OPEN_RECORDS'), request: oneRecord, reply: z.array(recordSummary) },
} as const satisfies Record<string, Call>;
