export type XmlNode = XmlElement | string;

/** An element of a part: its name with a prefix, `w:p`, its attributes, and what stands in it in order. Never changed. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements directly inside, of one name or of any. */
export function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[] {
  const inside = element?.children ?? [];
  return inside.filter((child): child is XmlElement => isElement(child) && (name === undefined || child.name === name));
}

/** The first element of that name directly inside. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);
}

/** The value that most of Word's small elements carry, of a child: `<w:ilvl w:val="2"/>`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Whether a child that is on by being there is on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && !['0', 'false', 'off'].includes(child.attributes['w:val'] ?? '');
}

/** Every element inside, at any depth, in the order of the text. */
export function* elementsBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** The element itself and everything in it, in the order of the text: at once, for it is done with every part of a file. */
export function everyElement(element: XmlElement): XmlElement[] {
  const elements: XmlElement[] = [];
  const walk = (each: XmlElement) => {
    elements.push(each);
    for (const child of each.children) if (isElement(child)) walk(child);
  };
  walk(element);
  return elements;
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

export function withChildren(element: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...element, children };
}

export function withAttributes(element: XmlElement, attributes: Readonly<Record<string, string>>): XmlElement {
  return { ...element, attributes: { ...element.attributes, ...attributes } };
}

/** The same element where none of its children is another one: most of a page stays as it is. */
export function withChangedChildren(element: XmlElement, change: (child: XmlElement) => XmlElement): XmlElement {
  let children: XmlNode[] | null = null;
  for (const [at, child] of element.children.entries()) {
    if (!isElement(child)) continue;
    const changed = change(child);
    if (changed === child) continue;
    children ??= [...element.children];
    children[at] = changed;
  }
  return children === null ? element : withChildren(element, children);
}
