import { formatLongDate } from '../calendar/format-date';
import { documentFrame } from '../document/compose-record-document';
import type { DocumentBlock, DocumentCell, RecordDocument } from '../document/document';
import { cellOf, dayWords, isBlank, labelled, note, paragraph, written } from '../document/plain-blocks';
import type { PrintContext } from '../document/print-context';
import { orNothing, rowTable } from '../document/row-table';
import { valuesOf } from '../document/values-of';
import type { RecordContent } from '../record/record';
import { printedNumber } from '../record/record-numbers';
import type { DraftAction } from '../section/kinds/actions-section';
import { type Goal, isBlankGoal } from '../section/kinds/goals-section';
import { type StillOpen, stillOpen } from './still-open';
import { dueOf } from './worker-actions-copy';

/** What a family may be told that somebody does: taken from the record word for word, without its history. */
export type FamilyAction = {
  readonly id: string;
  readonly who: string;
  /** Their part: "social worker", "grandmother". */
  readonly role: string;
  readonly what: string;
  readonly byWhen: string;
  readonly why: string;
};

/**
 * "What we agreed to do": who does what by when and why, and what we want to see, for a parent and a child to read. Nothing
 * of what is feared, judged or found late is in it. `leftOut` are ids of actions that the manager keeps back.
 *
 * It has no protective marking: that tells staff how to handle a paper, and on a family's own it says only that it is not
 * meant for them. The foot asks to keep it safe instead.
 */
export function familyActionsCopy(context: PrintContext, leftOut: readonly string[] = []): RecordDocument {
  const { content } = context;
  const frame = documentFrame(context);
  const day = content.header.sessionDate;
  return {
    ...frame,
    title: 'What we agreed to do',
    subtitle: [`For ${nameOf(content)} and family`, ...(day === null ? [] : [formatLongDate(day)])].join(' · '),
    marking: '',
    foot: `Please keep this safe: it is about your family. Our number for it: ${printedNumber(content)}`,
    blocks: [
      ...actionPart(familyActions(content).filter(({ id }) => !leftOut.includes(id))),
      ...goalPart(context),
      ...datePart(context),
      ...askPart(content),
    ],
  };
}

/** New ones first, those that matter most to the child at the top, then those still to be done from before. */
export function familyActions(content: RecordContent): FamilyAction[] {
  const agreed = valuesOf({ content }, 'ACTIONS').flatMap((value) => value.actions);
  const mostFirst = agreed.toSorted((one, other) => Number(other.matters === true) - Number(one.matters === true));
  const before = stillOpen(content).map((row) => ({
    id: row.action.id,
    ...ownerOf(row),
    ...{ what: row.action.what, byWhen: dueOf(row), why: row.action.soThat },
  }));
  return [...mostFirst.map(asFamilyAction), ...before].filter(({ what }) => !isBlank(what));
}

/** Whoever has it now; what part they have is known of the first owner alone. */
function ownerOf({ action, answer }: StillOpen): Pick<FamilyAction, 'who' | 'role'> {
  const now = answer?.newOwner ?? '';
  return isBlank(now) ? { who: action.who, role: action.role } : { who: now, role: '' };
}

function asFamilyAction({ id, who, role, what, by, byText, byTime = '', soThat }: DraftAction): FamilyAction {
  const byWhen = [dayWords({ date: by, text: byText }), byTime.trim()].filter((each) => each !== '').join(', ');
  return { id, who, role, what, byWhen, why: soThat };
}

/** Goals that are not reached yet, as far as a family reads them: what grown-ups do, what the child will notice, for how long. */
export function familyGoals(content: RecordContent): Goal[] {
  return valuesOf({ content }, 'GOALS')
    .flatMap((value) => value.goals)
    .filter((goal) => !isBlankGoal(goal) && goal.standing !== 'MET');
}

function actionPart(actions: readonly FamilyAction[]): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'heading', level: 1, text: 'Who does what' };
  if (actions.length === 0) return [heading, paragraph('Nothing new was agreed this time.')];
  return [
    heading,
    ...orNothing(
      rowTable<FamilyAction>(
        'Who does what, by when and why',
        [
          { header: 'Who', width: 20, cell: whoCell },
          { header: 'Does what', width: 33, cell: ({ what }) => cellOf(what) },
          { header: 'By when', width: 23, cell: ({ byWhen }) => cellOf(byWhen) },
          { header: 'So that', width: 24, cell: ({ why }) => cellOf(why) },
        ],
        actions,
      ),
    ),
  ];
}

function whoCell({ who, role }: FamilyAction): DocumentCell {
  const name = isBlank(who) ? [] : [paragraph(who, { bold: true })];
  return cellOf(...name, ...(isBlank(role) ? [] : [note(role.trim())]));
}

function goalPart({ content }: PrintContext): DocumentBlock[] {
  const goals = familyGoals(content);
  if (goals.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'What we want to see' },
    ...goals.flatMap((goal) => [
      ...written(goal.adultsDo),
      ...labelled(`What ${nameOf(content)} will notice`, goal.childNotices),
      ...labelled('For how long', goal.howLong),
    ]),
  ];
}

/** The review is the family's own meeting; at supervision the two who wrote this look at it again. */
function datePart(context: PrintContext): DocumentBlock[] {
  const { header, child } = context.content;
  const isAhead = child.nextReview !== null && child.nextReview >= (header.sessionDate ?? child.nextReview);
  const review = child.nextReview !== null && isAhead ? formatLongDate(child.nextReview) : '';
  const again = valuesOf(context, 'NEXT_DATE').map(({ date, dateText }) => dayWords({ date, text: dateText }));
  const blocks = [
    ...labelled('Next review meeting', review),
    ...again.flatMap((day) => labelled('We look at this list again on', day)),
  ];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: 'When we talk about it again' }, ...blocks];
}

function askPart({ header }: RecordContent): DocumentBlock[] {
  const who = isBlank(header.supervisee) ? 'your worker' : header.supervisee.trim();
  return [paragraph(`If something here is not right, or you cannot do it, or you have a question, tell ${who}.`)];
}

function nameOf({ child }: RecordContent): string {
  return isBlank(child.forename) ? 'your child' : child.forename.trim();
}
