import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import type { RecordContent, RecordState } from '@domain/record/record';
import { checkWordFile } from '@main/word/check-document';
import { printableText } from '@main/word/printable-text';
import { readWordPart } from '@main/word/read-word-part';
import { writeWordFile } from '@main/word/write-document';
import validateOffice from '@ooxml-tools/validate';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test, vi } from 'vitest';
import { anyRichText, anyText } from '../../support/arbitrary-rich-text';
import { exampleAddendum } from '../../support/example-record';
import { marlowRecord } from '../../support/marlow-record';
import { messyRichText } from '../../support/messy-rich-text';
import { sunnivaRecord } from '../../support/sunniva-record';
import { TOBIN_SEAL, TOBIN_SETTINGS, TOBIN_SHARED_AT, tobinRecord } from '../../support/tobin-record';
import { prose } from '../../support/tobin-words';

const compose = (content: RecordContent, state: RecordState = 'AGREED') =>
  composeRecordDocument({
    content,
    state,
    seal: state === 'DRAFT' ? null : TOBIN_SEAL,
    settings: TOBIN_SETTINGS,
    sharedAt: TOBIN_SHARED_AT,
  });

const withUpdate = (update: RecordContent['sections'][string]): RecordContent => ({
  ...tobinRecord(),
  sections: { ...tobinRecord().sections, update },
});

async function partOf(bytes: Buffer, name: string): Promise<string> {
  const text = await (await JSZip.loadAsync(bytes)).file(name)?.async('string');
  if (text === undefined) throw new Error(`No ${name}`);
  return text;
}

/** With one part of the file changed, as a fault in the writer would have left it. */
async function tamperedWith(bytes: Buffer, name: string, change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(name, change(await partOf(bytes, name)));
  return zip.generateAsync({ type: 'nodebuffer' });
}

const messy = withUpdate({ kind: 'RICH_TEXT', text: messyRichText() });

describe.each([
  ['a signed record', compose(tobinRecord())],
  ['a draft', compose(tobinRecord(), 'DRAFT')],
  ['an addendum', compose(exampleAddendum())],
  ['a permanence record', compose(marlowRecord())],
  ["a manager's note", compose(sunnivaRecord())],
  ['a messy record', compose(messy)],
])('%s', (_name, document) => {
  test('is valid by the Open XML schema and passes our own check', { timeout: 60_000 }, async () => {
    const bytes = await writeWordFile(document);
    expect(await validateOffice(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([]);
    expect((await checkWordFile(bytes, document)).faults).toEqual([]);
  });
});

describe('the document part', async () => {
  const bytes = await writeWordFile(compose(tobinRecord()));
  const xml = await partOf(bytes, 'word/document.xml');
  const styles = await partOf(bytes, 'word/styles.xml');

  test('has real headings and a title', () => {
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(25);
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
  });

  test('repeats the header row of each table with one, and keeps short rows whole', () => {
    // The actions in the box, last actions, what the child says, safety shown, the people, what if, the scale, agreed actions.
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(10);
    const rows = xml.match(/<w:tr>/g)?.length;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows ?? 0);
  });

  test('keeps headings, and what a scale means, with what follows', async () => {
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:keepNext\/>/s);
    const note = await partOf(await writeWordFile(compose(sunnivaRecord())), 'word/document.xml');
    const meaning = note.match(/<w:p>(?:(?!<w:p>).)*Safety scale\. 10:/s)?.[0];
    expect(meaning).toContain('<w:keepNext/>');
    expect(xml).not.toContain('<w:keepNext w:val="false"/>');
  });

  test('names each table for a screen reader and fixes its widths', () => {
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBe(17);
    expect(xml.match(/<w:tblCaption w:val="[^"]+"\/>/g)).toHaveLength(tables);
    expect(xml.match(/<w:tblDescription w:val="[^"]+"\/>/g)).toHaveLength(tables);
    expect(xml).toContain('<w:tblDescription w:val="Columns: Who; Will do what; By when; So that. 5 rows."/>');
    expect(xml.match(/<w:tblLook w:firstRow="(?:true|1)"/g)).toHaveLength(10);
    expect(xml.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(tables);
    expect(xml).not.toContain('w:type="pct"');
  });

  test('merges no cell of its own and lays nothing out with tables', () => {
    expect(xml).not.toMatch(/w:gridSpan|w:vMerge/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*<w:t [^>]*>What was decided and agreed</);
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*<w:t [^>]*>Next supervision</);
  });

  test('draws each number of a scale with the same words for those who do not see it', async () => {
    const said = [...xml.matchAll(/<wp:docPr id="(\d+)" name="[^"]+" descr="([^"]+)"/g)].map(([, id, words]) => [
      id,
      words,
    ]);
    expect(said).toEqual([
      ['1', '6 on a line from 0 to 10'],
      ['2', '7 on a line from 0 to 10'],
      ...['3', '4', '5'].map((id) => [id, '4 on a line from 0 to 10']),
    ]);
    const pictures = Object.keys((await JSZip.loadAsync(bytes)).files).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(3);
  });

  test('is A4, in British English', () => {
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"/s);
  });

  test('has the marking at the top, and number, version, check code and page at the foot', async () => {
    expect(readWordPart(await partOf(bytes, 'word/header1.xml')).paragraphs).toEqual(['OFFICIAL-SENSITIVE']);
    const foot = await partOf(bytes, 'word/footer1.xml');
    expect(readWordPart(foot).paragraphs[0]).toMatch(
      /^Record CS-000012 · version 1 · check code 3f9a-04c1-b7d2-5e68\tPage /,
    );
    expect(foot).toMatch(
      /<w:fldSimple w:instr="PAGE"><w:r><w:t [^>]*>1<.*<w:fldSimple w:instr="NUMPAGES"><w:r><w:t [^>]*>1</,
    );
  });

  test('is in nobody’s compatibility mode and asks no question when it is opened', async () => {
    const settings = await partOf(bytes, 'word/settings.xml');
    expect(settings).toMatch(/<w:compatSetting w:val="15" w:name="compatibilityMode"/);
    expect(settings).not.toContain('updateFields');
  });

  test('has the draft notice on every page of a draft', async () => {
    const header = await partOf(await writeWordFile(compose(tobinRecord(), 'DRAFT')), 'word/header1.xml');
    expect(readWordPart(header).paragraphs).toEqual(['OFFICIAL-SENSITIVE', "DRAFT, NOT FOR THE CHILD'S FILE"]);
  });

  test('has the word across every page of a draft, and of nothing else', async () => {
    const draft = await partOf(await writeWordFile(compose(tobinRecord(), 'DRAFT')), 'word/header1.xml');
    expect(draft).toMatch(/<w:pict>.*<v:textpath [^>]*string="DRAFT"/s);
    expect(draft).not.toContain('<w:txbxContent>');
    expect(await partOf(bytes, 'word/header1.xml')).not.toContain('w:pict');
    const working = { ...compose(tobinRecord()), draftNotice: "A working list, not for any child's file" };
    expect(await partOf(await writeWordFile(working), 'word/header1.xml')).not.toContain('w:pict');
  });

  test('names no person and no child in its properties', async () => {
    const properties = await partOf(bytes, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>Case supervision</dc:title>');
    expect(properties).toContain('<dc:creator>Record CS-000012</dc:creator>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(properties).not.toMatch(/Tobin|Ashgrove|Oduya|Castell|Un-named/);
    expect(await partOf(bytes, 'docProps/custom.xml')).not.toContain('<property');
  });

  test('keeps in its properties what it is a copy of, in codes', async () => {
    const copy = { ...compose(tobinRecord()), copyOf: { recordId: tobinRecord().id, profile: 'FILE_COPY' } as const };
    const custom = await partOf(await writeWordFile(copy), 'docProps/custom.xml');
    const kept = [...custom.matchAll(/name="([^"]+)"><vt:lpwstr>([^<]+)</g)].map(([, name, value]) => [name, value]);
    expect(kept).toEqual([
      ['ThroughlineRecord', tobinRecord().id],
      ['ThroughlineProfile', 'FILE_COPY'],
      ['ThroughlineNumber', 'CS-000012'],
      ['ThroughlineVersion', '1'],
      ['ThroughlineCheckCode', '3f9a-04c1-b7d2-5e68'],
    ]);
  });

  test('starts each list where it should', async () => {
    const numbering = await partOf(await writeWordFile(compose(messy)), 'word/numbering.xml');
    expect(numbering).toContain('<w:start w:val="3"/>');
  });
});

describe('words that are marked, and names from right to left', async () => {
  const document = compose(tobinRecord());
  const runs = [
    { text: 'Seen by ' },
    { text: 'the neighbour', mark: 3 },
    { text: '[3]', mark: 3 },
    { text: ' and by رحيم.' },
  ];
  const bytes = await writeWordFile({ ...document, blocks: [{ kind: 'paragraph', runs }] });
  const xml = await partOf(bytes, 'word/document.xml');
  const runOf = (words: string) =>
    xml.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)?.find((run) => run.includes(`>${words}<`)) ?? '';

  test('are shaded, with a number that is text, a little higher, and a line in the margin', () => {
    expect(runOf('the neighbour')).toMatch(/<w:shd w:fill="F2E0A0"/);
    expect(runOf('[3]')).toMatch(/<w:vertAlign w:val="superscript"\/>/);
    expect(runOf('Seen by ')).not.toContain('<w:shd');
    expect(xml).toMatch(/<w:pBdr><w:left w:val="single"[^>]*w:sz="24"/);
  });

  test('are read from the right, in their own language', () => {
    expect(runOf('رحيم')).toMatch(/<w:rtl\/>.*<w:lang w:bidi="ar-SA"\/>/);
    expect(runOf(' and by ')).not.toContain('w:rtl');
  });
});

test('the same record gives the same bytes on another day', { timeout: 20_000 }, async () => {
  const first = await writeWordFile(compose(messy));
  vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
  try {
    expect((await writeWordFile(compose(messy))).equals(first)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test('10,000 words are all there', { timeout: 60_000 }, async () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `word${index}`);
  const paragraphs = Array.from({ length: 100 }, (_, index) => words.slice(index * 100, index * 100 + 100).join(' '));
  const document = compose(withUpdate(prose(...paragraphs)));
  const bytes = await writeWordFile(document);
  expect((await checkWordFile(bytes, document)).faults).toEqual([]);
  const text = readWordPart(await partOf(bytes, 'word/document.xml')).paragraphs.join(' ');
  expect(words.every((word) => text.includes(word))).toBe(true);
});

describe('whatever is written', () => {
  test('plain fields and properties give a sound file', { timeout: 60_000 }, async () => {
    const property = fc.asyncProperty(fc.array(anyText, { minLength: 6, maxLength: 6 }), async (texts) => {
      const [forename = '', surname = '', reference = '', present = '', comment = '', marking = ''] = texts;
      const base = tobinRecord();
      const document = composeRecordDocument({
        content: {
          ...base,
          child: { ...base.child, forename, surname, reference },
          header: { ...base.header, present },
          sections: { next: { kind: 'NEXT_DATE', date: null, dateText: comment, reason: present } },
          answer: base.answer && { ...base.answer, comment },
        },
        state: 'AGREED',
        seal: TOBIN_SEAL,
        settings: { ...TOBIN_SETTINGS, marking },
      });
      expect(document.fileName).toMatch(/^CS_[^\s<>:"/\\|?*\p{Cc}]+_2026-11-09_v1\.docx$/u);
      expect((await checkWordFile(await writeWordFile(document), document)).faults).toEqual([]);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('rich text gives a sound file with every word in it', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(anyRichText, async (text) => {
      const document = compose({ ...tobinRecord(), sections: { update: { kind: 'RICH_TEXT', text } } });
      expect((await checkWordFile(await writeWordFile(document), document)).faults).toEqual([]);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  test('a thousand awkward strings come back as they were printed', { timeout: 60_000 }, async () => {
    const texts = fc.sample(anyText, 1_000).map((text, index) => `${index}${text}end`);
    const document = compose(withUpdate(prose(...texts)));
    const bytes = await writeWordFile(document);
    const found = new Set(readWordPart(await partOf(bytes, 'word/document.xml')).paragraphs);
    expect(texts.map(printableText).filter((text) => !found.has(text))).toEqual([]);
    expect(documentParagraphs(document).length).toBeGreaterThan(1_000);
  });

  test('what the library would let through still passes the schema', { timeout: 60_000 }, async () => {
    const bytes = await writeWordFile(compose(withUpdate(prose('\uFFFE\uFFFF\uD800\u0000 ]]> & <'))));
    expect(await validateOffice(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([]);
  });
});

describe('the check that re-opens the file', async () => {
  const document = compose(tobinRecord());
  const bytes = await writeWordFile(document);
  const inDocument = (change: (xml: string) => string) => tamperedWith(bytes, 'word/document.xml', change);

  test.each([
    ['one lost word', (xml: string) => xml.replace('hurt or go hungry', 'hurt or hungry'), /not as it was written/],
    [
      'a lost paragraph',
      (xml: string) => xml.replace(/<w:p>(?:(?!<w:p>).)*sick of starting again.*?<\/w:p>/s, ''),
      /not as it was written|pieces/,
    ],
    [
      'words put in twice',
      (xml: string) => xml.replace('<w:sectPr', '<w:p><w:r><w:t>More</w:t></w:r></w:p><w:sectPr'),
      /pieces/,
    ],
    ['broken XML', (xml: string) => xml.replace('</w:body>', ''), /not well-formed/],
    ['a character XML refuses', (xml: string) => xml.replace('hungry', 'hung\uFFFEry'), /not well-formed/],
    ['a style nobody defined', (xml: string) => xml.replace('w:val="Heading1"', 'w:val="Heading9x"'), /Heading9x/],
    ['a list nobody defined', (xml: string) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="999"'), /List 999/],
    ['hidden text', (xml: string) => xml.replace('<w:rPr>', '<w:rPr><w:vanish/>'), /w:vanish/],
  ])('sees %s', async (_what, change, fault) => {
    expect((await checkWordFile(await inDocument(change), document)).faults.join('; ')).toMatch(fault);
  });

  test('sees a link to the outside, a part that does not belong, and a lost marking', async () => {
    const linked = await tamperedWith(bytes, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="x" Type="t" Target="https://example.org" TargetMode="External"/></Relationships>',
      ),
    );
    expect((await checkWordFile(linked, document)).faults).toContain('The file refers to something outside itself');
    const zip = await JSZip.loadAsync(bytes);
    zip.file('word/vbaProject.bin', 'macro');
    const withMacro = await zip.generateAsync({ type: 'nodebuffer' });
    expect((await checkWordFile(withMacro, document)).faults).toContain('Unexpected part word/vbaProject.bin');
    const unmarked = await tamperedWith(bytes, 'word/header1.xml', (xml) => xml.replace('OFFICIAL', 'PUBLIC'));
    expect((await checkWordFile(unmarked, document)).faults).toContain('The marking is not at the top of the page');
  });

  test('never repeats words of the record', async () => {
    const { faults } = await checkWordFile(await inDocument((xml) => xml.replace('hungry', '')), document);
    expect(faults.join()).not.toMatch(/hungry|Tobin|Wren/);
  });
});
