import { formatLongDate } from '../calendar/format-date';
import type { OpenAction } from '../record/record';
import { answerTo } from '../review/answer-gaps';
import { proposalWords } from '../review/proposal';
import { actionsToAnswer } from '../review/shared-text';
import type { EarlierResult, Verdict, WorkerReview } from '../review/worker-review';
import type { DraftAction } from '../section/kinds/actions-section';
import type { DocumentBlock, DocumentCell } from './document';
import { ACTION_RESULT_LABELS } from './last-action-blocks';
import { cellOf, dayWords, isBlank, note, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';
import { orNothing, rowTable } from './row-table';

export const VERDICT_LABELS: { readonly [V in Verdict]: string } = {
  AGREE: 'Agrees',
  PROPOSE: 'Proposes something else:',
  DISAGREE: 'Sees it differently',
};

/**
 * Everything that is the worker's own in a record, beside what the manager wrote: what they say to each action, what
 * became of earlier ones, and their own thoughts, each under a heading (domain brief 3a; REF-06). What they miss is said
 * with the answer to the whole: `missingBlocks`.
 */
export function workerReviewBlocks(review: WorkerReview, worker: string, { content }: PrintContext): DocumentBlock[] {
  return [
    ...under('To each agreed action', actionTable(review, worker, actionsToAnswer(content))),
    ...under('What became of earlier actions', resultTable(review.results, worker, content.openActions)),
    ...under('Own reflection', workersWords(review.reflection)),
  ];
}

/** A heading stays with what follows it, so that no table stands on a page without saying what it is. */
function under(title: string, blocks: DocumentBlock[]): DocumentBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
}

/** Words of the worker's own, paragraph by paragraph, set apart from the words of the form. */
export function workersWords(text: string): DocumentBlock[] {
  const blocks = paragraphsOf(text);
  return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
}

function paragraphsOf(text: string): DocumentBlock[] {
  const parts = text.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/).filter((part) => !isBlank(part));
  return parts.map((part) => paragraph(part));
}

/** What was talked about and is not in the record, or that nothing is; nothing where it was not asked. */
export function missingBlocks({ isMissing, missing }: WorkerReview, worker: string): DocumentBlock[] {
  if (isMissing === null) return [];
  if (!isMissing) return [paragraph(`Asked whether anything they talked about is missing, ${worker} said no.`)];
  return [paragraph(`${worker} says that this was talked about too, and is missing above:`), ...workersWords(missing)];
}

function actionTable(review: WorkerReview, worker: string, actions: readonly DraftAction[]): DocumentBlock[] {
  const answered = actions.filter((action) => (answerTo(review, action)?.verdict ?? null) !== null);
  return orNothing(
    rowTable<DraftAction>(
      `What ${worker} says to each agreed action`,
      [
        { header: 'Agreed action', width: 45, cell: agreedCell },
        { header: `What ${worker} says`, width: 55, cell: (action) => verdictCell(review, action) },
      ],
      answered,
    ),
  );
}

function agreedCell({ who, what, by, byText }: DraftAction): DocumentCell {
  const day = dayWords({ date: by, text: byText });
  const facts = [who.trim(), isBlank(day) ? '' : `by ${day}`].filter((fact) => fact !== '').join(', ');
  return cellOf(what, ...(facts === '' ? [] : [note(facts)]));
}

function verdictCell(review: WorkerReview, action: DraftAction): DocumentCell {
  const answer = answerTo(review, action);
  if (answer === null || answer.verdict === null) return cellOf();
  const proposed = answer.verdict === 'PROPOSE' ? proposalWords(action, answer) : [];
  return cellOf(
    paragraph(VERDICT_LABELS[answer.verdict], { bold: true }),
    ...proposed.map((part) => paragraph(part)),
    ...workersWords(answer.because),
  );
}

function resultTable(
  results: readonly EarlierResult[],
  worker: string,
  earlier: readonly OpenAction[],
): DocumentBlock[] {
  const actionOf = ({ actionId }: EarlierResult) => earlier.find(({ id }) => id === actionId) ?? null;
  return orNothing(
    rowTable<EarlierResult>(
      `What became of earlier actions, in the words of ${worker}`,
      [
        { header: 'What we agreed', width: 40, cell: (result) => earlierCell(actionOf(result)) },
        { header: 'Now', width: 20, cell: ({ result }) => cellOf(result === null ? '' : ACTION_RESULT_LABELS[result]) },
        { header: `What ${worker} says`, width: 40, cell: ({ note: words }) => cellOf(...paragraphsOf(words)) },
      ],
      results.filter(({ result, note: words }) => result !== null || !isBlank(words)),
    ),
  );
}

function earlierCell(action: OpenAction | null): DocumentCell {
  if (action === null) return cellOf('An earlier action');
  return cellOf(action.what, note(`${[action.who.trim(), `due ${formatLongDate(action.due)}`].join(', ')}`));
}
