import {
  type DocumentBlock,
  type DocumentCell,
  type DocumentFacts,
  type DocumentList,
  type DocumentTable,
  type Line,
  type RecordDocument,
  runsOf,
} from '@domain/document/document';
import { unreachable } from '@domain/unreachable';
import { chartDrawing } from './chart-drawing';
import { escaped } from './escaped';
import { PAGE_STYLES } from './page-styles';

/** Nothing but its own style sheet: no script, no picture from elsewhere, no link. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A document as one page of HTML that prints as the Word file reads: real headings, lists, header cells and language, so
 * that the PDF made of it is tagged and can be read aloud. The words are those of the document and no others; what stands
 * at the edges of each page is put there by whoever prints it.
 */
export function documentPage(document: RecordDocument): string {
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escaped(document.title)}</title><style>${PAGE_STYLES}</style></head><body>`,
    watermarkOf(document),
    `<h1>${words(document.title)}</h1><p class="subtitle">${words(document.subtitle)}</p>`,
    blocksOf(document.blocks),
    '</body></html>',
  ].join('');
}

/** Only on what is not yet what it will be: what is signed and not for a child's file has a notice and no such word. */
function watermarkOf({ watermark }: RecordDocument): string {
  return watermark === undefined ? '' : `<div class="watermark" aria-hidden="true">${words(watermark)}</div>`;
}

function words(text: string): string {
  return escaped(text).replaceAll('\n', '<br>').replaceAll('\t', '<span class="tab">\t</span>');
}

function blocksOf(blocks: readonly DocumentBlock[]): string {
  return blocks.map(blockOf).join('');
}

function blockOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      const place = block.startsPage === true ? ' class="new-page"' : '';
      return `<${tag}${place} dir="auto">${lineOf(runsOf(block, block.text))}</${tag}>`;
    }
    case 'paragraph':
      return `<p dir="auto">${lineOf(block.runs)}</p>`;
    case 'note':
      return `<p class="note" dir="auto">${lineOf(runsOf(block, block.text))}</p>`;
    case 'list':
      return listOf(block);
    case 'quote':
      return `<blockquote>${blocksOf(block.blocks)}</blockquote>`;
    case 'facts':
      return factsOf(block);
    case 'table':
      return tableOf(block);
    case 'chart':
      return chartDrawing(block);
    case 'box':
      return `<section class="box"><h2>${words(block.title)}</h2>${blocksOf(block.blocks)}</section>`;
    default:
      return unreachable(block);
  }
}

function lineOf(line: Line): string {
  return line
    .map((run) => {
      const tags = [
        ...(run.bold ? ['b'] : []),
        ...(run.italic ? ['i'] : []),
        ...(run.underline ? ['u'] : []),
        ...(run.strike ? ['s'] : []),
        ...(run.mark === undefined ? [] : ['mark']),
      ];
      const opened = tags.map((tag) => `<${tag}>`).join('');
      const closed = tags
        .toReversed()
        .map((tag) => `</${tag}>`)
        .join('');
      return `${opened}${words(run.text)}${closed}`;
    })
    .join('');
}

function listOf(list: DocumentList): string {
  const items = list.items.map(({ blocks }) => `<li>${blocksOf(blocks)}</li>`).join('');
  if (!list.ordered) return `<ul>${items}</ul>`;
  return `<ol start="${list.start}" type="${list.marker ?? '1'}">${items}</ol>`;
}

type Fact = DocumentFacts['rows'][number];

function factsOf(facts: DocumentFacts): string {
  const rows = inPairs(facts.rows).map((pair) => `<tr>${pair.map((row) => factOf(row, pair.length)).join('')}</tr>`);
  return `<table class="facts" aria-label="${escaped(facts.caption)}"><tbody>${rows.join('')}</tbody></table>`;
}

/** Two short facts stand side by side; a wide one, and one without a neighbour, has the line to itself. */
function inPairs(rows: readonly Fact[]): Fact[][] {
  const lines: Fact[][] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const isBeside = last?.length === 1 && last[0]?.isWide !== true && row.isWide !== true;
    if (isBeside) last.push(row);
    else lines.push([row]);
  }
  return lines;
}

function factOf(fact: Fact, inLine: number): string {
  const span = inLine === 1 ? ' colspan="3"' : '';
  return `<th scope="row">${words(fact.label)}</th><td dir="auto"${span}>${lineOf(runsOf(fact, fact.value))}</td>`;
}

function tableOf(table: DocumentTable): string {
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  const columns = table.widths.map((width) => `<col style="width:${((width / whole) * 100).toFixed(2)}%">`).join('');
  const titles = table.header.map((title) => `<th scope="col">${words(title)}</th>`).join('');
  const head = titles === '' ? '' : `<thead><tr>${titles}</tr></thead>`;
  const rows = table.rows.map((row) => `<tr>${row.map((cell) => cellOf(cell, row)).join('')}</tr>`).join('');
  const label = escaped(table.caption);
  return `<table aria-label="${label}"><colgroup>${columns}</colgroup>${head}<tbody>${rows}</tbody></table>`;
}

function cellOf(cell: DocumentCell, row: readonly DocumentCell[]): string {
  const spans = `${cell.columns === undefined ? '' : ` colspan="${cell.columns}"`}${cell.rows === undefined ? '' : ` rowspan="${cell.rows}"`}`;
  if (cell.isHeader !== true) return `<td${spans}>${blocksOf(cell.blocks)}</td>`;
  // A row of header cells says what stands below; a single one what stands beside it.
  const scope = row.every(({ isHeader }) => isHeader === true) ? 'col' : 'row';
  return `<th${spans} scope="${scope}">${blocksOf(cell.blocks)}</th>`;
}
