import { formatLongDate } from '../calendar/format-date';
import { ACTION_RESULT_LABELS } from '../document/last-action-blocks';
import type { RecordContent } from '../record/record';
import { proposalWords } from './proposal';
import { actionsToAnswer } from './shared-text';
import type { ActionAnswer, EarlierResult, WorkerReview } from './worker-review';

/** The record an answer is about, as it stands here now; undefined where it is not known or not read yet. */
export type RecordHere = Pick<RecordContent, 'sections' | 'openActions'> | undefined;

/** One line of an answer: which action, and what is said to it. */
export type Said = { readonly key: string; readonly about: string; readonly words: string };

/** Every word said to actions, also to those that are no longer in the record. */
export function saidToActions(review: WorkerReview, record: RecordHere): readonly Said[] {
  const known = new Map((record === undefined ? [] : actionsToAnswer(record)).map((action) => [action.id, action]));
  return review.actions.map((answer) => {
    const action = known.get(answer.actionId);
    const differs = action === undefined ? '' : proposalWords(action, answer).join('; ');
    return {
      key: answer.actionId,
      about: action?.what ?? 'An action that is not in the record as it is here now',
      words: sayVerdict(answer, differs === '' ? plainProposal(answer) : differs),
    };
  });
}

/** What became of the actions of earlier supervisions, in the worker's words. */
export function saidOfEarlier(review: WorkerReview, record: RecordHere): readonly Said[] {
  return review.results.map((result) => ({
    key: result.actionId,
    about: record?.openActions.find(({ id }) => id === result.actionId)?.what ?? 'An earlier action',
    words: sayResult(result),
  }));
}

function sayResult({ result, note }: EarlierResult): string {
  const parts = [result === null ? '' : ACTION_RESULT_LABELS[result], note.trim()];
  return parts.filter((part) => part !== '').join('. ') || 'nothing said';
}

function sayVerdict({ verdict, because }: ActionAnswer, proposed: string): string {
  const why = because.trim() === '' ? '' : `, because ${because.trim()}`;
  switch (verdict) {
    case 'AGREE':
      return because.trim() === '' ? 'agrees' : `agrees (${because.trim()})`;
    case 'PROPOSE':
      return `proposes ${proposed}${why}`;
    case 'DISAGREE':
      return `sees it differently${why}`;
    case null:
      return 'not answered';
  }
}

/** Where there is nothing to compare with, or it says so already, only what was proposed. */
function plainProposal({ due, dueText, who, what }: ActionAnswer): string {
  const day = due === null ? dueText.trim() : formatLongDate(due);
  const parts = [
    ...(day === '' ? [] : [day]),
    ...(who.trim() === '' ? [] : [`that ${who.trim()} does it`]),
    ...(what.trim() === '' ? [] : [`the words “${what.trim()}”`]),
  ];
  return parts.join(' and ');
}
