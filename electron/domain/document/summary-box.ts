import { isSectionEmpty } from '../section/section-kinds';
import type { SectionKind } from '../section/section-values';
import { sectionsOf } from '../template/show-sections';
import { agreedActionTable } from './agreed-action-blocks';
import { decisionLines } from './decision-blocks';
import type { DocumentBlock } from './document';
import { labelled, NOT_DISCUSSED, note } from './plain-blocks';
import type { PrintContext } from './print-context';
import { valueBlocks } from './value-blocks';
import { valuesOf } from './values-of';

/** The parts of the box, by the kind of section that is printed again in each. */
export const BOX_PARTS = {
  DECISIONS: 'Decisions',
  ACTIONS: 'Agreed actions',
  NEXT_DATE: 'Next supervision',
} as const satisfies Partial<Record<SectionKind, string>>;

/**
 * The box at the top of page 1: decisions, agreed actions and the next date, because that is what the next reader
 * needs (domain brief T1, 3c). All three are printed again in full in their places. An addendum that decides nothing has
 * no box; a case supervision that decides nothing says so in it.
 */
export function summaryBox(context: PrintContext): DocumentBlock[] {
  if (context.content.type === 'ADDENDUM' && !isAnythingDecided(context)) return [];
  const blocks = [...decisionPart(context), ...actionPart(context), ...nextPart(context)];
  return blocks.length === 0 ? [] : [{ kind: 'box', title: 'What was decided and agreed', blocks }];
}

function decisionPart(context: PrintContext): DocumentBlock[] {
  if (!asksFor(context, 'DECISIONS')) return [];
  const lines = decisionLines(valuesOf(context, 'DECISIONS').flatMap((value) => value.decisions));
  return [part(BOX_PARTS.DECISIONS), ...orNotDiscussed(lines)];
}

function actionPart(context: PrintContext): DocumentBlock[] {
  if (!asksFor(context, 'ACTIONS')) return [];
  const values = valuesOf(context, 'ACTIONS');
  const table = agreedActionTable(
    values.flatMap((value) => value.actions),
    context.content.openActions,
  );
  const reasons = values.flatMap((value) => labelled('Why no action was agreed', value.noActionReason));
  return [part(BOX_PARTS.ACTIONS), ...orNotDiscussed([...(table === null ? [] : [table]), ...reasons])];
}

function nextPart(context: PrintContext): DocumentBlock[] {
  if (!asksFor(context, 'NEXT_DATE')) return [];
  const blocks = valuesOf(context, 'NEXT_DATE').flatMap((value) => valueBlocks(value, context, null));
  return [part(BOX_PARTS.NEXT_DATE), ...orNotDiscussed(blocks)];
}

function isAnythingDecided({ content }: PrintContext): boolean {
  const kinds: readonly SectionKind[] = ['DECISIONS', 'ACTIONS', 'NEXT_DATE'];
  return Object.values(content.sections).some((value) => kinds.includes(value.kind) && !isSectionEmpty(value));
}

function part(title: string): DocumentBlock {
  return { kind: 'heading', level: 2, text: title };
}

function orNotDiscussed(blocks: DocumentBlock[]): DocumentBlock[] {
  return blocks.length === 0 ? [note(NOT_DISCUSSED)] : blocks;
}

function asksFor({ content }: PrintContext, kind: SectionKind): boolean {
  return sectionsOf(content).some((section) => section.kind === kind);
}
