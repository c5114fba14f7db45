import { type DocumentBlock, type DocumentList, type Line, type ListItem, runsOf } from '@domain/document/document';
import { documentBlocksText } from '@domain/document/document-text';
import { unreachable } from '@domain/unreachable';
import { BorderStyle, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import { isAllRightToLeft } from './direction';
import { LIST_STEP, type ListNumbering } from './list-book';
import { INK, STYLE } from './look';
import { furtherIn, type Setting, styleFor, type WordBlock } from './setting';
import { wordRuns } from './text-runs';
import { writeBox } from './write-box';
import { writeChart } from './write-chart';
import { writeFacts } from './write-facts';
import { writeTable } from './write-table';

const SHORT_ITEM = { blocks: 8, characters: 800 };
const QUOTE_STEP = LIST_STEP;
/** In the left margin beside a paragraph that holds marked words. */
const MARKED = { style: BorderStyle.SINGLE, size: 24, color: INK.heading, space: 8 };
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Turns blocks into what Word holds, in the same order, leaving nothing out. */
export function writeBlocks(blocks: readonly DocumentBlock[], setting: Setting): WordBlock[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'note') return [writeNote(block, setting, blocks[index + 1])];
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
      return writeTable(block, setting);
    case 'chart':
      return [writeChart(block, setting)];
    case 'box':
      return writeBox(block, setting);
    default:
      return unreachable(block);
  }
}

/** What a note can be about: what comes before it, or any of these after it. */
const LED_TO: ReadonlySet<DocumentBlock['kind']> = new Set(['table', 'paragraph', 'note']);

type Note = Extract<DocumentBlock, { kind: 'note' }>;

/** A note that leads to what follows it, such as what a scale's numbers mean, stays on the page with it. */
function writeNote(block: Note, setting: Setting, next: DocumentBlock | undefined): Paragraph {
  const leadsOn = isOnPage(setting) && next !== undefined && LED_TO.has(next.kind);
  return new Paragraph({
    style: styleFor(setting, 'note'),
    ...placed(setting),
    ...(leadsOn ? { keepNext: true } : {}),
    children: wordRuns(runsOf(block, block.text)),
  });
}

type Words = Extract<DocumentBlock, { kind: 'heading' | 'paragraph' }>;

function writeParagraph(block: Words, setting: Setting, numbering: ListNumbering | null): Paragraph {
  const place: IParagraphOptions = numbering ? { numbering, ...numberPlace(numbering, setting) } : placed(setting);
  if (block.kind === 'heading')
    return new Paragraph({
      ...headingLook(block.level, setting),
      ...place,
      ...(block.startsPage === true ? { pageBreakBefore: true } : {}),
      children: wordRuns(runsOf(block, block.text)),
    });
  const style = styleFor(setting, setting.depth > 0 ? 'list' : 'words');
  return new Paragraph({ style, ...place, ...asWritten(block.runs, setting), children: wordRuns(block.runs) });
}

/** A line where marked words are to be found, in the margin; and a paragraph all in Arabic or Hebrew, from its own side. */
function asWritten(runs: Line, setting: Setting): IParagraphOptions {
  if (!isOnPage(setting)) return {};
  const isMarked = runs.some((run) => run.mark !== undefined);
  return {
    ...(isMarked ? { border: { left: MARKED } } : {}),
    ...(isAllRightToLeft(runs.map((run) => run.text).join('')) ? { bidirectional: true } : {}),
  };
}

/** On the page a heading is one a reader can find their way by; in a cell only its look is. */
function headingLook(level: 1 | 2 | 3, setting: Setting): IParagraphOptions {
  return isOnPage(setting) ? { heading: HEADINGS[level] } : { style: STYLE.cellHeading };
}

function isOnPage({ tone }: Setting): boolean {
  return tone === 'PAGE' || tone === 'QUOTE' || tone === 'BOX';
}

/** The numbering says itself how far each level stands in; only where it stands elsewhere is that said again. */
function numberPlace({ level }: ListNumbering, setting: Setting): IParagraphOptions {
  const isUsual = setting.indent === (level + 1) * LIST_STEP;
  const indent = { left: setting.indent, hanging: Math.min(LIST_STEP, setting.indent) };
  return { ...(isUsual ? {} : { indent }), ...held(setting) };
}

function placed(setting: Setting): IParagraphOptions {
  return { ...(setting.indent > 0 ? { indent: { left: setting.indent } } : {}), ...held(setting) };
}

function held({ holds }: Setting): IParagraphOptions {
  return holds === true ? { keepNext: true, keepLines: true } : {};
}

function quoteTone(setting: Setting): Setting['tone'] {
  return setting.tone === 'PAGE' ? 'QUOTE' : setting.tone;
}

function writeList(list: DocumentList, setting: Setting): WordBlock[] {
  const numbering = setting.lists.numberingFor(list, setting.depth);
  const inside: Setting = { ...furtherIn(setting, LIST_STEP), depth: setting.depth + 1 };
  return list.items.flatMap((item) => writeItem(item, inside, numbering));
}

/** A few labelled lines, such as a decision with its reason: better on one page. */
function isShort({ blocks }: ListItem): boolean {
  return blocks.length <= SHORT_ITEM.blocks && documentBlocksText(blocks).length <= SHORT_ITEM.characters;
}

/** The item's number stands before its first words; an item that begins with a table or a list gets an empty line for it. */
function writeItem(item: ListItem, setting: Setting, numbering: ListNumbering): WordBlock[] {
  const [first, ...rest] = item.blocks;
  if (first?.kind === 'paragraph' || first?.kind === 'heading') {
    const holding: Setting = { ...setting, holds: setting.holds === true || isShort(item) };
    return [
      writeParagraph(first, rest.length > 0 ? holding : setting, numbering),
      ...setting.write(rest.slice(0, -1), holding),
      ...setting.write(rest.slice(-1), setting),
    ];
  }
  const numberAlone = writeParagraph({ kind: 'paragraph', runs: [] }, setting, numbering);
  return [numberAlone, ...setting.write(item.blocks, setting)];
}
