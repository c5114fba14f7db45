import { isBlank } from '../../section/words';
import type { Gap, Rule } from '../finding';
import { CONSISTENCY } from '../inspectors-words';
import { headerKey } from '../written-sections';

/** META-05: the case reference, and a date of birth or the day the baby is expected (domain brief 1b). */
export const META_05: Rule = {
  code: 'META-05',
  strength: 'HARD',
  title: 'Who the child is',
  why: CONSISTENCY,
  check: ({ child, ...content }): Gap[] => {
    const place = { section: headerKey({ child, ...content }) };
    const gaps: Gap[] = [];
    if (isBlank(child.reference)) {
      gaps.push({ message: 'The child has no case reference. Bring in the caseload again with it.', place });
    }
    if (child.dateOfBirth === null && child.expectedDateOfBirth === null) {
      const message =
        'The child has no date of birth, or expected one. Put it right in the case system, then bring in the caseload again.';
      gaps.push({ message, place });
    }
    return gaps;
  },
};
