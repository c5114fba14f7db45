import type { Line, TextRun } from '../document/document';
import { escapeMarkup } from '../text/escape-markup';
import type { PasteCell, PasteItem, PasteLine, PasteRow } from './paste-lines';

/** Lines as the simplest HTML: headings, paragraphs, lists and tables, with no look of their own. */
export function simpleHtml(lines: readonly PasteLine[]): string {
  const parts: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfGroup(lines, at);
    parts.push(groupHtml(lines.slice(at, end)));
    at = end;
  }
  return parts.join('');
}

/** Items of lists belong together, and rows of one table. */
function endOfGroup(lines: readonly PasteLine[], from: number): number {
  const first = lines[from];
  let end = from + 1;
  while (end < lines.length && belongs(first, lines[end])) end += 1;
  return end;
}

function belongs(first: PasteLine | undefined, line: PasteLine | undefined): boolean {
  if (first?.kind === 'ITEM') return line?.kind === 'ITEM';
  return first?.kind === 'ROW' && line?.kind === 'ROW' && line.table === first.table;
}

function groupHtml(group: readonly PasteLine[]): string {
  const [first] = group;
  if (first === undefined) return '';
  if (first.kind === 'ITEM') return listsHtml(group.filter((line) => line.kind === 'ITEM'));
  if (first.kind === 'ROW') return tableHtml(group.filter((line) => line.kind === 'ROW'));
  const tag = first.kind === 'HEADING' ? `h${first.level + 1}` : 'p';
  return `<${tag}>${runsHtml(first.runs)}</${tag}>`;
}

/** Lists inside each other, from items one after the other. A part may begin in the middle of one. */
function listsHtml(items: readonly PasteItem[]): string {
  const lists = new NestedLists();
  for (const item of items) lists.add(item);
  return lists.finish();
}

type OpenList = { readonly list: number; readonly depth: number; readonly tag: 'ul' | 'ol' };

class NestedLists {
  readonly #open: OpenList[] = [];
  #html = '';

  add(item: PasteItem): void {
    while (this.#isOver(item)) this.#close();
    const words = runsHtml(item.runs);
    if (this.#open.at(-1)?.list === item.list) {
      this.#html += item.marker === '' ? `<br>${words}` : `</li><li>${words}`;
      return;
    }
    this.#html += `${openingTag(item)}<li>${words}`;
    this.#open.push({ list: item.list, depth: item.depth, tag: item.order === null ? 'ul' : 'ol' });
  }

  finish(): string {
    while (this.#open.length > 0) this.#close();
    return this.#html;
  }

  /** True while the innermost list is deeper than the item, or another one beside its own. */
  #isOver(item: PasteItem): boolean {
    const last = this.#open.at(-1);
    if (last === undefined) return false;
    return last.depth > item.depth || (last.depth === item.depth && last.list !== item.list);
  }

  #close(): void {
    this.#html += `</li></${this.#open.pop()?.tag}>`;
  }
}

function openingTag({ order }: PasteItem): string {
  return order === null ? '<ul>' : `<ol start="${order.number}" type="${order.style}">`;
}

function tableHtml(rows: readonly PasteRow[]): string {
  const header = rows[0]?.header ?? [];
  const head = header.length === 0 ? '' : `<tr>${header.map((text) => `<th>${escapeMarkup(text)}</th>`).join('')}</tr>`;
  return `<table>${head}${rows.map(({ cells }) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('')}</table>`;
}

function cellHtml({ isHeader, columns, rows, lines }: PasteCell): string {
  const tag = isHeader ? 'th' : 'td';
  const across = columns > 1 ? ` colspan="${columns}"` : '';
  const down = rows > 1 ? ` rowspan="${rows}"` : '';
  return `<${tag}${across}${down}>${lines.map(runsHtml).join('<br>')}</${tag}>`;
}

function runsHtml(runs: Line): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, bold, italic, underline, strike }: TextRun): string {
  const marks = [bold && 'strong', italic && 'em', underline && 'u', strike && 's'].filter(
    (mark) => typeof mark === 'string',
  );
  return marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, escapeMarkup(text).replaceAll('\n', '<br>'));
}
