import type { LocalDate } from '../../calendar/local-date';
import { distinctInTwelveMonths } from '../../child/child-summary';
import { factsBefore, lastCaseRecord } from '../../memory/look-back';
import { isBlank } from '../../section/words';
import { personKey } from '../../text/person-key';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';

/** DRF-07, domain brief: several workers in a year, or another one since last time. What stops the plan starting again? */
export const drf07 = defineCaseRule({
  code: 'DRF-07',
  strength: 'REASON',
  title: 'A change of worker does not start the plan again',
  finding: 55,
  gaps: (content, context): Gap[] => {
    const { history, settings } = context;
    const on = sessionDay(content);
    const workers = factsBefore(history.facts, 'WORKER', on);
    const count =
      workers.length === 0 ? content.child.workersInTwelveMonths : distinctInTwelveMonths(history.facts, 'WORKER', on);
    const last = lastCaseRecord(history);
    const { supervisee } = content.header;
    const isAnother = last !== null && isOther(last.supervisee, supervisee);
    if (count < settings.workersInYear && !isAnother) return [];
    const changed = isAnother ? 'The worker has changed since last time.' : '';
    const counted = count < settings.workersInYear ? '' : `There have been ${count} workers in 12 months.`;
    const message = `${[counted, changed].filter((part) => part !== '').join(' ')} What stops the plan starting again, and what does it mean for the child?`;
    const changedSince = (day: LocalDate) => isAnother || workers.some(({ from }) => from > day);
    return driftGap({ flag: 'WORKER_CHANGES', subject: '', message, changedSince }, content, context);
  },
});

function isOther(before: string, now: string): boolean {
  return !isBlank(before) && !isBlank(now) && personKey(before) !== personKey(now);
}
