import { formatShortDate } from '../../calendar/format-date';
import { daysBetween } from '../../calendar/local-date';
import { sessionDay } from '../check-days';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { nameOf } from '../rule-parts';

/** CHD-02, domain brief 1c: the child is seen within the days that their status asks for. */
export const chd02 = defineRule({
  code: 'CHD-02',
  strength: 'WARN',
  title: 'The child was seen lately',
  finding: 29,
  gaps: (content, { settings: { visitDays } }) => {
    const { caseStatus } = content.header;
    if (caseStatus === null) return [];
    const most = visitDays[caseStatus];
    return sectionsOfKind(content, 'CHILD_SEEN').flatMap(({ section, value: { lastSeen } }) => {
      const days = lastSeen.date === null ? 0 : daysBetween(lastSeen.date, sessionDay(content));
      if (lastSeen.date === null || days <= most) return [];
      const message = `${nameOf(content)} was last seen on ${formatShortDate(lastSeen.date)}, ${days} days before this session; visits are due every ${most} days. When is the next one?`;
      return [{ place: { section: section.key, field: 'lastSeen' }, message: message.replace(/^the /, 'The ') }];
    });
  },
});
