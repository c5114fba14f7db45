import { formatShortDate } from '../../calendar/format-date';
import { quoted } from '../../quoted';
import { sessionDay } from '../check-days';
import { defineRule, type Gap } from '../define-rule';
import { answeredActions } from '../open-actions';

/**
 * ACT-06, domain brief: every action that was open says what became of it. "Not due yet" is an answer only until its
 * day has come.
 */
export const act06 = defineRule({
  code: 'ACT-06',
  strength: 'HARD',
  title: 'Every earlier action has an answer',
  finding: 22,
  gaps: (content) => {
    const on = sessionDay(content);
    return answeredActions(content).flatMap(({ action, answer, place }): Gap[] => {
      const result = answer?.result ?? null;
      const at = { ...place, field: 'result' };
      const due = formatShortDate(action.due);
      if (result === null) {
        const when = action.due > on ? `It is due ${due}.` : `It was due ${due}.`;
        return [{ place: at, message: `${quoted(action.what)}: say what became of it. ${when}` }];
      }
      if (result !== 'NOT_YET_DUE' || action.due > on) return [];
      return [
        { place: at, message: `${quoted(action.what)} was due ${due}. Is it done, partly done or not done yet?` },
      ];
    });
  },
});
