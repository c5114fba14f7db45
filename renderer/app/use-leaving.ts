import type { LockReason } from '@contract/news';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesktop } from '../desktop/desktop-provider';
import { flushAll, hasPendingSaves } from '../desktop/pending-saves';

/** While the question stands, saving is tried again this often: space may have returned. */
const TRY_AGAIN_MS = 2_000;

/**
 * Locking, only after the words that wait are on disk. When they cannot be written the person is asked, because
 * only they know what the words are worth. Closing the window, the menu, and the machine's own lock come here as
 * news; the store and the window stay open until the answer. Once the words can be saved, the question answers itself.
 */
export function useLeaving(onLocked: () => void) {
  const desktop = useDesktop();
  /** What the person is asked about; null while there is nothing to ask. */
  const [asking, setAsking] = useState<LockReason | null>(null);

  /** Whether the door is for somebody else; kept while the person is asked. */
  const isSwitching = useRef(false);

  const lockNow = useCallback(async () => {
    await desktop.call('vault:lock', { isSwitching: isSwitching.current });
    onLocked();
  }, [desktop, onLocked]);
  const leave = useCallback(
    async (why: LockReason) => {
      if (await flushAll()) return lockNow();
      setAsking(why);
      await desktop.call('vault:hold-lock', { answer: 'ASKING' });
    },
    [desktop, lockNow],
  );
  const lock = useCallback(() => leave('PERSON'), [leave]);
  const switchPerson = useCallback(() => {
    isSwitching.current = true;
    return leave('PERSON');
  }, [leave]);
  const stay = useCallback(() => {
    isSwitching.current = false;
    setAsking(null);
    void desktop.call('vault:hold-lock', { answer: 'STAYING' });
  }, [desktop]);

  useEffect(
    () =>
      desktop.onNews((news) => {
        if (news.kind === 'LOCKING' && hasPendingSaves()) void leave(news.why);
      }),
    [desktop, leave],
  );
  useEffect(() => {
    if (asking === null) return;
    const timer = setInterval(() => void flushAll().then((isSaved) => (isSaved ? lockNow() : undefined)), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [asking, lockNow]);
  useEffect(() => {
    const sendWhatWaits = () => void flushAll();
    window.addEventListener('beforeunload', sendWhatWaits);
    return () => window.removeEventListener('beforeunload', sendWhatWaits);
  }, []);
  return { asking, lock, switchPerson, lockNow, stay };
}
