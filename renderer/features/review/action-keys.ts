import type { Verdict } from '@domain/review/worker-review';
import type { KeyboardEvent } from 'react';

/** The first letters; words are typed in fields, where they are letters and nothing else. */
const VERDICT_KEYS: Readonly<Record<string, Verdict>> = { a: 'AGREE', p: 'PROPOSE', d: 'DISAGREE' };
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** What a key pressed in the list of actions means; null where it is meant for something else. */
export type KeyMeaning =
  | { readonly kind: 'SAY'; readonly verdict: Verdict }
  | { readonly kind: 'AGREE_TO_ALL' }
  | { readonly kind: 'MOVE'; readonly step: 1 | -1 }
  /** Out of the words, back to the answer they belong to. */
  | { readonly kind: 'OUT_OF_WORDS' };

export function meaningOf(event: KeyboardEvent): KeyMeaning | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (isTypedIn(event.target)) return event.key === 'Escape' ? { kind: 'OUT_OF_WORDS' } : null;
  return event.shiftKey ? withShift(event.key) : plain(event.key);
}

function withShift(key: string): KeyMeaning | null {
  return key.toLowerCase() === 'a' ? { kind: 'AGREE_TO_ALL' } : null;
}

function plain(key: string): KeyMeaning | null {
  const verdict = VERDICT_KEYS[key.toLowerCase()];
  if (verdict !== undefined) return { kind: 'SAY', verdict };
  const step = STEPS[key];
  return step === undefined ? null : { kind: 'MOVE', step };
}

function isTypedIn(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio';
}

/** The card that holds an element. */
export function cardOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('fieldset[data-place]') : null;
}

/** Puts the focus on the answer of a card: the chosen one, or the first to choose. */
export function focusAnswer(card: HTMLElement | null | undefined): void {
  const chosen = card?.querySelector<HTMLElement>('input[type="radio"]:checked');
  const first = card?.querySelector<HTMLElement>('input[type="radio"]');
  (chosen ?? first)?.focus({ preventScroll: true });
  card?.scrollIntoView?.({ block: 'nearest' });
}

/** Puts the focus on the first field of words in a card. */
export function focusWordsOf(card: HTMLElement | null): void {
  card?.querySelector<HTMLElement>('input:not([type="radio"]), textarea')?.focus({ preventScroll: true });
  card?.scrollIntoView?.({ block: 'nearest' });
}
