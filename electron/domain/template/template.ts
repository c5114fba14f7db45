import { z } from 'zod';
import { caseStatus } from '../lists/case-lists';

/**
 * A supervision template: what is asked, of whom, and when it is shown. Templates are data, shipped in
 * `resources/templates`; a published version never changes (TPL-01) and a record keeps the version it was
 * written on. Texts may hold `{child}` (forename) and the label set's words `{futureWorry}`, `{goal}`, `{scale}`.
 */
const text = z.string().trim().min(1).max(1_000);
const sectionKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

export const TEMPLATE_SECTION_KINDS = [
  'HEADER',
  'LAST_ACTIONS',
  'RICH_TEXT',
  'SCALE',
  'DECISIONS',
  'ACTIONS',
  'NEXT_DATE',
  'WORKER_SAY',
  'SIGN_OFF',
] as const;

export const recordType = z.enum(['CASE', 'ADDENDUM']);
export type RecordType = z.infer<typeof recordType>;

/** When a section is shown: every condition must hold. An empty list means always. */
export const condition = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('STATUS'), isOneOf: z.array(caseStatus).min(1) }),
  z.strictObject({ fact: z.literal('AGE_YEARS'), from: z.int().min(0), to: z.int().max(25) }),
  z.strictObject({ fact: z.literal('DISABILITY_RECORDED') }),
  z.strictObject({ fact: z.literal('RECORD_NUMBER_FROM'), from: z.int().min(1) }),
]);
export type Condition = z.infer<typeof condition>;

/** The words that change with the child's status while the bones stay the same (domain brief, label sets). */
export const labelSet = z.strictObject({
  id: z.enum(['SAFETY', 'WELLBEING', 'STABILITY', 'PATHWAY']),
  name: text,
  usedFor: z.array(caseStatus).min(1),
  futureWorry: text,
  goal: text,
  scale: text,
  tenMeans: text,
  zeroMeans: text,
});
export type LabelSet = z.infer<typeof labelSet>;

export const templateSection = z.strictObject({
  key: sectionKey,
  kind: z.enum(TEMPLATE_SECTION_KINDS),
  title: text,
  prompts: z.array(text).max(12),
  /** Who answers: social worker, team manager, both together, or the app itself. */
  who: z.enum(['SW', 'TM', 'BOTH', 'AUTO']),
  need: z.enum(['REQUIRED', 'CONDITIONAL', 'OPTIONAL']),
  /** Guide length in words; null where length does not apply. Never a limit. */
  guideWords: z.int().min(1).max(2_000).nullable(),
  showWhen: z.array(condition),
});
export type TemplateSection = z.infer<typeof templateSection>;

export const template = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
    version: z.int().min(1),
    recordType,
    name: text,
    purpose: text,
    labelSets: z.array(labelSet).min(1),
    sections: z.array(templateSection).min(1).max(100),
  })
  .refine((value) => new Set(value.sections.map((section) => section.key)).size === value.sections.length, {
    message: 'two sections have the same key',
  });
export type Template = z.infer<typeof template>;
