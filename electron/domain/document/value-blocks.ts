import { formatLongDate } from '../calendar/format-date';
import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import { agreedActionBlocks } from './agreed-action-blocks';
import { decisionBlocks } from './decision-blocks';
import type { DocumentBlock } from './document';
import { lastActionBlocks } from './last-action-blocks';
import { isBlank, labelled, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';
import { richTextBlocks } from './rich-text-blocks';
import { scaleBlocks } from './scale-blocks';

type Printer<K extends SectionKind> = (value: ValueOf<K>, context: PrintContext) => DocumentBlock[];

/** How each kind of writing is printed. A new kind of section does not compile until it says so here. */
const PRINTERS: { readonly [K in SectionKind]: Printer<K> } = {
  RICH_TEXT: (value) => richTextBlocks(value.text),
  LAST_ACTIONS: lastActionBlocks,
  SCALE: scaleBlocks,
  DECISIONS: (value) => decisionBlocks(value.decisions),
  ACTIONS: agreedActionBlocks,
  NEXT_DATE: nextDateBlocks,
};

/** What was written in a section; nothing when nothing was. */
export function valueBlocks(value: SectionValue, context: PrintContext): DocumentBlock[] {
  return printerOf(value.kind)(value, context);
}

function printerOf<K extends SectionKind>(kind: K): Printer<K> {
  return PRINTERS[kind];
}

function nextDateBlocks(value: ValueOf<'NEXT_DATE'>): DocumentBlock[] {
  const day = value.date === null ? value.dateText.trim() : formatLongDate(value.date);
  return [...(isBlank(day) ? [] : [paragraph(day, { bold: true })]), ...labelled('Reason', value.reason)];
}
