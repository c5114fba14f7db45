import { type ActionId, actionId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { actionsToAnswer } from '@domain/review/shared-text';
import type { DraftAction } from '@domain/section/kinds/actions-section';

/** An agreed action of the shared text, with the identifier that answers know it by. */
export type AgreedAction = { readonly id: ActionId; readonly action: DraftAction };

/** The actions the worker is asked about, in the order of the record. */
export function agreedActionsOf(content: Pick<RecordContent, 'sections'>): readonly AgreedAction[] {
  return actionsToAnswer(content).map((action) => ({ id: actionId.parse(action.id), action }));
}
