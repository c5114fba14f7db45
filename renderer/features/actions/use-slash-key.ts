import { type RefObject, useEffect } from 'react';

const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';
const ON_TOP = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** `/` goes to the filter, unless somebody is typing or something lies over the page. */
export function useSlashKey(filter: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (isTyping || document.querySelector(ON_TOP)) return;
      event.preventDefault();
      filter.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [filter]);
}
