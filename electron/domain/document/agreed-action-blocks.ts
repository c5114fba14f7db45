import { formatLongDate } from '../calendar/format-date';
import { timesWord } from '../calendar/times';
import { ACTION_SOURCE_LABELS } from '../lists/memory-lists';
import type { OpenAction } from '../record/record';
import type { DraftAction } from '../section/kinds/actions-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock, DocumentTable } from './document';
import { cellOf, dayWords, isBlank, labelled, note, paragraph } from './plain-blocks';
import type { ValueContext } from './print-context';

/** The agreed actions, and why there are none where there are none (ACT-00). */
export function agreedActionBlocks(value: ValueOf<'ACTIONS'>, { content }: ValueContext): DocumentBlock[] {
  const table = agreedActionTable(value.actions, content.openActions);
  return [...(table === null ? [] : [table]), ...labelled('Why no action was agreed', value.noActionReason)];
}

/**
 * Who / Will do what / By when / So that, those that matter most to the child first; null when no row holds a word.
 * `earlier` are the open actions of earlier records, for those that go on from one.
 */
export function agreedActionTable(
  actions: readonly DraftAction[],
  earlier: readonly OpenAction[],
): DocumentTable | null {
  const written = actions.filter(isWritten).toSorted((one, other) => rank(one) - rank(other));
  if (written.length === 0) return null;
  return {
    kind: 'table',
    caption: 'Agreed actions: who will do what, by when, so that',
    widths: [19, 33, 21, 27],
    header: ['Who', 'Will do what', 'By when', 'So that'],
    rows: written.map((action) => [
      whoCell(action),
      cellOf(...mattersMost(action), action.what, ...whereFrom(action).map(note)),
      cellOf(byWhen(action), ...historyOf(action, earlier).map(note)),
      cellOf(action.soThat),
    ]),
  };
}

function whoCell(action: DraftAction) {
  const who: DocumentBlock[] = isBlank(action.who) ? [] : [paragraph(action.who, { bold: true })];
  return cellOf(...who, ...(isBlank(action.role) ? [] : [note(action.role.trim())]));
}

function rank({ matters }: DraftAction): number {
  return matters === true ? 0 : 1;
}

function mattersMost({ matters }: DraftAction): DocumentBlock[] {
  return matters === true ? [paragraph('Matters most', { bold: true })] : [];
}

/** Said only of what does not come from this supervision itself. */
function whereFrom({ source = 'SUPERVISION', measure = null }: DraftAction): string[] {
  return [
    ...(source === 'SUPERVISION' ? [] : [`From: ${ACTION_SOURCE_LABELS[source]}`]),
    ...(measure === null ? [] : [`Meaningful Measure ${measure}`]),
  ];
}

/** How long an action that goes on from an earlier one has waited, so that no new row hides it. */
function historyOf({ continues = null }: DraftAction, earlier: readonly OpenAction[]): string[] {
  const before = earlier.find(({ id }) => id === continues);
  if (before === undefined) return [];
  const carries = before.carries ?? 0;
  return [`Was due ${formatLongDate(before.firstDue)}`, ...(carries === 0 ? [] : [`Carried ${timesWord(carries)}`])];
}

/** "20 November 2026, 17:00" where the form counts in hours. */
function byWhen({ by, byText, byTime = '' }: DraftAction): string {
  const day = dayWords({ date: by, text: byText });
  return [day, byTime.trim()].filter((part) => part !== '').join(', ');
}

function isWritten(action: DraftAction): boolean {
  const words = [action.who, action.role, action.what, action.byText, action.byTime ?? '', action.soThat];
  return action.by !== null || words.some((text) => !isBlank(text));
}
