import type { RecordType } from '../lists/record-types';
import { type LabelSet, TEMPLATE_SCHEMA_VERSION } from './template';
import type { TemplateDraft } from './template-draft';
import { OWN_TEMPLATE_PREFIX } from './template-ids';

type Section = TemplateDraft['sections'][number];

/** Kinds of record in which the worker says whether it is a fair record; the others are the manager's own notes. */
const ASKS_WORKER: ReadonlySet<RecordType> = new Set(['CASE', 'GROUP', 'PERSONAL', 'ADDENDUM']);

/** What a form made from nothing begins with: what it is about, one part to write in, and a place to sign. */
export function newTemplate(
  { id, name, recordType }: Pick<TemplateDraft, 'id' | 'name' | 'recordType'>,
  labelSets: readonly LabelSet[],
): TemplateDraft {
  return {
    schemaVersion: TEMPLATE_SCHEMA_VERSION,
    id,
    version: 1,
    recordType,
    name,
    purpose: '',
    labelSets: [...labelSets],
    sections: [
      section({ key: 'header', kind: 'HEADER', title: 'About this session', who: 'TM' }),
      section({ key: 'notes', kind: 'RICH_TEXT', title: '', who: 'BOTH' }),
      ...(ASKS_WORKER.has(recordType) ? [WORKER_SAY] : []),
      section({ key: 'signoff', kind: 'SIGN_OFF', title: 'Agreed', who: 'AUTO' }),
    ],
  };
}

const WORKER_SAY = section({ key: 'workerSay', kind: 'WORKER_SAY', title: "Worker's comment", who: 'SW' });

function section(what: Pick<Section, 'key' | 'kind' | 'title' | 'who'>): Section {
  return { ...what, prompts: [], need: 'REQUIRED', guideWords: null, showWhen: [] };
}

/** The id of a form of our own: its first name made plain, and letters by chance that no other form has. */
export function ownTemplateId(name: string, chance: string): string {
  return `${OWN_TEMPLATE_PREFIX}${plainName(name)}-${chance}`;
}

const PLAIN_LENGTH = 36;

/** The name of a form in small letters and hyphens, as ids and files can hold it. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, PLAIN_LENGTH)
    .replace(/-+$/, '');
  return plain === '' ? 'form' : plain;
}
