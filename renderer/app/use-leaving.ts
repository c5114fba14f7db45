import { useCallback, useEffect, useState } from 'react';
import { useDesktop } from '../desktop/desktop-provider';
import { flushAll } from '../desktop/pending-saves';

/**
 * Locking, only after the words that wait are on disk. When they cannot be written the person is asked, because
 * only they know what the words are worth. Closing the window comes here as the news that the store is about to lock.
 */
export function useLeaving(onLocked: () => void) {
  const desktop = useDesktop();
  const [isAsking, setIsAsking] = useState(false);

  const lockNow = useCallback(async () => {
    await desktop.call('vault:lock', undefined);
    onLocked();
  }, [desktop, onLocked]);
  const lock = useCallback(async () => {
    if (await flushAll()) await lockNow();
    else setIsAsking(true);
  }, [lockNow]);
  const stay = useCallback(() => setIsAsking(false), []);

  const saveAndLock = useCallback(async () => {
    // Locking by ourselves tells the main process that it need not wait any longer.
    if (await flushAll()) await desktop.call('vault:lock', undefined);
  }, [desktop]);
  useEffect(
    () => desktop.onNews((news) => (news.kind === 'LOCKING' ? void saveAndLock() : undefined)),
    [desktop, saveAndLock],
  );
  useEffect(() => {
    const sendWhatWaits = () => void flushAll();
    window.addEventListener('beforeunload', sendWhatWaits);
    return () => window.removeEventListener('beforeunload', sendWhatWaits);
  }, []);
  return { isAsking, lock, lockNow, stay };
}
