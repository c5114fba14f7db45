import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import JSZip from 'jszip';
import { footerText } from './page-edges';
import { printableLine, printableText } from './printable-text';
import { readWordPart, type WordPart } from './read-word-part';

type Parts = ReadonlyMap<string, WordPart>;

const DOCUMENT = 'word/document.xml';
/** Every part our files are made of; anything else (macros, embedded files, comments) must not be there. */
const EXPECTED_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|word\/(?:document|styles|settings|numbering|fontTable|footnotes|endnotes|header\d+|footer\d+|theme\/theme\d+)\.xml|word\/_rels\/[\w.]+\.rels)$/;
/** A council's own document brings its pictures. */
const HOUSE_PICTURE = /word\/media\/house\d+\.(?:png|jpeg|gif|bmp|tiff)/;
const STYLE_REFERENCES: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
]);
const FORBIDDEN_TAGS: ReadonlySet<string> = new Set(['w:vanish', 'w:ins', 'w:del', 'w:commentReference', 'w:object']);

/**
 * Opens the bytes of a finished Word file again and compares them with the record they were made from, before they are
 * given to anyone. Each fault is a plain sentence without any words of the record; an empty list means the file is well
 * formed, refers to nothing that is not there, hides nothing, and holds every word of the record in its order.
 */
export async function checkWordFile(
  bytes: Buffer,
  document: RecordDocument,
  { house } = { house: false },
): Promise<readonly string[]> {
  const parts = await readParts(bytes);
  return [
    ...partFaults(parts).filter((fault) => !house || !HOUSE_PICTURE.test(fault)),
    ...styleFaults(parts),
    ...numberingFaults(parts),
    ...relationshipFaults(parts),
    ...hiddenFaults(parts),
    ...wordFaults(parts, document),
    ...edgeFaults(parts, document),
  ];
}

async function readParts(bytes: Buffer): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await readPart(file)] as const)));
}

/** A picture is no text. */
async function readPart(file: JSZip.JSZipObject): Promise<WordPart> {
  const isPicture = file.name.startsWith('word/media/');
  return isPicture ? { error: null, paragraphs: [], tags: [] } : readWordPart(await file.async('string'));
}

function partFaults(parts: Parts): string[] {
  const missing = parts.has(DOCUMENT) ? [] : ['The document part is missing'];
  const faults = [...parts].flatMap(([name, part]) => [
    ...(EXPECTED_PART.test(name) ? [] : [`Unexpected part ${name}`]),
    ...(part.error === null ? [] : [`${name} is not well-formed XML`]),
  ]);
  return [...missing, ...faults];
}

function styleFaults(parts: Parts): string[] {
  const defined = new Set(tagsOf(parts, 'w:style').map((tag) => tag.attributes['w:styleId']));
  const used = [...parts.values()].flatMap((part) => part.tags.filter((tag) => STYLE_REFERENCES.has(tag.name)));
  const unknown = new Set(used.map((tag) => tag.attributes['w:val']).filter((id) => !defined.has(id)));
  return [...unknown].map((id) => `Style ${id} is used and not defined`);
}

function numberingFaults(parts: Parts): string[] {
  const defined = new Set(tagsOf(parts, 'w:num').map((tag) => tag.attributes['w:numId']));
  const used = new Set(tagsOf(parts, 'w:numId').map((tag) => tag.attributes['w:val']));
  return [...used].filter((id) => !defined.has(id)).map((id) => `List ${id} is used and not defined`);
}

function relationshipFaults(parts: Parts): string[] {
  const external = tagsOf(parts, 'Relationship').filter((tag) => tag.attributes['TargetMode'] === 'External');
  return external.map(() => 'The file refers to something outside itself');
}

function hiddenFaults(parts: Parts): string[] {
  const tags = [...parts.values()].flatMap((part) => part.tags);
  return [...new Set(tags.filter((tag) => FORBIDDEN_TAGS.has(tag.name)).map((tag) => `The file holds ${tag.name}`))];
}

function wordFaults(parts: Parts, document: RecordDocument): string[] {
  const expected = documentParagraphs(document, printableText);
  const found = parts.get(DOCUMENT)?.paragraphs ?? [];
  const different = expected.findIndex((words, index) => words !== found[index]);
  if (different !== -1) return [`Paragraph ${different + 1} of ${expected.length} is not as it was written`];
  return found.length === expected.length
    ? []
    : [`The file holds ${found.length} paragraphs, the record ${expected.length}`];
}

function edgeFaults(parts: Parts, document: RecordDocument): string[] {
  const top = edgeParagraphs(parts, 'word/header');
  const foot = edgeParagraphs(parts, 'word/footer');
  const marks = [document.marking, ...(document.draftNotice === null ? [] : [document.draftNotice])].map(printableLine);
  return [
    ...marks
      .filter((mark) => mark !== '' && !top.includes(mark))
      .map(() => 'The marking is not at the top of the page'),
    ...(foot.some((line) => line.startsWith(footerText(document)))
      ? []
      : ['The record number is not at the foot of the page']),
  ];
}

function edgeParagraphs(parts: Parts, prefix: string): string[] {
  return [...parts].flatMap(([name, part]) => (name.startsWith(prefix) ? part.paragraphs : []));
}

function tagsOf(parts: Parts, name: string): WordPart['tags'][number][] {
  return [...parts.values()].flatMap((part) => part.tags.filter((tag) => tag.name === name));
}
