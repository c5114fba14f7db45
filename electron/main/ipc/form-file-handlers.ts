import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answer, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { failed, succeeded } from '@domain/result';
import { plainName } from '@domain/template/new-template';
import type { Template } from '@domain/template/template';
import { TEMPLATE_LIMITS } from '@domain/template/template-section';
import { writeTemplateFile } from '@domain/template/write-template-file';
import { type FormFileFailure, readFormFile } from '../forms/read-form-file';
import { saveWholeFile } from '../save-whole-file';
import { listTemplates } from '../store/template-list';
import { importTemplate, noteTemplateExport } from '../store/template-steps';
import { openTemplate } from '../store/template-table';
import { type HandlerContext, type Handlers, LockedError } from './handler-context';
import { newOwnId, templateStep } from './template-handlers';

type FormFileChannel = 'template:export' | 'template:import';

/** Forms as files, so that one team's good form can be another's. A form holds no word about any child. */
export function createFormFileHandlers(context: HandlerContext): Handlers<FormFileChannel> {
  return {
    'template:export': ({ id, version }) => exportForm(context, id, version),
    'template:import': () => importForm(context),
  };
}

async function exportForm(
  context: HandlerContext,
  id: string,
  version: number | null,
): Promise<Reply<Answer<'template:export'>>> {
  const form = openTemplate(context.session().database, id, version);
  if (form === null) return failed({ kind: 'NOT_FOUND' });
  const fileName = `${plainName(form.name)}-version-${form.version}.throughline-form.json`;
  const file = await context.dialogs.chooseWhereToSave({ fileName, kind: 'FORM' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  const bytes = Buffer.from(writeTemplateFile(form), 'utf8');
  // Throws while locked: what leaves is written down, and a locked store takes no entry.
  const { database } = context.session();
  const saved = await saveWholeFile(file, bytes);
  if (!saved.ok) return failed({ kind: saved.failure });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    noteTemplateExport(database, templateStep(context, id), { version: form.version, sha256 });
    return succeeded({ fileName: basename(file) });
  } catch (error) {
    // Where it cannot be written down that a form left, the file does not stay.
    await rm(file, { force: true });
    throw error;
  }
}

/** What passes every check becomes the draft of a new form of our own: it is looked at and published here first. */
async function importForm(context: HandlerContext): Promise<Reply<Answer<'template:import'>>> {
  const { database } = context.session();
  const path = await context.dialogs.chooseFormFile();
  if (path === null) return failed({ kind: 'CANCELLED' });
  const read = await readFormFile(path);
  // A file chosen before a lock is not handed to whoever unlocks next.
  if (context.session().database !== database) throw new LockedError();
  if (!read.ok) return failed(toFailure(read.failure));
  const { form, sha256 } = read.value;
  const name = freeName(form, listTemplates(database));
  const id = newOwnId(form.name);
  importTemplate(database, templateStep(context, id), { form: { ...form, id, version: 1, name }, sha256 });
  return succeeded({ id });
}

/** Leaves room for the number within the longest name a form may have. */
const LONGEST_BASE = TEMPLATE_LIMITS.name - 8;

/** The name in the file; where a form here has it already, with the first number that is free. */
function freeName({ name }: Template, others: readonly { readonly name: string }[]): string {
  const taken = new Set(others.map((each) => nameKey(each.name)));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${shortened(name)} (${count})`;
    if (!taken.has(nameKey(candidate))) return candidate;
  }
}

/** Never through the middle of a character that takes two places, such as an emoji. */
function shortened(name: string): string {
  return name.slice(0, LONGEST_BASE).replace(/\p{Surrogate}$/u, '');
}

function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('en-GB');
}

function toFailure(failure: FormFileFailure): Failure {
  if (failure.kind === 'FAULTY') return { kind: 'TEMPLATE_FAULTY', faults: [...failure.faults] };
  return { kind: 'TEMPLATE_UNREADABLE', why: failure.kind };
}
