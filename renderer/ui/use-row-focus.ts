import { type RefObject, useCallback, useEffect, useRef } from 'react';

type RowFocus = {
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
  /** The row that takes part in the Tab order, by its place in the list. */
  readonly current: number;
  /** The row that takes the focus when the list appears; negative for none. */
  readonly start: number;
  /** What scrolls; the same object for as long as the list is there. */
  readonly virtual: { readonly scrollToIndex: (index: number, options: { readonly align: 'center' }) => void };
};

/**
 * Gives the focus to the row of a long list that is meant to have it, as soon as it is drawn. What is returned says that
 * the current row is to take it at the next drawing.
 */
export function useRowFocus({ bodyRef, current, start, virtual }: RowFocus): () => void {
  const wantsFocus = useRef(false);

  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = bodyRef.current?.querySelector<HTMLElement>(`[data-row="${current}"]`);
    if (row) {
      wantsFocus.current = false;
      row.focus({ preventScroll: true });
    }
  });

  useEffect(() => {
    if (start < 0) return;
    // After the page's heading, which takes the focus of every screen that appears.
    const frame = requestAnimationFrame(() => {
      wantsFocus.current = true;
      virtual.scrollToIndex(start, { align: 'center' });
      bodyRef.current?.querySelector<HTMLElement>(`[data-row="${start}"]`)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [start, virtual, bodyRef]);

  return useCallback(() => {
    wantsFocus.current = true;
  }, []);
}
