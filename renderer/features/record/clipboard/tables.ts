const MOST_COLUMNS_SPANNED = 50;
const MOST_ROWS_SPANNED = 500;

/**
 * Keeps tables of facts and takes apart tables that only place things on a page, as emails do: those that say so,
 * those that hold another table, and those of one column. What stood in their cells is kept, in order.
 */
export function settleTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    for (const caption of table.querySelectorAll('caption')) {
      table.before(...asParagraphs(caption));
      caption.remove();
    }
    if (isForLayout(table)) takeApart(table);
    else for (const cell of table.querySelectorAll('td,th')) settleSpans(cell);
  }
}

function isForLayout(table: HTMLTableElement): boolean {
  const mostCells = Math.max(0, ...[...table.rows].map((row) => row.cells.length));
  return (
    table.matches('[role="presentation"],[role="none"]') || table.querySelector('table') !== null || mostCells <= 1
  );
}

function takeApart(table: HTMLTableElement): void {
  table.replaceWith(...[...table.rows].flatMap((row) => [...row.cells].flatMap(asParagraphs)));
}

function asParagraphs(cell: Element): Node[] {
  const paragraph = cell.ownerDocument.createElement('div');
  paragraph.append(...cell.childNodes);
  return [paragraph];
}

function settleSpans(cell: Element): void {
  settleSpan(cell, 'colspan', MOST_COLUMNS_SPANNED);
  settleSpan(cell, 'rowspan', MOST_ROWS_SPANNED);
}

function settleSpan(cell: Element, name: string, most: number): void {
  const span = Number(cell.getAttribute(name) ?? '1');
  if (Number.isInteger(span) && span > 1) cell.setAttribute(name, String(Math.min(span, most)));
  else cell.removeAttribute(name);
}
