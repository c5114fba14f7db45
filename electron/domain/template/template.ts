import { z } from 'zod';
import { caseStatus } from '../lists/case-lists';
import { recordType } from '../lists/record-types';
import { TEMPLATE_LIMITS, templateSection, templateText } from './template-section';

/**
 * A supervision template: what is asked, of whom, and when it is shown. Templates are data, shipped in
 * `resources/templates` or made by the service; a published version never changes (TPL-01) and a record keeps the
 * version it was written on. Texts may hold `{child}` (forename) and the label set's words `{futureWorry}`, `{goal}`,
 * `{scale}`. What cannot be said by a shape alone is in `template-faults.ts`.
 */

/** The words that change with the child's status while the bones stay the same (domain brief, label sets). */
export const labelSet = z.strictObject({
  id: z.enum(['SAFETY', 'WELLBEING', 'STABILITY', 'PATHWAY']),
  name: templateText,
  usedFor: z.array(caseStatus).min(1),
  futureWorry: templateText,
  goal: templateText,
  scale: templateText,
  tenMeans: templateText,
  zeroMeans: templateText,
});
export type LabelSet = z.infer<typeof labelSet>;

export const templateId = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

/** Raised when an older program could misread a template. Version 1 had fewer kinds and conditions; it is still read. */
export const TEMPLATE_SCHEMA_VERSION = 2;

export const template = z
  .strictObject({
    schemaVersion: z.union([z.literal(1), z.literal(TEMPLATE_SCHEMA_VERSION)]),
    id: templateId,
    version: z.int().min(1).max(100_000),
    recordType,
    name: templateText,
    purpose: templateText,
    labelSets: z.array(labelSet).min(1).max(4),
    sections: z.array(templateSection).min(1).max(TEMPLATE_LIMITS.sections),
  })
  .refine((value) => new Set(value.sections.map((section) => section.key)).size === value.sections.length, {
    message: 'two sections have the same key',
  });
export type Template = z.infer<typeof template>;

/** True where the form asks for the worker's answer; the others are the manager's own notes, signed by the manager alone. */
export function asksWorker(form: Template): boolean {
  return form.sections.some(({ kind }) => kind === 'WORKER_SAY');
}
