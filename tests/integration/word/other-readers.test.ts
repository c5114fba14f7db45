import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWordFile } from '@main/word/write-document';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordCorpus } from '../../support/word-corpus/corpus';
import { type Findings, readersHere } from '../../support/word-corpus/other-readers';
import { outlineOf } from '../../support/word-corpus/outline';

/*
 * The corpus read by programs of others, those that are on this machine, each of which finds what it can. Our own
 * second reader is always among them, so on no machine is nothing compared.
 */

const corpus = wordCorpus();
const fileOf = (index: number) => String(index).padStart(3, '0');
const folder = mkdtempSync(join(tmpdir(), 'throughline-corpus-'));

beforeAll(async () => {
  for (const [index, { document }] of corpus.entries()) {
    writeFileSync(join(folder, `${fileOf(index)}.docx`), await writeWordFile(document));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(readersHere())('$name', ({ name, read }) => {
  let found: Findings;
  beforeAll(async () => {
    found = await read(folder);
  });

  test.each(corpus.map(({ name: what, document }, index) => ({ what, document, index })))(
    'finds what is in the data: $what',
    ({ document, index }) => {
      const { headings, tables, items, pictures, title } = outlineOf(document);
      const file = found.get(fileOf(index));
      if (file === undefined) throw new Error('The file was not read');
      const words = tables.flatMap(({ cells }) => cells).filter((cell) => cell !== '');
      const unlabelled = items.map(({ depth, text }) => ({ depth, text }));
      const numbered = items
        .filter(({ label }) => /^[\da-z]+\.$/i.test(label))
        .map(({ label, text }) => `${label} ${text}`);
      const wanted = {
        'our second reader': { title, headings, items, tables, pictures },
        'python-docx': { title, language: 'en-GB', headings, items: unlabelled, tables, pictures },
        pandoc: { headings, numbered: expect.arrayContaining(numbered), words },
      };
      expect(file).toEqual(Object.entries(wanted).find(([reader]) => reader === name)?.[1]);
    },
  );
});
