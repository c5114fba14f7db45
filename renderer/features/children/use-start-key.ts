import { useEffect, useRef } from 'react';

const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';
const ON_TOP = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** `n` begins what the main button begins, unless somebody is typing or something lies over the page. */
export function useStartKey(begin: () => void): void {
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'n' || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (isTyping || document.querySelector(ON_TOP)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
