import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { addWorkingDays } from '../../calendar/working-days';
import { defineCaseRule } from '../case-rule';
import { signingDay } from '../check-days';
import { driftGap } from '../drift';
import { challengesOf, isOpen } from '../open-challenges';

/** CHL-04, domain brief: the whole of a challenge takes so many working days; one that is open longer wants a decision. */
export const chl04 = defineCaseRule({
  code: 'CHL-04',
  strength: 'REASON',
  title: 'A challenge does not stay open without a decision',
  finding: 6,
  gaps: (content, context) => {
    const { settings, holidays } = context;
    const on = signingDay(content, context);
    const most = settings.challengeWholeDays;
    return challengesOf(content)
      .filter((each) => isOpen(each) && on > addWorkingDays(each.challenge.raisedOn, most, holidays))
      .flatMap(({ challenge: { id, raisedBy, raisedOn } }) => {
        const message = `The challenge from ${raisedBy.trim()} of ${formatShortDate(raisedOn)} has been open for more than ${counted(most, 'working day')}. Why, and until when?`;
        return driftGap({ flag: 'CHALLENGE_OPEN', subject: id, message }, content, context);
      });
  },
});
