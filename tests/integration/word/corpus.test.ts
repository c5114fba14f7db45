import { documentParagraphs } from '@domain/document/document-text';
import { checkWordFile } from '@main/word/check-document';
import { writeWordFile } from '@main/word/write-document';
import validateOffice from '@ooxml-tools/validate';
import { describe, expect, test } from 'vitest';
import { wordCorpus } from '../../support/word-corpus/corpus';
import { joined } from '../../support/word-corpus/joined-tables';
import { outlineOf } from '../../support/word-corpus/outline';
import { readOutline } from '../../support/word-corpus/second-reader';

/*
 * Everything the writing of Word files must get right, each as one document: it holds every word in its order, is valid
 * by the Open XML schema, and a second reader that shares no code with the writer finds the same headings, list numbers,
 * cells and pictures as are in the data.
 */

describe.each(wordCorpus())('$name', ({ document }) => {
  test('holds every piece, is valid, and reads the same to a second reader', { timeout: 120_000 }, async () => {
    const bytes = await writeWordFile(document);
    expect(documentParagraphs(document).length).toBeGreaterThan(2);
    expect((await checkWordFile(bytes, document)).faults).toEqual([]);
    expect(await validateOffice(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([]);
    expect(joined(await readOutline(bytes))).toEqual(outlineOf(document));
  });
});
