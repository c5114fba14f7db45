import { type Goal, type GoalStanding, isBlankGoal } from '../section/kinds/goals-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock } from './document';
import { knownStatement } from './known-statements';
import { labelled, note, written } from './plain-blocks';
import { filled, type ValueContext } from './print-context';

const STANDINGS: { readonly [S in GoalStanding]: string } = {
  MET: 'Met',
  PARTLY: 'Partly met',
  NOT_MET: 'Not met yet',
};

/** Each goal under its number, with the worry it answers, then what will be seen and whether it is possible. */
export function goalBlocks(value: ValueOf<'GOALS'>, context: ValueContext): DocumentBlock[] {
  return value.goals
    .filter((goal) => !isBlankGoal(goal))
    .flatMap((goal, index) => [...titleBlocks(goal, index + 1, context), ...partBlocks(goal, context)]);
}

function titleBlocks({ statement: id }: Goal, number: number, context: ValueContext): DocumentBlock[] {
  const statement = id === null ? null : knownStatement(id, context);
  const title = filled(`{goal} ${number}`, context);
  if (statement === null) return [{ kind: 'heading', level: 2, text: title }];
  const text = filled(`{goal} ${number}, for {futureWorry} ${statement.number}`, context);
  return [{ kind: 'heading', level: 2, text }, note(statement.shortened)];
}

function partBlocks(goal: Goal, context: ValueContext): DocumentBlock[] {
  return [
    ...written(goal.adultsDo),
    ...labelled(filled('{child} will notice', context), goal.childNotices),
    ...labelled('For how long', goal.howLong),
    ...labelled('Is it possible, and with what help?', goal.helpNeeded),
    ...labelled('Now', goal.standing === null ? '' : STANDINGS[goal.standing]),
  ];
}
