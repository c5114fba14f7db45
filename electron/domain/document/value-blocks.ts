import { formatLongDate } from '../calendar/format-date';
import { sectionPlainText } from '../section/section-kinds';
import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import type { TemplateSection } from '../template/template-section';
import { agreedActionBlocks } from './agreed-action-blocks';
import { decisionBlocks } from './decision-blocks';
import type { DocumentBlock } from './document';
import { lastActionBlocks } from './last-action-blocks';
import { isBlank, labelled, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';
import { richTextBlocks } from './rich-text-blocks';
import { scaleBlocks } from './scale-blocks';

/** `section` is the value's section in the record's form; null for words whose place the form does not know. */
type Printer<K extends SectionKind> = (
  value: ValueOf<K>,
  context: PrintContext,
  section: TemplateSection | null,
) => DocumentBlock[];

/** How each kind of writing is printed. A new kind of section does not compile until it says so here. */
const PRINTERS: { readonly [K in SectionKind]: Printer<K> } = {
  RICH_TEXT: (value) => richTextBlocks(value.text),
  LAST_ACTIONS: lastActionBlocks,
  SCALE: scaleBlocks,
  DECISIONS: (value) => decisionBlocks(value.decisions),
  ACTIONS: agreedActionBlocks,
  NEXT_DATE: nextDateBlocks,
  CHILD_SEEN: plainBlocks,
  CHILD_VOICE: plainBlocks,
  DANGER_STATEMENTS: plainBlocks,
  GOALS: plainBlocks,
  STATEMENT_SCALES: plainBlocks,
  NETWORK: plainBlocks,
  SAFETY_PLAN: plainBlocks,
  AGENCIES: plainBlocks,
  TRAJECTORY: plainBlocks,
  REFLECTION: plainBlocks,
  PROGRESS: plainBlocks,
  FIELDS: plainBlocks,
  ENTRIES: plainBlocks,
};

/** What was written in a section; nothing when nothing was. */
export function valueBlocks(
  value: SectionValue,
  context: PrintContext,
  section: TemplateSection | null,
): DocumentBlock[] {
  return printerOf(value.kind)(value, context, section);
}

function printerOf<K extends SectionKind>(kind: K): Printer<K> {
  return PRINTERS[kind];
}

function plainBlocks(value: SectionValue): DocumentBlock[] {
  return sectionPlainText(value)
    .split('\n')
    .map((line) => paragraph(line));
}

function nextDateBlocks(value: ValueOf<'NEXT_DATE'>): DocumentBlock[] {
  const day = value.date === null ? value.dateText.trim() : formatLongDate(value.date);
  return [...(isBlank(day) ? [] : [paragraph(day, { bold: true })]), ...labelled('Reason', value.reason)];
}
