import { emptySection } from '../../section/section-kinds';
import type { DraftDecision } from '../../section/section-values';
import { isBlank } from '../../section/words';
import type { Gap, Rule } from '../finding';
import { REASONS_EVIDENT } from '../inspectors-words';
import { isRowBlank, sectionsOfKind } from '../written-sections';

/** DEC-01: what was decided, and why. To change nothing is a decision too (domain brief 1b). */
export const DEC_01: Rule = {
  code: 'DEC-01',
  strength: 'HARD',
  title: 'Decisions with their reasons',
  why: REASONS_EVIDENT,
  check: (content): Gap[] =>
    sectionsOfKind(content, 'DECISIONS', () => emptySection('DECISIONS')).flatMap(({ key, value }) => {
      const written = value.decisions.filter(isWritten);
      if (written.length > 0) return written.flatMap((decision) => gapsOf(decision, key));
      if (content.type === 'ADDENDUM') return [];
      const message = 'Write what was decided. If nothing changes, that is a decision: say so, and why.';
      return [{ message, place: { section: key, field: 'add' } }];
    }),
};

function isWritten({ decision, reason, decidedAgainst, agreedBy, agreedOn }: DraftDecision): boolean {
  return agreedOn !== null || !isRowBlank([decision, reason, decidedAgainst, agreedBy]);
}

function gapsOf({ id, decision, reason }: DraftDecision, section: string): Gap[] {
  const gaps: Gap[] = [];
  if (isBlank(decision))
    gaps.push({ message: 'Write what was decided.', place: { section, row: id, field: 'decision' } });
  if (isBlank(reason))
    gaps.push({ message: 'Say why this was decided.', place: { section, row: id, field: 'reason' } });
  return gaps;
}
