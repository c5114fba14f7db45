/** ECMA-376 part 1 annex A, and the extensions that Microsoft documents in [MS-DOCX] and [MS-ODRAWXML]. */
const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const NAMESPACES: Readonly<Record<string, string>> = {
  xml: 'http://www.w3.org/XML/1998/namespace',
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: `${OFFICE}/relationships`,
  m: `${OFFICE}/math`,
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  a: `${DRAWING}/main`,
  wp: `${DRAWING}/wordprocessingDrawing`,
  pic: `${DRAWING}/picture`,
  c: `${DRAWING}/chart`,
  dgm: `${DRAWING}/diagram`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: `${WORD_2010}/wordml`,
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  wp14: `${WORD_2010}/wordprocessingDrawing`,
  wps: `${WORD_2010}/wordprocessingShape`,
  wpg: `${WORD_2010}/wordprocessingGroup`,
  wpc: `${WORD_2010}/wordprocessingCanvas`,
  wpi: `${WORD_2010}/wordprocessingInk`,
  a14: 'http://schemas.microsoft.com/office/drawing/2010/main',
  a16: 'http://schemas.microsoft.com/office/drawing/2014/main',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
};

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What every namespace of the strict variant (ISO/IEC 29500) begins with. */
export const STRICT = 'http://purl.oclc.org/ooxml/';

/** By the address of a namespace, the prefix it has in this program; none for those of a package's own parts. */
export const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix] as const),
  [CONTENT_TYPES, ''],
  [RELATIONSHIPS, ''],
]);

export function namespaceOf(prefix: string, root: string): string {
  if (prefix === '') return root === 'Types' ? CONTENT_TYPES : RELATIONSHIPS;
  const uri = NAMESPACES[prefix];
  if (uri === undefined) throw new Error(`No namespace for the prefix ${prefix}`);
  return uri;
}
