import { counted } from '@domain/calendar/counted';
import type { Left } from './use-leave';

/** What was just done, said above the list; `undo` where it can be taken back: gives whether it was. */
export type Done = { readonly says: string; readonly more?: string; readonly undo?: () => Promise<boolean> };

/** What became of what somebody had in hand. */
export function leftWords({ name, actionsTo, actionsMoved, handoversOpened }: Left): Done {
  const are = actionsMoved === 1 ? 'is' : 'are';
  const moved = actionsMoved === 0 ? '' : `${counted(actionsMoved, 'action')} ${are} with ${actionsTo} now. `;
  const begun = handoversOpened === 0 ? '' : `${counted(handoversOpened, 'handover record')} begun, under Today.`;
  return { says: `${name} has left.`, more: `${moved}${begun}` };
}
