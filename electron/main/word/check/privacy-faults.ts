import type { RecordDocument } from '@domain/document/document';
import { printableLine } from '../printable-text';
import { childOf, textOf } from '../xml-element';
import { elementsOf, rootOf, type WordParts } from './word-parts';

/** Hidden words, changes somebody tracked, remarks, things inside things: none of them belongs on a child's file. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'w:vanish',
  'w:specVanish',
  'w:webHidden',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:commentReference',
  'w:commentRangeStart',
  'w:object',
  'w:altChunk',
  'w:subDoc',
  'w:attachedTemplate',
  'w:mailMerge',
]);

/** Which editing sessions touched a file; says nothing to a reader, and something about who worked on it. */
const SESSIONS = 'w:rsids';

/** What a page may work out by itself. Anything that fetches or runs something is not among it. */
const HARMLESS_FIELD =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|STYLEREF|TITLE|SUBJECT|DOCPROPERTY|FILENAME|DATE|TIME|REF|PAGEREF|TOC|SEQ)\b/i;
const LINK_FIELD = /^\s*HYPERLINK\b/i;

/** What a file would say about people or keep out of sight. */
export function privacyFaults(
  parts: WordParts,
  document: RecordDocument,
  { house }: { readonly house: boolean },
): string[] {
  const elements = [...parts.xml.keys()].flatMap((name) => elementsOf(parts, name));
  const forbidden = elements.filter(({ name }) => FORBIDDEN.has(name) || (name === SESSIONS && !house));
  return [
    ...[...new Set(forbidden.map(({ name }) => `The file holds ${name}`))],
    ...fieldFaults(parts, house),
    ...authorFaults(parts, document),
    ...companyFaults(parts, house),
  ];
}

function fieldFaults(parts: WordParts, house: boolean): string[] {
  const fields = [...parts.xml.keys()].flatMap((name) =>
    elementsOf(parts, name).flatMap((element) => {
      if (element.name === 'w:instrText') return [textOf(element)];
      return element.name === 'w:fldSimple' ? [element.attributes['w:instr'] ?? ''] : [];
    }),
  );
  const isHarmless = (field: string) => HARMLESS_FIELD.test(field) || (house && LINK_FIELD.test(field));
  // A field's words may come in several pieces; those after the first have no name of their own.
  const named = fields.filter((field) => /^\s*[A-Z]/i.test(field));
  return named.every(isHarmless) ? [] : ['The file holds a field that could fetch or run something'];
}

function authorFaults(parts: WordParts, document: RecordDocument): string[] {
  const core = rootOf(parts, 'docProps/core.xml') ?? undefined;
  const author = printableLine(document.author);
  const named = ['dc:creator', 'cp:lastModifiedBy'].map((name) => childOf(core, name));
  return named.every((element) => element === undefined || textOf(element) === author || textOf(element) === '')
    ? []
    : ['The properties name somebody as author'];
}

function companyFaults(parts: WordParts, house: boolean): string[] {
  const app = rootOf(parts, 'docProps/app.xml') ?? undefined;
  const names = house ? ['Manager'] : ['Manager', 'Company'];
  const isNamed = names.some((name) => {
    const element = childOf(app, name);
    return element !== undefined && textOf(element).trim() !== '';
  });
  return isNamed ? ['The properties name a person or an organisation'] : [];
}
