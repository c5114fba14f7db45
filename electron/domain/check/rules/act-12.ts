import { quoted } from '../../quoted';
import type { RecordContent } from '../../record/record';
import { isBlankStatement, isLive, statementSentence } from '../../section/kinds/danger-statements-section';
import { defineRule } from '../define-rule';
import { goingOn, newActions } from '../open-actions';
import { placeOfKind, sectionsOfKind } from '../record-parts';

/**
 * ACT-12, domain brief: every live danger statement has an open action, or a reason why none. With one statement alone
 * every action answers it; with several, an action answers the one it is linked to.
 */
export const act12 = defineRule({
  code: 'ACT-12',
  strength: 'REASON',
  title: 'Every worry has an action',
  finding: 36,
  gaps: (content) => {
    if (placeOfKind(content, 'ACTIONS') === null) return [];
    const live = sectionsOfKind(content, 'DANGER_STATEMENTS').flatMap(({ section, value }) =>
      value.statements
        .filter((each) => isLive(each) && !isBlankStatement(each))
        .map((statement) => ({ statement, section: section.key })),
    );
    const answered = answeredStatements(content);
    const isAnswered = (id: string) => (live.length === 1 ? answered.length > 0 : answered.includes(id));
    return live
      .filter(({ statement }) => !isAnswered(statement.id))
      .map(({ statement, section }) => ({
        place: { section, row: statement.id },
        message: `No open action answers ${quoted(statementSentence(statement))} Link one, add one, or say why there is none.`,
      }));
  },
});

/** The statement each open action answers; null for one that names none. */
function answeredStatements(content: RecordContent): (string | null)[] {
  const open = [...goingOn(content), ...newActions(content).map(({ action }) => action)];
  return open.map(({ statement }) => statement ?? null);
}
