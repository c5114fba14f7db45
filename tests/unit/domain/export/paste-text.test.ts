import type { DocumentBlock } from '@domain/document/document';
import { documentBlocksText } from '@domain/document/document-text';
import { cellOf, note, paragraph } from '@domain/document/plain-blocks';
import { simpleHtml } from '@domain/export/paste-html';
import { pasteLines } from '@domain/export/paste-lines';
import { LEAST_LIMIT, pasteParts } from '@domain/export/paste-parts';
import { pasteLength, plainText } from '@domain/export/paste-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const heading = (text: string, level: 1 | 2 | 3 = 1): DocumentBlock => ({ kind: 'heading', level, text });
const list = (ordered: boolean, ...items: readonly (readonly DocumentBlock[])[]): DocumentBlock => ({
  ...{ kind: 'list', ordered, start: 1 },
  items: items.map((blocks) => ({ blocks })),
});
const ACTIONS: DocumentBlock = {
  kind: 'table',
  caption: 'Agreed actions',
  widths: [1, 2],
  header: ['Who', 'Will do what'],
  rows: [
    [cellOf('Tom Hale', note('social worker')), cellOf('See Sunniva at school')],
    [cellOf(''), cellOf('Ring the school')],
  ],
};

const plain = (...blocks: readonly DocumentBlock[]) => plainText(pasteLines(blocks));
const html = (...blocks: readonly DocumentBlock[]) => simpleHtml(pasteLines(blocks));
const parts = (blocks: readonly DocumentBlock[], limit: number | null, notice: string | null = null) =>
  pasteParts({ lines: pasteLines(blocks), limit, notice });

describe('plain text reads well in a box without formatting', () => {
  it('with headings on lines of their own and a blank line between paragraphs', () => {
    expect(plain(heading('Update'), paragraph('One.\nTwo.'), paragraph('Three.'), heading('Next'), note('None'))).toBe(
      'Update\nOne.\nTwo.\n\nThree.\n\nNext\nNone',
    );
  });

  it('with facts line by line', () => {
    const rows = [
      { label: 'Child', value: 'Sunniva Hart' },
      { label: 'Born', value: '4 March 2012' },
    ];
    expect(plain({ kind: 'facts', caption: '', rows })).toBe('Child: Sunniva Hart\nBorn: 4 March 2012');
  });

  it('with lists inside lists, whichever way they count', () => {
    const inner: DocumentBlock = {
      kind: 'list',
      ordered: true,
      start: 3,
      marker: 'a',
      items: [{ blocks: [paragraph('in')] }],
    };
    expect(plain(list(false, [paragraph('one'), paragraph('more of it'), inner], [paragraph('two')]))).toBe(
      '- one\n  more of it\n  c. in\n- two',
    );
    expect(plain({ ...inner, marker: 'I' } as DocumentBlock)).toBe('III. in');
  });

  it('with a table row by row, each cell behind its heading, and a mark where nothing was written', () => {
    expect(plain(ACTIONS)).toBe(
      'Who: Tom Hale / social worker; Will do what: See Sunniva at school\nWho: –; Will do what: Ring the school',
    );
  });

  it('with the columns counted past a cell that reaches down, and headings that are a row of cells', () => {
    const head = ['A', 'B'].map((text) => ({ ...cellOf(text), isHeader: true as const }));
    const rows = [head, [{ ...cellOf('down'), rows: 2 }, cellOf('first')], [cellOf('second')]];
    expect(plain({ kind: 'table', caption: '', widths: [1, 1], header: [], rows })).toBe(
      'A: down; B: first\nB: second',
    );
  });

  it('keeps a table that has nothing but headings', () => {
    expect(plain({ kind: 'table', caption: '', widths: [1, 1], header: ['A', 'B'], rows: [] })).toBe('A; B');
  });
});

describe('HTML is as simple as can be', () => {
  it('with lists inside each other and a table with its headings', () => {
    expect(html(list(false, [paragraph('one'), list(true, [paragraph('in')])], [paragraph('two')]))).toBe(
      '<ul><li>one<ol start="1" type="1"><li>in</li></ol></li><li>two</li></ul>',
    );
    expect(html(ACTIONS)).toBe(
      '<table><tr><th>Who</th><th>Will do what</th></tr><tr><td>Tom Hale<br>social worker</td><td>See Sunniva at school</td></tr><tr><td></td><td>Ring the school</td></tr></table>',
    );
  });

  it('with bold and the like, and nothing a person typed taken for HTML', () => {
    const words: DocumentBlock = { kind: 'paragraph', runs: [{ text: '<b> & "x"', bold: true }, { text: '\nnext' }] };
    expect(html(heading('A < B', 2), words)).toBe(
      '<h3>A &lt; B</h3><p><strong>&lt;b&gt; &amp; &quot;x&quot;</strong><br>next</p>',
    );
    expect(html(words)).not.toMatch(/class=|style=/);
  });
});

describe('parts', () => {
  it('is one without a number where all of it fits, and where there is no limit', () => {
    expect(parts([paragraph('All of it.')], LEAST_LIMIT).map(({ text }) => text)).toEqual(['All of it.']);
    expect(parts([paragraph('a '.repeat(5_000))], null)).toHaveLength(1);
  });

  it('begin with their number and with the notice of a draft, both counted', () => {
    const sentence = 'He was at home on Monday. ';
    const made = parts([heading('Update'), paragraph(sentence.repeat(60))], LEAST_LIMIT, 'DRAFT');
    expect(made.length).toBeGreaterThan(2);
    for (const [index, { text, html: rich, characters }] of made.entries()) {
      expect(text.startsWith(`Part ${index + 1} of ${made.length}\n\nDRAFT\n\n`)).toBe(true);
      expect(rich.startsWith(`<p>Part ${index + 1} of ${made.length}</p><p>DRAFT</p>`)).toBe(true);
      expect(characters).toBeLessThanOrEqual(LEAST_LIMIT);
      expect(text.trimEnd().endsWith('Monday.')).toBe(true);
    }
  });

  it('end before a block that fits into the next, and never with a heading', () => {
    const block = 'word '.repeat(60).trim();
    const made = parts([paragraph(block), heading('A heading'), paragraph(block)], LEAST_LIMIT);
    expect(made.map(({ text }) => text.split('\n\n').slice(1).join('|'))).toEqual([block, `A heading\n${block}`]);
  });

  it('count a line end as two', () => {
    expect(pasteLength('a\nb')).toBe(4);
  });

  it('never cut an emoji, a flag or a letter with its accents', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const { text } of parts([paragraph(family.repeat(400))], LEAST_LIMIT)) {
      expect(text.replace(/^Part \d+ of \d+\n\n/, '').replaceAll(family, '')).toBe('');
    }
    const accents = `e${'\u0301'.repeat(3_000)}`;
    expect(parts([paragraph(accents)], LEAST_LIMIT).every(({ characters }) => characters <= LEAST_LIMIT)).toBe(true);
  });

  it('have as many digits in their number as they need', () => {
    const made = parts([paragraph('wort '.repeat(12_000))], LEAST_LIMIT);
    expect(made.length).toBeGreaterThan(100);
    expect(made.at(-1)?.text.startsWith(`Part ${made.length} of ${made.length}`)).toBe(true);
    expect(made.every(({ characters }) => characters <= LEAST_LIMIT)).toBe(true);
  });
});

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('Sunniva.', 'Nan', '😀', 'e\u0301t\u0301', '\n', '\ud83d'),
);
const words = fc.array(word, { minLength: 1, maxLength: 60, size: 'max' }).map((all) => all.join(' '));
/** Half in bold: words of two runs must not grow together. */
const simple = fc.oneof(
  words.map((text) => paragraph(text)),
  fc.tuple(words, words).map(
    ([one, other]): DocumentBlock => ({
      kind: 'paragraph',
      runs: [{ text: `${one} ` }, { text: other, bold: true }, { text: ` ${one}` }],
    }),
  ),
);
const cell = fc.array(simple, { maxLength: 2 }).map((blocks) => ({ blocks }));
const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  simple,
  fc.constant(paragraph(`a ${'x'.repeat(700)} b`)),
  words.map((text) => note(text)),
  fc.tuple(words, fc.constantFrom(1, 2, 3)).map(([text, level]) => heading(text, level as 1 | 2 | 3)),
  fc
    .tuple(fc.boolean(), fc.array(fc.array(simple, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }))
    .map(([ordered, items]) => list(ordered, [...(items[0] ?? []), list(!ordered, ...items)], ...items)),
  fc.tuple(fc.tuple(cell, cell), fc.tuple(cell, cell), words).map(
    ([one, two, head]): DocumentBlock => ({
      ...{ kind: 'table', caption: '', widths: [1, 1], header: [head, ''], rows: [one, two] },
    }),
  ),
  fc.tuple(words, simple).map(([title, inner]): DocumentBlock => ({ kind: 'box', title, blocks: [inner] })),
  fc
    .tuple(words, words)
    .map(([label, value]): DocumentBlock => ({ kind: 'facts', caption: '', rows: [{ label, value }] })),
);
const blocks = fc.array(block, { minLength: 1, maxLength: 12 });
const LIMITS = fc.constantFrom(LEAST_LIMIT, 640, 4_000);
const withoutBlanks = (text: string) => text.replace(/\s+/gu, '');
const halfOfAPair = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

describe('whatever was written', () => {
  it('is all there in its order when the parts are put together, and each part is within the limit', () => {
    fc.assert(
      fc.property(blocks, LIMITS, (document, limit) => {
        const lines = pasteLines(document);
        const made = pasteParts({ lines, limit, notice: null });
        for (const { text, characters } of made) {
          expect(characters).toBe(pasteLength(text));
          if (made.length > 1) expect(characters).toBeLessThanOrEqual(limit);
        }
        const bodies = made.map(({ text }) => (made.length > 1 ? text.slice(text.indexOf('\n\n') + 2) : text));
        const joined = bodies.join('\n');
        // A row that is longer than a part is written cell by cell, without what stands between cells.
        const bare = (text: string) => withoutBlanks(text).replaceAll(/[;/]/g, '');
        expect(bare(joined)).toBe(bare(plainText(lines)));
        // A word that is longer than a part is cut; every other stays a word.
        const wordsIn = (text: string) => text.split(/[\s;/]+/u).filter((each) => each !== '');
        const isCut = wordsIn(plainText(lines)).some((each) => each.length > 300);
        if (!isCut) expect(wordsIn(joined)).toEqual(wordsIn(plainText(lines)));
        const halves = (text: string) => text.match(halfOfAPair)?.length ?? 0;
        expect(halves(joined)).toBe(halves(plainText(lines)));
      }),
      { numRuns: 300 },
    );
  });

  it('has every paragraph of the document in its plain text, in its order', () => {
    fc.assert(
      fc.property(blocks, (document) => {
        const text = withoutBlanks(plainText(pasteLines(document)));
        let from = 0;
        for (const line of documentBlocksText(document).split('\n').map(withoutBlanks)) {
          // The headings of a table stand in front of each of its cells.
          const found = text.indexOf(line, from);
          const isThere = found !== -1 || text.includes(line);
          expect(isThere, line).toBe(true);
          if (found !== -1 && !document.some(({ kind }) => kind === 'table')) from = found;
        }
      }),
    );
  });
});
