import type { CaseStatus } from '../../lists/case-lists';
import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';

const ASKED: ReadonlySet<CaseStatus | null> = new Set(['CP', 'PLO', 'CLA', 'UASC', 'ADOPTION_PLAN']);

/** SOS-18, domain brief: the road from today to safe enough, with dates a reader can follow (seed 004). */
export const sos18 = defineRule({
  code: 'SOS-18',
  strength: 'WARN',
  title: 'The road from here has dates',
  finding: 74,
  gaps: (content) => {
    if (!ASKED.has(content.header.caseStatus)) return [];
    return sectionsOfKind(content, 'TRAJECTORY')
      .filter(({ value }) => !value.milestones.some(({ what, by }) => by.date !== null && !isBlank(what)))
      .map(({ section, value }) => {
        const begun = value.milestones.find(({ what }) => !isBlank(what));
        const place = begun === undefined ? { field: 'add' } : { row: begun.id, field: 'by' };
        return {
          place: { section: section.key, ...place },
          subject: section.key,
          message: 'Write the next steps on the road from here, each with its date.',
        };
      });
  },
});
