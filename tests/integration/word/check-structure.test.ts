import { checkWordFile } from '@main/word/check-document';
import { writeWordFile } from '@main/word/write-document';
import { describe, expect, test } from 'vitest';
import { withChangedPart } from '../../support/change-word-part';
import { structuredDocument } from '../../support/structured-document';

const document = structuredDocument();
const bytes = await writeWordFile(document);

/** The paragraph that holds these words. */
const paragraphOf = (words: string) => new RegExp(`<w:p>(?:(?!<w:p>)(?!</w:p>).)*>${words}</w:t></w:r></w:p>`, 's');

/** Changes one paragraph and leaves the rest. */
const inParagraph = (words: string, change: (paragraph: string) => string) => (xml: string) =>
  xml.replace(paragraphOf(words), change);

const without = (tag: RegExp) => (xml: string) => xml.replace(tag, '');

async function faultsAfter(part: string, change: (xml: string) => string) {
  const checked = await checkWordFile(await withChangedPart(bytes, part, change), document);
  return checked.faults.join('; ');
}

test('a file with one of everything is whole, and says how many pieces', async () => {
  const { pieces, present, faults } = await checkWordFile(bytes, document);
  expect(faults).toEqual([]);
  expect(pieces).toBe(40);
  expect(present).toBe(pieces);
});

describe('in the page itself', () => {
  test.each<[string, (xml: string) => string, RegExp]>([
    [
      'a heading that became a paragraph',
      inParagraph('Two', without(/<w:pStyle w:val="Heading2"\/>/)),
      /is not the heading, title or paragraph/,
    ],
    [
      'a heading that moved a level',
      inParagraph('Two', (xml) => xml.replace('Heading2', 'Heading1')),
      /is not the heading, title or paragraph/,
    ],
    [
      'a paragraph that became a heading',
      inParagraph('Plain words', (xml) => xml.replace('w:val="Normal"', 'w:val="Heading1"')),
      /is not the heading, title or paragraph/,
    ],
    ['an item that lost its number', inParagraph('fourth', without(/<w:numPr>.*?<\/w:numPr>/)), /lost its number/],
    [
      'an item that moved a level',
      inParagraph('bullet inside', (xml) => xml.replace('<w:ilvl w:val="1"/>', '<w:ilvl w:val="2"/>')),
      /lost its number or its level/,
    ],
    [
      'an item that went to another list',
      inParagraph('fourth', (xml) => xml.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="1"/>')),
      /lost its number or its level/,
    ],
    [
      'a paragraph that became an item',
      inParagraph('its second paragraph', (xml) =>
        xml.replace(/(<w:pStyle[^>]*>)/, '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      ),
      /lost its number or its level/,
    ],
    [
      'two cells that were swapped',
      (xml) => xml.replace(/(<w:tc>(?:(?!<w:tc>).)*>left<.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/s, '$2$1'),
      /does not stand in its cell/,
    ],
    [
      'two cells with words that were swapped',
      (xml) => xml.replace(/(<w:tc>(?:(?!<w:tc>).)*>wed<.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/s, '$2$1'),
      /is not as it was written/,
    ],
    [
      'a row that was dropped, though it held no words',
      (xml) => xml.replace(/<w:tr>(?:(?!<w:t[ >]|<w:vMerge|<w:tr>|<w:gridSpan).)*?<\/w:tr>/s, ''),
      /Table 1 of 4 has 4 rows, in the record 5/,
    ],
    [
      'a row that was dropped with its words',
      (xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*>School<.*?<\/w:tr>/s, ''),
      /is not as it was written/,
    ],
    [
      "a value that left its label's side",
      (xml) =>
        xml
          .replace(/(<w:tc>(?:(?!<w:tc>).)*>Age<.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/s, '<w:tc><w:p/></w:tc>$1$2')
          .replace(/(>Age<.*?<\/w:tc>)(<w:tc>.*?<\/w:tc>)/s, '$1<w:tc><w:p/></w:tc>$2'),
      /does not stand in its cell/,
    ],
    ['a header row that no longer repeats', without(/<w:tblHeader\/>/), /does not repeat the same header rows/],
    ['a cell that lost its width', without(/<w:gridSpan w:val="2"\/>/), /does not stand in its cell|columns/],
    ['a cell that no longer reaches down', without(/<w:vMerge w:val="restart"\/>/), /does not stand in its cell/],
    ['a chart that is gone', without(/<w:drawing>.*?<\/w:drawing>/s), /holds 0 pictures, the record 1/],
    [
      'a chart that says something else',
      (xml) => xml.replaceAll('4 of 10', '5 of 10'),
      /Picture 1 of 1 is not the one/,
    ],
    [
      'a table that left its cell',
      (xml) => {
        const inner = xml.match(/<w:tbl>(?:(?!<w:tbl>).)*"Inner".*?<\/w:tbl>/s)?.[0] ?? '';
        return xml.replace(inner, '').replace('<w:sectPr', `${inner}<w:sectPr`);
      },
      /is not as it was written/,
    ],
  ])('sees %s', async (_what, change, fault) => {
    const faults = await faultsAfter('word/document.xml', change);
    expect(faults).toMatch(fault);
    expect(faults).not.toMatch(/fourth|bullet|School|Nan|wed|Plain words/);
  });
});

describe('in what the styles and lists mean', () => {
  test('sees a heading style that is no heading any more', async () => {
    const change = (xml: string) => xml.replace(/(w:styleId="Heading2".*?)<w:outlineLvl w:val="1"\/>/s, '$1');
    expect(await faultsAfter('word/styles.xml', change)).toMatch(/is not the heading/);
  });

  test('sees a list that counts in another way, or begins elsewhere', async () => {
    const letters = (xml: string) => xml.replaceAll('w:val="decimal"', 'w:val="lowerLetter"');
    expect(await faultsAfter('word/numbering.xml', letters)).toMatch(/lost its number/);
    const start = (xml: string) => xml.replaceAll('<w:startOverride w:val="3"/>', '<w:startOverride w:val="4"/>');
    expect(await faultsAfter('word/numbering.xml', start)).toMatch(/lost its number/);
    const silent = (xml: string) => xml.replaceAll('w:val="%1."', 'w:val=""');
    expect(await faultsAfter('word/numbering.xml', silent)).toMatch(/lost its number/);
  });

  test('does not mind what the styles and lists are called', async () => {
    const renamed = (xml: string) => xml.replaceAll('"Heading1"', '"Kop1"').replaceAll('"Title"', '"Titel"');
    const styles = await withChangedPart(bytes, 'word/styles.xml', (xml) =>
      renamed(xml).replace('<w:name w:val="Titel"/>', '<w:name w:val="Title"/>'),
    );
    const other = await withChangedPart(styles, 'word/document.xml', renamed);
    expect((await checkWordFile(other, document)).faults).toEqual([]);
  });
});

test('counts the pieces that are there', async () => {
  const lost = await withChangedPart(
    bytes,
    'word/document.xml',
    inParagraph('A note', () => ''),
  );
  const { pieces, present } = await checkWordFile(lost, document);
  expect([pieces, present]).toEqual([40, 39]);
  const changed = await withChangedPart(bytes, 'word/document.xml', (xml) =>
    xml.replace('>Plain words<', '>Other words<').replace('>wed<', '>thu<'),
  );
  expect((await checkWordFile(changed, document)).present).toBe(38);
});
