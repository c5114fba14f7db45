import type { DocumentBlock, RecordDocument } from '../document/document';
import { documentFooter } from '../document/document-footer';
import { paragraph } from '../document/plain-blocks';
import { TODO_TITLE } from '../document/todo-in-case-system-blocks';

/** What can be copied on its own. */
export type PasteChoice = { readonly key: string; readonly title: string; readonly blocks: readonly DocumentBlock[] };

export const WHOLE_RECORD = 'whole';
export const TODO_IN_CASE_SYSTEM = 'to-do';

/** The whole record, what is to be done with it in the case system, then each box and section in their order. */
export function pasteChoices(document: RecordDocument): readonly PasteChoice[] {
  const whole = { key: WHOLE_RECORD, title: 'The whole record', blocks: wholeRecord(document) };
  const parts = sectionsOf(document);
  const isToDo = ({ key }: PasteChoice) => key === TODO_IN_CASE_SYSTEM;
  return [whole, ...parts.filter(isToDo), ...boxesOf(document), ...parts.filter((part) => !isToDo(part))];
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
    return [{ key: keyOf(heading), title: heading.text, blocks: blocks.slice(start, starts[position + 1]) }];
  });
}

function keyOf({ section, text }: Extract<DocumentBlock, { kind: 'heading' }>): string {
  if (section !== undefined) return `section:${section}`;
  return text === TODO_TITLE ? TODO_IN_CASE_SYSTEM : `heading:${text}`;
}
