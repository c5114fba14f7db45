import { defineRule } from '../define-rule';
import { liveStatements } from '../rule-parts';

/** SOS-03, domain brief: one statement for each issue, and not more than three (Signs of Safety how-to guide). */
export const sos03 = defineRule({
  code: 'SOS-03',
  strength: 'WARN',
  title: 'Danger statements are few',
  finding: 46,
  gaps: (content, { settings: { dangerStatements } }) => {
    const live = liveStatements(content);
    const beyond = live[dangerStatements];
    if (beyond === undefined) return [];
    const { section, statement } = beyond;
    return [
      {
        place: { section, row: statement.id, field: 'what' },
        subject: section,
        message: `There are ${live.length} live statements. Is one of them part of another? ${dangerStatements} or fewer are easier to work with.`,
      },
    ];
  },
});
