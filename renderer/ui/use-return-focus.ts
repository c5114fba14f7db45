import { useEffect, useMemo } from 'react';

/**
 * While something lies over the page it has the focus; when it goes, the focus returns to where it was. A place that
 * is no longer on the page is left alone, and so is a focus that has been put elsewhere meanwhile.
 */
export function useReturnFocus(isOver: boolean): void {
  // Asked while drawing, because by the time of an effect what lies over the page has taken the focus.
  const before = useMemo(() => (isOver ? document.activeElement : null), [isOver]);
  useEffect(() => {
    if (!(before instanceof HTMLElement)) return;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before.isConnected) before.focus({ preventScroll: true });
      });
    };
  }, [before]);
}
