import JSZip from 'jszip';
import type { Shape } from './shapes';
import { ANY_RELATIONSHIP, OWN_ID } from './without-words';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`;
const PACKAGE_RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${ANY_RELATIONSHIP}" Type="${OFFICE}/image" Target="media/any.png"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`;

/** What has to stand around a shape for it to be where it may be. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  'w:tr': ['<w:tbl><w:tblPr/><w:tblGrid/>', '</w:tbl>'],
  'w:tc': ['<w:tbl><w:tblPr/><w:tblGrid/><w:tr>', '</w:tr></w:tbl>'],
  'w:r': ['<w:p>', '</w:p>'],
  'w:t': ['<w:p><w:r>', '</w:r></w:p>'],
  'w:br': ['<w:p><w:r>', '</w:r></w:p>'],
  'w:tab': ['<w:p><w:r>', '</w:r></w:p>'],
};
const LISTS: readonly string[] = ['w:abstractNum', 'w:num'];

/** The smallest Word file that holds each of these shapes once, under an outermost element with these attributes. */
export async function shapePackage(root: string, shapes: readonly Shape[]): Promise<Uint8Array> {
  const blocks = shapes.filter(({ name }) => !LISTS.includes(name));
  const lists = LISTS.flatMap((wanted) => shapes.filter(({ name }) => name === wanted));
  const zip = new JSZip();
  zip.file('[Content_Types].xml', CONTENT_TYPES);
  zip.file('_rels/.rels', PACKAGE_RELATIONSHIPS);
  zip.file('word/_rels/document.xml.rels', DOCUMENT_RELATIONSHIPS);
  zip.file('word/media/any.png', '');
  const body = blocks.map(({ name, xml }) => (AROUND[name] ?? ['', '']).join(xml)).join('');
  zip.file('word/document.xml', part('w:document', root, `<w:body>${body}</w:body>`));
  zip.file('word/numbering.xml', part('w:numbering', root, lists.map(({ xml }) => xml).join('')));
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

function part(name: string, root: string, inside: string): string {
  let ids = 0;
  const numbered = inside.replaceAll(OWN_ID, () => {
    ids += 1;
    return `${ids}`;
  });
  return `${XML}<${name}${root}>${numbered}</${name}>`;
}
