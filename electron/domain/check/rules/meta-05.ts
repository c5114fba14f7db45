import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { headerPlace } from '../record-parts';

/** META-05, domain brief: the record can be put on the right child's file. */
export const meta05 = defineRule({
  code: 'META-05',
  strength: 'HARD',
  title: 'The record can be filed under the right child',
  finding: 70,
  gaps: (content) => {
    const { reference, dateOfBirth, expectedDateOfBirth } = content.child;
    const place = headerPlace(content);
    const gaps: Gap[] = [];
    if (isBlank(reference))
      gaps.push({ place, message: "The child's case reference is missing. Add it to the child's details." });
    if (dateOfBirth === null && expectedDateOfBirth === null) {
      gaps.push({
        place,
        message: "Add the child's date of birth, or the date the baby is expected, to the child's details.",
      });
    }
    return gaps;
  },
});
