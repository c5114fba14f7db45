const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [contenteditable="true"], [tabindex="0"]';

/** Where the focus was in a pane when F6 left it. */
const leftAt = new WeakMap<HTMLElement, HTMLElement>();

/**
 * Moves the focus to the next (1) or previous (-1) pane; a pane is anything marked `data-pane`. Round and round, past
 * panes in which nothing can be used at the moment, and back to the place in a pane that F6 left.
 */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[here];
  if (pane && document.activeElement instanceof HTMLElement) leftAt.set(pane, document.activeElement);
  for (let moved = 1; moved <= panes.length; moved += 1) {
    const next = panes[(here + step * moved + panes.length * 2) % panes.length];
    if (next && focusInside(next)) return;
  }
}

/** True when the pane took the focus. A list of tabs hands it on to the tab that is chosen: that is the pane's too. */
function focusInside(pane: HTMLElement): boolean {
  const from = document.activeElement;
  const before = leftAt.get(pane);
  const first = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
  const target = before && pane.contains(before) && isShown(before) ? before : (first ?? pane);
  target.focus();
  const now = document.activeElement;
  return now === target || (now !== from && pane.contains(now));
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
