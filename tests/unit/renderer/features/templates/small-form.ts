import { caseStatus } from '@domain/lists/case-lists';
import type { Template } from '@domain/template/template';
import type { TemplateSection } from '@domain/template/template-section';

/** A form with as little in it as can be published. */
export function smallForm(changes: Partial<Template> = {}): Template {
  return {
    ...{ schemaVersion: 2, id: 'own-home-visit', version: 1, recordType: 'CASE', name: 'Home visit' },
    purpose: 'For talking over one visit.',
    labelSets: [
      {
        ...{ id: 'SAFETY', name: 'Safety', usedFor: [...caseStatus.options] },
        ...{ futureWorry: 'Danger statement', goal: 'Safety goal', scale: 'Safety scale' },
        ...{ tenMeans: 'Safe enough for us to step back', zeroMeans: 'Not safe at home tonight' },
      },
    ],
    sections: [
      section({ key: 'header', kind: 'HEADER', title: 'About this session', need: 'REQUIRED' }),
      section({ key: 'update', title: 'What has happened', prompts: ['Only what matters for {child}.'] }),
      section({ key: 'voice', kind: 'CHILD_VOICE', title: 'What {child} says' }),
      section({ key: 'sign', kind: 'SIGN_OFF', title: 'Agreed and signed', who: 'AUTO', need: 'REQUIRED' }),
    ],
    ...changes,
  };
}

export function section(changes: Partial<TemplateSection> & { readonly key: string }): TemplateSection {
  return {
    ...{ kind: 'RICH_TEXT', title: 'A section', prompts: [], who: 'SW', need: 'OPTIONAL', guideWords: null },
    ...{ showWhen: [], ...changes },
  };
}
