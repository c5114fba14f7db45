import { useEffect, useMemo } from 'react';

/** A dialog stays on the page, with the focus in it, while it fades; by then it is gone on any machine. */
const MOST_FRAMES = 120;

/**
 * While something lies over the page it has the focus; when it goes, the focus returns to where it was. A place that
 * is no longer on the page is left alone, and so is a focus that has been put elsewhere meanwhile.
 */
export function useReturnFocus(isOver: boolean): void {
  // Asked while drawing, because by the time of an effect what lies over the page has taken the focus.
  const before = useMemo(() => (isOver ? whereFocusWas() : null), [isOver]);
  useEffect(() => {
    if (!(before instanceof HTMLElement)) return;
    return () => giveBack(before, MOST_FRAMES);
  }, [before]);
}

/** Where it was opened from a menu, which closes with the press, the button of that menu. */
function whereFocusWas(): Element | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  return menu ? document.querySelector('[aria-haspopup="menu"][aria-expanded="true"]') : active;
}

function giveBack(before: HTMLElement, frames: number): void {
  requestAnimationFrame(() => {
    const active = document.activeElement;
    if (active === document.body || active === null) {
      if (before.isConnected) before.focus({ preventScroll: true });
    } else if (frames > 0 && active.closest('[role="dialog"], [role="alertdialog"]') !== null) {
      giveBack(before, frames - 1);
    }
  });
}
