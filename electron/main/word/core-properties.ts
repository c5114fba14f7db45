import type { RecordDocument } from '@domain/document/document';
import { escapeMarkup } from '@domain/text/escape-markup';
import { printableLine } from './printable-text';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/**
 * The file's properties. Written here rather than by the docx library, which puts in the present time: the same
 * record must give the same bytes (EXP-04). The author is a role or a record number, never a person.
 */
export function coreProperties(document: RecordDocument): string {
  const author = escaped(document.author);
  const time = `${document.writtenAt.slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${escaped(document.title)}</dc:title>`,
    `<dc:subject>${escaped(document.recordNumber)}</dc:subject>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '<dc:language>en-GB</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return escapeMarkup(printableLine(text));
}
