import type { RecordId } from '@domain/identifiers';
import { useEffect, useRef } from 'react';

/** The list of records that was looked at last, and the record in it that was opened: the way back leads there. */
let last: { readonly href: string; readonly opened: RecordId | null } = { href: '/exports', opened: null };

export function lastList(): string {
  return last.href;
}

/** Says of a record that its own page is opened out of the list at this address. */
export function openFromList(href: string, opened: RecordId): void {
  last = { href, opened };
}

/**
 * For the place where a list of records stands: back from the page of one, the keyboard goes on at its row. `isThere`
 * is true once the rows are.
 */
export function useBackAtRow(isThere: boolean) {
  const place = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (!isThere || last.opened === null) return;
    const row = place.current?.querySelector<HTMLElement>(`[data-record="${last.opened}"] [data-own-page]`);
    last = { ...last, opened: null };
    // After the title of the page, which takes the focus on arrival.
    requestAnimationFrame(() => row?.focus());
  }, [isThere]);
  return place;
}
