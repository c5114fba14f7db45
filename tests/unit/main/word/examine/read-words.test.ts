import { readWords } from '@main/word/examine/read-words';
import { describe, expect, it } from 'vitest';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="x"';
const body = (inner: string) => `<w:document ${W}><w:body>${inner}</w:body></w:document>`;
const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;

const wordsIn = async (inner: string, withoutPageNumbers = false) =>
  (await readWords(body(inner), withoutPageNumbers)).pieces.map(({ words }) => words);

describe('the words of a part, whichever program wrote it', () => {
  it('through runs that were split, smart tags, content controls and links', async () => {
    const inner = `${run('Nan ')}<w:smartTag><w:sdt><w:sdtContent>${run('Pat')}</w:sdtContent></w:sdt></w:smartTag><w:hyperlink>${run('’s')}</w:hyperlink>`;
    expect(await wordsIn(paragraph(inner))).toEqual(['Nan Pat’s']);
  });

  it('with line breaks, tabs and hyphens, and without where tabs stop', async () => {
    const inner = `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>`;
    expect(await wordsIn(paragraph(inner))).toEqual(['a\nb\tc\u2011d\u00ADe']);
  });

  it('once, where a part is written twice for older programs', async () => {
    const box = (tag: string) =>
      `<mc:${tag}><w:txbxContent>${paragraph(run('in the box'))}</w:txbxContent></mc:${tag}>`;
    const inner = `<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r>${run('beside it')}`;
    expect(await wordsIn(paragraph(inner))).toEqual(['in the box', 'beside it']);
  });

  it('without the code of a field, with what it was filled in with', async () => {
    const field = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await wordsIn(paragraph(`${run('See ')}${field('REF x')}`))).toEqual(['See 7']);
    const foot = `${run('Page ')}${field('PAGE')}${run(' of ')}<w:fldSimple w:instr="NUMPAGES">${run('9')}</w:fldSimple>${field('REF x')}`;
    expect(await wordsIn(paragraph(foot), true)).toEqual(['Page  of 7']);
  });

  it('without what is hidden or taken out, and says that there is such', async () => {
    const inner = `${run('kept')}${run(' hidden', '<w:rPr><w:vanish/></w:rPr>')}${run(' shown', '<w:rPr><w:vanish w:val="0"/></w:rPr>')}<w:del>${run(' gone')}</w:del><w:ins>${run(' new')}</w:ins>`;
    const read = await readWords(body(paragraph(inner)));
    expect(read.pieces.map(({ words }) => words)).toEqual(['kept shown new']);
    expect(read).toMatchObject({ hasTrackedChanges: true, hasHiddenWords: true });
  });

  it('with where each piece stands', async () => {
    const item = paragraph(`<w:pPr><w:numPr/></w:pPr>${run('item')}`);
    const read = await readWords(
      body(`${paragraph(run('text'))}${item}<w:tbl><w:tr><w:tc>${item}</w:tc></w:tr></w:tbl>`),
    );
    expect(read.pieces.map(({ place }) => place)).toEqual(['TEXT', 'LIST', 'CELL']);
  });
});

describe('a part that nobody could have meant', () => {
  it.each(['<w:p>', 'no XML', '<w:p>&nope;</w:p>', '<w:p>'.repeat(50)])('%#', async (xml) => {
    expect((await readWords(xml)).isReadable).toBe(false);
  });

  it('with a hundred thousand paragraphs is not read to its end', async () => {
    const read = await readWords(body(paragraph(run('x')).repeat(100_000)));
    expect(read).toMatchObject({ isReadable: false, isTooMuch: true, pieces: [] });
  });

  it('with a paragraph of millions of words, or paragraphs a thousand deep, is not read to its end', async () => {
    const long = await readWords(body(paragraph(run('word '.repeat(500_000)))));
    const deep = await readWords(body(`${'<w:p>'.repeat(1_000)}${'</w:p>'.repeat(1_000)}`));
    for (const read of [long, deep]) expect(read).toMatchObject({ isTooMuch: true, pieces: [] });
  });
});
