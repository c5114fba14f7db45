/** The row of a section in the list, which is on the page already; null for the form as a whole. */
export function focusSectionRow(key: string | null): void {
  const row = document.querySelector<HTMLElement>(`[data-section-row="${CSS.escape(key ?? '')}"]`);
  row?.focus();
  row?.scrollIntoView?.({ block: 'nearest' });
}

/** The row of a section that has just been added or put back: in the next frame, when it is on the page. */
export function focusNewSectionRow(key: string | null): void {
  requestAnimationFrame(() => focusSectionRow(key));
}

/** Into the properties, in the next frame: the field or the part of that name, or the first field there is. */
export function focusProperty(name: string | null): void {
  requestAnimationFrame(() => focusPropertyNow(name));
}

/** The same at once, where the properties are on the page already. */
export function focusPropertyNow(name: string | null): void {
  const pane = document.querySelector<HTMLElement>('[data-pane="properties"]');
  const named = name === null ? null : namedIn(pane, name);
  const target = fieldIn(named) ?? fieldIn(pane);
  target?.focus();
  target?.scrollIntoView?.({ block: 'nearest' });
}

/** After a step back or forth: only where the place that had the cursor is no longer there. */
export function keepFocus(key: string | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body || document.activeElement === null) focusSectionRow(key);
  });
}

const FIELDS = 'input, textarea, select, button';

function namedIn(pane: HTMLElement | null, name: string): HTMLElement | null {
  const escaped = CSS.escape(name);
  return pane?.querySelector<HTMLElement>(`[data-field="${escaped}"], [data-part="${escaped}"]`) ?? null;
}

function fieldIn(scope: HTMLElement | null): HTMLElement | null {
  if (scope === null) return null;
  return scope.matches(FIELDS) ? scope : scope.querySelector<HTMLElement>(FIELDS);
}
