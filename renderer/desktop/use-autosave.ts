import type { Failure } from '@contract/failure';
import { unreachable } from '@domain/unreachable';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Autosave, type Saveable, type SaveReply, type SaveReport } from './autosave';
import { sentenceFor } from './failure-sentences';
import type { LeftBehind } from './left-behind';
import { registerFlush } from './pending-saves';
import { type SaveState, showSaveState } from './save-state';

export type Saving = {
  /** Why the last save did not reach the disk; null while all is well. */
  readonly failure: Failure | null;
  /** Writes everything now; true only when it is on disk. */
  readonly flush: () => Promise<boolean>;
};

type AutosaveTask<K, D, C> = {
  /** What the draft is of: a record, a form. */
  readonly of: K;
  readonly draft: D;
  readonly leftBehind: LeftBehind<K, D, C>;
  /** Answers only after the words are on disk. The same function for as long as the screen is there. */
  readonly save: (changes: C) => Promise<SaveReply>;
  readonly isEditable: boolean;
};

/**
 * Keeps a draft on disk while it is on screen: as typed, and at once when the window loses focus, is hidden, is
 * about to close or lock (through `pending-saves`), or this screen is left.
 */
export function useAutosave<K, D extends Saveable<C>, C>(task: AutosaveTask<K, D, C>): Saving {
  const { of, draft, leftBehind, save, isEditable } = task;
  const [failure, setFailure] = useState<Failure | null>(null);
  const autosave = useRef<Autosave<C> | null>(null);

  useEffect(() => {
    if (!isEditable) return;
    leftBehind.takeOver(of);
    const running = new Autosave({
      draft,
      save,
      report: (report) => {
        setFailure(report.kind === 'FAILED' ? report.failure : null);
        if (report.kind === 'SAVED' && leftBehind.of(of) === draft) leftBehind.takeOver(of);
        showSaveState(saveStateOf(report));
      },
    });
    autosave.current = running;
    const stopWatching = flushWhenLeft(() => running.flush());
    return () => {
      stopWatching();
      void leftBehind.leave(of, draft, running);
      autosave.current = null;
    };
  }, [of, draft, leftBehind, save, isEditable]);

  const flush = useCallback(async () => (await autosave.current?.flush()) ?? true, []);
  return { failure, flush };
}

function flushWhenLeft(flush: () => Promise<boolean>): () => void {
  const flushNow = () => void flush();
  window.addEventListener('blur', flushNow);
  window.addEventListener('pagehide', flushNow);
  document.addEventListener('visibilitychange', flushNow);
  const unregister = registerFlush(flush);
  return () => {
    window.removeEventListener('blur', flushNow);
    window.removeEventListener('pagehide', flushNow);
    document.removeEventListener('visibilitychange', flushNow);
    unregister();
  };
}

function saveStateOf(report: SaveReport): SaveState {
  switch (report.kind) {
    case 'WAITING':
      return { kind: 'SAVING' };
    case 'SAVED':
      return { kind: 'SAVED', at: report.at };
    case 'FAILED':
      return { kind: 'NOT_SAVED', why: sentenceFor(report.failure).happened };
    default:
      return unreachable(report);
  }
}
