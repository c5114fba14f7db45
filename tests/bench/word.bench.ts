import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { DocumentBlock, DocumentTable, Line, RecordDocument } from '@domain/document/document';
import { checkWordFile } from '@main/word/check-document';
import { writeWordFile } from '@main/word/write-document';
import { compareInPairs, print, printRatio, timeMs } from '../support/paired-ratio';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../support/tobin-record';

/*
 * One record to Word, from its content to the bytes of a .docx, against pandoc making one of the same words given as
 * HTML. Pandoc's figure has the start of its process in it, because that is what using it would cost. The second line
 * is what a person waits for: ours also opens the file again and compares every word, which pandoc does not.
 */

const PAIRS = 21;
const GOAL = { atMost: 0.25, unit: 'ms' };
/** So that the first pairs do not measure the compiler of either program or the disk cache. */
const WARM_UPS = 15;

const request = { content: tobinRecord(), state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS } as const;

async function makeOurs(): Promise<void> {
  await writeWordFile(composeRecordDocument(request));
}

async function makeAndCheckOurs(): Promise<void> {
  const document = composeRecordDocument(request);
  const bytes = await writeWordFile(document);
  const { faults } = await checkWordFile(bytes, document);
  if (faults.length > 0) throw new Error(faults.join('; '));
}

function makePandocs(input: string, output: string): void {
  const run = spawnSync('pandoc', ['-f', 'html', '-t', 'docx', '-o', output, input]);
  if (run.status !== 0) throw new Error(`pandoc failed: ${run.stderr}`);
}

function htmlOf(document: RecordDocument): string {
  return `<!doctype html><meta charset="utf-8"><title>${escaped(document.title)}</title><h1>${escaped(document.title)}</h1>${blocksHtml(document.blocks)}`;
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

if (spawnSync('pandoc', ['--version']).status === 0) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const [input, output] = [join(folder, 'note.html'), join(folder, 'note.docx')];
  writeFileSync(input, htmlOf(composeRecordDocument(request)));
  for (let run = 0; run < WARM_UPS; run += 1) {
    await makeAndCheckOurs();
    makePandocs(input, output);
  }
  const pandocs = () => timeMs(() => makePandocs(input, output));
  printRatio('One record to Word, against pandoc', await compareInPairs(() => timeMs(makeOurs), pandocs, PAIRS), GOAL);
  const checked = await compareInPairs(() => timeMs(makeAndCheckOurs), pandocs, PAIRS);
  printRatio('The same, opened again and checked word by word', checked, GOAL);
  print(`  pandoc's file of the same words: ${readFileSync(output).length} bytes`);
  rmSync(folder, { recursive: true, force: true });
} else {
  print('word: pandoc is not installed (apt-get install pandoc), nothing was compared');
  process.exitCode = 1;
}
