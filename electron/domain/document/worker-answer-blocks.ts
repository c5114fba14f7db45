import type { WorkerAnswer } from '../record/record';
import { hasOtherView } from '../review/other-view';
import { orNotRecorded } from './child-facts';
import type { DocumentBlock } from './document';
import { formatMoment } from './format-moment';
import { isBlank, note, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';
import { missingBlocks, workerReviewBlocks, workersWords } from './worker-review-blocks';

type Kind = WorkerAnswer['kind'];

export const ANSWER_LABELS: { readonly [K in Kind]: string } = {
  AGREES: 'Agrees',
  AGREES_WITH_COMMENT: 'Agrees, with a comment',
  DISAGREES: 'Sees it differently',
  NO_REPLY: 'No reply',
};

/** "Agrees" alone where there is nothing else: one who sees an action differently has not only agreed. */
export function answerLabel({ kind, review }: Pick<WorkerAnswer, 'kind' | 'review'>): string {
  const isPlain = review === undefined || !hasOtherView(review);
  return ANSWER_LABELS[kind === 'AGREES' && !isPlain ? 'AGREES_WITH_COMMENT' : kind];
}

const SENTENCES: { readonly [K in Kind]: (worker: string) => string } = {
  AGREES: (worker) => `${worker} agrees that this is a fair record.`,
  AGREES_WITH_COMMENT: (worker) => `${worker} agrees that this is a fair record, and adds:`,
  DISAGREES: (worker) => `${worker} sees this differently:`,
  NO_REPLY: (worker) => `${worker} has not replied. The reason given:`,
};

/**
 * The worker's answer with every word of their comment and of their review, and who put it in (domain brief 3a): beside
 * what the manager wrote, which stands.
 */
export function workerAnswerBlocks(context: PrintContext): DocumentBlock[] {
  const { answer, header } = context.content;
  if (answer === null) return [note('Not answered yet')];
  const worker = isBlank(header.supervisee) ? 'The worker' : header.supervisee.trim();
  const { review } = answer;
  return [
    paragraph(SENTENCES[kindPrinted(answer)](worker)),
    ...workersWords(answer.comment),
    ...(review === undefined ? [] : missingBlocks(review, worker)),
    ...(hasTwoViews(answer) ? [paragraph(BOTH_VIEWS)] : []),
    note(recordedSentence(answer, worker)),
    ...(review === undefined ? [] : workerReviewBlocks(review, worker, context)),
  ];
}

/** Words that were written before "agrees" was chosen are still theirs: the sentence before them ends in "and adds". */
function kindPrinted({ kind, comment }: WorkerAnswer): Kind {
  return kind === 'AGREES' && !isBlank(comment) ? 'AGREES_WITH_COMMENT' : kind;
}

function hasTwoViews({ kind, review }: WorkerAnswer): boolean {
  return kind === 'DISAGREES' || (review !== undefined && hasOtherView(review));
}

const BOTH_VIEWS =
  'Both views are part of this record. The manager’s is in the decisions above, which stand; the worker’s is printed here in full.';

function recordedSentence(answer: WorkerAnswer, worker: string): string {
  const isOwn = answer.recordedBy.trim().toLowerCase() === worker.toLowerCase();
  const onBehalf = isOwn || answer.kind === 'NO_REPLY' ? '' : ` for ${worker}`;
  return `Recorded by ${orNotRecorded(answer.recordedBy)}${onBehalf} on ${formatMoment(answer.recordedAt)}.`;
}
