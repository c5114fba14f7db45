import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import { addWorkingDays } from '../../calendar/working-days';
import type { Challenge } from '../../challenge/challenge';
import { isBlank } from '../../section/words';
import { defineCaseRule } from '../case-rule';
import { signingDay } from '../check-days';
import type { Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { challengesOf, isOpen } from '../open-challenges';

/** CHL-02, domain brief: a challenge is answered in time. Said while the day is near, and a reason is asked once it has passed. */
export const chl02 = defineCaseRule({
  code: 'CHL-02',
  strength: 'REASON',
  title: 'A challenge is answered in time',
  finding: 8,
  gaps: (content, context) => {
    const on = signingDay(content, context);
    return challengesOf(content)
      .filter(isOpen)
      .flatMap(({ challenge, place }): Gap[] => {
        const asked = askFor(challenge, on, context);
        return asked === null ? [] : [{ ...asked, place: { ...place, field: 'response' } }];
      });
  },
});

function askFor(challenge: Challenge, on: LocalDate, { settings, holidays }: CheckContext) {
  const { raisedOn, raisedBy, response, respondedOn } = challenge;
  if (respondedOn !== null && !isBlank(response)) return null;
  const due = addWorkingDays(raisedOn, settings.challengeAnswerDays, holidays);
  const who = raisedBy.trim();
  if (on > due) {
    const message = `The challenge from ${who} has no answer yet. It was due ${formatShortDate(due)}. Answer it, or say why it takes longer.`;
    return { message, strength: 'REASON' as const };
  }
  if (on < addWorkingDays(raisedOn, settings.challengeWarnDays, holidays)) return null;
  return {
    message: `The challenge from ${who} is to be answered by ${formatShortDate(due)}.`,
    strength: 'WARN' as const,
  };
}
