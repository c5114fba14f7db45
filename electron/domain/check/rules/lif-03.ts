import { formatShortDate } from '../../calendar/format-date';
import { addWorkingDays } from '../../calendar/working-days';
import type { RecordType } from '../../lists/record-types';
import { defineRule, type Gap } from '../define-rule';
import { headerPlace } from '../record-parts';

/** Personal supervision goes on no child's file, and an addendum is dated the day it is written. */
const NOT_FILED_IN_TIME: ReadonlySet<RecordType> = new Set(['PERSONAL', 'ADDENDUM']);

/** LIF-03, domain brief: agreed in time to be on the child's file; later needs a reason that prints. */
export const lif03 = defineRule({
  code: 'LIF-03',
  strength: 'REASON',
  title: 'A record agreed late says why',
  finding: 41,
  gaps: (content, { today, settings, holidays }): Gap[] => {
    const { sessionDate } = content.header;
    if (sessionDate === null || NOT_FILED_IN_TIME.has(content.type)) return [];
    const day = addWorkingDays(sessionDate, settings.fileDays, holidays);
    if (today <= day) return [];
    const message = `This was to be on the child's file by ${formatShortDate(day)}. Say why it is later.`;
    return [{ place: headerPlace(content, 'sessionDate'), message }];
  },
});
