import type { DocumentBlock } from '@domain/document/document';
import type { Paragraph, Table } from 'docx';
import type { ListBook } from './list-book';
import { STYLE, type StyleId } from './look';
import type { PictureCount } from './picture-count';

export type WordBlock = Paragraph | Table;

/** Where on the page a block is being written: how much room there is and which look the words take. */
export type Setting = {
  /** Room between the edges of the page or cell, in twips. */
  readonly width: number;
  /** How far in from the left edge, in twips; never more than half the width, so that words keep their room. */
  readonly indent: number;
  /** How many lists stand around this place. */
  readonly depth: number;
  readonly tone: 'PAGE' | 'QUOTE' | 'BOX' | 'CELL' | 'HEAD';
  /** What is written here stays on the page with what comes after it. */
  readonly holds?: boolean;
  readonly lists: ListBook;
  readonly pictures: PictureCount;
  /** Writes what stands inside a cell, quotation or list item; handed round so that tables may hold blocks. */
  readonly write: (blocks: readonly DocumentBlock[], setting: Setting) => WordBlock[];
};

const STYLES: { readonly [tone in Setting['tone']]: { readonly [use in 'words' | 'note' | 'list']: StyleId } } = {
  PAGE: { words: STYLE.body, note: STYLE.note, list: STYLE.list },
  QUOTE: { words: STYLE.quote, note: STYLE.note, list: STYLE.list },
  BOX: { words: STYLE.tableText, note: STYLE.tableNote, list: STYLE.tableText },
  CELL: { words: STYLE.tableText, note: STYLE.tableNote, list: STYLE.tableText },
  HEAD: { words: STYLE.tableHead, note: STYLE.tableNote, list: STYLE.tableHead },
};

export function styleFor(setting: Setting, use: 'words' | 'note' | 'list'): StyleId {
  return STYLES[setting.tone][use];
}

/** The same place, `step` twips further in. */
export function furtherIn(setting: Setting, step: number): Setting {
  return { ...setting, indent: Math.min(setting.indent + step, Math.floor(setting.width / 2)) };
}
