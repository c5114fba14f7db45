import type { Instant } from '@domain/calendar/local-date';
import { unreachable } from '@domain/unreachable';
import { useSyncExternalStore } from 'react';

/** What the top bar says about the words being written. `why` is the sentence of the failure, for a person. */
export type SaveState =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'SAVING' }
  | { readonly kind: 'SAVED'; readonly at: Instant }
  | { readonly kind: 'NOT_SAVED'; readonly why: string };

let current: SaveState = { kind: 'NOTHING' };
const listeners = new Set<() => void>();

/** Says in the top bar how saving stands. "Saved" only after the program has answered that the words are on disk. */
export function showSaveState(state: SaveState): void {
  current = state;
  for (const listener of listeners) listener();
}

/** How saving stands, kept up to date. */
export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, () => current);
}

/** The words of the top bar, the time by this machine's clock: "Saved 10:42". */
export function saveStateWords(state: SaveState): string {
  switch (state.kind) {
    case 'NOTHING':
      return '';
    case 'SAVING':
      return 'Saving…';
    case 'SAVED':
      return `Saved ${clockTime.format(new Date(state.at))}`;
    case 'NOT_SAVED':
      return `Not saved: ${state.why}`;
    default:
      return unreachable(state);
  }
}

const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
