import { z } from 'zod';
import { quoted } from '../quoted';
import { failed, type Result, succeeded } from '../result';
import { type JsonFault, readJson } from './file/read-json';
import { shapeFault } from './file/shape-faults';
import { LONGEST_TEMPLATE_FILE, TEMPLATE_FILE_MARK, TEMPLATE_FILE_VERSION } from './file/template-file';
import { FAULTS_NAMED, publishable } from './publishable';
import { TEMPLATE_SCHEMA_VERSION, type Template } from './template';
import { templateDraft } from './template-draft';
import type { TemplateFault } from './template-fault';

export type TemplateFileFailure =
  | { readonly kind: 'EMPTY' | 'TOO_LARGE' | 'NOT_A_TEMPLATE' | 'CUT_OFF' | 'NEWER_VERSION' }
  | { readonly kind: 'FAULTY'; readonly faults: readonly TemplateFault[] };

const envelope = z.looseObject({ throughline: z.literal(TEMPLATE_FILE_MARK), fileVersion: z.int().min(1) });
const anyForm = z.looseObject({ schemaVersion: z.int() });
const formFile = z.strictObject({ ...envelope.shape, template: z.unknown() });

/**
 * A form from a file that another team saved, or somebody changed by hand. Either it can be used as it is, or it is
 * refused with the reason and the place. Throws for nothing that a file can hold, and takes no longer for a made-up one.
 */
export function readTemplateFile(text: string): Result<Template, TemplateFileFailure> {
  if (text.length > LONGEST_TEMPLATE_FILE) return failed({ kind: 'TOO_LARGE' });
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return failed({ kind: 'EMPTY' });
  if (!/^\{\s*(?:["}]|$)/.test(bare)) return failed({ kind: 'NOT_A_TEMPLATE' });
  const json = readJson(bare);
  return json.ok ? readFile(json.value) : failed(jsonFailure(json.failure, bare));
}

function readFile(value: unknown): Result<Template, TemplateFileFailure> {
  const outer = envelope.safeParse(value);
  if (!outer.success) return failed({ kind: 'NOT_A_TEMPLATE' });
  if (outer.data.fileVersion > TEMPLATE_FILE_VERSION) return failed({ kind: 'NEWER_VERSION' });
  const form = anyForm.safeParse(outer.data['template']);
  if (!form.success) return failed({ kind: 'NOT_A_TEMPLATE' });
  if (form.data.schemaVersion > TEMPLATE_SCHEMA_VERSION) return failed({ kind: 'NEWER_VERSION' });
  const file = formFile.safeParse(value);
  if (!file.success) return faulty(file.error.issues.map((issue) => shapeFault(issue, value)));
  return readForm(file.data.template);
}

function readForm(value: unknown): Result<Template, TemplateFileFailure> {
  const draft = templateDraft.safeParse(value);
  if (!draft.success) return faulty(draft.error.issues.map((issue) => shapeFault(issue, value)));
  const form = publishable(draft.data);
  return form.ok ? succeeded(form.value) : faulty(form.failure);
}

function faulty(faults: readonly TemplateFault[]): Result<never, TemplateFileFailure> {
  return failed({ kind: 'FAULTY', faults: faults.slice(0, FAULTS_NAMED) });
}

function jsonFailure(fault: JsonFault, text: string): TemplateFileFailure {
  if (fault.kind === 'CUT_OFF') return { kind: 'CUT_OFF' };
  if (!text.includes('"throughline"')) return { kind: 'NOT_A_TEMPLATE' };
  return { kind: 'FAULTY', faults: [{ section: null, part: null, message: jsonMessage(fault) }] };
}

function jsonMessage(fault: Exclude<JsonFault, { kind: 'CUT_OFF' }>): string {
  switch (fault.kind) {
    case 'BROKEN':
      return `The file cannot be read from line ${fault.line} on: something was changed there by hand. Put it back, or ask for the form to be saved again.`;
    case 'TOO_DEEP':
      return 'The file has parts within parts far deeper than any form. Ask for the form to be saved again.';
    case 'REPEATED':
      return `${quoted(fault.name)} stands twice in one place of the file, and only one of them can be meant. Take one out.`;
  }
}
