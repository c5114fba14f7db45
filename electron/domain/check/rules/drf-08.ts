import type { LocalDate } from '../../calendar/local-date';
import { distinctInTwelveMonths } from '../../child/child-summary';
import { factsBefore, lastCaseRecord } from '../../memory/look-back';
import type { RecordContent } from '../../record/record';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';

/** DRF-08, domain brief: several homes in a year, or a move since last time. */
export const drf08 = defineCaseRule({
  code: 'DRF-08',
  strength: 'REASON',
  title: 'A move of home says what it means for the child',
  finding: 98,
  gaps: (content, context): Gap[] => {
    const { history, settings } = context;
    const on = sessionDay(content);
    const homes = factsBefore(history.facts, 'HOME', on);
    const count =
      homes.length === 0 ? content.child.homesInTwelveMonths : distinctInTwelveMonths(history.facts, 'HOME', on);
    const moved = hasMoved(content, context);
    if (count < settings.homesInYear && !moved) return [];
    const counted = count < settings.homesInYear ? '' : `There have been ${count} homes in 12 months.`;
    const change = moved ? 'There was a move since last time.' : '';
    const message = `${[counted, change].filter((part) => part !== '').join(' ')} What has it cost the child, and what keeps this home going?`;
    const changedSince = (day: LocalDate) => moved || homes.slice(0, -1).some(({ from }) => from > day);
    return driftGap({ flag: 'HOME_MOVES', subject: '', message, changedSince }, content, context);
  },
});

/** A home that began after the last supervision, where there was another before; or another kind of home than then. */
function hasMoved(content: RecordContent, context: CheckContext): boolean {
  const last = lastCaseRecord(context.history);
  if (last === null) return false;
  const homes = factsBefore(context.history.facts, 'HOME', sessionDay(content));
  if (homes.slice(0, -1).some(({ from }) => from > last.sessionDate)) return true;
  const { livingArrangement } = content.header;
  return livingArrangement !== null && last.livingArrangement !== null && livingArrangement !== last.livingArrangement;
}
