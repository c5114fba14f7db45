import { quoted } from '../../quoted';
import type { DraftDecision } from '../../section/kinds/decisions-section';
import { isBlankDecision } from '../../section/kinds/decisions-section';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind, type WrittenSection } from '../record-parts';

/** Typed to get past a field, and no reason to anyone who reads it later. */
const NO_REASON = /^(?:n\/?a|none|no reason|as above|see above|tbc|not applicable|[^\p{L}\p{N}]*)\.?$/iu;

/** DEC-01, domain brief: what was decided, also that nothing changes, and why. */
export const dec01 = defineRule({
  code: 'DEC-01',
  strength: 'HARD',
  title: 'Every decision has a reason',
  finding: 23,
  gaps: (content) => sectionsOfKind(content, 'DECISIONS').flatMap(gapsOf),
});

function gapsOf({ section, value }: WrittenSection<'DECISIONS'>): Gap[] {
  const decisions = value.decisions.filter((decision) => !isBlankDecision(decision));
  if (decisions.length > 0) return decisions.flatMap((decision) => decisionGaps(section.key, decision));
  if (section.need === 'OPTIONAL') return [];
  const message = 'Write what was decided and why. If nothing changes, write “No change” and the reason.';
  return [{ place: { section: section.key, field: 'add' }, message }];
}

function decisionGaps(section: string, { id, decision, reason }: DraftDecision): Gap[] {
  if (isBlank(decision)) {
    return [
      {
        place: { section, row: id, field: 'decision' },
        message: 'Say what was decided here. The rest of the row is written.',
      },
    ];
  }
  if (!NO_REASON.test(reason.trim())) return [];
  return [{ place: { section, row: id, field: 'reason' }, message: `Say why this was decided: ${quoted(decision)}` }];
}
