import { countSectionWords } from '../../section/section-kinds';
import { defineRule } from '../define-rule';
import { isFirstOrNewPlan, isShown, liveStatements, nameOf, shownValue } from '../rule-parts';

const SECTION = 'dayInLife';

/** CHD-07, domain brief: what the worry is like to live with, at the first supervision and when the plan changes. */
export const chd07 = defineRule({
  code: 'CHD-07',
  strength: 'REASON',
  title: 'What it is like for the child',
  finding: 29,
  gaps: (content, { history, settings: { childWords } }) => {
    if (!isShown(content, SECTION) || liveStatements(content).length === 0) return [];
    const value = shownValue(content, SECTION);
    const words = value === undefined ? 0 : countSectionWords(value);
    if (words >= childWords || !isFirstOrNewPlan(content, history)) return [];
    const message = `What is this like for ${nameOf(content)}? Say it in ${childWords} words or more; ${words} so far.`;
    return [{ place: { section: SECTION }, message }];
  },
});
