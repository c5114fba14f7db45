import { useState } from 'react';

type Row = { readonly id: string };

export type Rows<R extends Row> = {
  readonly add: (row: R) => void;
  readonly change: (row: R) => void;
  readonly remove: (row: R) => void;
  readonly move: (row: R, step: 1 | -1) => void;
  /** The row that was just removed; null when there is nothing to put back. */
  readonly removed: R | null;
  readonly putBack: () => void;
};

/** Adds, removes and reorders the rows of a section. What was removed can be put back where it stood. */
export function useRows<R extends Row>(rows: readonly R[], onChange: (rows: R[]) => void): Rows<R> {
  const [removed, setRemoved] = useState<{ readonly row: R; readonly position: number } | null>(null);
  return {
    add: (row) => {
      onChange([...rows, row]);
      focusRow(row.id, 'first-field');
    },
    change: (row) => onChange(rows.map((each) => (each.id === row.id ? row : each))),
    remove: (row) => {
      setRemoved({ row, position: rows.findIndex((each) => each.id === row.id) });
      onChange(rows.filter((each) => each.id !== row.id));
    },
    move: (row, step) => {
      const position = rows.findIndex((each) => each.id === row.id) + step;
      if (position < 0 || position >= rows.length) return;
      const others = rows.filter((each) => each.id !== row.id);
      onChange(others.toSpliced(position, 0, row));
      focusRow(row.id, 'menu');
    },
    removed: removed?.row ?? null,
    putBack: () => {
      if (!removed) return;
      setRemoved(null);
      // A row that stood ready and was removed stands ready again, and may have been written in anew: both are kept.
      const isBack = rows.some((each) => each.id === removed.row.id);
      const row = isBack ? { ...removed.row, id: crypto.randomUUID() } : removed.row;
      onChange(rows.toSpliced(removed.position, 0, row));
      focusRow(row.id, 'first-field');
    },
  };
}

/** Puts the cursor into a row once it is on the page, and the whole row into sight. */
export function focusRow(id: string, where: 'first-field' | 'menu'): void {
  requestAnimationFrame(() => {
    const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`);
    const target = where === 'menu' ? '[data-row-menu]' : 'input, textarea, select';
    row?.scrollIntoView?.({ block: 'nearest' });
    row?.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  });
}
