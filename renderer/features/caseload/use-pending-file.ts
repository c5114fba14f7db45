import type { ImportId } from '@domain/identifiers';
import { useCallback, useEffect, useRef } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';

/** The file that was read and waits in memory. Leaving the screen lets go of it; a running import is not waiting. */
export function usePendingFile() {
  const desktop = useDesktop();
  const waiting = useRef<ImportId | null>(null);

  const cancel = useCallback(
    (importId: ImportId) => void desktop.call('caseload:cancel', { importId }).catch(() => undefined),
    [desktop],
  );
  const hold = useCallback((importId: ImportId | null) => {
    waiting.current = importId;
  }, []);
  const letGo = useCallback(() => {
    if (waiting.current !== null) cancel(waiting.current);
    waiting.current = null;
  }, [cancel]);
  useEffect(() => letGo, [letGo]);

  return { hold, letGo, cancel };
}
