import { quoted } from '../../quoted';
import type { RecordContent } from '../../record/record';
import { type Goal, isBlankGoal } from '../../section/kinds/goals-section';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { isFieldBlank, sectionByKey } from '../rule-parts';

/** Field of the part about how long it has held, and what is asked for where it is blank. */
const SUSTAINED = [
  ['weeks', 'Say for how many weeks it has held.'],
  ['childsView', 'Write what the child says about it.'],
  ['networksPart', 'Say what the network does from here.'],
  ['bringsBack', 'Say what would bring us back.'],
] as const;

/**
 * CLS-01, domain brief: before we do less or stop, what was agreed is answered, every goal has a standing, and it says
 * how long it has held and who goes on. Fields that the form itself marks as required are FRM-01's in a small form, so
 * that nobody reads the same thing twice.
 */
export const cls01 = defineRule({
  code: 'CLS-01',
  strength: 'HARD',
  title: 'A step-down or closure is ready',
  finding: 57,
  gaps: (content) =>
    isEnding(content) ? [...actionGaps(content), ...goalGaps(content), ...sustainedGaps(content)] : [],
});

function isEnding({ type, header }: RecordContent): boolean {
  return type === 'STEP_DOWN' || (type === 'CASE' && header.caseStatus === 'CLOSING');
}

function actionGaps(content: RecordContent): Gap[] {
  return sectionsOfKind(content, 'LAST_ACTIONS').flatMap(({ section, value }) =>
    content.openActions
      .filter(({ id }) => {
        const result = value.answers.find(({ actionId }) => actionId === id)?.result ?? null;
        return result === null || result === 'NOT_YET_DUE';
      })
      .map(({ id, what }) => ({
        place: { section: section.key, row: id, field: 'result' },
        message: `Before we step back, say what became of this: ${quoted(what)}`,
      })),
  );
}

function goalGaps(content: RecordContent): Gap[] {
  return sectionsOfKind(content, 'GOALS').flatMap(({ section, value }) =>
    value.goals
      .filter((goal) => !isBlankGoal(goal) && goal.standing === null)
      .map((goal) => ({
        place: { section: section.key, row: goal.id, field: 'standing' },
        message: `Say whether this goal is met, partly met or not met: ${quoted(wordsOf(goal))}`,
      })),
  );
}

function wordsOf({ adultsDo, childNotices }: Goal): string {
  return adultsDo.trim() === '' ? childNotices : adultsDo;
}

function sustainedGaps(content: RecordContent): Gap[] {
  const written = sectionByKey(content, 'sustained', 'FIELDS');
  if (written === null) return [];
  const { key, fields } = written.section;
  const isAskedHere = (field: string) =>
    fields?.some((each) => each.key === field && !(content.type === 'STEP_DOWN' && each.isRequired === true));
  return SUSTAINED.filter(([field]) => isAskedHere(field) && isFieldBlank(written.value, field)).map(
    ([field, message]) => ({ place: { section: key, field }, message }),
  );
}
