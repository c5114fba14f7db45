/** One element of an XML file, with what stands in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

const TOKEN = /<\?.*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gs;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML as a tree, read by none of the program's own readers: for a second opinion on what the program wrote. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, isEnd, name, attributes = '', isEmpty, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) innermost(open).children.push(plain(text));
    if (name === undefined) continue;
    if (isEnd === '/') close(open, name);
    else begin(open, { name, attributes: attributesOf(attributes), children: [] }, isEmpty === '/');
  }
  if (open.length > 1) throw new Error(`<${innermost(open).name}> is not closed`);
  return root;
}

function innermost(open: readonly XmlElement[]): XmlElement {
  const last = open.at(-1);
  if (last === undefined) throw new Error('More is closed than was opened');
  return last;
}

function begin(open: XmlElement[], element: XmlElement, isEmpty: boolean): void {
  innermost(open).children.push(element);
  if (!isEmpty) open.push(element);
}

function close(open: XmlElement[], name: string): void {
  const last = open.pop();
  if (last?.name !== name) throw new Error(`<${last?.name ?? ''}> is closed by </${name}>`);
}

/** The elements of a name anywhere below, in their order; not looking into those of the names in `but`. */
export function below(element: XmlElement, name: string, but: readonly string[] = []): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || but.includes(child.name)) return [];
    return child.name === name ? [child, ...below(child, name, but)] : below(child, name, but);
  });
}

/** The elements directly inside. */
export function inside(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = element?.children ?? [];
  return children
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, plain(value ?? '')]));
}

function plain(text: string): string {
  return text.replace(/&([^;&]+);/g, (_all, name: string) => ENTITY[name] ?? String.fromCodePoint(codePoint(name)));
}

/** "#x1f600" or "#128512". */
function codePoint(name: string): number {
  return name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
}
