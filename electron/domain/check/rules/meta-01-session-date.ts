import type { Gap, Rule } from '../finding';
import { VARY_IN_DETAIL } from '../inspectors-words';
import { headerKey } from '../written-sections';

/** META-01: the date of the meeting, not of the typing, and never a day that has not come (domain brief 1b). */
export const META_01: Rule = {
  code: 'META-01',
  strength: 'HARD',
  title: 'The session has a date',
  why: VARY_IN_DETAIL,
  check: (content, { today }): Gap[] => {
    const place = { section: headerKey(content), field: 'sessionDate' };
    const { sessionDate } = content.header;
    if (sessionDate === null) return [{ message: 'Say which day you met.', place }];
    if (sessionDate > today) {
      return [{ message: 'The day of the session has not come yet. Put the day you met.', place }];
    }
    return [];
  },
};
