import { z } from 'zod';
import { caseStatus, legalStatus, livingArrangement } from '../lists/case-lists';
import { concern } from '../lists/practice-lists';

/** What every object of the language already has, `constructor` and `toString` among it, can never be told from an answer. */
export const sectionKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/, { abort: true })
  .refine((key) => !(key in Object.prototype));

/** Present and true where the condition holds when the fact does not. */
const not = z.literal(true).optional();

/** One thing that must hold for a section to be shown (TPL-02). */
export const condition = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('STATUS'), not, isOneOf: z.array(caseStatus).min(1) }),
  z.strictObject({ fact: z.literal('LEGAL_STATUS'), not, isOneOf: z.array(legalStatus).min(1) }),
  z.strictObject({ fact: z.literal('LIVING'), not, isOneOf: z.array(livingArrangement).min(1) }),
  z.strictObject({ fact: z.literal('CONCERN'), not, isOneOf: z.array(concern).min(1) }),
  /** Whole years on the day of the session; an unborn baby has no age. */
  z.strictObject({ fact: z.literal('AGE_YEARS'), not, from: z.int().min(0).max(25), to: z.int().min(0).max(25) }),
  z.strictObject({ fact: z.literal('UNBORN'), not }),
  z.strictObject({ fact: z.literal('DISABILITY_RECORDED'), not }),
  /** Which record of this kind it is for the child, counted from 1. */
  z.strictObject({ fact: z.literal('RECORD_NUMBER_FROM'), not, from: z.int().min(1).max(1_000) }),
  /** Something is written in another section of the same form. */
  z.strictObject({ fact: z.literal('SECTION_WRITTEN'), not, section: sectionKey }),
]);
export type Condition = z.infer<typeof condition>;
export type ConditionFact = Condition['fact'];
