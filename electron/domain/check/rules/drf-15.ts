import { counted } from '../../calendar/counted';
import { addMonths, type LocalDate } from '../../calendar/local-date';
import type { RecordContent } from '../../record/record';
import { answerTo } from '../../section/kinds/field-answers';
import { isBlank } from '../../section/words';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';
import { sectionByKey } from '../rule-parts';

/** The part of the permanence form that asks whether the order is still right. */
const ORDER = 'order';

/** DRF-15, domain brief: a child at home on a care order. Is the order still needed, who decides, by when? */
export const drf15 = defineCaseRule({
  code: 'DRF-15',
  strength: 'REASON',
  title: 'An order at home is looked at again',
  finding: 16,
  gaps: (content, context): Gap[] => {
    const form = sectionByKey(content, ORDER, 'FIELDS');
    if (form === null || content.header.livingArrangement !== 'WITH_PARENTS_CARE_ORDER') return [];
    if (!isBlank(answerTo(form.value.answers, 'stillRight').text) || wasAnswered(content, context)) return [];
    const months = counted(context.settings.orderMonths, 'month');
    const message = `Nobody has said in the last ${months} whether the order is still needed. Is it, who decides, and by when?`;
    return driftGap({ flag: 'ORDER_AT_HOME', subject: '', message }, content, context);
  },
});

function wasAnswered(content: RecordContent, context: CheckContext): boolean {
  const since: LocalDate = addMonths(sessionDay(content), -context.settings.orderMonths);
  return context.history.records.some(({ written, sessionDate }) => written.includes(ORDER) && sessionDate > since);
}
