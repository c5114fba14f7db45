import { formatShortDate } from '../../calendar/format-date';
import { CP_CATEGORY_LABELS } from '../../lists/case-lists';
import { factsBefore, statusSince } from '../../memory/look-back';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';

/** DRF-05, domain brief: this is not the first child protection plan. What will be different this time? */
export const drf05 = defineCaseRule({
  code: 'DRF-05',
  strength: 'REASON',
  title: 'A repeat plan says what will be different',
  finding: 58,
  gaps: (content, context): Gap[] => {
    const { caseStatus, cpCategory, planStart } = content.header;
    if (caseStatus !== 'CP') return [];
    const on = sessionDay(content);
    const { facts } = context.history;
    const since = statusSince(facts, 'CP', on) ?? planStart;
    const earlier = factsBefore(facts, 'STATUS', on).filter(
      ({ status, until }) => status === 'CP' && until !== null && since !== null && until < since,
    );
    const [latest] = earlier;
    if (latest === undefined) return [];
    const same = earlier.some(({ category }) => category !== null && category === cpCategory);
    const about =
      same && cpCategory !== null ? `, for the same reason: ${CP_CATEGORY_LABELS[cpCategory].toLowerCase()}` : '';
    const message = `There was a child protection plan before, from ${formatShortDate(latest.from)}${about}. What will be different this time?`;
    return driftGap({ flag: 'REPEAT_PLAN', subject: '', message }, content, context);
  },
});
