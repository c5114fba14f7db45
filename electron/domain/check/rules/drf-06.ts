import { addMonths, type LocalDate } from '../../calendar/local-date';
import type { CaseStatus } from '../../lists/case-lists';
import type { RecordContent } from '../../record/record';
import { answerTo } from '../../section/kinds/field-answers';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';
import { sectionByKey } from '../rule-parts';

const BEGINNINGS: ReadonlySet<CaseStatus> = new Set(['CONTACT', 'ASSESSMENT']);
const MONTHS_LOOKED_BACK = 12;
/** More than anybody has had in a year: a typed year or a reference is no count. */
const MOST = 99;

/**
 * DRF-06, domain brief: many referrals or assessments in twelve months. Counted from the child's dated statuses, and
 * from the number the front-door form asks for where that is higher.
 */
export const drf06 = defineCaseRule({
  code: 'DRF-06',
  strength: 'REASON',
  title: 'Repeated referrals or assessments ask what was missed',
  finding: 33,
  gaps: (content, context): Gap[] => {
    const on = sessionDay(content);
    const count = Math.max(begunInYear(on, context), toldInForm(content));
    if (count < context.settings.repeatReferrals) return [];
    const message = `There have been ${count} referrals or assessments in 12 months. What have we missed?`;
    const changedSince = (day: LocalDate) => begunAfter(day, on, context) > 0;
    return driftGap({ flag: 'REPEAT_REFERRAL', subject: '', message, changedSince }, content, context);
  },
});

function begunInYear(on: LocalDate, context: CheckContext): number {
  return begunAfter(addMonths(on, -MONTHS_LOOKED_BACK), on, context);
}

function begunAfter(day: LocalDate, on: LocalDate, { history }: CheckContext): number {
  return history.facts.filter(
    (fact) => fact.kind === 'STATUS' && BEGINNINGS.has(fact.status) && fact.from > day && fact.from <= on,
  ).length;
}

function toldInForm(content: RecordContent): number {
  const form = sectionByKey(content, 'history', 'FIELDS');
  if (form === null) return 0;
  const [digits] = /\d+/.exec(answerTo(form.value.answers, 'inTwelveMonths').text) ?? [];
  const count = Number(digits ?? 0);
  return count <= MOST ? count : 0;
}
