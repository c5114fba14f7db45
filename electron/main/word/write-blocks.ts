import type { DocumentBlock, DocumentList, ListItem } from '@domain/document/document';
import { unreachable } from '@domain/unreachable';
import { HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import { boxAsTable } from './box-layout';
import { LIST_STEP, type ListNumbering } from './list-book';
import { STYLE } from './look';
import { furtherIn, type Setting, styleFor, type WordBlock } from './setting';
import { plainRuns, wordRuns } from './text-runs';
import { writeFacts } from './write-facts';
import { writeTable } from './write-table';

const QUOTE_STEP = LIST_STEP;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Turns blocks into what Word holds, in the same order, leaving nothing out. */
export function writeBlocks(blocks: readonly DocumentBlock[], setting: Setting): WordBlock[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'note') return [writeNote(block.text, setting, blocks[index + 1])];
    return writeBlock(block, setting);
  });
}

function writeBlock(block: Exclude<DocumentBlock, Note>, setting: Setting): WordBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [writeParagraph(block, setting, null)];
    case 'list':
      return writeList(block, setting);
    case 'quote':
      return setting.write(block.blocks, furtherIn({ ...setting, tone: quoteTone(setting) }, QUOTE_STEP));
    case 'facts':
      return writeFacts(block, setting);
    case 'table':
      return writeTable(block, setting, 'LINED');
    case 'box':
      return writeTable(boxAsTable(block), setting, 'BOXED');
    default:
      return unreachable(block);
  }
}

type Note = Extract<DocumentBlock, { kind: 'note' }>;

/** A note that leads to what follows it, such as what a scale's numbers mean, stays on the page with it. */
function writeNote(text: string, setting: Setting, next: DocumentBlock | undefined): Paragraph {
  const leadsOn = setting.tone === 'PAGE' && (next?.kind === 'table' || next?.kind === 'paragraph');
  return new Paragraph({
    style: styleFor(setting, 'note'),
    ...placed(setting),
    ...(leadsOn ? { keepNext: true } : {}),
    children: plainRuns(text),
  });
}

type Words = Extract<DocumentBlock, { kind: 'heading' | 'paragraph' }>;

function writeParagraph(block: Words, setting: Setting, numbering: ListNumbering | null): Paragraph {
  const place: IParagraphOptions = numbering
    ? { numbering, indent: { left: setting.indent, hanging: Math.min(LIST_STEP, setting.indent) } }
    : placed(setting);
  if (block.kind === 'heading') {
    const page = block.startsPage === true ? { pageBreakBefore: true } : {};
    return new Paragraph({ ...headingLook(block.level, setting), ...place, ...page, children: plainRuns(block.text) });
  }
  const style = styleFor(setting, setting.depth > 0 ? 'list' : 'words');
  return new Paragraph({ style, ...place, children: wordRuns(block.runs) });
}

/** On the page a heading is one a reader can find their way by; in a cell only its look is. */
function headingLook(level: 1 | 2 | 3, { tone }: Setting): IParagraphOptions {
  return tone === 'PAGE' || tone === 'QUOTE' ? { heading: HEADINGS[level] } : { style: STYLE.cellHeading };
}

function placed(setting: Setting): IParagraphOptions {
  return setting.indent > 0 ? { indent: { left: setting.indent } } : {};
}

function quoteTone(setting: Setting): Setting['tone'] {
  return setting.tone === 'PAGE' ? 'QUOTE' : setting.tone;
}

function writeList(list: DocumentList, setting: Setting): WordBlock[] {
  const numbering = setting.lists.numberingFor(list, setting.depth);
  const inside: Setting = { ...furtherIn(setting, LIST_STEP), depth: setting.depth + 1 };
  return list.items.flatMap((item) => writeItem(item, inside, numbering));
}

/** The item's number stands before its first words; an item that begins with a table or a list gets an empty line for it. */
function writeItem(item: ListItem, setting: Setting, numbering: ListNumbering): WordBlock[] {
  const [first, ...rest] = item.blocks;
  if (first?.kind === 'paragraph' || first?.kind === 'heading') {
    return [writeParagraph(first, setting, numbering), ...setting.write(rest, setting)];
  }
  const numberAlone = writeParagraph({ kind: 'paragraph', runs: [] }, setting, numbering);
  return [numberAlone, ...setting.write(item.blocks, setting)];
}
