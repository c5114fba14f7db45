import type { ActionId } from '@domain/identifiers';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { HEAD_HEIGHT_PX } from '../../ui/sort-head';
import { useRowFocus } from '../../ui/use-row-focus';
import { indexOfAction } from './action-after-key';
import type { ListRow } from './arrange-actions';

/** Until it is measured: a row is as high as its words need, also where they are enlarged. */
export const ROW_HEIGHT_PX = 60;
export const GROUP_HEIGHT_PX = 40;

/** Which rows are drawn, and which of them takes part in the Tab order; it stays the same action as the list changes. */
export function useActionRows(rows: readonly ListRow[], startAt: ActionId | null) {
  const [activeId, setActiveId] = useState(startAt);
  const [start] = useState(() => indexOfAction(rows, startAt));
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const margin = useMargin(bodyRef);
  const scroller = () => bodyRef.current?.closest<HTMLElement>('[data-pane="page"]') ?? null;
  // Another function for other rows, so that a heading is never taken to be as high as the action that stood there.
  const keyOf = useCallback((index: number) => keyOfRow(rows[index]) ?? index, [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getItemKey: keyOf,
    getScrollElement: scroller,
    measureElement: heightOf,
    estimateSize: (index) => (rows[index]?.kind === 'GROUP' ? GROUP_HEIGHT_PX : ROW_HEIGHT_PX),
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: HEAD_HEIGHT_PX,
    initialRect: { width: 1_000, height: 800 },
  });
  // Where the active one has gone from the list, the first takes its place.
  const found = indexOfAction(rows, activeId);
  const current = found >= 0 ? found : rows.findIndex(({ kind }) => kind === 'ACTION');

  const focusCurrent = useRowFocus({ bodyRef, current, start, virtual });

  const pageOfRows = () => Math.max(1, Math.floor((scroller()?.clientHeight ?? 0) / ROW_HEIGHT_PX) - 1);
  const goTo = ({ id, index }: { readonly id: ActionId; readonly index: number }) => {
    focusCurrent();
    setActiveId(id);
    virtual.scrollToIndex(index);
  };
  return { virtual, bodyRef, current, pageOfRows, activate: setActiveId, goTo };
}

function keyOfRow(row: ListRow | undefined): string | undefined {
  return row?.kind === 'GROUP' ? `group ${row.key}` : row?.line.id;
}

/** How far down the page the rows begin. Looked at with each drawing, because what stands above the list comes and goes. */
function useMargin(bodyRef: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const [body, page] = [bodyRef.current, bodyRef.current?.closest<HTMLElement>('[data-pane="page"]')];
    if (body && page) setMargin(body.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop);
  });
  return margin;
}

/** What is not drawn, as in a simulated page, is as high as was guessed. */
function heightOf(row: HTMLElement): number {
  return row.offsetHeight || (row.querySelector('[data-row]') ? ROW_HEIGHT_PX : GROUP_HEIGHT_PX);
}
