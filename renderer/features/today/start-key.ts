const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';
const ON_TOP = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** The line that `n` is about: the one with the focus, else the first; null where the key is meant for something else. */
export function startKeyTarget(event: KeyboardEvent, list: HTMLElement | null): HTMLElement | null {
  if (event.key !== 'n' || event.ctrlKey || event.altKey || event.metaKey || event.repeat || list === null) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPED_IN) || document.querySelector(ON_TOP)) return null;
  return target?.closest<HTMLElement>('[data-child]') ?? list.querySelector<HTMLElement>('[data-child]');
}
