import { localDateOfInstant } from '../calendar/local-date';
import { actionId } from '../identifiers';
import type { OpenAction } from '../record/record';
import { type DraftAction, isBlankAction } from '../section/kinds/actions-section';
import type { ActionResult } from '../section/kinds/last-actions-section';
import type { PersonalContent } from './personal';

/** Partly done and not done stay on the list until they are done or no longer needed. */
const CLOSES: ReadonlySet<ActionResult | null> = new Set(['DONE', 'NO_LONGER_NEEDED']);

/**
 * What a worker and their supervisor agreed before and is still to be done: what the last signed one still had open,
 * then what was agreed in it. No list of its own: the sealed text is the only memory.
 */
export function agreedLastTime(last: PersonalContent | null): OpenAction[] {
  if (last === null) return [];
  const values = Object.values(last.sections);
  const answers = values.flatMap((value) => (value.kind === 'LAST_ACTIONS' ? value.answers : []));
  const resultOf = (id: string) => answers.find((answer) => answer.actionId === id)?.result ?? null;
  const agreed = values.flatMap((value) => (value.kind === 'ACTIONS' ? value.actions : []));
  return [
    ...last.openActions.filter(({ id }) => !CLOSES.has(resultOf(id))),
    ...agreed.flatMap((action) => toOpenAction(action, last)),
  ];
}

/** Signed ones all have a date (ACT-01); one that has none could not be due. */
function toOpenAction(action: DraftAction, { header, recordedOn }: PersonalContent): OpenAction[] {
  if (isBlankAction(action) || action.by === null) return [];
  const { id, who, role, what, soThat, by } = action;
  const agreedOn = header.date ?? localDateOfInstant(recordedOn);
  return [{ id: actionId.parse(id), who, role, what, soThat, firstDue: by, due: by, agreedOn }];
}
