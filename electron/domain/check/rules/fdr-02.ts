import { formatDateWithWeekday } from '../../calendar/format-date';
import { parseTypedTime } from '../../calendar/parse-typed-time';
import { answerTo, type FieldAnswers } from '../../section/kinds/field-answers';
import { defineRule } from '../define-rule';
import { sectionByKey } from '../rule-parts';

/**
 * FDR-02, domain brief: the first section 47 visit follows the strategy discussion (seed 001, L46). On one day the times
 * decide; where they are not both given, nobody can tell, and nothing is said.
 */
export const fdr02 = defineRule({
  code: 'FDR-02',
  strength: 'REASON',
  title: 'The first visit follows the strategy discussion',
  finding: 28,
  gaps: (content) => {
    const strategy = sectionByKey(content, 'strategy', 'FIELDS');
    const visit = strategy === null ? null : visitBefore(strategy.value.answers);
    if (strategy === null || visit === null) return [];
    const message = `The first visit (${visit}) was before the strategy discussion. Say why it could not wait.`;
    return [{ place: { section: strategy.section.key, field: visit.includes(':') ? 'visitAt' : 'visitOn' }, message }];
  },
});

/** When the visit was, where it was too early; null otherwise. */
function visitBefore(answers: FieldAnswers): string | null {
  const [held, visit] = [answerTo(answers, 'heldOn').date, answerTo(answers, 'visitOn').date];
  if (held === null || visit === null || visit > held) return null;
  if (visit < held) return formatDateWithWeekday(visit);
  const [heldAt, visitAt] = ['heldAt', 'visitAt'].map((field) => parseTypedTime(answerTo(answers, field).text));
  if (heldAt == null || visitAt == null || visitAt >= heldAt) return null;
  return `${formatDateWithWeekday(visit)}, ${visitAt}`;
}
