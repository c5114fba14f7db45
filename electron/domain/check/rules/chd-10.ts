import type { RecordContent } from '../../record/record';
import { isSectionEmpty } from '../../section/section-kinds';
import { defineRule } from '../define-rule';
import type { Place } from '../finding';
import { ageOf, isFieldBlank, nameOf, sectionByKey } from '../rule-parts';

/** CHD-10, domain brief: school is asked about every time for a child of school age (seed 004). */
export const chd10 = defineRule({
  code: 'CHD-10',
  strength: 'WARN',
  title: 'School is asked about',
  finding: 89,
  gaps: (content, { settings: { schoolFromAge, schoolToAge } }) => {
    const age = ageOf(content);
    const place = age !== null && age >= schoolFromAge && age <= schoolToAge ? emptyLine(content) : null;
    if (place === null) return [];
    return [{ place, message: `Nothing is written about school yet. How is ${nameOf(content)} getting on there?` }];
  },
});

/** A form about school of its own, or the line about school in a cared-for child's form. */
function emptyLine(content: RecordContent): Place | null {
  const education = sectionByKey(content, 'education', 'FIELDS');
  if (education !== null) return isSectionEmpty(education.value) ? { section: 'education', field: 'school' } : null;
  const health = sectionByKey(content, 'healthEd', 'FIELDS');
  return health !== null && isFieldBlank(health.value, 'school') ? { section: 'healthEd', field: 'school' } : null;
}
