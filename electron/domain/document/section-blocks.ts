import { hasDecided } from '../check/begun-answers';
import { isSectionEmpty, isSectionKind } from '../section/section-kinds';
import type { SectionKind, SectionValue } from '../section/section-values';
import { withDriftPart } from '../template/drift-part';
import { fillWords } from '../template/labels';
import { sectionsOf } from '../template/show-sections';
import type { TemplateSection, TemplateSectionKind } from '../template/template-section';
import { challengeBlocks } from './challenge-blocks';
import { checkAnswerBlocks } from './check-answer-blocks';
import type { DocumentBlock } from './document';
import { driftBlocks } from './drift-blocks';
import { type PrintedSection, withEmptyTogether } from './empty-sections';
import { NOT_DISCUSSED, NOTHING_ADDED, note } from './plain-blocks';
import type { PrintContext } from './print-context';
import { sessionBlocks } from './session-facts';
import { signOffBlocks } from './sign-off-blocks';
import { valueBlocks } from './value-blocks';
import { workerAnswerBlocks } from './worker-answer-blocks';

/** Over words for whose key the form has no section. */
export const ALSO_WRITTEN = 'Also written in this record';

type Printer = (section: TemplateSection, context: PrintContext) => DocumentBlock[];

/** The parts of a form that are more than what was written in them; every other section prints its value. */
export type PartPrinters = {
  readonly [K in Exclude<TemplateSectionKind, SectionKind>]: (context: PrintContext) => DocumentBlock[];
};

const PARTS_OF_A_RECORD: PartPrinters = {
  HEADER: sessionBlocks,
  CHALLENGES: challengeBlocks,
  DRIFT: driftBlocks,
  WORKER_SAY: workerAnswerBlocks,
  SIGN_OFF: signOffBlocks,
};

/** All sections of the record in the template's order, then anything written under a key that the template lacks. */
export function printedSections(context: PrintContext, parts: PartPrinters = PARTS_OF_A_RECORD): DocumentBlock[] {
  const { content, labelSet } = context;
  const words = { child: content.child.forename, labelSet };
  const shown = withDriftPart(sectionsOf(content), hasDecided(content.checkAnswers));
  const signing = shown.find(({ kind }) => kind === 'SIGN_OFF');
  const sections = shown.map(
    (section): PrintedSection => ({
      before: section === signing ? checkAnswerBlocks(context) : [],
      key: section.key,
      title: fillWords(section.title, words),
      blocks: printerFor(section.kind, parts)(section, context),
    }),
  );
  return [
    ...withEmptyTogether(sections),
    ...(signing === undefined ? checkAnswerBlocks(context) : []),
    ...strayBlocks(context),
  ];
}

function printerFor(kind: TemplateSectionKind, parts: PartPrinters): Printer {
  if (!isSectionKind(kind)) return (_section, context) => parts[kind](context);
  return kind === 'LAST_ACTIONS' ? lastActionsOrNone : written;
}

function written(section: TemplateSection, context: PrintContext): DocumentBlock[] {
  const value = context.content.sections[section.key];
  return value === undefined ? [nothingWritten(context)] : valueOrNotDiscussed(value, context, section);
}

/** The table stands even when nothing was answered: what was agreed is part of the record. */
function lastActionsOrNone(section: TemplateSection, context: PrintContext): DocumentBlock[] {
  const { content } = context;
  if (content.openActions.length === 0) return written(section, context);
  return valueBlocks(content.sections[section.key] ?? { kind: 'LAST_ACTIONS', answers: [] }, context, section);
}

function valueOrNotDiscussed(value: SectionValue, context: PrintContext, section: TemplateSection): DocumentBlock[] {
  return isSectionEmpty(value) ? [nothingWritten(context)] : valueBlocks(value, context, section);
}

function nothingWritten({ content }: PrintContext): DocumentBlock {
  return note(content.type === 'ADDENDUM' ? NOTHING_ADDED : NOT_DISCUSSED);
}

/** Words are never left out because a template does not know their place. */
function strayBlocks(context: PrintContext): DocumentBlock[] {
  const { sections, template } = context.content;
  const known = new Set(template.sections.map((section) => section.key));
  const stray = Object.entries(sections).filter(([key, value]) => !known.has(key) && !isSectionEmpty(value));
  if (stray.length === 0) return [];
  const blocks = stray.flatMap(([, value]) => valueBlocks(value, context, null));
  return [{ kind: 'heading', level: 1, text: ALSO_WRITTEN }, ...blocks];
}
