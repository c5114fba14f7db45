const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [contenteditable="true"], [tabindex="0"]';

/** Moves the focus to the next (1) or previous (-1) pane; a pane is anything marked `data-pane`. Round and round. */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  if (next) focusInside(next);
}

function focusInside(pane: HTMLElement): void {
  const first = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
  (first ?? pane).focus();
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
