import type { RichBlock, RichHeading, RichInline, RichList, RichListItem, RichText } from '../section/rich-text';
import { unreachable } from '../unreachable';
import type { DocumentBlock, DocumentList, Line, TextRun } from './document';
import { type RichSetting, richTableBlocks } from './rich-table-blocks';

/** Word's own bounds on where a list may start. */
const HIGHEST_START = 32_767;
const MARKERS = ['1', 'a', 'A', 'i', 'I'] as const;

/**
 * What a person wrote in the editor as blocks of the document, every word in its order. Paragraphs left empty for
 * room are dropped: the document has its own spacing.
 */
export function richTextBlocks(text: RichText): DocumentBlock[] {
  const levels = headingLevels(text.content);
  return blocksOf(text.content, { levels, tablesAround: 0, shareOfPage: 1 });
}

function blocksOf(blocks: readonly RichBlock[], setting: RichSetting): DocumentBlock[] {
  return blocks.flatMap((block) => blockOf(block, setting));
}

function blockOf(block: RichBlock, setting: RichSetting): DocumentBlock[] {
  switch (block.type) {
    case 'paragraph': {
      const runs = runsOf(block.content ?? []);
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
  const runs = runsOf(heading.content ?? []);
  if (!hasWords(runs)) return [];
  const level = setting.levels.indexOf(heading.attrs.level) === 1 ? 3 : 2;
  return [{ kind: 'heading', level, text: runs.map((run) => run.text).join('') }];
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

function runsOf(inlines: readonly RichInline[]): Line {
  return inlines.map((inline): TextRun => {
    const marks = new Set(inline.marks?.map((mark) => mark.type));
    return {
      text: inline.type === 'hardBreak' ? '\n' : inline.text,
      ...(marks.has('bold') ? { bold: true } : {}),
      ...(marks.has('italic') ? { italic: true } : {}),
      ...(marks.has('underline') ? { underline: true } : {}),
      ...(marks.has('strike') ? { strike: true } : {}),
    };
  });
}

function hasWords(runs: Line): boolean {
  return runs.some((run) => run.text.trim() !== '');
}
