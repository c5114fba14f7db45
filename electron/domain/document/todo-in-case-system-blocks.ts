import { formatLongDate } from '../calendar/format-date';
import { RECORD_TYPE_LABELS } from '../lists/record-types';
import { isSealed } from '../record/life-cycle';
import type { DraftAction } from '../section/kinds/actions-section';
import { type DangerStatement, isBlankStatement, statementSentence } from '../section/kinds/danger-statements-section';
import { isBlankGoal } from '../section/kinds/goals-section';
import { isBlankPerson } from '../section/kinds/network-section';
import { isBlankMilestone, milestonesInOrder } from '../section/kinds/trajectory-section';
import { childStatusFacts } from './child-facts';
import type { DocumentBlock } from './document';
import { dayWords, isBlank, labelled, note, paragraph } from './plain-blocks';
import { filled, type PrintContext } from './print-context';
import { valuesOf } from './values-of';

/** The heading of the part, by which it is known in a document. */
export const TODO_TITLE = 'To do in the case system';

const WHAT_IT_IS =
  'For staff. It is taken from the record above, so that the case system says the same, and adds nothing to what was agreed.';
const NOT_YET =
  'For staff, once this record is agreed and signed. Until then nothing here is agreed, and any of it may change.';

/**
 * What somebody must now do in the case system (EXP-05, finding 69): the case note and its title, changes to the plan, key
 * dates, relationships and status. Made from the record's own words alone, so that the same record always gives the same.
 */
export function todoInCaseSystem(context: PrintContext): DocumentBlock[] {
  const isAgreed = isSealed(context.state) && context.seal !== null;
  const toEnter = [
    ...part('Change in the plan', listOf(planChanges(context))),
    ...part('Key dates to enter', listOf(keyDates(context))),
    ...part('Relationships: check that these people are there', listOf(relationships(context))),
  ];
  return [
    { kind: 'heading', level: 1, text: TODO_TITLE, ...ownPage(toEnter) },
    note(isAgreed ? WHAT_IT_IS : NOT_YET),
    ...part('Case note', [caseNote(context)]),
    ...toEnter,
    ...part('Status: check that it says the same', statusNow(context)),
  ];
}

/** So that whoever enters it can have the page alone, and the child's record ends with who agreed it. */
function ownPage(toEnter: readonly DocumentBlock[]): { readonly startsPage?: true } {
  return toEnter.length === 0 ? {} : { startsPage: true };
}

function part(title: string, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
}

function listOf(items: readonly DocumentBlock[][]): DocumentBlock[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', ordered: false, start: 1, items: items.map((blocks) => ({ blocks })) }];
}

/** Both Walsall and Oxfordshire want the entry titled as supervision (domain brief 3c). */
function caseNote({ content }: PrintContext): DocumentBlock {
  const day = content.header.sessionDate;
  return {
    kind: 'facts',
    caption: 'The case note',
    rows: [
      { label: 'Title', value: RECORD_TYPE_LABELS[content.type] },
      { label: 'Date', value: day === null ? 'Not recorded' : formatLongDate(day) },
    ],
  };
}

function planChanges(context: PrintContext): DocumentBlock[][] {
  const actions = valuesOf(context, 'ACTIONS').flatMap((value) => value.actions);
  return [...actions.filter(({ toPlan }) => toPlan === true).map(actionItem), ...statementChanges(context)];
}

function actionItem({ who, what, by, byText, byTime = '', soThat }: DraftAction): DocumentBlock[] {
  const when = [dayWords({ date: by, text: byText }), byTime.trim()].filter((each) => each !== '').join(', ');
  const said = [who.trim(), what.trim()].filter((each) => each !== '').join(': ');
  return [
    paragraph(said === '' ? 'An action that is not written yet' : said),
    ...labelled('By', when),
    ...labelled('So that', soThat),
  ];
}

/** Statements that are new, have changed or are over, each with its goals; on a child's first record all are new. */
function statementChanges(context: PrintContext): DocumentBlock[][] {
  const statements = valuesOf(context, 'DANGER_STATEMENTS').flatMap((value) => value.statements);
  return statements
    .filter((each) => !isBlankStatement(each))
    .flatMap((statement) => {
      const change = changeOf(statement);
      return change === null ? [] : [statementItem(statement, change, context)];
    });
}

function changeOf({ isCarried, standing }: DangerStatement): string | null {
  if (standing === 'NO_LONGER') return 'No longer a {futureWorry}';
  if (!isCarried) return 'New {futureWorry}';
  return standing === 'CHANGED' ? 'Changed {futureWorry}' : null;
}

function statementItem(statement: DangerStatement, change: string, context: PrintContext): DocumentBlock[] {
  const goals = valuesOf(context, 'GOALS').flatMap((value) => value.goals);
  const answering = goals.filter((goal) => goal.statement === statement.id && !isBlankGoal(goal));
  const isOver = statement.standing === 'NO_LONGER';
  return [
    ...labelled(filled(change, context), statementSentence(statement)),
    ...(isOver ? [] : answering.flatMap((goal) => labelled(filled('Its {goal}', context), goal.adultsDo))),
  ];
}

function keyDates(context: PrintContext): DocumentBlock[][] {
  const next = valuesOf(context, 'NEXT_DATE').map(({ date, dateText }) => dayWords({ date, text: dateText }));
  const steps = milestonesInOrder(valuesOf(context, 'TRAJECTORY').flatMap((value) => value.milestones));
  return [
    ...next.map((day) => labelled('Next supervision', day)),
    ...steps
      .filter((step) => !isBlankMilestone(step) && step.reached !== 'YES' && !isBlank(dayWords(step.by)))
      .map((step) => labelled(dayWords(step.by), step.what)),
  ].filter((blocks) => blocks.length > 0);
}

/** Family and network alone: whoever is paid to be there is no relationship of the child's. */
function relationships(context: PrintContext): DocumentBlock[][] {
  return valuesOf(context, 'NETWORK')
    .flatMap((value) => value.people)
    .filter((person) => !isBlankPerson(person) && !person.isPaid && !isBlank(person.name))
    .map(({ name, relation }) => [paragraph([name.trim(), relation.trim()].filter((each) => each !== '').join(', '))]);
}

/** An addendum repeats the status of the record it adds to, and asks for nothing. */
function statusNow(context: PrintContext): DocumentBlock[] {
  if (context.content.type === 'ADDENDUM') return [];
  return [
    {
      kind: 'facts',
      caption: 'The status to be found in the case system',
      rows: childStatusFacts(context, { hasAge: false }),
    },
  ];
}
