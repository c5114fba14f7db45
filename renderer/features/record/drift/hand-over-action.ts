import type { DriftAnswer } from '@domain/check/check-answers';
import { emptySection } from '@domain/section/section-kinds';
import type { RecordDeskState } from '../record-desk-context';

type Owners = { readonly before: DriftAnswer; readonly after: DriftAnswer };

/**
 * A decision that somebody else does an action is the action's new owner too, so that it is not typed twice: in a draft,
 * and only where nobody has named another one there.
 */
export function handOverAction({ draft, view, isEditable }: RecordDeskState, { before, after }: Owners): void {
  const action = view.content.openActions.find(({ id }) => id === after.subject);
  const asking = view.content.template.sections.find(({ kind }) => kind === 'LAST_ACTIONS');
  if (!isEditable || action === undefined || asking === undefined) return;
  const [was, is] = [ownerIn(before), ownerIn(after)];
  if (was === is) return;
  const stored = draft.section(asking.key);
  const value = stored?.kind === 'LAST_ACTIONS' ? stored : emptySection('LAST_ACTIONS');
  const answer = value.answers.find(({ actionId }) => actionId === action.id) ?? {
    ...{ actionId: action.id, result: null, note: '' },
  };
  if ((answer.newOwner ?? '') !== was) return;
  const others = value.answers.filter(({ actionId }) => actionId !== action.id);
  draft.setSection(asking.key, { ...value, answers: [...others, { ...answer, newOwner: is }] });
}

function ownerIn({ decision, who }: DriftAnswer): string {
  return decision === 'CHANGE_OWNER' ? who : '';
}
