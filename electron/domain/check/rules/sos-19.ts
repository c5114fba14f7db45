import { formatShortDate } from '../../calendar/format-date';
import { addDays, addMonths, type LocalDate } from '../../calendar/local-date';
import type { RecordContent } from '../../record/record';
import { isSectionEmpty } from '../../section/section-kinds';
import { sessionDay } from '../check-days';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { sectionsOfKind, type WrittenSection } from '../record-parts';
import { RAPID_PLAN } from './rapid-plan';

const DAYS_IN_A_WEEK = 7;

/** SOS-19, domain brief: a safety plan is tried out ("fire drill", seed 004): within weeks, and again after months. */
export const sos19 = defineRule({
  code: 'SOS-19',
  strength: 'WARN',
  title: 'The safety plan has been tried out',
  finding: 77,
  gaps: (content, context) =>
    sectionsOfKind(content, 'SAFETY_PLAN')
      .filter(({ section, value }) => section.key !== RAPID_PLAN && !isSectionEmpty(value))
      .flatMap((written) => gapsOf(written, content, context)),
});

function gapsOf(written: WrittenSection<'SAFETY_PLAN'>, content: RecordContent, context: CheckContext): Gap[] {
  const message = messageFor(written, sessionDay(content), context);
  return message === null ? [] : [{ place: { section: written.section.key, field: 'testedOn' }, message }];
}

function messageFor({ section, value }: WrittenSection<'SAFETY_PLAN'>, today: LocalDate, context: CheckContext) {
  const { planTestWeeks, planTestMonths } = context.settings;
  const tested = value.testedOn.date;
  if (tested !== null) {
    if (addMonths(tested, planTestMonths) >= today) return null;
    return `The plan was last tried out on ${formatShortDate(tested)}, more than ${planTestMonths} months ago. When will it be tried again?`;
  }
  const since = planSince(section.key, context);
  if (since === null || addDays(since, planTestWeeks * DAYS_IN_A_WEEK) >= today) return null;
  return `There has been a plan since ${formatShortDate(since)} and nobody has tried it out yet. When will that be?`;
}

/** The first session that wrote a plan; null for one that is new in this record. */
function planSince(section: string, { history }: CheckContext): LocalDate | null {
  return history.records.find(({ written }) => written.includes(section))?.sessionDate ?? null;
}
