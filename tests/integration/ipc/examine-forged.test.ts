import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExaminedFile } from '@contract/examine-calls';
import { createExamineHandlers } from '@main/ipc/examine-handlers';
import { printableRecord } from '@main/ipc/exports/printable-record';
import { saveCopy } from '@main/ipc/exports/save-copy';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alterWordFile, MAIN_PART, paragraphWith } from '../../support/alter-word-file';
import { contextFor } from '../../support/context-for-tests';
import { aChild, aDraft, richText, seal, sectionKey, write } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

/*
 * Files that were made to look unchanged: whoever forges one leaves the old words where a reader may look for them and
 * puts the new ones where Word shows them.
 */

const WORDS = 'School rang twice about the mornings.';

let store: TestStore;
let exported: Buffer;
beforeEach(async () => {
  store = newTestStore();
  const id = aDraft(store, aChild(store, { forename: 'Sunniva', surname: 'Hart' }));
  write(store, id, { [sectionKey('RICH_TEXT')]: richText(WORDS, 'Nan Pat slept over.') });
  seal(store, id);
  const context = contextFor(store);
  const printable = printableRecord(context, id, 'FILE_COPY');
  if (!printable.ok) throw new Error(printable.failure.kind);
  const made = await context.makeWordFile({ document: printable.value.document, house: null });
  await saveCopy(context, { printable: printable.value, format: 'WORD', ...made, file: at('out.docx') });
  exported = made.bytes;
});
afterEach(() => {
  store.store.close();
  store.folder.remove();
});

const at = (name: string) => join(store.folder.path, name);

async function examine(path: string): Promise<ExaminedFile> {
  const reply = await createExamineHandlers(contextFor(store))['file:examine']({ path });
  if (!reply.ok) throw new Error(reply.failure.kind);
  return reply.value;
}

async function examineBytes(bytes: Buffer): Promise<ExaminedFile> {
  writeFileSync(at('back.docx'), bytes);
  return examine(at('back.docx'));
}

const inMain = (change: (xml: string) => string) => alterWordFile(exported, { [MAIN_PART]: change });
const runOf = (xml: string) => /<w:r>.*<\/w:r>/s.exec(paragraphWith(xml, WORDS))?.[0] ?? '';
const withOtherWords = (xml: string) => xml.replace('rang twice', 'never rang');

test('the same words, saved again, are the same words', async () => {
  const zip = await JSZip.loadAsync(exported);
  expect(await examineBytes(await zip.generateAsync({ type: 'nodebuffer' }))).toMatchObject({ verdict: 'SAME_WORDS' });
});

describe('is found to be altered', () => {
  test('where the package leads to another part, and the old words stay in theirs', async () => {
    const zip = await JSZip.loadAsync(exported);
    const text = async (part: string) => (await zip.file(part)?.async('string')) ?? '';
    zip.file('word/shown.xml', withOtherWords(await text(MAIN_PART)));
    zip.file('word/_rels/shown.xml.rels', await text('word/_rels/document.xml.rels'));
    zip.file('_rels/.rels', (await text('_rels/.rels')).replace(MAIN_PART, 'word/shown.xml'));
    const answer = await examineBytes(await zip.generateAsync({ type: 'nodebuffer' }));
    expect(answer).toMatchObject({ verdict: 'ALTERED', inFile: { shown: [{ kind: 'CHANGED' }], more: 0 } });
  });

  test('where the top of the page is another part, and the old marking stays in its own', async () => {
    const bytes = await alterWordFile(exported, {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replaceAll(/Target="(?:\/word\/)?header\d+\.xml"/g, 'Target="top.xml"'),
    });
    const zip = await JSZip.loadAsync(bytes);
    const [header] = Object.keys(zip.files).filter((name) => /^word\/header\d+\.xml$/.test(name));
    const marking = (await zip.file(header ?? '')?.async('string')) ?? '';
    zip.file('word/top.xml', marking.replace(/(<w:t(?: [^>]*)?>)[^<]+/, '$1PUBLIC'));
    const answer = await examineBytes(await zip.generateAsync({ type: 'nodebuffer' }));
    expect(answer).toMatchObject({ verdict: 'ALTERED' });
  });

  test.each<[string, (xml: string) => string]>([
    ['another document is put in', (xml) => xml.replace('<w:sectPr', '<w:altChunk r:id="rId99"/><w:sectPr')],
    [
      'a formula says more',
      (xml) => xml.replace(runOf(xml), `<m:oMath><m:r><m:t>not</m:t></m:r></m:oMath>${runOf(xml)}`),
    ],
    ['a sign of a font of signs is put in', (xml) => xml.replace('rang', 'rang</w:t><w:sym w:char="F0D8"/><w:t>')],
    [
      'the old words are a choice that no program understands, and others what is shown instead',
      (xml) =>
        xml.replace(
          runOf(xml),
          `<mc:AlternateContent><mc:Choice Requires="zz">${runOf(xml)}</mc:Choice><mc:Fallback>${withOtherWords(runOf(xml))}</mc:Fallback></mc:AlternateContent>`,
        ),
    ],
  ])('where %s', async (_how, change) => {
    expect(await examineBytes(await inMain(change))).toMatchObject({ verdict: 'ALTERED' });
  });
});

test('what is said twice for older programs is read once', async () => {
  const twice = await inMain((xml) =>
    xml.replace(
      runOf(xml),
      `<mc:AlternateContent><mc:Choice Requires="wps">${runOf(xml)}</mc:Choice><mc:Fallback>${runOf(xml)}</mc:Fallback></mc:AlternateContent>`,
    ),
  );
  expect(await examineBytes(twice)).toMatchObject({ verdict: 'SAME_WORDS' });
});

test('a file with two parts of one name is not taken for either', async () => {
  const zip = await JSZip.loadAsync(exported);
  zip.file('word/Xocument.xml', withOtherWords((await zip.file(MAIN_PART)?.async('string')) ?? ''));
  const stored = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  for (const name of ['word/document.xml', 'word/Document.xml']) {
    const bytes = Buffer.from(stored.toString('latin1').replaceAll('word/Xocument.xml', name), 'latin1');
    expect(await examineBytes(bytes)).toMatchObject({ verdict: 'UNREADABLE', why: 'DAMAGED' });
  }
});

test('far more words than any record has are a sentence', async () => {
  const long = await inMain((xml) => xml.replace('rang twice', 'word '.repeat(1_000_000)));
  expect(await examineBytes(long)).toMatchObject({ why: 'TOO_MUCH_INSIDE' });
  const claims = await alterWordFile(exported, {
    'docProps/custom.xml': (xml) => xml.replace('</Properties>', `${'<property/>'.repeat(200_000)}</Properties>`),
  });
  expect(await examineBytes(claims)).toMatchObject({ why: 'TOO_MUCH_INSIDE' });
});

test('one word of a million letters is compared all the same', async () => {
  const answer = await examineBytes(await inMain((xml) => xml.replace('rang twice', 'x'.repeat(1_000_000))));
  expect(answer).toMatchObject({ verdict: 'ALTERED' });
});

test('fields inside fields by the hundred thousand are read', async () => {
  const deep = (xml: string) =>
    xml.replace(
      '<w:sectPr',
      `<w:p>${'<w:fldSimple w:instr="x">'.repeat(100_000)}${'</w:fldSimple>'.repeat(100_000)}</w:p><w:sectPr`,
    );
  expect(await examineBytes(await inMain(deep))).toMatchObject({ verdict: 'SAME_WORDS' });
});

test('a link that leads to itself, and a name that no file can have, are a sentence', async () => {
  symlinkSync(at('loop.docx'), at('loop.docx'));
  expect(await examine(at('loop.docx'))).toMatchObject({ verdict: 'UNREADABLE', why: 'NOT_A_FILE' });
  expect(await examine(at('a\u0000b.docx'))).toMatchObject({ verdict: 'UNREADABLE', why: 'GONE' });
});
