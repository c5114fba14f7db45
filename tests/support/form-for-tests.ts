import { newTemplate } from '@domain/template/new-template';
import type { SectionDraft, TemplateDraft } from '@domain/template/template-draft';
import { beginTemplate, draftToEdit, publishDraft, saveDraft, type TemplateStep } from '@main/store/template-steps';
import { FIRST_CASE_SUPERVISION } from './first-case-supervision';
import type { TestStore } from './store-for-tests';

export const OWN_FORM = { id: 'own-weekly-abc123', name: 'Weekly check-in', recordType: 'CASE' } as const;

export function aSection(key: string, kind: SectionDraft['kind'], more: Partial<SectionDraft> = {}): SectionDraft {
  return {
    key,
    kind,
    title: `About ${key}`,
    prompts: [],
    who: 'BOTH',
    need: 'OPTIONAL',
    guideWords: null,
    showWhen: [],
    ...more,
  };
}

/** A form of our own that can be published: a header, these sections, and a place to answer and to sign. */
export function ownForm(sections: readonly SectionDraft[], form: Partial<TemplateDraft> = {}): TemplateDraft {
  const bare = newTemplate({ ...OWN_FORM, ...form }, FIRST_CASE_SUPERVISION.labelSets);
  const parts = bare.sections.filter(({ key }) => key !== 'notes');
  const [header, ...rest] = parts;
  return {
    ...bare,
    purpose: 'A short look between two supervisions.',
    ...form,
    sections: [...(header === undefined ? [] : [header]), ...sections, ...rest],
  };
}

export function stepOf(at: TestStore, id: string = OWN_FORM.id): TemplateStep {
  return { id, by: at.manager.id, now: at.clock.now() };
}

/** Begins the form where it is new, and publishes these sections as its next version; gives the version. */
export function publish(at: TestStore, form: TemplateDraft, note = 'What is new'): number {
  const step = stepOf(at, form.id);
  const draft = draftToEdit(at.database, step);
  if (draft === null) beginTemplate(at.database, step, { form, copyOf: null });
  else saveDraft(at.database, step, { ...form, version: draft.template.version });
  const published = publishDraft(at.database, step, note);
  if (!published.ok) throw new Error(`Not published: ${JSON.stringify(published.failure)}`);
  return published.value;
}
