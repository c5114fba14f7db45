import { type RefObject, useEffect, useRef } from 'react';

/** Between what stays in sight and what the keyboard has come to. */
const AIR = 12;

/** Keeps what the keyboard comes to out from under a head that stays in sight: the page scrolls that much further. */
export function usePinned(isPinned: boolean): RefObject<HTMLDivElement | null> {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = head.current;
    const scrolled = element?.closest<HTMLElement>('[data-pane="page"]');
    if (!isPinned || !element || !scrolled) return;
    const keepClear = () => {
      const isSticky = getComputedStyle(element).position === 'sticky';
      scrolled.style.scrollPaddingTop = isSticky ? `${String(element.offsetHeight + AIR)}px` : '';
    };
    const observer = new ResizeObserver(keepClear);
    observer.observe(element);
    return () => {
      observer.disconnect();
      scrolled.style.scrollPaddingTop = '';
    };
  }, [isPinned]);
  return head;
}
