import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { PackageParts } from './open-package';

/** What a file says of itself. Anybody can write anything there, so it only says where to look. */
export type Claim = {
  /** The record's identifier, from the file's own properties; null where it has none. */
  readonly record: string | null;
  readonly profile: string | null;
  readonly version: number | null;
  readonly checkCode: string | null;
  /** Such as "CS-000012", from the foot of its pages and its subject. */
  readonly numbers: readonly string[];
};

const FOOT = /\b([A-Z]{2}-\d{6,9}) · version (\d{1,6})(?: · check code ([0-9A-Za-z-]{4,40}))?/;
const NUMBER = /^[A-Z]{2}-\d{6,9}$/;

export function readClaim(parts: PackageParts, edges: readonly string[]): Claim {
  const own = propertiesIn(parts.get('docProps/custom.xml') ?? '', 'property');
  const core = propertiesIn(parts.get('docProps/core.xml') ?? '', 'dc:subject');
  const [, footNumber, footVersion, footCode] = edges.map((line) => FOOT.exec(line)).find((found) => found) ?? [];
  return {
    record: own.get('ThroughlineRecord') ?? null,
    profile: own.get('ThroughlineProfile') ?? null,
    version: wholeNumber(own.get('ThroughlineVersion') ?? footVersion),
    checkCode: own.get('ThroughlineCheckCode') ?? footCode ?? null,
    numbers: [footNumber ?? '', core.get('dc:subject') ?? ''].filter((number) => NUMBER.test(number)),
  };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** The words inside each tag of a name, by its `name` where it has one (ECMA-376 part 1, 22.3); what cannot be read is left. */
function propertiesIn(xml: string, tagName: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let open: { readonly key: string; text: string } | null = null;
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (tag.name === tagName) open = { key: tag.attributes['name'] ?? tag.name, text: '' };
  });
  parser.on('text', (text) => {
    if (open) open.text += text;
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    if (tag.name === tagName && open) found.set(open.key, open.text.trim());
    if (tag.name === tagName) open = null;
  });
  parser.write(xml).close();
  return found;
}
