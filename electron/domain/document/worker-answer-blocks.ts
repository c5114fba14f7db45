import type { WorkerAnswer } from '../record/record';
import { orNotRecorded } from './child-facts';
import type { DocumentBlock } from './document';
import { formatMoment } from './format-moment';
import { isBlank, note, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';

type Kind = WorkerAnswer['kind'];

export const ANSWER_LABELS: { readonly [K in Kind]: string } = {
  AGREES: 'Agrees',
  AGREES_WITH_COMMENT: 'Agrees, with a comment',
  DISAGREES: 'Sees it differently',
  NO_REPLY: 'No reply',
};

const SENTENCES: { readonly [K in Kind]: (worker: string) => string } = {
  AGREES: (worker) => `${worker} agrees that this is a fair record.`,
  AGREES_WITH_COMMENT: (worker) => `${worker} agrees that this is a fair record, and adds:`,
  DISAGREES: (worker) => `${worker} sees this differently:`,
  NO_REPLY: (worker) => `${worker} has not replied. The reason given:`,
};

/** The worker's answer and every word of their comment, with who put it in (domain brief 3a). */
export function workerAnswerBlocks({ content }: PrintContext): DocumentBlock[] {
  const { answer, header } = content;
  if (answer === null) return [note('Not answered yet')];
  const worker = isBlank(header.supervisee) ? 'The worker' : header.supervisee.trim();
  return [
    paragraph(SENTENCES[answer.kind](worker)),
    ...commentBlocks(answer.comment),
    ...(answer.kind === 'DISAGREES' ? [paragraph(BOTH_VIEWS)] : []),
    note(recordedSentence(answer, worker)),
  ];
}

const BOTH_VIEWS =
  'Both views are part of this record. The manager’s is in the decisions above, which stand; the worker’s is printed here in full.';

function commentBlocks(comment: string): DocumentBlock[] {
  const paragraphs = comment.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/).filter((text) => !isBlank(text));
  if (paragraphs.length === 0) return [];
  return [{ kind: 'quote', blocks: paragraphs.map((text) => paragraph(text)) }];
}

function recordedSentence(answer: WorkerAnswer, worker: string): string {
  const isOwn = answer.recordedBy.trim().toLowerCase() === worker.toLowerCase();
  const onBehalf = isOwn || answer.kind === 'NO_REPLY' ? '' : ` for ${worker}`;
  return `Recorded by ${orNotRecorded(answer.recordedBy)}${onBehalf} on ${formatMoment(answer.recordedAt)}.`;
}
