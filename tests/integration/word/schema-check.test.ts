import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordDocument } from '@domain/document/document';
import type { RecordContent } from '@domain/record/record';
import { referenceFaults } from '@main/word/check/reference-faults';
import { readWordParts } from '@main/word/check/word-parts';
import { SchemaCheck, type ValidateWordFile } from '@main/word/schema/schema-check';
import { validateWhole } from '@main/word/schema/validate-whole';
import { writeWordFile } from '@main/word/write-document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRichText } from '../../support/arbitrary-rich-text';
import { withChangedPart, wordPartOf } from '../../support/change-word-part';
import { damagedXml, WAYS } from '../../support/damage-word-xml';
import { everyKindRecord } from '../../support/every-kind-record';
import { exampleAddendum } from '../../support/example-record';
import { fullCaseSupervision } from '../../support/full-case-supervision';
import { marlowRecord } from '../../support/marlow-record';
import { messyRichText } from '../../support/messy-rich-text';
import { structuredDocument } from '../../support/structured-document';
import { sunnivaRecord } from '../../support/sunniva-record';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../../support/tobin-record';

/** Each takes the validator's time for a whole file; with many hundreds nothing else was ever found. */
const RUNS = 20;

const compose = (content: RecordContent): RecordDocument =>
  composeRecordDocument({ content, state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS });

const withSections = (sections: RecordContent['sections']) => compose({ ...tobinRecord(), sections });
const messy = withSections({ update: { kind: 'RICH_TEXT', text: messyRichText() } });

const CORPUS: readonly (readonly [string, RecordDocument])[] = [
  ['a case supervision', compose(tobinRecord())],
  ['a permanence record', compose(marlowRecord())],
  ["a manager's note", compose(sunnivaRecord())],
  ['an addendum', compose(exampleAddendum())],
  ['every kind of section', compose(everyKindRecord())],
  ['a messy record', messy],
  ['5,000 words', withSections(fullCaseSupervision(5_000))],
  ['one of everything', structuredDocument()],
];

/** A check that has seen the whole corpus, and what it asked of the validator since. */
async function warmCheck() {
  const asked: number[] = [];
  const counting: ValidateWordFile = (bytes) => {
    asked.push(bytes.length);
    return validateWhole(bytes);
  };
  const schema = new SchemaCheck(counting);
  for (const [, document] of CORPUS) {
    const bytes = await writeWordFile(document);
    expect(await schema.faults(bytes, await readWordParts(bytes))).toEqual([]);
  }
  asked.length = 0;
  return { asked, schema };
}

const warm = await warmCheck();

const faultsOf = async (bytes: Uint8Array) => warm.schema.faults(bytes, await readWordParts(bytes));

test.each(CORPUS)(
  '%s is as sound when it is remembered as when the whole file is validated',
  async (_name, document) => {
    const bytes = await writeWordFile(document);
    expect(await validateWhole(bytes)).toEqual([]);
    warm.asked.length = 0;
    expect(await faultsOf(bytes)).toEqual([]);
    expect(warm.asked).toEqual([]);
  },
);

test('new words, numbers and names in known places ask nothing of the validator', async () => {
  const other = structuredDocument();
  const bytes = await writeWordFile({
    ...other,
    title: 'Other',
    recordNumber: 'CS-999999',
    author: 'Record CS-999999',
    blocks: [...other.blocks, ...other.blocks, { kind: 'paragraph', runs: [{ text: 'More words' }] }],
  });
  warm.asked.length = 0;
  expect(await faultsOf(bytes)).toEqual([]);
  expect(warm.asked).toEqual([]);
});

test('a shape that is new is validated by itself, in a small file', async () => {
  const bytes = await writeWordFile(messy);
  const changed = await withChangedPart(bytes, 'word/document.xml', (xml) =>
    xml.replace(
      /<w:jc w:val="\w+"\/>|(<w:pPr>)/,
      '<w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:widowControl/>',
    ),
  );
  warm.asked.length = 0;
  const whole = await validateWhole(changed);
  expect((await faultsOf(changed)).length > 0).toBe(whole.length > 0);
  expect(Math.min(...warm.asked)).toBeLessThan(8_000);
});

describe('what is wrong in the middle of a file whose every other shape is known', async () => {
  const bytes = await writeWordFile(compose(tobinRecord()));
  const middle = (xml: string, tag: string) => xml.indexOf(tag, xml.length / 2);
  const putAt = (tag: string, text: string) => (xml: string) =>
    `${xml.slice(0, middle(xml, tag))}${text}${xml.slice(middle(xml, tag))}`;

  test.each<[string, string, (xml: string) => string]>([
    ['an element nobody knows', 'word/document.xml', putAt('<w:r>', '<w:bogus/>')],
    ['an element nobody knows in a cell', 'word/document.xml', putAt('<w:tc>', '<w:bogus/>')],
    ['a paragraph between rows', 'word/document.xml', putAt('<w:tr>', '<w:p/>')],
    ['words that stand in no run', 'word/document.xml', putAt('<w:r>', '<w:t>x</w:t>')],
    ['an element inside words', 'word/document.xml', putAt('</w:t>', '<w:b/>')],
    [
      'the wrong order',
      'word/document.xml',
      (xml) => xml.replace(/(<w:pStyle[^>]*>)(<w:keepNext\/>|<w:numPr>.*?<\/w:numPr>|<w:ind [^>]*>)/, '$2$1'),
    ],
    ['properties after words', 'word/document.xml', putAt('</w:r>', '<w:rPr/>')],
    [
      'a value that is not in the list',
      'word/document.xml',
      (xml) => xml.replace('w:val="restart"', 'w:val="odd"').replace('w:type="dxa"', 'w:type="odd"'),
    ],
    ['an attribute nobody knows', 'word/document.xml', (xml) => xml.replace('<w:tcW ', '<w:tcW w:bogus="1" ')],
    [
      'another namespace under the same name',
      'word/document.xml',
      (xml) => xml.replace(/(<w:p)(>(?:(?!<w:p>).)*?<w:t )/s, '$1 xmlns:w="urn:other"$2'),
    ],
    [
      'another namespace around a picture that is known',
      'word/document.xml',
      (xml) => xml.replace(/<w:p>((?:(?!<w:p>).)*?<w:drawing>)/s, '<w:p xmlns:wp="urn:other">$1'),
    ],
    ['a page that ends twice', 'word/document.xml', (xml) => xml.replace('</w:body>', '<w:sectPr/></w:body>')],
    [
      'a list after the numbers',
      'word/numbering.xml',
      (xml) => xml.replace('</w:numbering>', '<w:abstractNum w:abstractNumId="99"/></w:numbering>'),
    ],
    [
      'a value in a list',
      'word/numbering.xml',
      (xml) => xml.replace('w:val="decimal"', 'w:val="odd"').replace('w:val="bullet"', 'w:val="odd"'),
    ],
    ['an element in the header', 'word/header1.xml', putAt('<w:p>', '<w:bogus/>')],
    ['an element in the styles', 'word/styles.xml', putAt('<w:style ', '<w:bogus/>')],
    ['an element in the settings', 'word/settings.xml', putAt('<w:compat>', '<w:bogus/>')],
    [
      'a picture that is not there',
      'word/document.xml',
      putAt('<w:r>', '<w:r><w:drawing><wp:inline r:embed="rId99"/></w:drawing></w:r>'),
    ],
  ])('%s is found', async (_what, part, change) => {
    const changed = await withChangedPart(bytes, part, change);
    const whole = await validateWhole(changed);
    expect(whole).not.toEqual([]);
    expect(await faultsOf(changed)).toEqual(whole);
    // And no less the second time, nor is the whole file taken for unsound after it.
    expect(await faultsOf(changed)).toEqual(whole);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  test('faults say where, and nothing of what is written', async () => {
    const changed = await withChangedPart(bytes, 'word/document.xml', (xml) =>
      xml.replaceAll('w:type="dxa"', 'w:type="hungry"'),
    );
    const faults = await faultsOf(changed);
    expect(faults[0]).toMatch(/^The file breaks the Word format at \/w:document\[1\].* of \/word\/document\.xml$/);
    expect(faults.join()).not.toContain('hungry');
  });
});

describe('whatever is written or damaged', () => {
  test('rich text is judged as the whole file is', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(anyRichText, async (text) => {
      const bytes = await writeWordFile(withSections({ update: { kind: 'RICH_TEXT', text } }));
      expect(await faultsOf(bytes)).toEqual(await validateWhole(bytes));
    });
    await fc.assert(property, { numRuns: RUNS });
  });

  test.each(['word/document.xml', 'word/numbering.xml', 'word/header1.xml', 'word/styles.xml'])(
    'a damaged %s is judged as the whole file is',
    { timeout: 240_000 },
    async (part) => {
      const bytes = await writeWordFile(messy);
      const xml = await wordPartOf(bytes, part);
      const damage = fc.record({ at: fc.nat(), how: fc.constantFrom(...WAYS), which: fc.nat(27) });
      let unsound = 0;
      const property = fc.asyncProperty(damage, async (how) => {
        const damaged = damagedXml(xml, how);
        const changed = await withChangedPart(bytes, part, () => damaged);
        const whole = await validateWhole(changed);
        if (whole.length > 0) unsound += 1;
        const faults = await faultsOf(changed);
        if (faults.length > 0) expect(whole).not.toEqual([]);
        // Ids that are given twice take the whole file to see, and are looked for apart from the schema.
        const all = [...faults, ...referenceFaults(await readWordParts(changed))];
        if (whole.length > 0) expect(all).not.toEqual([]);
      });
      await fc.assert(property, { numRuns: RUNS });
      expect(unsound).toBeGreaterThan(RUNS / 8);
    },
  );
});

test('remembers no more than it is told to, and no words', async () => {
  const small = new SchemaCheck(validateWhole, 50);
  const bytes = await writeWordFile(compose(tobinRecord()));
  const parts = await readWordParts(bytes);
  expect(await small.faults(bytes, parts)).toEqual([]);
  expect(small.remembered).toBe(50);
  expect(await small.faults(bytes, parts)).toEqual([]);
});

test('a file that cannot be put together is a fault and not a crash, also for the file after it', async () => {
  const bytes = await writeWordFile(compose(tobinRecord()));
  const broken = await withChangedPart(bytes, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', '<Relationship Id="x" Type="http://a/b" Target="gone.xml"/></Relationships>'),
  );
  expect(await faultsOf(broken)).toEqual(['The file is not put together as a Word file is']);
  expect(await faultsOf(bytes)).toEqual([]);
  expect(await validateWhole(bytes)).toEqual([]);
});
