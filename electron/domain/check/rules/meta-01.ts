import { formatDateWithWeekday } from '../../calendar/format-date';
import { defineRule } from '../define-rule';
import { headerPlace } from '../record-parts';
import { inspectionReport2020 } from '../sources';

/** META-01, domain brief: the day of the session is given and is not still to come. */
export const meta01 = defineRule({
  code: 'META-01',
  strength: 'HARD',
  title: 'The session has a date',
  why: {
    quote: 'the written record of this does not always reflect the full discussions that take place',
    source: inspectionReport2020(62),
  },
  gaps: (content, { today }) => {
    const { sessionDate } = content.header;
    const place = headerPlace(content, 'sessionDate');
    if (sessionDate === null) {
      return [{ place, message: 'Give the date of the session: the day you met, not the day of writing.' }];
    }
    if (sessionDate <= today) return [];
    const date = formatDateWithWeekday(sessionDate);
    return [{ place, message: `The session is dated ${date}, which is still to come. Give the day you met.` }];
  },
});
