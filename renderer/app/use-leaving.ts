import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesktop } from '../desktop/desktop-provider';
import { flushAll, hasPendingSaves } from '../desktop/pending-saves';

type Question = 'LOCK' | 'CLOSE' | null;

/**
 * Locking and closing, each only after the words that wait are on disk. When they cannot be written the person
 * is asked, because then only they know what the words are worth.
 */
export function useLeaving(onLocked: () => void) {
  const desktop = useDesktop();
  const [question, setQuestion] = useState<Question>(null);
  const mayClose = useRef(false);

  const lockNow = useCallback(async () => {
    await desktop.call('vault:lock', undefined);
    onLocked();
  }, [desktop, onLocked]);
  const closeNow = useCallback(() => {
    mayClose.current = true;
    window.close();
  }, []);
  const lock = useCallback(async () => {
    if (await flushAll()) await lockNow();
    else setQuestion('LOCK');
  }, [lockNow]);

  useEffect(() => desktop.onNews((news) => (news.kind === 'LOCKING' ? void flushAll() : undefined)), [desktop]);
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (mayClose.current || !hasPendingSaves()) return;
      event.preventDefault();
      void flushAll().then((isAllSaved) => (isAllSaved ? closeNow() : setQuestion('CLOSE')));
    };
    window.addEventListener('beforeunload', beforeUnload);
    return () => window.removeEventListener('beforeunload', beforeUnload);
  }, [closeNow]);

  const leaveAnyway = () => (question === 'CLOSE' ? closeNow() : void lockNow());
  const stay = () => setQuestion(null);
  return { question, lock, leaveAnyway, stay };
}
