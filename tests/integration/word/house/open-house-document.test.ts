import { HOUSE_REFUSALS } from '@domain/export/house-report';
import { openHouseDocument } from '@main/word/house/open-house-document';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { handMade, image, paragraph, picture } from '../../../support/house/hand-made-template';
import { rawZip } from '../../../support/house/raw-zip';
import { png, withLogo } from '../../../support/house/templates';
import { seededRandom } from '../../../support/seeded-random';

const kindOf = async (bytes: Uint8Array) => {
  const opened = await openHouseDocument(bytes);
  return opened.ok ? 'OPENED' : opened.failure;
};
/** The beginning of the container of older Office files, with the name of one of its streams. */
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
const zipOf = async (parts: Readonly<Record<string, string>>) => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer' });
};
const TYPES = (type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a.xml" ContentType="${type}"/></Types>`;
const outside = (type: string, target: string) =>
  `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
const withPart = async (name: string, content: string) => {
  const zip = await JSZip.loadAsync(await withLogo());
  zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer' });
};

describe('a file that is no pattern is refused with a reason', () => {
  test.each([
    ['an empty file', () => Buffer.alloc(0), 'EMPTY'],
    ['a picture', () => png(4, 4), 'PICTURE'],
    ['a photograph', () => Buffer.from('ffd8ffe000104a46494600', 'hex'), 'PICTURE'],
    ['plain text', () => Buffer.from('Dear Sir or Madam'), 'NOT_WORD'],
    ['a PDF file', () => Buffer.from('%PDF-1.7\n'), 'NOT_WORD'],
    ['a document of an older Word', () => compound('WordDocument'), 'OLD_WORD'],
    ['an older spreadsheet', () => compound('Workbook'), 'OTHER_OFFICE'],
    ['one with a password', () => compound('EncryptedPackage'), 'PASSWORD'],
    [
      'one over 20 MB',
      () => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(20 * 1_048_576)]),
      'TOO_LARGE',
    ],
    ['a zip file of other things', () => zipOf({ 'a.txt': 'words' }), 'NOT_WORD'],
    ['an OpenDocument file', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'OTHER_OFFICE'],
    [
      'a spreadsheet',
      () =>
        zipOf({
          '[Content_Types].xml': TYPES('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
        }),
      'OTHER_OFFICE',
    ],
    [
      'a document with macros',
      () => handMade({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'MACROS',
    ],
    ['a macro under an honest name', () => withPart('word/vbaProject.bin', 'macro'), 'MACROS'],
    ['an embedded spreadsheet', () => withPart('word/embeddings/sheet1.xlsx', 'PK'), 'EMBEDDED'],
    ['a control that is a program', () => withPart('word/activeX/activeX1.xml', '<a/>'), 'EMBEDDED'],
    [
      'a linked picture',
      () =>
        handMade({
          headers: { default: picture('x1') },
          relationships: outside('image', 'https://evil.example/a.png'),
        }),
      'OUTSIDE',
    ],
    [
      'a picture linked from the page',
      () => handMade({ documentRelationships: outside('image', 'file:///C:/a.png') }),
      'OUTSIDE',
    ],
    [
      'a linked frame',
      () => handMade({ settingsRelationships: outside('mailMergeSource', 'https://evil.example') }),
      'OUTSIDE',
    ],
    [
      'pages without room for words',
      () => handMade({ margins: '<w:pgMar w:top="1440" w:right="5000" w:bottom="1440" w:left="5000"/>' }),
      'TOO_NARROW',
    ],
  ] as const)('%s', async (_name, make, kind) => {
    expect(await kindOf(await make())).toBe(kind);
    expect(HOUSE_REFUSALS[kind].happened).toMatch(/^[A-Z].*\.$/);
  });

  test('one written in the strict variant', async () => {
    const zip = await JSZip.loadAsync(await withLogo());
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    zip.file('word/document.xml', xml.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', strict));
    expect(await kindOf(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('STRICT');
  });

  test.each([
    ['a DTD', '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]>'],
    ['a DTD from outside', '<!DOCTYPE w SYSTEM "file:///etc/passwd">'],
  ])('a part with %s', async (_name, dtd) => {
    const zip = await JSZip.loadAsync(await withLogo());
    const xml = (await zip.file('word/styles.xml')?.async('string')) ?? '';
    zip.file('word/styles.xml', xml.replace('?>', `?>${dtd}`));
    expect(await kindOf(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('CUT_OFF');
  });

  test('elements nested deeper than any document nests them', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(100) + '</w:tc></w:tr></w:tbl>'.repeat(100);
    expect(await kindOf(await handMade({ headers: { default: deep } }))).toBe('CUT_OFF');
  });
});

describe('a bomb is refused before it goes off', () => {
  const zeros = Buffer.alloc(30 * 1_048_576);

  test('that says how large it is', async () => {
    expect(await kindOf(rawZip([{ name: 'word/document.xml', content: zeros }]))).toBe('BOMB');
  });

  test('that says it is small', async () => {
    const honest = await JSZip.loadAsync(await withLogo());
    const names = Object.keys(honest.files).filter((name) => name.includes('.'));
    const entries = await Promise.all(
      names.map(async (name) => {
        const content = (await honest.file(name)?.async('nodebuffer')) ?? Buffer.alloc(0);
        return name === 'word/document.xml' ? { name, content: zeros, saysSize: 4_000 } : { name, content };
      }),
    );
    expect(await kindOf(rawZip(entries))).toBe('BOMB');
  });

  test('of many files', async () => {
    expect(await kindOf(rawZip([{ name: 'a', content: Buffer.from('a') }], { saysCount: 65_535 }))).toBe('BOMB');
  });

  test('whose files lie on top of each other', async () => {
    const one = Buffer.alloc(400_000, 'abcdefgh');
    const many = Array.from({ length: 900 }, (_, index) => ({ name: `f${index}`, content: one, at: 0 }));
    expect(await kindOf(rawZip([{ name: 'first', content: one }, ...many]))).toBe('BOMB');
  });

  test('and so is one that is all small parts', async () => {
    const part = Buffer.alloc(500_000, 'abcdefghijklmnop');
    const parts = Array.from({ length: 200 }, (_, index) => ({ name: `p${index}`, content: part }));
    expect(await kindOf(rawZip(parts))).toBe('BOMB');
  });
});

describe('tricks of a zip file', () => {
  const content = Buffer.from('words');
  test.each([
    ['a way out of the folder', [{ name: '../evil.xml', content }], 'CUT_OFF'],
    ['a path from the root', [{ name: '/etc/passwd', content }], 'CUT_OFF'],
    ['a path of another system', [{ name: 'word\\..\\evil.xml', content }], 'CUT_OFF'],
    [
      'two files of one name',
      [
        { name: 'word/a.xml', content },
        { name: 'word/A.xml', content },
      ],
      'CUT_OFF',
    ],
    ['a name that shows otherwise than it is', [{ name: 'word/\u202Elmx.a', content, flags: 0x8_00 }], 'CUT_OFF'],
    ['an encrypted file', [{ name: 'word/a.xml', content, flags: 1 }], 'PASSWORD'],
  ] as const)('%s', async (_name, entries, kind) => {
    expect(await kindOf(rawZip(entries))).toBe(kind);
  });
});

describe('a damaged file', () => {
  test('cut off anywhere is refused and never hangs', async () => {
    const whole = await withLogo();
    for (let at = 1; at <= 60; at += 1) {
      const length = Math.floor((whole.length * at) / 61);
      expect(['CUT_OFF', 'NOT_WORD'], `${length} of ${whole.length} bytes`).toContain(
        await kindOf(whole.subarray(0, length)),
      );
    }
  });

  test('with bytes changed at random gives a reason or opens, and never throws', async () => {
    const whole = await withLogo();
    const { below } = seededRandom(20_261_109);
    const kinds = new Set<string>();
    for (let turn = 0; turn < 600; turn += 1) {
      const fuzzed = Buffer.from(whole);
      for (let change = 0; change <= turn % 7; change += 1) fuzzed[below(fuzzed.length)] = below(256);
      kinds.add(await kindOf(fuzzed));
    }
    expect(kinds).toContain('CUT_OFF');
    expect(kinds).toContain('OPENED');
  });

  test('with XML changed at random inside a sound zip gives a reason or opens, and never throws', async () => {
    const zip = await JSZip.loadAsync(await withLogo());
    const { below } = seededRandom(7);
    const names = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name));
    for (let turn = 0; turn < 200; turn += 1) {
      const name = names[below(names.length)] ?? '';
      const bytes = (await zip.file(name)?.async('nodebuffer')) ?? Buffer.alloc(0);
      const at = below(bytes.length);
      const fuzzed = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from('<w:p r:id="&#x'),
        bytes.subarray(at + (turn % 30)),
      ]);
      const copy = await JSZip.loadAsync(await withLogo());
      copy.file(name, turn % 2 === 0 ? fuzzed : bytes.subarray(0, at));
      expect(Object.keys({ ...HOUSE_REFUSALS, OPENED: 1 })).toContain(
        await kindOf(await copy.generateAsync({ type: 'nodebuffer' })),
      );
    }
  });
});

describe('what is left out is said', () => {
  const noted = async (made: Parameters<typeof handMade>[0]) => {
    const opened = await openHouseDocument(await handMade(made));
    if (!opened.ok) throw new Error(opened.failure);
    return { lines: [...opened.value.notes.leftOut], edges: JSON.stringify(opened.value.edges) };
  };

  test.each([
    [
      'tracked changes, taken as accepted',
      `<w:p><w:ins w:id="1" w:author="Jane Smithson"><w:r><w:t>stays</w:t></w:r></w:ins><w:del w:id="2" w:author="Jane Smithson"><w:r><w:delText>goes</w:delText></w:r></w:del></w:p>`,
      /tracked/,
    ],
    ['comments', '<w:p><w:r><w:t>stays</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>', /Comments/],
    [
      'hidden text',
      '<w:p><w:r><w:t>stays</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>goes</w:t></w:r></w:p>',
      /Hidden/,
    ],
    [
      'words that only wait to be filled in',
      `${paragraph('stays')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('goes')}</w:sdtContent></w:sdt>`,
      /filled in by hand/,
    ],
    ['an object', `${paragraph('stays')}<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>`, /objects/],
    [
      'a field with a file name or a person, over several runs',
      `${paragraph('stays')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> FILE</w:instrText></w:r><w:r><w:instrText>NAME \\p </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>goes</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      /FILENAME/,
    ],
    [
      'a field inside a field',
      `${paragraph('stays')}<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> IF </w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>goes</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      /\(IF\)/,
    ],
    [
      'a field that never ends',
      `${paragraph('stays')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>goes</w:t></w:r></w:p>`,
      /fills itself in/,
    ],
    [
      'a simple field',
      `${paragraph('stays')}<w:p><w:fldSimple w:instr=" AUTHOR "><w:r><w:t>goes</w:t></w:r></w:fldSimple></w:p>`,
      /AUTHOR/,
    ],
  ])('%s', async (_name, header, note) => {
    const { lines, edges } = await noted({ headers: { default: header } });
    expect(lines.join('\n')).toMatch(note);
    expect(edges).toContain('stays');
    expect(edges).not.toContain('goes');
    expect(edges).not.toContain('Smithson');
  });

  test('a link keeps its words', async () => {
    const link = `<w:p><w:hyperlink r:id="x1"><w:r><w:t>fellshire.example</w:t></w:r></w:hyperlink></w:p>`;
    const { lines, edges } = await noted({
      footers: { default: link },
      relationships: outside('hyperlink', 'https://fellshire.example'),
    });
    expect(lines.join('\n')).toMatch(/Links/);
    expect(edges).toContain('fellshire.example');
    expect(edges).not.toContain('w:hyperlink');
  });

  test('a page number stays', async () => {
    const { edges } = await noted({
      footers: { default: '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>' },
    });
    expect(edges).toContain(' PAGE ');
  });

  test('the link to a template elsewhere is not followed and not kept', async () => {
    const { lines } = await noted({
      headers: { default: paragraph('stays') },
      settingsRelationships: outside('attachedTemplate', 'file:///C:/Users/jsmith/Letter.dotx'),
    });
    expect(lines).toEqual(['The link to the template this document was made from']);
  });

  test('a picture that can carry commands', async () => {
    const { lines, edges } = await noted({
      headers: { default: picture('logo') + paragraph('stays') },
      relationships: image('logo', 'media/logo.png'),
      parts: { 'word/media/logo.png': Buffer.from('0100000058000000', 'hex') },
    });
    expect(lines.join('\n')).toMatch(/Put the logo in as PNG/);
    expect(edges).not.toContain('drawing');
  });
});
