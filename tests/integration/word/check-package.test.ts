import { checkWordFile } from '@main/word/check-document';
import { writeWordFile } from '@main/word/write-document';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { withChangedPart } from '../../support/change-word-part';
import { structuredDocument } from '../../support/structured-document';

const document = structuredDocument();
const bytes = await writeWordFile(document);

const check = async (file: Uint8Array, house = false) => (await checkWordFile(file, document, { house })).faults;
const withXml = (change: (xml: string) => string) => withChangedPart(bytes, 'word/document.xml', change);
const atTheEnd = (xml: string) => withXml((text) => text.replace('<w:sectPr', `${xml}<w:sectPr`));

async function withParts(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer' });
}

const drawing = (docPr: string, id = '') =>
  `<w:p><w:r><w:drawing><wp:inline>${docPr}<a:blip xmlns:a="urn:a" ${id}/></wp:inline></w:drawing></w:r></w:p>`;

describe('what a file says about people', () => {
  test('sees an author and who saved it last', async () => {
    for (const property of ['dc:creator', 'cp:lastModifiedBy']) {
      const changed = await withChangedPart(bytes, 'docProps/core.xml', (xml) =>
        xml.replace(new RegExp(`<${property}>[^<]*`), `<${property}>Jo Castell`),
      );
      expect(await check(changed)).toContain('The properties name somebody as author');
    }
  });

  test('sees a manager', async () => {
    const changed = await withChangedPart(bytes, 'docProps/app.xml', (xml) =>
      xml.replace(/<Properties([^>]*)\/>$/, '<Properties$1><Manager>Jo</Manager></Properties>'),
    );
    expect(await check(changed)).toContain('The properties name a person or an organisation');
  });

  test('sees remarks and the list of people who made them', async () => {
    const faults = await check(await withParts({ 'word/comments.xml': '<a/>', 'word/people.xml': '<a/>' }));
    expect(faults).toEqual(
      expect.arrayContaining(['Unexpected part word/comments.xml', 'Unexpected part word/people.xml']),
    );
  });

  test('sees the sessions in which a file was edited', async () => {
    const changed = await withChangedPart(bytes, 'word/settings.xml', (xml) =>
      xml.replace('</w:settings>', '<w:rsids><w:rsid w:val="00A1"/></w:rsids></w:settings>'),
    );
    expect(await check(changed)).toContain('The file holds w:rsids');
  });

  test('sees changes that somebody tracked', async () => {
    expect(await check(await atTheEnd('<w:p><w:ins w:id="1" w:author="Jo"/></w:p>'))).toContain('The file holds w:ins');
  });
});

describe('what people need who hear or look', () => {
  test('sees another language, a lost title and compatibility mode', async () => {
    const language = await withChangedPart(bytes, 'word/styles.xml', (xml) =>
      xml.replaceAll('w:val="en-GB"', 'w:val="en-US"'),
    );
    expect(await check(language)).toContain('The file does not say that it is in British English');
    const title = await withChangedPart(bytes, 'docProps/core.xml', (xml) =>
      xml.replace(/<dc:title>.*<\/dc:title>/, ''),
    );
    expect(await check(title)).toContain('The file has no title in its properties');
    const old = await withChangedPart(bytes, 'word/settings.xml', (xml) => xml.replace('w:val="15"', 'w:val="12"'));
    expect(await check(old)).toContain('The file would open in compatibility mode');
  });

  test('sees a table without a name or header row', async () => {
    const changed = await withXml((xml) => xml.replace('<w:tblCaption w:val="Facts"/>', ''));
    expect(await check(changed)).toContain('A table has neither a header row nor a name');
  });

  test('sees a picture without words, and not one that only decorates', async () => {
    const wordless = 'A picture in word/document.xml has no words for those who cannot see it';
    expect(await check(await atTheEnd(drawing('<wp:docPr id="1" name="a"/>')))).toContain(wordless);
    const told = await atTheEnd(drawing('<wp:docPr id="1" name="a" descr="Safety 3, 4, 6"/>'));
    expect(await check(told)).not.toContain(wordless);
    const decoration = '<wp:docPr id="1" name="a"><x:decorative xmlns:x="urn:x" val="1"/></wp:docPr>';
    expect(await check(await atTheEnd(drawing(decoration)))).not.toContain(wordless);
  });
});

describe('what holds a file together', () => {
  test('sees an id that is given twice', async () => {
    const twice = drawing('<wp:docPr id="7" name="a" descr="x"/>');
    expect(await check(await atTheEnd(twice + twice))).toContain(
      'word/document.xml gives the same id to more than one wp:docPr',
    );
  });

  test('sees a part that is referred to and is not there', async () => {
    const lost = await atTheEnd(drawing('<wp:docPr id="1" name="a" descr="x"/>', 'r:embed="rId99"'));
    expect(await check(lost)).toContain('word/document.xml refers to a part that is not there');
    const pointing = await withChangedPart(bytes, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', '<Relationship Id="x" Type="t" Target="gone.xml"/></Relationships>'),
    );
    expect(await check(pointing)).toContain('word/_rels/document.xml.rels points to a part that is not there');
  });

  test('sees a part of no kind, a document type and a list without levels', async () => {
    const kinds = await withChangedPart(bytes, '[Content_Types].xml', (xml) =>
      xml.replace(/<Override [^>]*footer1[^>]*>/, ''),
    );
    expect((await check(kinds)).join()).toMatch(/Nothing says what kind of part word.footer1.xml/);
    const typed = await withXml((xml) => xml.replace('<w:document', '<!DOCTYPE w:document><w:document'));
    expect(await check(typed)).toContain('word/document.xml is not well-formed XML');
    const levels = await withChangedPart(bytes, 'word/numbering.xml', (xml) =>
      xml.replace(/<w:abstractNumId w:val="\d+"\/>/, '<w:abstractNumId w:val="77"/>'),
    );
    expect((await check(levels)).join()).toMatch(/List \d+ has no levels/);
  });

  test.each(['INCLUDETEXT "http://example.org/a"', 'DDEAUTO c:\\x', 'INCLUDEPICTURE "//host/a.png"'])(
    'sees a field that fetches: %s',
    async (instruction) => {
      const field = `<w:p><w:r><w:instrText>${instruction}</w:instrText></w:r></w:p>`;
      expect(await check(await atTheEnd(field))).toContain('The file holds a field that could fetch or run something');
    },
  );
});

describe("a council's own document", () => {
  test('may bring pictures, and not people', async () => {
    const types = (xml: string) =>
      xml.replace('<Override', '<Default Extension="emf" ContentType="image/x-emf"/><Override');
    const withLogo = await withChangedPart(
      await withParts({ 'word/media/logo.emf': 'x' }),
      '[Content_Types].xml',
      types,
    );
    expect(await check(withLogo)).toContain('Unexpected part word/media/logo.emf');
    expect(await check(withLogo, true)).toEqual([]);
    expect(await check(await withParts({ 'word/people.xml': '<a/>' }), true)).toContain(
      'Unexpected part word/people.xml',
    );
  });

  test('may link to its own pages, and not to a template that is fetched', async () => {
    const linked = (type: string) =>
      withChangedPart(bytes, 'word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="x" Type="http://a/${type}" Target="https://example.org" TargetMode="External"/></Relationships>`,
        ),
      );
    const outside = 'The file refers to something outside itself';
    expect(await check(await linked('hyperlink'))).toContain(outside);
    expect(await check(await linked('hyperlink'), true)).toEqual([]);
    expect(await check(await linked('attachedTemplate'), true)).toContain(outside);
  });

  test('may number its headings and have no style for titles', async () => {
    const numbered = await withChangedPart(bytes, 'word/styles.xml', (xml) =>
      xml
        .replace('<w:name w:val="Title"/>', '<w:name w:val="Council Title"/>')
        .replace(/(w:styleId="Heading1".*?<w:pPr>)/s, '$1<w:numPr><w:numId w:val="1"/></w:numPr>'),
    );
    expect(await check(numbered, true)).toEqual([]);
    expect((await check(numbered)).join()).toMatch(/is not the heading, title or paragraph/);
  });
});
