import type { RecordType } from '@domain/lists/record-types';
import { SECTION_KIND_NAMES } from '@domain/template/section-kind-names';
import type { LabelSet } from '@domain/template/template';
import type { TemplateDraft } from '@domain/template/template-draft';
import {
  TEMPLATE_LIMITS,
  type TemplateField,
  type TemplateSection,
  type TemplateSectionKind,
} from '@domain/template/template-section';
import { KIND_WORDS } from '../parts/kind-words';

/*
 * Every change of a form, each a function from the form before to the form after. What does not change keeps its
 * identity, so that the screen redraws only what did. A change that cannot be made gives the same form back.
 */

/** What may be left out of a section, and is left out when it is emptied. */
export type SectionPatch = {
  readonly [P in keyof Omit<TemplateSection, 'key' | 'kind'>]?: TemplateSection[P] | undefined;
};

export function changeForm(
  form: TemplateDraft,
  patch: Partial<Pick<TemplateDraft, 'name' | 'purpose'>>,
): TemplateDraft {
  return { ...form, ...patch };
}

export function changeLabelSet(form: TemplateDraft, id: LabelSet['id'], patch: Partial<LabelSet>): TemplateDraft {
  return { ...form, labelSets: form.labelSets.map((set) => (set.id === id ? { ...set, ...patch } : set)) };
}

export function addLabelSet(form: TemplateDraft, set: LabelSet): TemplateDraft {
  return form.labelSets.some(({ id }) => id === set.id) ? form : { ...form, labelSets: [...form.labelSets, set] };
}

/** The last label set stays: without one there is no word for the future worry. */
export function removeLabelSet(form: TemplateDraft, id: LabelSet['id']): TemplateDraft {
  if (form.labelSets.length <= 1) return form;
  return { ...form, labelSets: form.labelSets.filter((set) => set.id !== id) };
}

/** Changes parts of a section; a part that is undefined is left out from then on. */
export function changeSection(form: TemplateDraft, key: string, patch: SectionPatch): TemplateDraft {
  return {
    ...form,
    sections: form.sections.map((section) => (section.key === key ? patched(section, patch) : section)),
  };
}

function patched(section: TemplateSection, patch: SectionPatch): TemplateSection {
  const whole = { ...section, ...patch };
  const kept = Object.entries(whole).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as TemplateSection;
}

export function isFull(form: TemplateDraft): boolean {
  return form.sections.length >= TEMPLATE_LIMITS.sections;
}

/** Puts a section behind another; where there is no such other, behind all that is written in, before the record is answered and signed. */
export function addSection(form: TemplateDraft, section: TemplateSection, behind: string | null): TemplateDraft {
  if (isFull(form)) return form;
  const position = positionOf(form, behind);
  const last = form.sections.findLastIndex(({ kind }) => kind !== 'WORKER_SAY' && kind !== 'SIGN_OFF');
  return insertSection(form, section, (position === -1 ? last : position) + 1);
}

export function insertSection(form: TemplateDraft, section: TemplateSection, position: number): TemplateDraft {
  if (isFull(form) || positionOf(form, section.key) !== -1) return form;
  return { ...form, sections: form.sections.toSpliced(position, 0, section) };
}

export function removeSection(form: TemplateDraft, key: string): TemplateDraft {
  const sections = form.sections.filter((section) => section.key !== key);
  return sections.length === form.sections.length ? form : { ...form, sections };
}

/** Moves a section so that it stands at `position`; beyond either end it stays at the end. */
export function moveSectionTo(form: TemplateDraft, key: string, position: number): TemplateDraft {
  const from = positionOf(form, key);
  const section = form.sections[from];
  const to = Math.min(Math.max(position, 0), form.sections.length - 1);
  if (!section || from === to) return form;
  return { ...form, sections: form.sections.toSpliced(from, 1).toSpliced(to, 0, section) };
}

export function duplicateSection(form: TemplateDraft, key: string, newKey: string): TemplateDraft {
  const section = form.sections[positionOf(form, key)];
  if (!section) return form;
  const title = `${section.title} (copy)`.slice(0, TEMPLATE_LIMITS.text);
  return addSection(form, { ...section, key: newKey, title }, key);
}

export function positionOf(form: TemplateDraft, key: string | null): number {
  return form.sections.findIndex((section) => section.key === key);
}

const ALWAYS_NEEDED: ReadonlySet<TemplateSectionKind> = new Set(['HEADER', 'SIGN_OFF']);

/** A section as it begins: with a title that says what it is, a first question, and what its kind cannot be without. */
export function newSection(kind: TemplateSectionKind, key: string, recordType: RecordType): TemplateSection {
  const { who, question } = KIND_WORDS[kind];
  // In personal supervision it is the worker that is talked about: the first question is theirs to find.
  const prompts = question === undefined || recordType === 'PERSONAL' ? [] : [question];
  return {
    ...{
      key,
      kind,
      title: SECTION_KIND_NAMES[kind],
      prompts,
      who,
      need: ALWAYS_NEEDED.has(kind) ? 'REQUIRED' : 'OPTIONAL',
    },
    ...{ guideWords: null, showWhen: [] },
    ...(kind === 'FIELDS' || kind === 'ENTRIES'
      ? { fields: [{ ...newField('field1'), label: FIRST_FIELD[kind] }] }
      : {}),
    ...(kind === 'REFLECTION' ? { reflectionStyle: 'SIGNS' as const } : {}),
  };
}

/** A field without a name could not be published: the first one begins with one that fits most. */
const FIRST_FIELD = { FIELDS: 'What do we know?', ENTRIES: 'What' } as const;

export function newField(key: string): TemplateField {
  return { key, type: 'LINE', label: '' };
}

/** A key that no section of this form, and no section of any earlier version, can have had: answers are found by it. */
export function newKey(start: 's' | 'f'): string {
  return `${start}${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
