import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { addDays, type LocalDate } from '../../calendar/local-date';
import type { CaseStatus } from '../../lists/case-lists';
import { keyDay } from '../../memory/look-back';
import { answerTo } from '../../section/kinds/field-answers';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { headerPlace, placeOfKind } from '../record-parts';
import { sectionByKey } from '../rule-parts';

const STATUSES: ReadonlySet<CaseStatus> = new Set(['CP', 'CLA', 'UASC', 'ADOPTION_PLAN', 'PROCEEDINGS']);

/**
 * CHL-05, domain brief: the reviewing officer or chair looks at the plan between reviews. The later of what the record
 * says and what was known before; where nobody knows a day, nothing is said.
 */
export const chl05 = defineCaseRule({
  code: 'CHL-05',
  strength: 'WARN',
  title: 'The reviewing officer or chair has looked at the plan',
  finding: 100,
  gaps: (content, context): Gap[] => {
    const { caseStatus } = content.header;
    if (caseStatus === null || !STATUSES.has(caseStatus)) return [];
    const form = sectionByKey(content, 'iro', 'FIELDS');
    const told = form === null ? null : answerTo(form.value.answers, 'lookedOn').date;
    const known = keyDay(context.history, 'IRO_MONITORED');
    const day = [told, known]
      .filter((each): each is LocalDate => each !== null)
      .toSorted()
      .at(-1);
    const most = context.settings.monitoredDays;
    if (day === undefined || addDays(day, most) >= sessionDay(content)) return [];
    const place =
      form === null
        ? (placeOfKind(content, 'CHALLENGES') ?? headerPlace(content))
        : { section: form.section.key, field: 'lookedOn' };
    const message = `The reviewing officer or chair last looked at the plan on ${formatShortDate(day)}, more than ${counted(most, 'day')} ago. What has been done about it?`;
    return [{ place, message, subject: 'IRO_MONITORED' }];
  },
});
