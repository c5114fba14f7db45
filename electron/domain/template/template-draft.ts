import { z } from 'zod';
import { labelSet, template } from './template';
import { TEMPLATE_LIMITS, templateField, templateSection } from './template-section';

/*
 * A form while it is being worked on: of the same shape as a template, so that it can be shown as one, but half-finished
 * texts and lists are fine. What is missing is said by `templateFaults`, and has to be mended before it is published.
 */
const typed = z.string().max(TEMPLATE_LIMITS.text);

const draftField = z.strictObject({
  ...templateField.shape,
  label: typed,
  options: z.array(typed).max(TEMPLATE_LIMITS.options).optional(),
});

const draftSection = z.strictObject({
  ...templateSection.shape,
  title: typed,
  prompts: z.array(typed).max(TEMPLATE_LIMITS.prompts),
  help: typed.optional(),
  guidance: z.string().max(4_000).optional(),
  fields: z.array(draftField).max(TEMPLATE_LIMITS.fields).optional(),
  suggestions: z.array(typed).max(TEMPLATE_LIMITS.options).optional(),
  anchors: z.strictObject({ zeroMeans: typed, tenMeans: typed }).optional(),
});

const draftLabelSet = z.strictObject({
  ...labelSet.shape,
  name: typed,
  usedFor: z.array(labelSet.shape.usedFor.element),
  futureWorry: typed,
  goal: typed,
  scale: typed,
  tenMeans: typed,
  zeroMeans: typed,
});

export const templateDraft = z.strictObject({
  ...template.shape,
  name: typed,
  purpose: typed,
  labelSets: z.array(draftLabelSet).max(4),
  sections: z.array(draftSection).max(TEMPLATE_LIMITS.sections),
});
export type TemplateDraft = z.infer<typeof templateDraft>;
export type SectionDraft = TemplateDraft['sections'][number];
