import type { SectionKind, SectionValue, ValueOf } from '../section/section-values';
import type { TemplateSection } from '../template/template-section';
import { agencyBlocks } from './agency-blocks';
import { agreedActionBlocks } from './agreed-action-blocks';
import { childSeenBlocks } from './child-seen-blocks';
import { childVoiceBlocks } from './child-voice-blocks';
import { dangerStatementBlocks } from './danger-statement-blocks';
import { decisionBlocks } from './decision-blocks';
import type { DocumentBlock } from './document';
import { entryBlocks } from './entry-blocks';
import { fieldBlocks } from './field-blocks';
import { goalBlocks } from './goal-blocks';
import { lastActionBlocks } from './last-action-blocks';
import { networkBlocks } from './network-blocks';
import { dayWords, isBlank, labelled, paragraph } from './plain-blocks';
import type { ValueContext } from './print-context';
import { progressBlocks } from './progress-blocks';
import { reflectionBlocks } from './reflection-blocks';
import { richTextBlocks } from './rich-text-blocks';
import { safetyPlanBlocks } from './safety-plan-blocks';
import { scaleBlocks } from './scale-blocks';
import { statementScaleBlocks } from './statement-scale-blocks';
import { trajectoryBlocks } from './trajectory-blocks';

/** `section` is the value's section in the record's form; null for words whose place the form does not know. */
type Printer<K extends SectionKind> = (
  value: ValueOf<K>,
  context: ValueContext,
  section: TemplateSection | null,
) => DocumentBlock[];

/** How each kind of writing is printed. A new kind of section does not compile until it says so here. */
const PRINTERS: { readonly [K in SectionKind]: Printer<K> } = {
  RICH_TEXT: (value, { passageNumbers }) => richTextBlocks(value.text, passageNumbers),
  LAST_ACTIONS: lastActionBlocks,
  SCALE: scaleBlocks,
  DECISIONS: (value) => decisionBlocks(value.decisions),
  ACTIONS: agreedActionBlocks,
  NEXT_DATE: nextDateBlocks,
  CHILD_SEEN: childSeenBlocks,
  CHILD_VOICE: childVoiceBlocks,
  DANGER_STATEMENTS: dangerStatementBlocks,
  GOALS: goalBlocks,
  STATEMENT_SCALES: statementScaleBlocks,
  NETWORK: networkBlocks,
  SAFETY_PLAN: safetyPlanBlocks,
  AGENCIES: agencyBlocks,
  TRAJECTORY: trajectoryBlocks,
  REFLECTION: reflectionBlocks,
  PROGRESS: progressBlocks,
  FIELDS: fieldBlocks,
  ENTRIES: entryBlocks,
};

/** What was written in a section; nothing when nothing was. */
export function valueBlocks(
  value: SectionValue,
  context: ValueContext,
  section: TemplateSection | null,
): DocumentBlock[] {
  return printerOf(value.kind)(value, context, section);
}

function printerOf<K extends SectionKind>(kind: K): Printer<K> {
  return PRINTERS[kind];
}

function nextDateBlocks(value: ValueOf<'NEXT_DATE'>): DocumentBlock[] {
  const day = dayWords({ date: value.date, text: value.dateText });
  return [...(isBlank(day) ? [] : [paragraph(day, { bold: true })]), ...labelled('Reason', value.reason)];
}
