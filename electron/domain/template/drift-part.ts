import type { TemplateSection } from './template-section';

/**
 * The part in which the manager decides on what drifts, for forms that have none of their own: what is raised is asked,
 * and what was decided is printed, whatever form the record is written on.
 */
export const DRIFT_PART: TemplateSection = {
  ...{ key: 'driftDecisions', kind: 'DRIFT', title: 'Things the record is telling us' },
  ...{ prompts: [], who: 'TM', need: 'CONDITIONAL', guideWords: null, showWhen: [] },
};

/** The sections with that part before the signing, where something drifts and the form has no place for it. */
export function withDriftPart(sections: readonly TemplateSection[], isDrifting: boolean): readonly TemplateSection[] {
  if (!isDrifting || sections.some(({ kind }) => kind === 'DRIFT')) return sections;
  const signing = sections.findIndex(({ kind }) => kind === 'SIGN_OFF');
  return sections.toSpliced(signing < 0 ? sections.length : signing, 0, DRIFT_PART);
}
