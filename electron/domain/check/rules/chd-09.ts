import { isSectionEmpty } from '../../section/section-kinds';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { ageOf, nameOf } from '../rule-parts';
import { RAPID_PLAN } from './rapid-plan';

/** CHD-09, domain brief: where there is a safety plan, the child has their own and can say what to do (seed 003). */
export const chd09 = defineRule({
  code: 'CHD-09',
  strength: 'WARN',
  title: 'The child has their own safety plan',
  finding: 50,
  gaps: (content, { settings: { ownPlanFromAge } }) => {
    const age = ageOf(content);
    if (age === null || age < ownPlanFromAge) return [];
    return sectionsOfKind(content, 'SAFETY_PLAN')
      .filter(({ section, value }) => section.key !== RAPID_PLAN && !isSectionEmpty(value))
      .filter(({ value }) => value.childsVersion === null)
      .map(({ section }) => ({
        place: { section: section.key, field: 'childsVersion' },
        message: `Does ${nameOf(content)} have their own version of the plan, and can they tell us it?`,
      }));
  },
});
