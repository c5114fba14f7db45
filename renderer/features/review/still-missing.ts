import type { ActionId } from '@domain/identifiers';
import type { WorkerAnswer } from '@domain/record/record';
import type { ActionAnswer } from '@domain/review/worker-review';
import { isBlank } from '@domain/section/words';
import type { AgreedAction } from './agreed-actions';
import { answerTo, type ReviewWords } from './review-draft';

export type AnswerKind = Exclude<WorkerAnswer['kind'], 'NO_REPLY'>;

/** One thing that an answer still lacks, and where on the screen it is written. */
export type Missing = { readonly place: string; readonly sentence: string };

export const PLACES = { isMissing: 'is-missing', missing: 'missing', kind: 'kind', comment: 'comment' } as const;

type Answering = { readonly kind: AnswerKind | null; readonly actions: readonly AgreedAction[] };

/** What keeps an answer from being sent, in the order of the screen. */
export function stillMissing({ review, comment }: ReviewWords, { kind, actions }: Answering): readonly Missing[] {
  return [
    ...actions.flatMap((agreed) => missingIn(agreed, answerTo(review, agreed.id))),
    ...(review.isMissing === null
      ? [{ place: PLACES.isMissing, sentence: 'Say whether anything you talked about is missing' }]
      : []),
    ...(review.isMissing === true && isBlank(review.missing)
      ? [{ place: PLACES.missing, sentence: 'Write what is missing' }]
      : []),
    ...(kind === null ? [{ place: PLACES.kind, sentence: 'Say whether this is a fair record' }] : []),
    ...(kind !== null && kind !== 'AGREES' && isBlank(comment)
      ? [{ place: PLACES.comment, sentence: kind === 'DISAGREES' ? 'Write what should change' : 'Write your comment' }]
      : []),
  ];
}

/** The place of one action on the screen. */
export function placeOfAction(id: ActionId): string {
  return `action-${id}`;
}

function missingIn({ id, action }: AgreedAction, answer: ActionAnswer): Missing[] {
  const sentence = sentenceFor(answer);
  if (sentence === null) return [];
  const about = action.what.trim() === '' ? 'an action without words' : `“${action.what.trim()}”`;
  return [{ place: placeOfAction(id), sentence: `${sentence} ${about}` }];
}

function sentenceFor({ verdict, due, dueText, who, what, because }: ActionAnswer): string | null {
  if (verdict === null) return 'Answer';
  if (verdict === 'DISAGREE') return isBlank(because) ? 'Write why you disagree with' : null;
  if (verdict === 'AGREE') return null;
  if (due === null && !isBlank(dueText)) return 'Write a date that can be read for';
  return due === null && isBlank(who) && isBlank(what) ? 'Say what would be different in' : null;
}

/** The answer as it is sent: what was begun and then taken back is not part of it. */
export function asSent({ review }: ReviewWords, actions: readonly AgreedAction[]): ReviewWords['review'] {
  return {
    ...review,
    actions: actions.map(({ id }) => {
      const answer = answerTo(review, id);
      return answer.verdict === 'PROPOSE' ? answer : { ...answer, due: null, dueText: '', who: '', what: '' };
    }),
    results: review.results.filter(({ result, note }) => result !== null || !isBlank(note)),
    missing: review.isMissing === true ? review.missing : '',
  };
}
