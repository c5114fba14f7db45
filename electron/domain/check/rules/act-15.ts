import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { quoted } from '../../quoted';
import { onlyCase } from '../case-rule';
import { sessionDay } from '../check-days';
import { defineRule, type Gap } from '../define-rule';
import { isAccepted } from '../drift';
import { actionDrift, answeredActions, movesNow } from '../open-actions';

/** ACT-15, domain brief: a date that was moved again and again is drift, the same as ACT-08. One decision answers both. */
export const act15 = defineRule({
  code: 'ACT-15',
  strength: 'HARD',
  title: 'A date that moves and moves has a decision',
  finding: 22,
  gaps: onlyCase((content, context) => {
    const { settings, history } = context;
    const on = sessionDay(content);
    return answeredActions(content).flatMap((answered): Gap[] => {
      const { moved } = actionDrift(answered, on, settings);
      if (moved === null || isAccepted(moved, { history, on })) return [];
      const { what, firstDue } = answered.action;
      const message = `The date of ${quoted(what)} has been moved ${counted(movesNow(answered), 'time')}. It was first due ${formatShortDate(firstDue)}. Decide what happens with it now.`;
      return [{ message, place: answered.place, drift: moved }];
    });
  }),
});
