import { counted } from '@domain/calendar/counted';
import type { Added } from './use-add-person';
import type { Left } from './use-leave';

/** What was just done, said above the list; `undo` where it can be taken back: gives whether it was. */
export type Done = {
  readonly says: string;
  readonly more?: string;
  readonly undo?: () => Promise<boolean>;
  /** Where it goes on. */
  readonly next?: { readonly label: string; readonly place: string };
};

/** Who answers in sealed files is not finished with: the two still exchange key cards. */
export function addedWords({ name, way }: Pick<Added, 'name' | 'way'>): Done {
  if (way !== 'FILES') return { says: `${name} was added.` };
  return {
    says: `${name} was added.`,
    more: 'Before the first file, the two of you exchange key cards.',
    next: { label: 'To Sealed files', place: '/sealed-files' },
  };
}

/** What became of what somebody had in hand. */
export function leftWords({ name, actionsTo, actionsMoved, handoversOpened }: Left): Done {
  const are = actionsMoved === 1 ? 'is' : 'are';
  const moved = actionsMoved === 0 ? '' : `${counted(actionsMoved, 'action')} ${are} with ${actionsTo} now. `;
  const begun = handoversOpened === 0 ? '' : `${counted(handoversOpened, 'handover record')} begun, under Today.`;
  return { says: `${name} has left.`, more: `${moved}${begun}` };
}
