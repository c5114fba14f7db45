import type { Gap, Rule } from '../finding';
import { CONSISTENCY } from '../inspectors-words';
import { headerKey } from '../written-sections';

/**
 * META-02: one record, one child (domain brief 1b). The shape of a record holds exactly one; what is left to check is
 * that an addendum is about the same child as the record it adds to.
 */
export const META_02: Rule = {
  code: 'META-02',
  strength: 'HARD',
  title: 'The record is about one child',
  why: CONSISTENCY,
  check: (content): Gap[] => {
    const { addendumTo, child } = content;
    if (addendumTo === null || addendumTo.childId === child.id) return [];
    const message = 'This adds to a record of another child. Discard it and start it from the right record.';
    return [{ message, place: { section: headerKey(content) } }];
  },
};
