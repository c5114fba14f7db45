import type { LocalDate } from '@domain/calendar/local-date';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AgreedAction } from './agreed-actions';
import type { ReviewDraft, ReviewWords } from './review-draft';

export type ReviewDeskState = {
  readonly draft: ReviewDraft;
  readonly actions: readonly AgreedAction[];
  readonly today: LocalDate;
  /** The child's first name, or words in its place. */
  readonly child: string;
  /** The manager whose record it is. */
  readonly manager: string;
};

export const ReviewDeskContext = createContext<ReviewDeskState | null>(null);

export function useReviewDesk(): ReviewDeskState {
  const desk = useContext(ReviewDeskContext);
  if (!desk) throw new Error('A part of the answering screen stands outside it');
  return desk;
}

/** What is written so far, kept up to date. */
export function useReviewWords(): ReviewWords {
  const { draft } = useReviewDesk();
  return useSyncExternalStore(draft.subscribe, draft.words);
}
