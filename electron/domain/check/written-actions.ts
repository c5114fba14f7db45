import type { DraftAction, ValueOf } from '../section/section-values';
import { isRowBlank } from './written-sections';

/** The actions in which something is written; a row that is still blank waits for later. */
export function writtenActions({ actions }: ValueOf<'ACTIONS'>): readonly DraftAction[] {
  return actions.filter(({ who, role, what, byText, soThat, by }) => {
    return by !== null || !isRowBlank([who, role, what, byText, soThat]);
  });
}

const LONGEST_NAME = 40;

/** How a message speaks of an action: by its first words, or as "this action" while it has none. */
export function nameAction({ what }: DraftAction): string {
  const words = what.trim().replace(/\s+/gu, ' ');
  if (words === '') return 'this action';
  return `“${words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME).trimEnd()}…` : words}”`;
}
