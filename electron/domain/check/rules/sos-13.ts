import { addMonths } from '../../calendar/local-date';
import type { ChildHistory } from '../../memory/child-history';
import type { RecordContent } from '../../record/record';
import { isBlank } from '../../section/words';
import { sessionDay } from '../check-days';
import { defineRule } from '../define-rule';
import type { CheckContext } from '../finding';
import { sectionsOfKind } from '../record-parts';
import { nameOf } from '../rule-parts';

/**
 * SOS-13, domain brief: once court or care is near, somebody decides whether the people who could care for the child
 * are assessed. For a cared-for child in the first months only; while nobody knows since when, it is asked.
 */
export const sos13 = defineRule({
  code: 'SOS-13',
  strength: 'REASON',
  title: 'Family who could care are assessed, or it says why not',
  finding: 82,
  gaps: (content, context) =>
    isAsked(content, context)
      ? sectionsOfKind(content, 'NETWORK').flatMap(({ section, value }) =>
          value.people
            .filter(({ couldCare, viability }) => (couldCare === 'YES' || couldCare === 'MAYBE') && isBlank(viability))
            .map(({ id, name }) => ({
              place: { section: section.key, row: id, field: 'viability' },
              message: `Could ${isBlank(name) ? 'this person' : name.trim()} care for ${nameOf(content)}? Say what was decided about an assessment: asked for, due, or outcome.`,
            })),
        )
      : [],
});

function isAsked(content: RecordContent, { history, settings }: CheckContext): boolean {
  const { caseStatus } = content.header;
  if (caseStatus === 'PLO' || caseStatus === 'PROCEEDINGS') return true;
  if (caseStatus !== 'CLA') return false;
  const since = caredForSince(history) ?? content.header.planStart;
  return since === null || addMonths(since, settings.viabilityMonths) > sessionDay(content);
}

function caredForSince({ facts }: ChildHistory) {
  const now = facts.find((fact) => fact.kind === 'STATUS' && fact.until === null && fact.status === 'CLA');
  return now?.from ?? null;
}
