import { AGENCY_LABELS, type Agency } from '../../lists/practice-lists';
import type { RecordContent } from '../../record/record';
import { type AgencyLine, isUnansweredAgency } from '../../section/kinds/agencies-section';
import { isSectionEmpty } from '../../section/section-kinds';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { sectionsOfKind, type WrittenSection } from '../record-parts';
import { ageOf } from '../rule-parts';

/**
 * SOS-17, domain brief: what others tell us, and always those who see a child of this age most days. A line may say
 * that nothing is known, why nobody asked, or by when it is awaited. Strategy discussions have a rule of their own.
 */
export const sos17 = defineRule({
  code: 'SOS-17',
  strength: 'REASON',
  title: 'Other agencies are heard',
  finding: 63,
  gaps: (content, context) =>
    sectionsOfKind(content, 'AGENCIES')
      .filter(({ section }) => section.asksPresence !== true)
      .flatMap((written) => gapsOf(written, keyAgency(content, context))),
});

function gapsOf({ section, value }: WrittenSection<'AGENCIES'>, key: Agency | null): Gap[] {
  if (isSectionEmpty(value)) {
    if (section.need === 'OPTIONAL') return [];
    const message = 'Say what others tell us: school, health, police, carer. “Nothing known” is an answer.';
    return [{ place: { section: section.key, field: 'add' }, subject: section.key, message }];
  }
  const unexplained = value.agencies.flatMap((line) => unexplainedGap(section.key, line));
  const asked = section.agencies === undefined || (key !== null && section.agencies.includes(key));
  if (key === null || !asked) return unexplained;
  const lines = value.agencies.filter(({ agency }) => agency === key);
  if (lines.some((line) => !isUnansweredAgency(line))) return unexplained;
  const message = `${AGENCY_LABELS[key]}: say what they tell us, or why there is no answer.`;
  const [first] = lines;
  const place = first === undefined ? { field: 'add' } : { row: first.id, field: 'standing' };
  return [{ place: { section: section.key, ...place }, subject: `${section.key}/${key}`, message }, ...unexplained];
}

/** Chosen, and the half that makes it an answer not written. */
function unexplainedGap(section: string, { id, agency, ...line }: AgencyLine): Gap[] {
  const label = AGENCY_LABELS[agency];
  const gap = (field: string, message: string): Gap[] => [{ place: { section, row: id, field }, message }];
  if (line.standing === 'NOT_ASKED' && isBlank(line.because))
    return gap('because', `${label}: say why they were not asked.`);
  if (line.standing === 'SAID' && isBlank(line.said)) return gap('said', `${label}: say what they told us.`);
  const isAwaitedSometime = line.standing === 'AWAITED' && line.awaitedBy.date === null;
  return isAwaitedSometime ? gap('awaitedBy', `${label}: say by when an answer is awaited.`) : [];
}

/** Who sees a child of this age most: the health visitor, then school. */
function keyAgency(content: RecordContent, { settings }: CheckContext): Agency | null {
  const age = ageOf(content);
  if (age === null) return null;
  if (age >= settings.schoolFromAge && age <= settings.schoolToAge) return 'SCHOOL';
  return age <= settings.healthVisitorToAge ? 'HEALTH_VISITOR' : null;
}
