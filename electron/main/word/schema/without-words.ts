import { escapeMarkup } from '@domain/text/escape-markup';
import type { XmlElement } from '../xml-element';
import type { Known } from './shapes';

/** Stands where an id has to differ from every other of its kind; no XML can hold this character. */
export const OWN_ID = '\uFFFF';
/** The relationship that every package made of shapes has. */
export const ANY_RELATIONSHIP = 'rId1';

/** Elements whose text may be anything at all by the schema. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'w:t',
  'dc:title',
  'dc:subject',
  'dc:creator',
  'dc:description',
  'cp:keywords',
  'cp:lastModifiedBy',
  'vt:lpwstr',
]);
const MOMENTS: ReadonlySet<string> = new Set(['dcterms:created', 'dcterms:modified']);
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Attributes that may be any text at all. */
const FREE_ATTRIBUTES: ReadonlySet<string> = new Set([
  'w:tblCaption w:val',
  'w:tblDescription w:val',
  'wp:docPr name',
  'wp:docPr descr',
  'wp:docPr title',
  'pic:cNvPr name',
  'pic:cNvPr descr',
]);
/** Ids that differ from file to file, with what stands for them. Which of them exist and are given once is checked elsewhere. */
const IDS: Readonly<Record<string, string>> = {
  'w:numId w:val': '1',
  'w:abstractNumId w:val': '0',
  'w:abstractNum w:abstractNumId': OWN_ID,
  'w:num w:numId': OWN_ID,
  'wp:docPr id': OWN_ID,
  'pic:cNvPr id': '1',
};
const RELATIONSHIP = /^r:(?:embed|link|id|pict)$/;
const SMALL_NUMBER = /^(?:0|[1-9]\d{0,8})$/;

/** Text where the schema lets any stand becomes the same short one; any other is kept, because it may be forbidden. */
export function textWithoutWords(text: string, parent: string): string {
  if (FREE_TEXT.has(parent)) return text === '' ? '' : 'x';
  if (MOMENTS.has(parent) && MOMENT.test(text)) return '2026-01-01T00:00:00Z';
  return text.trim() === '' ? '' : escaped(text);
}

export function attributesText({ name, attributes }: XmlElement, known: Known): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${plainValue(`${name} ${key}`, value, RELATIONSHIP.test(key) ? known : null)}"`)
    .join('');
}

function plainValue(place: string, value: string, known: Known | null): string {
  if (FREE_ATTRIBUTES.has(place)) return value === '' ? '' : 'x';
  const id = IDS[place];
  if (id !== undefined && SMALL_NUMBER.test(value)) return id;
  return known?.relationships.has(value) === true ? ANY_RELATIONSHIP : escaped(value);
}

function escaped(text: string): string {
  return escapeMarkup(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
