import { elementsIn } from '../xml-element';
import {
  contentTypes,
  DOCUMENT,
  elementsOf,
  ownerOf,
  relationshipsOf,
  rootOf,
  targetPath,
  type WordParts,
} from './word-parts';

/** What a file may be made of; anything else (macros, embedded files, comments, people) must not be there. */
const EXPECTED_PARTS = {
  always:
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|word\/(?:document|styles|settings|numbering|fontTable|webSettings|footnotes|endnotes|header\d*|footer\d*|theme\/theme\d+)\.xml|word\/_rels\/[\w.]+\.rels)$/,
  pictures: /^word\/media\/[\w.-]+\.(?:png|svg)$/i,
  house:
    /^word\/(?:media\/[\w.-]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)|fonts\/[\w.-]+\.odttf|theme\/_rels\/[\w.]+\.rels)$/i,
} as const;

const USED_RELATIONSHIP = /^r:(?:id|embed|link|pict|dm|lo|qs|cs)$/;

/** Whose file it is: ours, or our words in a council's own document. */
export type PackageManner = { readonly house: boolean };

export function packageFaults(parts: WordParts, manner: PackageManner): string[] {
  return [
    ...(parts.names.has(DOCUMENT) ? [] : ['The document part is missing']),
    ...[...parts.names].filter((name) => !isExpected(name, manner)).map((name) => `Unexpected part ${name}`),
    ...[...parts.xml].filter(([, { error }]) => error !== null).map(([name]) => `${name} is not well-formed XML`),
    ...contentTypeFaults(parts),
    ...[...parts.xml.keys()].filter(isRelationships).flatMap((name) => relationshipFaults(parts, name, manner)),
    ...[...parts.xml.keys()].flatMap((name) => usedFaults(parts, name)),
  ];
}

function isExpected(name: string, { house }: PackageManner): boolean {
  return (
    EXPECTED_PARTS.always.test(name) || EXPECTED_PARTS.pictures.test(name) || (house && EXPECTED_PARTS.house.test(name))
  );
}

function isRelationships(name: string): boolean {
  return name.endsWith('.rels');
}

function contentTypeFaults(parts: WordParts): string[] {
  const kindOf = contentTypes(parts);
  const said = elementsOf(parts, '[Content_Types].xml').map(({ attributes: a }) => a['PartName'] ?? a['Extension']);
  const twice = new Set(said).size === said.length ? [] : ['It is said twice what kind of part something is'];
  const unknown = [...parts.names]
    .filter((name) => name !== '[Content_Types].xml' && [undefined, 'application/xml'].includes(kindOf(name)))
    .map((name) => `Nothing says what kind of part ${name} is`);
  return [...twice, ...unknown];
}

function relationshipFaults(parts: WordParts, name: string, { house }: PackageManner): string[] {
  const root = rootOf(parts, name);
  const ids = new Set<string>();
  return (root === null ? [] : elementsIn(root)).flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const twice = ids.has(id) ? [`${name} uses an id twice`] : [];
    ids.add(id);
    if (mode === 'External')
      return [...twice, ...(house && isLink(type) ? [] : ['The file refers to something outside itself'])];
    const isThere = parts.names.has(targetPath(ownerOf(name), target));
    return [...twice, ...(isThere ? [] : [`${name} points to a part that is not there`])];
  });
}

/** A link to click, such as a council's own web address at the foot; a linked template or picture would be fetched. */
function isLink(type: string): boolean {
  return type.endsWith('/hyperlink');
}

function usedFaults(parts: WordParts, name: string): string[] {
  const known = new Set(elementsOf(parts, relationshipsOf(name)).map(({ attributes }) => attributes['Id']));
  const used = elementsOf(parts, name).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => (USED_RELATIONSHIP.test(key) ? [value] : [])),
  );
  return used.some((id) => id !== '' && !known.has(id)) ? [`${name} refers to a part that is not there`] : [];
}
