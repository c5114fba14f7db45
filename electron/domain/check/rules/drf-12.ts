import { counted } from '../../calendar/counted';
import { formatShortDate } from '../../calendar/format-date';
import { addMonths } from '../../calendar/local-date';
import { keyDay } from '../../memory/look-back';
import type { RecordContent } from '../../record/record';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';
import { headerPlace } from '../record-parts';

const HISTORIES = [
  ['CHRONOLOGY', 'chronology'],
  ['GENOGRAM', 'genogram'],
] as const;

/** DRF-12, domain brief: an old assessment wants a decision; an old chronology or genogram is pointed out. */
export const drf12 = defineCaseRule({
  code: 'DRF-12',
  strength: 'REASON',
  title: 'The assessment, chronology and genogram are of now',
  finding: 52,
  gaps: (content, context) => [...oldAssessment(content, context), ...oldHistories(content, context)],
});

function oldAssessment(content: RecordContent, context: CheckContext): Gap[] {
  const { assessmentMonths } = context.settings;
  const day = keyDay(context.history, 'LAST_ASSESSMENT');
  if (day === null || addMonths(day, assessmentMonths) >= sessionDay(content)) return [];
  const message = `The last assessment was finished on ${formatShortDate(day)}, more than ${counted(assessmentMonths, 'month')} ago. Does it still say what the child needs?`;
  return driftGap({ flag: 'OLD_ASSESSMENT', subject: '', message }, content, context);
}

function oldHistories(content: RecordContent, context: CheckContext): Gap[] {
  const { chronologyMonths } = context.settings;
  const on = sessionDay(content);
  return HISTORIES.flatMap(([kind, name]): Gap[] => {
    const day = keyDay(context.history, kind);
    if (day === null || addMonths(day, chronologyMonths) >= on) return [];
    const message = `The ${name} was last brought up to date on ${formatShortDate(day)}. Who does it again, and by when?`;
    return [{ place: headerPlace(content), subject: kind, message, strength: 'WARN' }];
  });
}
