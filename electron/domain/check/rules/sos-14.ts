import type { CaseStatus } from '../../lists/case-lists';
import type { SafetyPlanValue } from '../../section/kinds/safety-plan-section';
import { isSectionEmpty } from '../../section/section-kinds';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import type { Strength } from '../finding';
import { sectionsOfKind } from '../record-parts';

const STRENGTHS: Readonly<Partial<Record<CaseStatus, Strength>>> = { CP: 'HARD', PLO: 'HARD', CIN: 'WARN' };

/**
 * SOS-14, domain brief: a safety plan says what happens now, what keeps it going, and who does what if something goes
 * wrong. Needed on a child protection plan and before court; for a child in need it is pointed out where a plan is begun.
 */
export const sos14 = defineRule({
  code: 'SOS-14',
  strength: 'HARD',
  title: 'The safety plan has now, next and what if',
  finding: 25,
  gaps: (content) => {
    const { caseStatus } = content.header;
    const strength = caseStatus === null ? undefined : STRENGTHS[caseStatus];
    if (strength === undefined) return [];
    return sectionsOfKind(content, 'SAFETY_PLAN')
      .filter(({ section, value }) => !isSectionEmpty(value) || (strength === 'HARD' && section.need !== 'OPTIONAL'))
      .flatMap(({ section, value }) => gapsOf(section.key, value).map((gap) => ({ ...gap, strength })));
  },
});

function gapsOf(section: string, { now, keepGoing, contingencies }: SafetyPlanValue): Gap[] {
  const gaps: Gap[] = [];
  if (isBlank(now)) {
    gaps.push({ place: { section, field: 'now' }, message: 'Say what keeps the child safe tonight and this week.' });
  }
  if (isBlank(keepGoing)) {
    gaps.push({ place: { section, field: 'keepGoing' }, message: 'Say what will keep the plan going after that.' });
  }
  return [...gaps, ...whatIfGaps(section, contingencies)];
}

function whatIfGaps(section: string, contingencies: SafetyPlanValue['contingencies']): Gap[] {
  const isWhole = contingencies.some((each) => ![each.ifThis, each.response, each.who].some(isBlank));
  if (isWhole) return [];
  const begun = contingencies.find((each) => ![each.ifThis, each.response, each.who].every(isBlank));
  const message = 'Add one line at least: if this happens, then who does what.';
  const subject = `${section}/whatIf`;
  if (begun === undefined) return [{ place: { section, field: 'add' }, subject, message }];
  const field = isBlank(begun.ifThis) ? 'ifThis' : isBlank(begun.who) ? 'who' : 'response';
  return [{ place: { section, row: begun.id, field }, subject, message }];
}
