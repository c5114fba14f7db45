import type { SectionDraft, TemplateDraft } from '@domain/template/template-draft';
import { exampleTemplate } from './example-record';

/** A section of free writing under its key. */
export function smallSection(key: string, changes: Partial<SectionDraft> = {}): SectionDraft {
  return {
    ...{ key, kind: 'RICH_TEXT', title: `About ${key}`, prompts: ['What is there to say?'], who: 'BOTH' },
    ...{ need: 'OPTIONAL', guideWords: null, showWhen: [], ...changes },
  };
}

/** A form that can be published: a header, the sections given, and a place to sign. */
export function smallForm(sections: readonly SectionDraft[], changes: Partial<TemplateDraft> = {}): TemplateDraft {
  return {
    ...exampleTemplate(),
    ...{ schemaVersion: 2, id: 'own-small', version: 2, name: 'Small form', purpose: 'For the tests.' },
    sections: [
      smallSection('header', { kind: 'HEADER', title: 'About this session' }),
      ...sections,
      smallSection('signoff', { kind: 'SIGN_OFF', title: 'Agreed' }),
    ],
    ...changes,
  };
}
