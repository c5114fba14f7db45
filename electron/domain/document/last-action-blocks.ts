import { formatLongDate } from '../calendar/format-date';
import { timesWord } from '../calendar/times';
import { NOT_DONE_CAUSE_LABELS } from '../lists/memory-lists';
import type { OpenAction } from '../record/record';
import { type ActionResult, type EarlierActionAnswer, isUnanswered } from '../section/kinds/last-actions-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock, DocumentCell } from './document';
import { cellOf, dayWords, isBlank, labelled, note, paragraph } from './plain-blocks';
import type { ValueContext } from './print-context';

export const ACTION_RESULT_LABELS: { readonly [R in ActionResult]: string } = {
  DONE: 'Done',
  PARTLY: 'Partly done',
  NOT_DONE: 'Not done yet',
  NO_LONGER_NEEDED: 'No longer needed',
  NOT_YET_DUE: 'Not due yet',
};

/** What was agreed before, with what became of it. An answer whose action has since been closed is printed too. */
export function lastActionBlocks(value: ValueOf<'LAST_ACTIONS'>, { content }: ValueContext): DocumentBlock[] {
  const open = content.openActions.map((action) =>
    actionRow(action, value.answers.find((answer) => answer.actionId === action.id) ?? null),
  );
  const known = new Set<string>(content.openActions.map((action) => action.id));
  const others = value.answers.filter((answer) => !known.has(answer.actionId) && !isUnanswered(answer));
  const rows = [...open, ...others.map((answer) => actionRow(null, answer))];
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'What we agreed last time and what became of it',
      widths: [30, 22, 15, 33],
      header: ['What we agreed', 'By when', 'Now', 'What it changed, or what got in the way'],
      rows,
    },
  ];
}

function actionRow(action: OpenAction | null, answer: EarlierActionAnswer | null): DocumentCell[] {
  const result = answer?.result ?? null;
  return [
    action === null ? cellOf('An earlier action') : agreedCell(action),
    action === null ? cellOf() : dueCell(action),
    cellOf(paragraph(result === null ? 'Not answered' : ACTION_RESULT_LABELS[result], { bold: result !== null })),
    answer === null ? cellOf() : becameCell(answer),
  ];
}

/** What got in the way, what it changed or meant, and how it goes on. */
function becameCell({ cause = null, note: words, newDue, newOwner = '' }: EarlierActionAnswer): DocumentCell {
  return cellOf(
    ...(cause === null ? [] : [paragraph(NOT_DONE_CAUSE_LABELS[cause], { bold: true })]),
    words,
    ...(newDue === undefined ? [] : labelled('New date', dayWords(newDue))),
    ...labelled('From now on with', newOwner),
  );
}

function agreedCell(action: OpenAction): DocumentCell {
  const soThat = isBlank(action.soThat) ? [] : [note(`So that ${action.soThat.trim()}`)];
  const who = [action.who, action.role].filter((part) => !isBlank(part)).join(', ');
  return cellOf(action.what, ...soThat, ...(who === '' ? [] : [note(who)]));
}

/** Its days, and how often it was carried and moved before this supervision (ACT-08, ACT-15). */
function dueCell({ due, firstDue, agreedOn, carries = 0, moves = 0 }: OpenAction): DocumentCell {
  const facts = [
    firstDue === due ? '' : `First due ${formatLongDate(firstDue)}`,
    carries === 0 ? '' : `Carried ${timesWord(carries)}`,
    moves === 0 ? '' : `Date moved ${timesWord(moves)}`,
    `Agreed ${formatLongDate(agreedOn)}`,
  ];
  return cellOf(formatLongDate(due), ...facts.filter((fact) => fact !== '').map(note));
}
