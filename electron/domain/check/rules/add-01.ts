import { defineRule } from '../define-rule';
import { requiredParts } from '../required-parts';

/**
 * ADD-01, domain brief 3a: an addendum says what it corrects or adds, and why. Which parts those are, the form says:
 * what it marks as required. Decisions and actions are not among them, because a corrected date decides nothing;
 * where there are any, DEC-01 and ACT-00 to 02 hold for them as in every record.
 */
export const add01 = defineRule({
  code: 'ADD-01',
  strength: 'HARD',
  title: 'An addendum says what and why',
  finding: 41,
  gaps: (content) =>
    content.type === 'ADDENDUM' ? requiredParts(content, 'an addendum cannot be signed without it') : [],
});
