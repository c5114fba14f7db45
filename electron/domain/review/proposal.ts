import { formatLongDate } from '../calendar/format-date';
import type { DraftAction } from '../section/kinds/actions-section';
import { isBlank } from '../section/words';
import type { ActionAnswer } from './worker-review';

/** The parts of a proposal that differ from what the action says; the same day or name over again is no proposal. */
export function proposedParts(action: DraftAction, answer: ActionAnswer): Pick<ActionAnswer, 'due' | 'who' | 'what'> {
  return {
    due: answer.due === action.by ? null : answer.due,
    who: isSame(answer.who, action.who) ? '' : answer.who.trim(),
    what: isSame(answer.what, action.what) ? '' : answer.what.trim(),
  };
}

export function isProposal(action: DraftAction, answer: ActionAnswer): boolean {
  const { due, who, what } = proposedParts(action, answer);
  return due !== null || !isBlank(who) || !isBlank(what);
}

/**
 * The action as it is proposed. A new owner's part is not known, so the old one's goes with the old name; the day is
 * kept as it was typed.
 */
export function withProposal(action: DraftAction, answer: ActionAnswer): DraftAction {
  const { due, who, what } = proposedParts(action, answer);
  return {
    ...action,
    ...(due === null ? {} : { by: due, byText: isBlank(answer.dueText) ? formatLongDate(due) : answer.dueText.trim() }),
    ...(isBlank(who) ? {} : { who, role: '' }),
    ...(isBlank(what) ? {} : { what }),
  };
}

/** What is proposed, part by part: "by 4 December 2026 instead of 27 November 2026". With `isShort`, without what was there. */
export function proposalWords(action: DraftAction, answer: ActionAnswer, { isShort = false } = {}): string[] {
  const { due, who, what } = proposedParts(action, answer);
  const insteadOf = (before: string) => (isShort || isBlank(before) ? '' : ` instead of ${before.trim()}`);
  const dueBefore = action.by === null ? action.byText : formatLongDate(action.by);
  return [
    ...(due === null ? [] : [`by ${formatLongDate(due)}${insteadOf(dueBefore)}`]),
    ...(isBlank(who) ? [] : [`${who}${insteadOf(action.who)}`]),
    ...(isBlank(what)
      ? []
      : [`“${what}”${isShort || isBlank(action.what) ? '' : ` instead of “${action.what.trim()}”`}`]),
  ];
}

function isSame(one: string, other: string): boolean {
  return one.trim() === other.trim();
}
