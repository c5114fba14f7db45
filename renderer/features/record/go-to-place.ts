import type { Place } from '@domain/check/finding';

const FIELDS =
  'input:not(:disabled), textarea, select, [contenteditable="true"], button:not(:disabled), [tabindex="0"]';

/**
 * Scrolls to a place in the record and puts the cursor there. A row may also be named by the danger statement it
 * belongs to, since a goal or a scale that nobody has written in yet has no name of its own. Where the row or the field is not on the page, as in a
 * sealed record, it goes to what holds it. A section may mark with `data-start` where writing in it begins. False when
 * the section itself is not shown.
 */
export function goToPlace(page: ParentNode, { section, row, field }: Place): boolean {
  const sectionElement = page.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`);
  if (!sectionElement) return false;
  const rowElement = row === undefined ? null : rowNamed(sectionElement, row);
  const scope = rowElement ?? sectionElement;
  const fieldElement = field === undefined ? null : inside(scope, 'field', field);
  const target = fieldElement ?? scope.querySelector<HTMLElement>('[data-start]') ?? scope;
  const focusable = target.matches(FIELDS) ? target : (firstField(target) ?? sectionElement);
  if (fieldElement ?? rowElement) focusable.scrollIntoView({ block: 'center' });
  else {
    sectionElement.scrollIntoView({ block: 'start' });
    // Under a long beginning, or in a low window, the field itself may still be out of sight.
    focusable.scrollIntoView({ block: 'nearest' });
  }
  focusable.focus({ preventScroll: true });
  return true;
}

/** The first field, or what is chosen where the first is one of several to choose from. */
function firstField(scope: HTMLElement): HTMLElement | null {
  const first = scope.querySelector<HTMLElement>(FIELDS);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return scope.querySelector<HTMLElement>(`input[name="${CSS.escape(first.name)}"]:checked`) ?? first;
}

function rowNamed(section: ParentNode, row: string): HTMLElement | null {
  return inside(section, 'row', row) ?? inside(section, 'statement', row);
}

function inside(scope: ParentNode, kind: 'row' | 'statement' | 'field', name: string): HTMLElement | null {
  return scope.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(name)}"]`);
}

/** The section that holds an element, or null outside the page. */
export function sectionOf(element: EventTarget | null): string | null {
  if (!(element instanceof Element)) return null;
  return element.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? null;
}
