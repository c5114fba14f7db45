import type { LocalDate } from '../calendar/local-date';
import type { OpenAction, RecordContent } from '../record/record';
import { type DraftAction, isBlankAction } from '../section/kinds/actions-section';
import type { EarlierActionAnswer } from '../section/kinds/last-actions-section';
import type { CheckContext, DriftKey, Place } from './finding';
import { sectionsOfKind } from './record-parts';

/** An action of an earlier record, what this record says became of it, and where it says so. */
export type AnsweredAction = {
  readonly action: OpenAction;
  readonly answer: EarlierActionAnswer | null;
  readonly place: Place;
};

/** Every open action of earlier records in the section that asks about them; none where the form does not ask. */
export function answeredActions(content: RecordContent): AnsweredAction[] {
  const asking = sectionsOfKind(content, 'LAST_ACTIONS')[0];
  if (asking === undefined) return [];
  const answers = new Map(asking.value.answers.map((answer) => [answer.actionId, answer]));
  return content.openActions.map((action) => ({
    action,
    answer: answers.get(action.id) ?? null,
    place: { section: asking.section.key, row: action.id },
  }));
}

/** Done, or not needed any more: it is not carried on. */
export function isClosed({ answer }: Pick<AnsweredAction, 'answer'>): boolean {
  return answer?.result === 'DONE' || answer?.result === 'NO_LONGER_NEEDED';
}

/** Not done on its day, or only partly. */
export function isPastAndNotDone({ action, answer }: AnsweredAction, on: LocalDate): boolean {
  return (answer?.result === 'PARTLY' || answer?.result === 'NOT_DONE') && action.due <= on;
}

/** How often it has been carried past its date, with this record. */
export function carriesNow(answered: AnsweredAction, on: LocalDate): number {
  return (answered.action.carries ?? 0) + (isPastAndNotDone(answered, on) ? 1 : 0);
}

/** How often its date has been moved, with this record. */
export function movesNow({ action, answer }: AnsweredAction): number {
  const newDue = answer?.newDue?.date ?? null;
  return (action.moves ?? 0) + (newDue !== null && newDue !== action.due ? 1 : 0);
}

/**
 * What is drifting about an action that goes on: carried too often (ACT-08), moved too often (ACT-15), or both. One
 * decision answers both, so both then have the same key.
 */
export function actionDrift(
  answered: AnsweredAction,
  on: LocalDate,
  { driftCarries, driftMoves }: CheckContext['settings'],
): { readonly carried: DriftKey | null; readonly moved: DriftKey | null } {
  if (isClosed(answered)) return { carried: null, moved: null };
  const subject = answered.action.id;
  const isCarried = carriesNow(answered, on) >= driftCarries;
  const isMoved = movesNow(answered) >= driftMoves;
  const carried: DriftKey | null = isCarried ? { flag: 'ACTION_CARRIED', subject } : null;
  return { carried, moved: isMoved ? (carried ?? { flag: 'DATE_MOVED', subject }) : null };
}

/** An action of this record and the place of its row. */
export type NewAction = { readonly action: DraftAction; readonly place: Place };

/** The actions agreed in this record; rows in which nobody has written are none. */
export function newActions(content: RecordContent): NewAction[] {
  return sectionsOfKind(content, 'ACTIONS').flatMap(({ section, value }) =>
    value.actions
      .filter((action) => !isBlankAction(action))
      .map((action) => ({ action, place: { section: section.key, row: action.id } })),
  );
}

/** Earlier actions that go on beside the new ones: one that a new action continues is not counted twice. */
export function goingOn(content: RecordContent): readonly OpenAction[] {
  const continued = new Set(newActions(content).map(({ action }) => action.continues ?? ''));
  const closed = new Set(
    answeredActions(content)
      .filter(isClosed)
      .map(({ action }) => action.id),
  );
  return content.openActions.filter(({ id }) => !closed.has(id) && !continued.has(id));
}
