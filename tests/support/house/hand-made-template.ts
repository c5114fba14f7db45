import JSZip from 'jszip';

/* Word documents written by hand, part by part, as patterns for ours: good ones, and with faults put in. All made up. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export type Variant = 'default' | 'first' | 'even';

export type HandMade = {
  /** What stands inside `w:styles`; null for a document without the part. */
  readonly styles?: string | null;
  /** What stands inside the header or footer of each kind of page. */
  readonly headers?: { readonly [variant in Variant]?: string };
  readonly footers?: { readonly [variant in Variant]?: string };
  readonly body?: string;
  /** What stands in the section besides references, size and margins. */
  readonly section?: string;
  readonly size?: string;
  readonly margins?: string;
  readonly settings?: string;
  /** Relationships of every header and footer, and the files they lead to. */
  readonly relationships?: string;
  readonly documentRelationships?: string;
  readonly settingsRelationships?: string;
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  readonly contentTypes?: string;
  readonly mainType?: string;
};

export const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
export const MARGINS =
  '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';

export async function handMade(made: HandMade = {}): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(partsOf(made))) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function partsOf(made: HandMade): Record<string, string | Buffer> {
  const edges = [...edgesOf('header', made.headers ?? {}), ...edgesOf('footer', made.footers ?? {})];
  const references = edges.map(({ kind, variant, id }) => `<w:${kind}Reference w:type="${variant}" r:id="${id}"/>`);
  const section = `<w:sectPr>${references.join('')}${made.size ?? A4}${made.margins ?? MARGINS}${made.section ?? ''}</w:sectPr>`;
  const styles = made.styles === undefined ? PLAIN_STYLES : made.styles;
  return {
    '[Content_Types].xml': contentTypes(made, edges),
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${TYPE}officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `${XML}<w:document ${W} ${R} ${DRAWING}><w:body>${made.body ?? '<w:p/>'}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      [
        ...(styles === null ? [] : [`<Relationship Id="s1" Type="${TYPE}styles" Target="styles.xml"/>`]),
        `<Relationship Id="s2" Type="${TYPE}settings" Target="settings.xml"/>`,
        ...edges.map(({ id, kind, name }) => `<Relationship Id="${id}" Type="${TYPE}${kind}" Target="${name}"/>`),
        made.documentRelationships ?? '',
      ].join(''),
    ),
    'word/settings.xml': `${XML}<w:settings ${W}>${made.settings ?? ''}</w:settings>`,
    ...(made.settingsRelationships === undefined
      ? {}
      : { 'word/_rels/settings.xml.rels': relationships(made.settingsRelationships) }),
    ...(styles === null ? {} : { 'word/styles.xml': `${XML}<w:styles ${W}>${styles}</w:styles>` }),
    ...Object.fromEntries(edges.flatMap((edge) => edgeParts(edge, made))),
    ...made.parts,
  };
}

type MadeEdge = { kind: 'header' | 'footer'; variant: string; id: string; name: string; content: string };

function edgesOf(kind: 'header' | 'footer', variants: Readonly<Record<string, string>>): MadeEdge[] {
  return Object.entries(variants).map(([variant, content], index) => ({
    ...{ kind, variant, content },
    id: `${kind}${index + 1}`,
    name: `${kind}${index + 1}.xml`,
  }));
}

function edgeParts({ kind, name, content }: MadeEdge, made: HandMade): [string, string][] {
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  const part: [string, string] = [`word/${name}`, `${XML}<${root} ${W} ${R} ${DRAWING}>${content}</${root}>`];
  return made.relationships === undefined
    ? [part]
    : [part, [`word/_rels/${name}.rels`, relationships(made.relationships)]];
}

function relationships(entries: string): string {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
}

function contentTypes(made: HandMade, edges: readonly MadeEdge[]): string {
  const override = (name: string, kind: string) =>
    `<Override PartName="/word/${name}" ContentType="${CONTENT}${kind}+xml"/>`;
  return [
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/>',
    `<Override PartName="/word/document.xml" ContentType="${made.mainType ?? `${CONTENT}document.main+xml`}"/>`,
    override('styles.xml', 'styles'),
    override('settings.xml', 'settings'),
    ...edges.map(({ kind, name }) => override(name, kind)),
    made.contentTypes ?? '',
    '</Types>',
  ].join('');
}

export const paragraph = (words: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

export const image = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="${TYPE}image" Target="${target}"/>`;

/** A picture in the line of the text, sizes in EMU (36,000 to a millimetre). */
export const picture = (id: string, { width, height } = { width: 1_440_000, height: 540_000 }): string =>
  [
    '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="C:\\logo\\jsmith.png" descr="Council logo"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    '<pic:nvPicPr><pic:cNvPr id="1" name="jsmith.png"/><pic:cNvPicPr/></pic:nvPicPr>',
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>',
    '</wp:inline></w:drawing></w:r></w:p>',
  ].join('');

/** A field in its long form, over several runs as Word writes it. */
export const field = (instruction: string, result: string): string =>
  [
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r>`,
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ].join('');

const DEFAULTS = (font: string, size: number) =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="${size}"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;

type StyleKind = { readonly type: 'paragraph' | 'character'; readonly isDefault?: true };

const style = ([id, name]: readonly [string, string], rest = '', kind: StyleKind = { type: 'paragraph' }) =>
  `<w:style w:type="${kind.type}"${kind.isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

const look = (colour: string, size: number) =>
  `<w:rPr><w:b/><w:color w:val="${colour}"/><w:sz w:val="${size}"/></w:rPr>`;
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;

/** The styles of a plain English document. */
export const PLAIN_STYLES = [
  DEFAULTS('Arial', 24),
  style(['Normal', 'Normal'], '<w:qFormat/>', { type: 'paragraph', isDefault: true }),
  style(['DefaultParagraphFont', 'Default Paragraph Font'], '', { type: 'character', isDefault: true }),
  style(
    ['Heading1', 'heading 1'],
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>${outline(0)}${look('00573F', 36)}`,
  ),
  style(['Heading2', 'heading 2'], `<w:basedOn w:val="Normal"/>${outline(1)}${look('00573F', 28)}`),
  style(['Heading3', 'heading 3'], `<w:basedOn w:val="Normal"/>${outline(2)}${look('00573F', 24)}`),
  style(['Title', 'Title'], `<w:basedOn w:val="Normal"/>${look('00573F', 52)}`),
  style(
    ['Header', 'header'],
    '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4513"/><w:tab w:val="right" w:pos="9026"/></w:tabs></w:pPr>',
  ),
  style(
    ['Footer', 'footer'],
    '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4513"/><w:tab w:val="right" w:pos="9026"/></w:tabs></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>',
  ),
].join('');

/** As a German Word writes them: other ids, the same names underneath; a numbered heading that starts a page. */
export const GERMAN_STYLES = [
  DEFAULTS('Verdana', 20),
  style(['Standard', 'Normal'], '<w:pPr><w:ind w:firstLine="284"/><w:jc w:val="both"/></w:pPr>', {
    type: 'paragraph',
    isDefault: true,
  }),
  style(['Absatz-Standardschriftart', 'Default Paragraph Font'], '', { type: 'character', isDefault: true }),
  style(
    ['berschrift1', 'heading 1'],
    `<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:link w:val="berschrift1Zchn"/><w:pPr><w:pageBreakBefore/><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>${look('9B1C31', 32)}`,
  ),
  style(['berschrift1Zchn', 'Überschrift 1 Zchn'], `<w:link w:val="berschrift1"/>${look('9B1C31', 32)}`, {
    type: 'character',
  }),
  style(['Abschnitt', 'Abschnitt'], `<w:basedOn w:val="Standard"/>${outline(1)}${look('9B1C31', 26)}`),
  style(['Titel', 'Title'], `<w:basedOn w:val="Standard"/>${look('9B1C31', 48)}`),
  style(['Listenabsatz', 'List Paragraph'], '<w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="720"/></w:pPr>'),
  style(['Fuzeile', 'footer'], '<w:basedOn w:val="Standard"/><w:pPr><w:jc w:val="center"/></w:pPr>'),
  // A style of theirs with a name and an id that ours has too.
  style(
    ['TableText', 'Table Text'],
    '<w:basedOn w:val="Standard"/><w:rPr><w:color w:val="FF0000"/><w:sz w:val="40"/></w:rPr>',
  ),
].join('');
