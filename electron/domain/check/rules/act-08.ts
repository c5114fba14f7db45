import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { quoted } from '../../quoted';
import { onlyCase } from '../case-rule';
import { sessionDay } from '../check-days';
import { defineRule, type Gap } from '../define-rule';
import { isAccepted } from '../drift';
import { actionDrift, answeredActions, carriesNow } from '../open-actions';

/**
 * ACT-08, domain brief: an action that was carried past its date again and again is drift and wants a decision. Where
 * the form has no section for that decision, a service manager's exception is the way through.
 */
export const act08 = defineRule({
  code: 'ACT-08',
  strength: 'HARD',
  title: 'An action that is carried on and on has a decision',
  finding: 22,
  gaps: onlyCase((content, context) => {
    const { settings, history } = context;
    const on = sessionDay(content);
    return answeredActions(content).flatMap((answered): Gap[] => {
      const { carried } = actionDrift(answered, on, settings);
      if (carried === null || isAccepted(carried, { history, on })) return [];
      const { what, firstDue } = answered.action;
      const message = `${quoted(what)} has been carried past its date ${counted(carriesNow(answered, on), 'time')}. It was first due ${formatShortDate(firstDue)}. Decide what happens with it now.`;
      return [{ message, place: answered.place, drift: carried }];
    });
  }),
});
