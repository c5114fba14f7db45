import type { ActionId } from '@domain/identifiers';
import type { WorkerAnswer } from '@domain/record/record';
import { type AnswerGap, gapField, gapsInAnswer } from '@domain/review/answer-gaps';
import type { AgreedAction } from './agreed-actions';
import type { ReviewWords } from './review-draft';

export type AnswerKind = Exclude<WorkerAnswer['kind'], 'NO_REPLY'>;

/** One thing that an answer still lacks, and where on the screen it is written. */
export type Missing = { readonly key: string; readonly place: string; readonly sentence: string };

export const PLACES = { isMissing: 'is-missing', missing: 'missing', kind: 'kind', comment: 'comment' } as const;

type Answering = { readonly kind: AnswerKind | null; readonly actions: readonly AgreedAction[] };

/** What keeps an answer from being sent, in the order of the screen. */
export function stillMissing({ review, comment }: ReviewWords, { kind, actions }: Answering): readonly Missing[] {
  const agreed = actions.map(({ action }) => action);
  // Until it is said whether the record is fair, nothing is asked about the comment.
  const gaps = gapsInAnswer(agreed, { review, comment, kind: kind ?? 'AGREES' });
  const unsaid =
    kind === null ? [{ key: 'KIND', place: PLACES.kind, sentence: 'Say whether this is a fair record' }] : [];
  return [...gaps.map((gap) => missingOf(gap, { kind, actions })), ...unsaid];
}

/** The place of one action on the screen. */
export function placeOfAction(id: ActionId): string {
  return `action-${id}`;
}

const ON_ACTION: Readonly<Record<AnswerGap['part'], string>> = {
  VERDICT: 'Answer',
  PROPOSAL: 'Say what would be different in',
  DAY: 'Write a date that can be read for',
  BECAUSE: 'Write why you disagree with',
  IS_MISSING: '',
  MISSING: '',
  COMMENT: '',
};

function missingOf(gap: AnswerGap, { kind, actions }: Answering): Missing {
  const key = gapField(gap);
  const about = actions.find(({ id }) => id === gap.actionId);
  if (about !== undefined) {
    const what = about.action.what.trim();
    const words = what === '' ? 'an action without words' : `“${what}”`;
    return { key, place: placeOfAction(about.id), sentence: `${ON_ACTION[gap.part]} ${words}` };
  }
  switch (gap.part) {
    case 'IS_MISSING':
      return { key, place: PLACES.isMissing, sentence: 'Say whether anything you talked about is missing' };
    case 'MISSING':
      return { key, place: PLACES.missing, sentence: 'Write what is missing' };
    default:
      return {
        key,
        place: PLACES.comment,
        sentence: kind === 'DISAGREES' ? 'Write what should change' : 'Write your comment',
      };
  }
}
