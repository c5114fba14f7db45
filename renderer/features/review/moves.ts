import { type RefObject, useEffect, useRef } from 'react';
import { focusAnswer } from './action-keys';
import type { ReviewDeskState } from './review-desk-context';
import { answerTo } from './review-draft';
import { type Missing, placeOfAction } from './still-missing';

const FIELDS = 'input[type="radio"]:checked, input:not([type="radio"]), textarea, input';

/** Puts the cursor where something is missing: at a given place, or at the first of the list once it is drawn. */
export function goToMissing(answer: HTMLElement | null, missing?: Missing): void {
  if (missing === undefined) {
    requestAnimationFrame(() => answer?.querySelector<HTMLElement>('[aria-label="Still to answer"] button')?.focus());
    return;
  }
  const place = answer?.querySelector<HTMLElement>(`[data-place="${CSS.escape(missing.place)}"]`);
  const words = place?.querySelector<HTMLElement>('input:not([type="radio"]), textarea');
  const field = words ?? place?.querySelector<HTMLElement>(FIELDS);
  place?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** On arrival: back to the first action not answered yet where an answer was begun; otherwise the top. True for the top. */
export function useArrival(answer: RefObject<HTMLElement | null>, { draft, actions }: ReviewDeskState): boolean {
  const { review } = draft.words();
  const open = actions.filter(({ id }) => answerTo(review, id).verdict === null);
  const isBegun = draft.view.view.content.answer === null && open.length < actions.length;
  const first = useRef(isBegun ? open[0]?.id : undefined);
  useEffect(() => {
    const id = first.current;
    if (id === undefined) return;
    const frame = requestAnimationFrame(() =>
      focusAnswer(answer.current?.querySelector<HTMLElement>(`[data-place="${placeOfAction(id)}"]`)),
    );
    return () => cancelAnimationFrame(frame);
  }, [answer]);
  return first.current === undefined;
}

type ReviewKeys = { readonly send: () => void; readonly saveNow: () => void };

/** Ctrl+Enter sends, from anywhere on the page; Ctrl+S saves now, and the top bar says so. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = isWithControlAlone(event) ? actOf(event.key) : undefined;
      // A dialog or a menu on top has the keyboard to itself.
      if (act === undefined || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
      event.preventDefault();
      latest.current[act]();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function isWithControlAlone(event: KeyboardEvent): boolean {
  return event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.repeat;
}

function actOf(key: string): keyof ReviewKeys | undefined {
  if (key === 'Enter') return 'send';
  return key === 's' ? 'saveNow' : undefined;
}
