import { formatMoment } from '../document/format-moment';
import { answerLabel } from '../document/worker-answer-blocks';
import type { RecordContent, WorkerAnswer } from '../record/record';
import type { RichBlock, RichParagraph } from '../section/rich-text';
import { isBlank } from '../section/words';
import { saidOfEarlier, saidToActions } from './said-words';

/** A worker's answer to a version of a record that was signed without it. */
export type LateAnswer = { readonly answer: WorkerAnswer; readonly version: number; readonly worker: string };

/**
 * What an addendum says of an answer that came too late to count: whose it is and of when, then every word of it as a
 * quotation. Nothing of it is the manager's, who writes why it is added and what it changes.
 */
export function answerAsAddendum(
  late: LateAnswer,
  record: Pick<RecordContent, 'sections' | 'openActions'>,
): RichBlock[] {
  const lines = linesOf(late.answer, record).flatMap((text) => text.split(/\r\n|\r|\n/));
  const content = lines.filter((line) => !isBlank(line)).map((line) => paragraphOf(line.trim()));
  return [paragraphOf(addendumSentence(late)), { type: 'blockquote', content }];
}

/** The same for the same answer, whenever it is asked: so that it is not added twice. */
export function addendumSentence({ answer, version, worker }: LateAnswer): string {
  return `${worker} answered version ${String(version)} of this record on ${formatMoment(answer.recordedAt)}. The answer came in a sealed file and is not part of what was signed. In their words:`;
}

function linesOf({ kind, comment, review }: WorkerAnswer, record: Pick<RecordContent, 'sections' | 'openActions'>) {
  const label = answerLabel(review === undefined ? { kind } : { kind, review });
  if (review === undefined) return [label, comment];
  const said = [...saidToActions(review, record), ...saidOfEarlier(review, record)];
  return [
    ...[label, comment],
    ...said.map(({ about, words }) => `${about}: ${words}`),
    ...labelled('Their reflection', review.reflection),
    ...labelled('Missing from the record', review.missing),
  ];
}

function labelled(label: string, text: string): string[] {
  return isBlank(text) ? [] : [`${label}: ${text.trim()}`];
}

function paragraphOf(text: string): RichParagraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
