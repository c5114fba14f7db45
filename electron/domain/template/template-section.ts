import { z } from 'zod';
import { rater } from '../lists/case-lists';
import { agency, reflectionStyle } from '../lists/practice-lists';
import { condition, sectionKey } from './condition';
import { topic } from './topics';

/** Bounds far above any form a person could fill: they keep a made-up file from filling the memory or the page. */
export const TEMPLATE_LIMITS = {
  sections: 200,
  fields: 40,
  options: 40,
  prompts: 12,
  conditions: 12,
  text: 1_000,
  /** The name of a form, in letters: what a list and the head of a page have room for. */
  name: 120,
} as const;

export const templateText = z.string().trim().min(1).max(TEMPLATE_LIMITS.text);
const longText = z.string().trim().min(1).max(4_000);

export const TEMPLATE_SECTION_KINDS = [
  'HEADER',
  'LAST_ACTIONS',
  'RICH_TEXT',
  'SCALE',
  'DECISIONS',
  'ACTIONS',
  'NEXT_DATE',
  'CHILD_SEEN',
  'CHILD_VOICE',
  'DANGER_STATEMENTS',
  'GOALS',
  'STATEMENT_SCALES',
  'NETWORK',
  'SAFETY_PLAN',
  'AGENCIES',
  'TRAJECTORY',
  'REFLECTION',
  'PROGRESS',
  'FIELDS',
  'ENTRIES',
  'CHALLENGES',
  'DRIFT',
  'WORKER_SAY',
  'SIGN_OFF',
] as const;
export type TemplateSectionKind = (typeof TEMPLATE_SECTION_KINDS)[number];

/** A line, a few lines, a day, one option, several options, or how we know something (the list of evidence sources). */
export const FIELD_TYPES = ['LINE', 'WORDS', 'DATE', 'CHOICE', 'CHOICES', 'EVIDENCE'] as const;

/** A field of a FIELDS section, or a column of an ENTRIES section. */
export const templateField = z.strictObject({
  key: sectionKey,
  type: z.enum(FIELD_TYPES),
  label: templateText,
  help: templateText.optional(),
  /** What may be chosen; for the two kinds of choice only. */
  options: z.array(templateText).min(1).max(TEMPLATE_LIMITS.options).optional(),
  isRequired: z.boolean().optional(),
  /** A fact that stands again in the next record. */
  carries: z.boolean().optional(),
});
export type TemplateField = z.infer<typeof templateField>;

export const templateSection = z.strictObject({
  key: sectionKey,
  kind: z.enum(TEMPLATE_SECTION_KINDS),
  title: templateText,
  prompts: z.array(templateText).max(TEMPLATE_LIMITS.prompts),
  /** How to write it well, for whoever wants to read on. */
  guidance: longText.optional(),
  /** A line under the title. */
  help: templateText.optional(),
  /** Who answers: social worker, team manager, both together, or the app itself. */
  who: z.enum(['SW', 'TM', 'BOTH', 'AUTO']),
  need: z.enum(['REQUIRED', 'CONDITIONAL', 'OPTIONAL']),
  /** Guide length in words; null where length does not apply. Never a limit. */
  guideWords: z.int().min(1).max(2_000).nullable(),
  /** When it is shown: every condition must hold, or any of them where `showWhenAny` says so. Empty means always. */
  showWhen: z.array(condition).max(TEMPLATE_LIMITS.conditions),
  showWhenAny: z.literal(true).optional(),
  /** What it asks about, beyond what its kind asks by itself: the coverage of inspection findings is counted from these. */
  asks: z.array(topic).optional(),
  /** FIELDS and ENTRIES: what is asked. */
  fields: z.array(templateField).min(1).max(TEMPLATE_LIMITS.fields).optional(),
  /** ENTRIES: what stands there once stays, and the next record adds to it. */
  carriesRows: z.literal(true).optional(),
  /** SCALE and STATEMENT_SCALES: whose rows stand ready. */
  raters: z.array(rater).min(1).max(20).optional(),
  /** SCALE and STATEMENT_SCALES: what the ends mean here, instead of the words of the label set. */
  anchors: z.strictObject({ zeroMeans: templateText, tenMeans: templateText }).optional(),
  /** AGENCIES: which rows stand ready. */
  agencies: z.array(agency).min(1).max(40).optional(),
  /** AGENCIES: asks who was there, sent what they know or was absent, as in a strategy discussion. */
  asksPresence: z.literal(true).optional(),
  /** DECISIONS: decisions often taken on this form, offered while one is typed. */
  suggestions: z.array(templateText).min(1).max(TEMPLATE_LIMITS.options).optional(),
  /** ACTIONS: asks the time of day as well, for forms that count in hours. */
  asksTime: z.literal(true).optional(),
  /** REFLECTION: the cycle it opens with. */
  reflectionStyle: reflectionStyle.optional(),
});
export type TemplateSection = z.infer<typeof templateSection>;
