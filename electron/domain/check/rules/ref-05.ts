import { isSectionEmpty } from '../../section/section-kinds';
import { defineRule } from '../define-rule';
import { isShown, nameOf, shownValue } from '../rule-parts';

const SECTION = 'differenceMade';

/** REF-05, domain brief: from the second record on, what the work has changed for the child. Nothing is an answer too. */
export const ref05 = defineRule({
  code: 'REF-05',
  strength: 'REASON',
  title: 'What the work has changed for the child',
  finding: 2,
  gaps: (content) => {
    if (content.ordinal < 2 || !isShown(content, SECTION)) return [];
    const value = shownValue(content, SECTION);
    if (value !== undefined && !isSectionEmpty(value)) return [];
    const message = `Say what our work has changed for ${nameOf(content)}. If nothing has changed, say that.`;
    return [{ place: { section: SECTION }, message }];
  },
});
