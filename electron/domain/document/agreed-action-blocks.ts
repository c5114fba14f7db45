import type { DraftAction } from '../section/kinds/actions-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock, DocumentTable } from './document';
import { cellOf, dayWords, isBlank, labelled, note, paragraph } from './plain-blocks';

/** The agreed actions, and why there are none where there are none (ACT-00). */
export function agreedActionBlocks(value: ValueOf<'ACTIONS'>): DocumentBlock[] {
  const table = agreedActionTable(value.actions);
  return [...(table === null ? [] : [table]), ...labelled('Why no action was agreed', value.noActionReason)];
}

/** Who / Will do what / By when / So that, or null when no row holds a word. */
export function agreedActionTable(actions: readonly DraftAction[]): DocumentTable | null {
  const written = actions.filter(isWritten);
  if (written.length === 0) return null;
  return {
    kind: 'table',
    caption: 'Agreed actions: who will do what, by when, so that',
    widths: [19, 33, 21, 27],
    header: ['Who', 'Will do what', 'By when', 'So that'],
    rows: written.map((action) => [
      whoCell(action),
      cellOf(action.what),
      cellOf(byWhen(action)),
      cellOf(action.soThat),
    ]),
  };
}

function whoCell(action: DraftAction) {
  const who: DocumentBlock[] = isBlank(action.who) ? [] : [paragraph(action.who, { bold: true })];
  return cellOf(...who, ...(isBlank(action.role) ? [] : [note(action.role.trim())]));
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
