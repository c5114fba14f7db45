import { findLookAlike } from '../../action/look-alike';
import { formatShortDate } from '../../calendar/format-date';
import { quoted } from '../../quoted';
import { defineRule, type Gap } from '../define-rule';
import { newActions } from '../open-actions';

/** ACT-10, domain brief: an action that is an earlier one again keeps its count, so that retyping hides no drift. */
export const act10 = defineRule({
  code: 'ACT-10',
  strength: 'WARN',
  title: 'An action set again keeps its history',
  finding: 22,
  gaps: (content, { history, settings }) =>
    newActions(content).flatMap(({ action, place }): Gap[] => {
      const earlier = findLookAlike(action, history.actions, settings);
      if (earlier === null) return [];
      const message = `This looks like an action set on ${formatShortDate(earlier.agreedOn)}: ${quoted(earlier.what)} Link it, or say that it is another one.`;
      return [{ place: { ...place, field: 'what' }, message }];
    }),
});
