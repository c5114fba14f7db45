import { quoted } from '../../quoted';
import type { RecordContent } from '../../record/record';
import { type DangerStatement, statementSentence } from '../../section/kinds/danger-statements-section';
import { type Goal, isBlankGoal } from '../../section/kinds/goals-section';
import { isUnwrittenRating } from '../../section/kinds/scale-section';
import { isBlankScale } from '../../section/kinds/statement-scales-section';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { liveStatements, type PlacedStatement } from '../rule-parts';

/**
 * SOS-04, domain brief: each live statement has a standing this time, a goal and a scale (York glossary: always paired
 * with a goal, and the set includes a scale). Only what the form asks for is asked. Where its scale for each worry is
 * optional, as in permanence, a number for the whole (how settled home is) will do.
 */
export const sos04 = defineRule({
  code: 'SOS-04',
  strength: 'HARD',
  title: 'Each danger statement has a standing, a goal and a scale',
  finding: 36,
  gaps: (content) =>
    liveStatements(content).flatMap((placed) => [
      ...standingGaps(placed),
      ...goalGaps(content, placed.statement),
      ...scaleGaps(content, placed.statement),
    ]),
});

function standingGaps({ section, statement }: PlacedStatement): Gap[] {
  if (!statement.isCarried || statement.standing !== null) return [];
  const message = `Say how this stands now (the same, changed, or no longer a worry): ${wordsOf(statement)}`;
  return [{ place: { section, row: statement.id, field: 'standing' }, message }];
}

function goalGaps(content: RecordContent, statement: DangerStatement): Gap[] {
  const asked = sectionsOfKind(content, 'GOALS');
  const [first] = asked;
  if (first === undefined) return [];
  const own = asked.flatMap(({ value }) => value.goals).filter((goal) => goal.statement === statement.id);
  if (own.some(isWritten)) return [];
  return [
    {
      place: { section: first.section.key, ...rowOf(own[0]) },
      subject: `${first.section.key}/${statement.id}/goal`,
      message: `Write the goal that answers this: ${wordsOf(statement)}`,
    },
  ];
}

function scaleGaps(content: RecordContent, statement: DangerStatement): Gap[] {
  const asked = sectionsOfKind(content, 'STATEMENT_SCALES');
  const [first] = asked;
  if (first === undefined) return [];
  const scales = asked.flatMap(({ value }) => value.scales).filter((scale) => !isBlankScale(scale));
  if (scales.some((scale) => scale.statement === statement.id)) return [];
  if (first.section.need === 'OPTIONAL' && isWholeScaled(content)) return [];
  return [
    {
      place: { section: first.section.key },
      subject: `${first.section.key}/${statement.id}/scale`,
      message: `Give a number from 0 to 10 for this: ${wordsOf(statement)}`,
    },
  ];
}

function isWholeScaled(content: RecordContent): boolean {
  return (
    sectionsOfKind(content, 'SCALE').some(({ value }) => !value.ratings.every(isUnwrittenRating)) ||
    sectionsOfKind(content, 'STATEMENT_SCALES').some(({ value }) =>
      value.scales.some((scale) => scale.statement === null && !isBlankScale(scale)),
    )
  );
}

function isWritten(goal: Goal): boolean {
  return !isBlankGoal({ ...goal, standing: null });
}

function rowOf(goal: Goal | undefined): { row?: string; field?: string } {
  return goal === undefined ? {} : { row: goal.id, field: 'adultsDo' };
}

function wordsOf(statement: DangerStatement): string {
  return quoted(isBlank(statement.what) ? statementSentence(statement) : statement.what);
}
