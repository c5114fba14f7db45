import type { RichText } from './rich-text';

type Node = { readonly type: string; readonly text?: string; readonly content?: readonly Node[] | undefined };

const ENDS_A_LINE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'hardBreak']);

/** The words of a rich text, a line for each paragraph, heading, list line, table cell and line break. */
export function richTextToPlain(text: RichText): string {
  const pieces: string[] = [];
  const waiting: (Node | string)[] = [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      pieces.push(next);
      continue;
    }
    if (next.text !== undefined) pieces.push(next.text);
    if (ENDS_A_LINE.has(next.type)) waiting.push('\n');
    for (const child of (next.content ?? []).toReversed()) waiting.push(child);
  }
  return pieces.join('').replace(/\n+$/, '');
}
