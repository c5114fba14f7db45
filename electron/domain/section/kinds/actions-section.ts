import type { SectionKindModule } from '../section-kind';
import type { DraftAction, ValueOf } from '../section-values';
import { countWords, isBlank, linesOf } from '../words';

/** Who does what by when, so that what changes for the child. */
export const actionsSection: SectionKindModule<'ACTIONS'> = {
  empty: () => ({ kind: 'ACTIONS', actions: [], noActionReason: '' }),
  isEmpty: (value) => isBlank(value.noActionReason) && value.actions.every(isBlankAction),
  countWords: (value) => countWords(plainText(value)),
  plainText,
};

/** A row that was added and never written in. */
export function isBlankAction(action: DraftAction): boolean {
  return action.by === null && isBlank(action.byText) && isBlank(linesOf(wordsOf(action)));
}

function plainText(value: ValueOf<'ACTIONS'>): string {
  return linesOf([...value.actions.flatMap(wordsOf), value.noActionReason]);
}

function wordsOf(action: DraftAction): string[] {
  return [action.who, action.role, action.what, action.soThat];
}
