import { isSectionEmpty } from '../../section/section-kinds';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { nameOf } from '../rule-parts';

/** CHD-06, domain brief: how the child was heard is picked, so that the work done with them is seen (seed 000). */
export const chd06 = defineRule({
  code: 'CHD-06',
  strength: 'WARN',
  title: 'How the child was heard is given',
  finding: 10,
  gaps: (content) => {
    const isPickedWithWords = sectionsOfKind(content, 'CHILD_VOICE').some(({ value }) =>
      value.hearings.some(({ how }) => how !== null),
    );
    return sectionsOfKind(content, 'CHILD_SEEN')
      .filter(({ section, value }) => section.need !== 'OPTIONAL' || !isSectionEmpty(value))
      .filter(({ value }) => value.methods.length === 0 && !isPickedWithWords)
      .map(({ section }) => ({
        place: { section: section.key, field: 'methods' },
        message: `Pick how ${nameOf(content)} was heard: talking, playing, drawing, Three Houses, watching.`,
      }));
  },
});
