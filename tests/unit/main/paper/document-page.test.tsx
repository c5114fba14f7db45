import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { DocumentBlock, RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { richTextBlocks } from '@domain/document/rich-text-blocks';
import { documentPage } from '@main/paper/document-page';
import { edgeAbove, edgeBelow } from '@main/paper/page-edges';
import { withFixedDates } from '@main/paper/pdf-dates';
import { printableText } from '@main/word/printable-text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRichText } from '../../../support/arbitrary-rich-text';
import { marlowRecord } from '../../../support/marlow-record';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../../../support/tobin-record';

const tobin = composeRecordDocument({
  content: tobinRecord(),
  state: 'AGREED',
  seal: TOBIN_SEAL,
  settings: TOBIN_SETTINGS,
});

describe('the page a PDF is made of', () => {
  test.each([
    ['a case supervision', tobin],
    [
      'a permanence record',
      composeRecordDocument({
        content: marlowRecord(),
        state: 'AGREED',
        seal: TOBIN_SEAL,
        settings: TOBIN_SETTINGS,
      }),
    ],
  ])('%s has every word of its document in its order', (_what, document) => {
    expect(wordsOn(document)).toBe(wordsOf(document));
  });

  test('whatever somebody wrote stands there for itself', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const document = withBlocks(richTextBlocks(text));
        expect(wordsOn(document)).toBe(wordsOf(document));
      }),
    );
  });

  test('markup in the words is words: nothing can be run, fetched or styled from them', () => {
    const hostile =
      '</p></td></table><script>alert(1)</script><img src=x onerror=alert(1)><style>*{display:none}</style>';
    const document = withBlocks([
      { kind: 'heading', level: 1, text: hostile },
      { kind: 'paragraph', runs: [{ text: hostile, bold: true }] },
      { kind: 'note', text: hostile },
      { kind: 'facts', caption: `"${hostile}`, rows: [{ label: hostile, value: hostile }] },
      {
        kind: 'table',
        caption: `"onload="${hostile}`,
        widths: [1],
        header: [hostile],
        rows: [[{ blocks: [{ kind: 'paragraph', runs: [{ text: hostile }] }] }]],
      },
    ]);
    const page = parsed({ ...document, title: hostile });
    expect(page.querySelectorAll('script, img, iframe, link, object, [onload], [onerror]')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    for (const edge of [
      edgeAbove({ ...document, marking: hostile }),
      edgeBelow({ ...document, recordNumber: hostile }),
    ]) {
      expect(new DOMParser().parseFromString(edge, 'text/html').querySelectorAll('script, img, style')).toHaveLength(0);
    }
  });

  test('a heading that begins a page begins one', () => {
    const document = withBlocks([
      { kind: 'heading', level: 1, text: 'Agreed' },
      { kind: 'heading', level: 1, text: 'To do in the case system', startsPage: true },
    ]);
    expect([...parsed(document).querySelectorAll('.new-page')].map((each) => each.textContent)).toEqual([
      'To do in the case system',
    ]);
  });

  test('each number of a scale is drawn without text, and said to whoever does not see it', () => {
    const drawings = [...parsed(tobin).querySelectorAll('td svg[role="img"]')];
    expect(drawings.map((each) => each.getAttribute('aria-label'))).toEqual(
      [6, 7, 4, 4, 4].map((number) => `${number} on a line from 0 to 10`),
    );
    expect(drawings.map((each) => each.textContent).join('')).toBe('');
  });

  test('the word across the page stands on what is a draft, not on whatever has a notice', () => {
    const draft = composeRecordDocument({
      content: tobinRecord(),
      state: 'DRAFT',
      seal: null,
      settings: TOBIN_SETTINGS,
    });
    expect(parsed(draft).querySelector('.watermark')?.textContent).toBe('DRAFT');
    const working = { ...tobin, draftNotice: "A working list, not for any child's file" };
    expect(parsed(working).querySelector('.watermark')).toBeNull();
  });

  test('headings, header cells and language are real', () => {
    const page = parsed(tobin);
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('h2')?.textContent).toBe('What was decided and agreed');
    for (const table of page.querySelectorAll('table')) {
      expect(table.getAttribute('aria-label')).not.toBe('');
      expect(table.querySelectorAll('th[scope]').length).toBeGreaterThan(0);
    }
  });
});

test('the dates in a PDF are those of the record, and not a byte moves', () => {
  const made = Buffer.from(
    "/CreationDate (D:20261125194005+00'00')\n/ModDate (D:20261125194005+00'00')>> \xff",
    'latin1',
  );
  const fixed = withFixedDates(made, {
    ...tobin,
    writtenAt: '2026-11-13T16:02:07.000Z' as RecordDocument['writtenAt'],
  });
  expect(fixed.toString('latin1')).toBe(
    "/CreationDate (D:20261113160207+00'00')\n/ModDate (D:20261113160207+00'00')>> \xff",
  );
});

function withBlocks(blocks: readonly DocumentBlock[]): RecordDocument {
  return { ...tobin, blocks };
}

function parsed(document: RecordDocument): Document {
  return new DOMParser().parseFromString(documentPage(document), 'text/html');
}

function wordsOn(document: RecordDocument): string {
  const { body } = parsed(document);
  body.querySelector('.watermark')?.remove();
  for (const lineEnd of body.querySelectorAll('br')) lineEnd.replaceWith(' ');
  return squeezed(body.textContent);
}

function wordsOf(document: RecordDocument): string {
  return squeezed(documentParagraphs(document, printableText).join(''));
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
