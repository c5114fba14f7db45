import type { PassageNumbers } from '../passage/rich-passages';
import type { RichBlock, RichHeading, RichInline, RichList, RichListItem, RichText } from '../section/rich-text';
import { unreachable } from '../unreachable';
import type { DocumentBlock, DocumentList, Line, TextRun } from './document';
import { type RichSetting, richTableBlocks } from './rich-table-blocks';

const NO_NUMBERS: PassageNumbers = new Map();
/** Word's own bounds on where a list may start. */
const HIGHEST_START = 32_767;
const MARKERS = ['1', 'a', 'A', 'i', 'I'] as const;

/**
 * What a person wrote in the editor as blocks of the document, every word in its order. Paragraphs left empty for
 * room are dropped: the document has its own spacing. `numbers` are given where a copy shows marks.
 */
export function richTextBlocks(text: RichText, numbers: PassageNumbers = NO_NUMBERS): DocumentBlock[] {
  const levels = headingLevels(text.content);
  return blocksOf(text.content, { levels, numbers, tablesAround: 0, shareOfPage: 1 });
}

function blocksOf(blocks: readonly RichBlock[], setting: RichSetting): DocumentBlock[] {
  return blocks.flatMap((block) => blockOf(block, setting));
}

function blockOf(block: RichBlock, setting: RichSetting): DocumentBlock[] {
  switch (block.type) {
    case 'paragraph': {
      const runs = runsOf(block.content ?? [], setting);
      return hasWords(runs) ? [{ kind: 'paragraph', runs }] : [];
    }
    case 'heading':
      return headingOf(block, setting);
    case 'bulletList':
    case 'orderedList':
      return [listOf(block, setting)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(block.content, setting) }];
    case 'table':
      return richTableBlocks(block, setting, blocksOf);
    default:
      return unreachable(block);
  }
}

function headingOf(heading: RichHeading, setting: RichSetting): DocumentBlock[] {
  const runs = runsOf(heading.content ?? [], setting);
  if (!hasWords(runs)) return [];
  const level = setting.levels.indexOf(heading.attrs.level) === 1 ? 3 : 2;
  const isMarked = runs.some((run) => run.mark !== undefined);
  const plain = runs.map(({ text, mark }) => (mark === undefined ? { text } : { text, mark }));
  return [
    { kind: 'heading', level, text: plain.map((run) => run.text).join(''), ...(isMarked ? { runs: plain } : {}) },
  ];
}

/** The heading levels in use, highest first: a text with only small headings must not leave out a level in print. */
function headingLevels(blocks: readonly RichBlock[]): number[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.attrs.level] : []));
  return [...new Set<number>(levels)].sort((one, other) => one - other);
}

function listOf(list: RichList, setting: RichSetting): DocumentList {
  const items = list.content.map((item: RichListItem) => ({ blocks: blocksOf(item.content, setting) }));
  if (list.type === 'bulletList') return { kind: 'list', ordered: false, start: 1, items };
  const start = Math.min(Math.max(list.attrs?.start ?? 1, 0), HIGHEST_START);
  const marker = MARKERS.find((each) => each === list.attrs?.type) ?? '1';
  return { kind: 'list', ordered: true, start, marker, items };
}

function runsOf(inlines: readonly RichInline[], { numbers }: RichSetting): Line {
  return inlines.map((inline): TextRun => {
    const marks = new Set(inline.marks?.map((mark) => mark.type));
    const number = numbers.get(inline);
    return {
      text: inline.type === 'hardBreak' ? '\n' : inline.text,
      ...(marks.has('bold') ? { bold: true } : {}),
      ...(marks.has('italic') ? { italic: true } : {}),
      ...(marks.has('underline') ? { underline: true } : {}),
      ...(marks.has('strike') ? { strike: true } : {}),
      ...(number === undefined ? {} : { mark: number }),
    };
  });
}

function hasWords(runs: Line): boolean {
  return runs.some((run) => run.text.trim() !== '');
}
