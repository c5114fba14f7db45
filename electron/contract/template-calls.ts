import { instant } from '@domain/calendar/local-date';
import { recordType } from '@domain/lists/record-types';
import { template, templateId } from '@domain/template/template';
import { templateDraft } from '@domain/template/template-draft';
import { TEMPLATE_LIMITS } from '@domain/template/template-section';
import { z } from 'zod';
import { type Call, MANAGERS, SIGNED_IN } from './call';

const name = z.string().trim().min(1).max(TEMPLATE_LIMITS.name);
const version = z.int().min(1);
const oneTemplate = z.strictObject({ id: templateId });

/** One published version of a form, the newest first in lists. */
export const publishedVersion = z.strictObject({
  version,
  /** What changed, in the words of whoever published it; "Ships with Throughline" for our own. */
  note: z.string(),
  publishedAt: instant.nullable(),
  publishedBy: z.string().nullable(),
});
export type PublishedVersion = z.infer<typeof publishedVersion>;

export const templateSummary = z.strictObject({
  id: templateId,
  /** Of the newest version, or of the draft where nothing is published. */
  name: z.string(),
  purpose: z.string(),
  recordType,
  /** SHIPPED ones are read only: a service duplicates one to change it. */
  origin: z.enum(['SHIPPED', 'OWN']),
  versions: z.array(publishedVersion),
  /** When the draft that waits to be published was last changed; null where there is none. */
  draftUpdatedAt: instant.nullable(),
  /** How many records are being written on it. */
  openDrafts: z.int().nonnegative(),
  isRetired: z.boolean(),
});
export type TemplateSummary = z.infer<typeof templateSummary>;

export const openedDraft = z.strictObject({
  template: templateDraft,
  /** The version it began from; null for a form that was never published. */
  basedOn: version.nullable(),
  updatedAt: instant,
  /** For each section key, how many unfinished records have something written there: what removing it would touch. */
  uses: z.record(z.string(), z.int().nonnegative()),
});
export type OpenedDraft = z.infer<typeof openedDraft>;

export const templateCalls = {
  /** Every form, retired ones too; those without a version cannot be started yet. */
  'templates:list': { allowed: SIGNED_IN, request: z.undefined(), reply: z.array(templateSummary) },
  /** A published version as it was; the newest where none is named. */
  'template:open': {
    allowed: SIGNED_IN,
    request: z.strictObject({ id: templateId, version: version.nullable() }),
    reply: template,
  },
  /** A new form with a header, an empty part to write in and a place to sign. */
  'template:create': { allowed: MANAGERS, request: z.strictObject({ name, recordType }), reply: oneTemplate },
  /** A draft of a new form, begun as a copy. */
  'template:duplicate': {
    allowed: MANAGERS,
    request: z.strictObject({ id: templateId, version: version.nullable(), name }),
    reply: oneTemplate,
  },
  /** The draft of an own form; begun from its newest version where there is none yet. */
  'template:edit': { allowed: MANAGERS, request: oneTemplate, reply: openedDraft },
  /** Answers only after the draft is on disk. Identifier, version and kind of record stay as they are. */
  'template:save-draft': {
    allowed: MANAGERS,
    request: z.strictObject({ id: templateId, template: templateDraft }),
    reply: z.strictObject({ savedAt: instant }),
  },
  /** Takes the draft away; what is published stays. A form that was never published goes with it. */
  'template:discard-draft': { allowed: MANAGERS, request: oneTemplate, reply: z.undefined() },
  /** Makes a new, read-only version of the draft. TEMPLATE_FAULTY with what has to be mended first. */
  'template:publish': {
    allowed: MANAGERS,
    request: z.strictObject({ id: templateId, note: z.string().trim().min(1).max(1_000) }),
    reply: z.strictObject({ version }),
  },
  'template:retire': { allowed: MANAGERS, request: oneTemplate, reply: z.undefined() },
  'template:restore': { allowed: MANAGERS, request: oneTemplate, reply: z.undefined() },
  /** Asks where to save and writes a published version as a file for another team. */
  'template:export': {
    allowed: MANAGERS,
    request: z.strictObject({ id: templateId, version: version.nullable() }),
    reply: z.strictObject({ fileName: z.string() }),
  },
  /** Opens the system's file dialog; a form that passes every check becomes a draft of a new form of our own. */
  'template:import': { allowed: MANAGERS, request: z.undefined(), reply: oneTemplate },
} as const satisfies Record<string, Call>;
