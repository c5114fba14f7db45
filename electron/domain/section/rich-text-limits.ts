/**
 * Bounds on one section's rich text, so that a paste is taken whole or refused whole with a reason, and hostile
 * nesting never reaches a function that calls itself. They are far above anything people write: half a million
 * characters is some 80,000 words in one section.
 */
export const RICH_TEXT_LIMITS = { characters: 500_000, nodes: 50_000, depth: 60 } as const;

export type RichTextExcess = keyof typeof RICH_TEXT_LIMITS;

/** What a person reads when a text is refused; said before anything is changed, so that what stood there stays. */
export const RICH_TEXT_EXCESS_SENTENCES: Record<RichTextExcess, string> = {
  characters:
    'This is too long for one section (over 500,000 letters). Nothing was added. Paste the part that matters.',
  nodes:
    'This has too many paragraphs, list lines and table cells for one section. Nothing was added. Paste the part that matters.',
  depth: 'This has lists or tables too deep inside one another. Nothing was added. Paste it as plain text.',
};

/**
 * The first bound that a text breaks, or null. Takes anything at all, walks it without recursion and stops at the
 * first excess; whether it is rich text is the schema's business.
 */
export function richTextExcess(value: unknown): RichTextExcess | null {
  const waiting: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }];
  let characters = 0;
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes += 1;
    characters += lengthOf(next.node);
    if (next.depth > RICH_TEXT_LIMITS.depth) return 'depth';
    if (characters > RICH_TEXT_LIMITS.characters) return 'characters';
    const children = contentOf(next.node);
    if (nodes + waiting.length + children.length > RICH_TEXT_LIMITS.nodes) return 'nodes';
    for (const child of children) waiting.push({ node: child, depth: next.depth + 1 });
  }
  return null;
}

function contentOf(node: unknown): readonly unknown[] {
  const content = typeof node === 'object' && node !== null && 'content' in node ? node.content : undefined;
  return Array.isArray(content) ? content : [];
}

function lengthOf(node: unknown): number {
  const text = typeof node === 'object' && node !== null && 'text' in node ? node.text : undefined;
  return typeof text === 'string' ? text.length : 0;
}
