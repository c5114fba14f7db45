import { isElement, type XmlElement } from '../xml-element';
import { namespaceOf } from './namespaces';

/** The part as text, with every namespace that is used declared once at its root. */
export function writeXml(root: XmlElement): string {
  const used = new Set<string>();
  const pieces: string[] = [];
  writeInside(root, { pieces, used });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root.name}${declarations(root, used)}${pieces.join('')}`;
}

type Writing = { readonly pieces: string[]; readonly used: Set<string> };

/** Everything after the name of the element. */
function writeInside({ name, attributes, children }: XmlElement, writing: Writing): void {
  const { pieces } = writing;
  writing.used.add(prefixOf(name));
  for (const key in attributes) writeAttribute(name, { key, value: attributes[key] ?? '' }, writing);
  if (children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of children) {
    if (isElement(child)) {
      pieces.push(`<${child.name}`);
      writeInside(child, writing);
    } else {
      pieces.push(escapedText(child));
    }
  }
  pieces.push(`</${name}>`);
}

type Attribute = { readonly key: string; readonly value: string };

function writeAttribute(element: string, { key, value }: Attribute, { pieces, used }: Writing): void {
  if (key.includes(':')) used.add(prefixOf(key));
  if (element === 'mc:Choice' && key === 'Requires') for (const prefix of value.split(' ')) used.add(prefix);
  pieces.push(` ${key}="${escapedAttribute(value)}"`);
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? '' : name.slice(0, colon);
}

/** Extensions that an older reader may pass over. */
const IGNORABLE = /^(?:w14|w15|w16\w*|wp14|a14|a16|asvg)$/;

function declarations(root: XmlElement, used: ReadonlySet<string>): string {
  const prefixes = [...used].filter((prefix) => prefix !== 'xml').sort();
  const ignorable = prefixes.filter((prefix) => IGNORABLE.test(prefix));
  const all = ignorable.length > 0 ? [...new Set([...prefixes, 'mc'])].sort() : prefixes;
  const declared = all.map((prefix) => {
    const uri = namespaceOf(prefix, root.name);
    return prefix === '' ? ` xmlns="${uri}"` : ` xmlns:${prefix}="${uri}"`;
  });
  return declared.join('') + (ignorable.length > 0 ? ` mc:Ignorable="${ignorable.join(' ')}"` : '');
}

function escapedText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '').replaceAll('\r', '&#13;');
}

function escapedAttribute(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
