import type { DocumentBlock, RecordDocument } from '../document/document';
import { documentFooter } from '../document/document-footer';
import { paragraph } from '../document/plain-blocks';

/** What can be copied on its own. */
export type PasteChoice = { readonly key: string; readonly title: string; readonly blocks: readonly DocumentBlock[] };

export const WHOLE_RECORD = 'whole';

/** The whole record, then each box and section of its document in their order. */
export function pasteChoices(document: RecordDocument): readonly PasteChoice[] {
  const whole = { key: WHOLE_RECORD, title: 'The whole record', blocks: wholeRecord(document) };
  return [whole, ...boxesOf(document), ...sectionsOf(document)];
}

function wholeRecord(document: RecordDocument): DocumentBlock[] {
  return [
    { kind: 'heading', level: 1, text: document.title },
    paragraph(document.subtitle),
    ...document.blocks,
    paragraph(documentFooter(document)),
  ];
}

function boxesOf({ blocks }: RecordDocument): PasteChoice[] {
  return blocks.flatMap((block) =>
    block.kind === 'box' ? [{ key: `box:${block.title}`, title: block.title, blocks: [block] }] : [],
  );
}

/** A section runs from its heading to the next of the first level. */
function sectionsOf({ blocks }: RecordDocument): PasteChoice[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 1 ? [index] : []));
  return starts.flatMap((start, position) => {
    const heading = blocks[start];
    if (heading?.kind !== 'heading') return [];
    const key = heading.section === undefined ? `heading:${heading.text}` : `section:${heading.section}`;
    return [{ key, title: heading.text, blocks: blocks.slice(start, starts[position + 1]) }];
  });
}
