import { formatShortDate } from '@domain/calendar/format-date';
import { NOT_DONE_CAUSE_LABELS } from '@domain/lists/memory-lists';
import type { OpenAction, RecordContent } from '@domain/record/record';
import type { EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import type { ValueOf } from '@domain/section/section-values';
import type { ByKeyboard } from './by-keyboard';

type Entering = { readonly keys: ByKeyboard; readonly content: RecordContent };

const RESULTS = {
  ...{ DONE: 'Done', PARTLY: 'Partly', NOT_DONE: 'Not done', NO_LONGER_NEEDED: 'No longer needed' },
  NOT_YET_DUE: 'Not due yet',
};

/** What was agreed before: on the page what drifts stands first, then the earliest due. */
export async function enterLastActions(
  { answers }: ValueOf<'LAST_ACTIONS'>,
  { keys, content }: Entering,
): Promise<void> {
  const asked = content.openActions.map((action, at) => ({ action, answer: answers[at] }));
  const drifting = ({ carries = 0, moves = 0 }: OpenAction) => Number(carries >= 2 || moves >= 2);
  const inOrder = asked.toSorted(
    ({ action: one }, { action: other }) => drifting(other) - drifting(one) || one.due.localeCompare(other.due),
  );
  for (const { answer } of inOrder) if (answer?.result) await enterAnswer(keys, answer, RESULTS[answer.result]);
}

async function enterAnswer(keys: ByKeyboard, answer: EarlierActionAnswer, result: string): Promise<void> {
  await keys.choose('What became of it', result);
  await keys.press('Tab');
  if (answer.result !== 'NOT_DONE' && answer.result !== 'PARTLY') return keys.type(answer.note);
  if (answer.cause) await keys.select('What got in the way', NOT_DONE_CAUSE_LABELS[answer.cause]);
  if (answer.newDue?.date) await keys.fill('New date', formatShortDate(answer.newDue.date));
  if (answer.newOwner) await keys.fill('Somebody else does it from now on', answer.newOwner);
  await keys.fill(/^What has this meant for/, answer.note);
}
