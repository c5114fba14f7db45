type Key = { readonly key: string; readonly ctrlKey: boolean; readonly target: EventTarget | null };

/** The child a key leads to: left and right within a worker's row, up and down from row to row; null for other keys. */
export function cellAfterKey({ key, ctrlKey, target }: Key, table: HTMLElement | null): HTMLElement | null {
  const here = target instanceof Element ? target.closest<HTMLElement>('[data-grid-cell]') : null;
  if (here === null || table === null) return null;
  const rows = [...table.querySelectorAll('[data-grid-row]')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[data-grid-cell]'),
  ]);
  const at = rows.findIndex((cells) => cells.includes(here));
  const row = rows[at] ?? [];
  const place = row.indexOf(here);
  const inRow = (cells: readonly HTMLElement[] | undefined, wanted: number) =>
    cells?.[Math.min(Math.max(wanted, 0), cells.length - 1)] ?? here;
  switch (key) {
    case 'ArrowRight':
      return inRow(row, place + 1);
    case 'ArrowLeft':
      return inRow(row, place - 1);
    case 'ArrowDown':
      return inRow(rows[at + 1], place);
    case 'ArrowUp':
      return inRow(rows[at - 1], place);
    case 'Home':
      return inRow(ctrlKey ? rows[0] : row, 0);
    case 'End':
      return inRow(ctrlKey ? rows.at(-1) : row, Number.MAX_SAFE_INTEGER);
    default:
      return null;
  }
}
