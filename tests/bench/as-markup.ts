import type { DocumentBlock, DocumentCell, DocumentTable, Line, RecordDocument } from '@domain/document/document';
import { documentBlocksText } from '@domain/document/document-text';

/* A record's document as what pandoc reads, with every word in its order: the anchors of `word.bench.ts`. */

export function htmlOf(document: RecordDocument): string {
  return `<!doctype html><meta charset="utf-8"><title>${escaped(document.title)}</title><h1>${escaped(document.title)}</h1>${blocksHtml(document.blocks)}`;
}

/** Pandoc's own Markdown: its headings, lists, quotations and pipe tables. */
export function markdownOf(document: RecordDocument): string {
  return `---\ntitle: ${JSON.stringify(document.title)}\n---\n\n${blocksMarkdown(document.blocks, '')}`;
}

function blocksMarkdown(blocks: readonly DocumentBlock[], indent: string): string {
  return blocks.map((block) => blockMarkdown(block, indent)).join('\n\n');
}

function blockMarkdown(block: DocumentBlock, indent: string): string {
  switch (block.kind) {
    case 'heading':
      return `${indent}${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return indent + block.runs.map((run) => (run.bold ? `**${plain(run.text).trim()}** ` : plain(run.text))).join('');
    case 'note':
      return indent + plain(block.text);
    case 'list':
      return block.items
        .map(({ blocks }, index) => {
          const mark = block.ordered ? `${block.start + index}.  ` : '-   ';
          return `${indent}${mark}${blocksMarkdown(blocks, `${indent}    `).trimStart()}`;
        })
        .join('\n\n');
    case 'quote':
      return blocksMarkdown(block.blocks, `${indent}> `);
    case 'facts':
      return pipeTable(
        ['', ''],
        block.rows.map(({ label, value }) => [label, value]),
        indent,
      );
    case 'table':
      return pipeTable(
        block.header.length > 0 ? block.header : block.widths.map(() => ''),
        block.rows.map((row) => row.map(cellWords)),
        indent,
      );
    case 'chart':
      return '';
    case 'box':
      return `${indent}## ${plain(block.title)}\n\n${blocksMarkdown(block.blocks, indent)}`;
  }
}

function pipeTable(header: readonly string[], rows: readonly (readonly string[])[], indent: string): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines
    .map((cells) => `${indent}| ${cells.map((cell) => plain(cell).replaceAll('|', '/')).join(' | ')} |`)
    .join('\n');
}

function cellWords({ blocks }: DocumentCell): string {
  return documentBlocksText(blocks);
}

/** What Markdown would take for a mark of its own is written as itself. */
function plain(text: string): string {
  return text.replaceAll('\n', ' ').replace(/[\\`*_{}[\]<>#$~^@]/g, '\\$&');
}

function blocksHtml(blocks: readonly DocumentBlock[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${lineHtml(block.runs)}</p>`;
    case 'note':
      return `<p>${escaped(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${blocksHtml(item.blocks)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${blocksHtml(block.blocks)}</blockquote>`;
    case 'facts':
      return `<table>${block.rows.map((row) => `<tr><td>${escaped(row.label)}</td><td>${escaped(row.value)}</td></tr>`).join('')}</table>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return '';
    case 'box':
      return `<h2>${escaped(block.title)}</h2>${blocksHtml(block.blocks)}`;
  }
}

function tableHtml(table: DocumentTable): string {
  const header = table.header.map((text) => `<th>${escaped(text)}</th>`).join('');
  const rows = table.rows.map((row) => `<tr>${row.map((cell) => `<td>${blocksHtml(cell.blocks)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${header}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function lineHtml(runs: Line): string {
  return runs.map((run) => (run.bold ? `<b>${escaped(run.text)}</b>` : escaped(run.text))).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
