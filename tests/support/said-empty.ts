import type { DocumentBlock } from '@domain/document/document';

const SAID: readonly string[] = ['Not discussed this time', 'Nothing added'];

/** The titles of the sections that a document says hold nothing, in the order they are said in. */
export function titlesSaidEmpty(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'heading' || block.level !== 1) return [];
    if (next?.kind === 'note' && SAID.includes(next.text)) return [block.text];
    return SAID.includes(block.text) && next?.kind === 'list'
      ? next.items.flatMap(({ blocks }) => blocks.map(wordsOf))
      : [];
  });
}

function wordsOf(block: DocumentBlock): string {
  return block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';
}
