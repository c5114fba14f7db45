import { type ActionId, actionId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { type DraftAction, isBlankAction } from '@domain/section/kinds/actions-section';

/** An agreed action of the shared text, with the identifier that answers know it by. */
export type AgreedAction = { readonly id: ActionId; readonly action: DraftAction };

/** The actions the worker is asked about, in the order of the record; rows in which nobody wrote are none. */
export function agreedActionsOf({ sections }: Pick<RecordContent, 'sections'>): readonly AgreedAction[] {
  return Object.values(sections)
    .flatMap((value) => (value.kind === 'ACTIONS' ? value.actions : []))
    .filter((action) => !isBlankAction(action))
    .map((action) => ({ id: actionId.parse(action.id), action }));
}
