import type { Failure } from '@contract/failure';
import type { RecordId } from '@domain/identifiers';
import { unreachable } from '@domain/unreachable';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { sentenceFor } from '../../../desktop/failure-sentences';
import { registerFlush } from '../../../desktop/pending-saves';
import { type SaveState, showSaveState } from '../../../desktop/save-state';
import { Autosave, type SaveReport } from './autosave';
import type { Draft } from './draft';
import { leaveBehind, leftBehindOf, takeOver } from './left-behind';

export type Saving = {
  /** Why the last save did not reach the disk; null while all is well. */
  readonly failure: Failure | null;
  /** Writes everything now; true only when it is on disk. */
  readonly flush: () => Promise<boolean>;
};

/**
 * Keeps a draft on disk while it is on screen: as typed, and at once when the window loses focus, is hidden, is
 * about to close or lock (through `pending-saves`), or this screen is left.
 */
export function useAutosave(recordId: RecordId, draft: Draft, isEditable: boolean): Saving {
  const desktop = useDesktop();
  const [failure, setFailure] = useState<Failure | null>(null);
  const autosave = useRef<Autosave | null>(null);

  useEffect(() => {
    if (!isEditable) return;
    takeOver(recordId);
    const running = new Autosave({
      draft,
      save: (changes) => desktop.call('record:save', { recordId, ...changes }),
      report: (report) => {
        setFailure(report.kind === 'FAILED' ? report.failure : null);
        if (report.kind === 'SAVED' && leftBehindOf(recordId) === draft) takeOver(recordId);
        showSaveState(saveStateOf(report));
      },
    });
    autosave.current = running;
    const stopWatching = flushWhenLeft(() => running.flush());
    return () => {
      stopWatching();
      void leaveBehind(recordId, draft, running);
      autosave.current = null;
    };
  }, [desktop, recordId, draft, isEditable]);

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
