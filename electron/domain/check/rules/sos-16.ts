import { addWorkingDays } from '../../calendar/working-days';
import { isSectionEmpty } from '../../section/section-kinds';
import { sessionDay } from '../check-days';
import { defineRule } from '../define-rule';
import { knownSince, nameOf, sectionByKey } from '../rule-parts';

/** SOS-16, domain brief: what has already happened is written down once a child has been known for an assessment's time. */
export const sos16 = defineRule({
  code: 'SOS-16',
  strength: 'WARN',
  title: 'Past harm is written down',
  finding: 30,
  gaps: (content, { holidays, history, settings: { pastHarmDays } }) => {
    const written = sectionByKey(content, 'pastHarm', 'ENTRIES');
    const since = knownSince(history);
    if (written === null || since === null || !isSectionEmpty(written.value)) return [];
    if (addWorkingDays(since, pastHarmDays, holidays) >= sessionDay(content)) return [];
    const message = `Nothing is written yet about what has already happened to ${nameOf(content)}, known for more than ${pastHarmDays} working days. What does the pattern tell us?`;
    return [{ place: { section: written.section.key, field: 'add' }, message }];
  },
});
