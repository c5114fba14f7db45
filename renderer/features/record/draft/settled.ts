import type { RecordContent } from '@domain/record/record';
import type { Draft } from './draft';
import { Observable } from './observable';

/** The outline, the counters and the check wait for a pause this long, so that they cost a keystroke nothing. */
export const SETTLE_MS = 500;

export type Settled = {
  readonly content: Observable<RecordContent>;
  /** Starts following the draft; returns a function that stops it. */
  readonly start: () => () => void;
};

/** The record as it stood at the last pause in typing, read when the window has nothing better to do. */
export function watchSettled(draft: Draft): Settled {
  const content = new Observable(draft.content());
  const read = () => content.set(draft.content());
  const start = () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = draft.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(read), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  };
  return { content, start };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: SETTLE_MS });
  else work();
}
