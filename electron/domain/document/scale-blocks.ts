import { RATER_LABELS } from '../lists/case-lists';
import { isUnwrittenRating, type Rating } from '../section/kinds/scale-section';
import type { ValueOf } from '../section/section-values';
import type { TemplateSection } from '../template/template-section';
import type { DocumentBlock, DocumentCell, DocumentChart, DocumentTable } from './document';
import { cellOf, isBlank, labelled, note, paragraph } from './plain-blocks';
import { filled, type ValueContext } from './print-context';

const HIGHEST = 10;

/** Each person's number with their reasons, what 10 and 0 mean, and why people differ. */
export function scaleBlocks(
  value: ValueOf<'SCALE'>,
  context: ValueContext,
  section: TemplateSection | null,
): DocumentBlock[] {
  const table = ratingTable(value.ratings, context);
  const differ = labelled('Why we differ', value.whyWeDiffer);
  return table === null ? differ : [anchorsNote(anchorsOf(context, section), context), table, ...differ];
}

type Anchors = { readonly tenMeans: string; readonly zeroMeans: string };

/** What the ends mean in this section: the form's own words where it has some, else those of the label set. */
export function anchorsOf(context: ValueContext, section: TemplateSection | null): Anchors {
  const { tenMeans, zeroMeans } = section?.anchors ?? context.labelSet;
  return { tenMeans: filled(tenMeans, context), zeroMeans: filled(zeroMeans, context) };
}

export function anchorsNote({ tenMeans, zeroMeans }: Anchors, { labelSet }: ValueContext): DocumentBlock {
  return note(`${labelSet.scale}. 10: ${sentence(tenMeans)} 0: ${sentence(zeroMeans)}`);
}

/** Null when nobody's row holds a number or a word. */
export function ratingTable(ratings: readonly Rating[], { labelSet }: ValueContext): DocumentTable | null {
  const written = ratings.filter((rating) => !isUnwrittenRating(rating));
  if (written.length === 0) return null;
  return {
    kind: 'table',
    caption: `${labelSet.scale}: each person's number and why`,
    widths: [20, 20, 30, 30],
    header: ['Who', '0 to 10', 'What makes it that high', 'One number higher'],
    rows: written.map(ratingRow),
  };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function ratingRow(rating: Rating): DocumentCell[] {
  return [
    whoCell(rating),
    numberCell(rating.value),
    cellOf(rating.whatMakesItThatHigh, ...labelled('Not asked because', rating.notAskedBecause)),
    cellOf(rating.oneHigher),
  ];
}

/** The number, and under it where it stands on the line: one above the other, the lines of all make a chart. */
function numberCell(value: Rating['value']): DocumentCell {
  if (value === null) return cellOf(paragraph('Not given'));
  return cellOf(paragraph(String(value), { bold: true }), onTheLine(value));
}

function onTheLine(value: number): DocumentChart {
  return { kind: 'chart', value, most: HIGHEST, description: `${value} on a line from 0 to ${HIGHEST}` };
}

function whoCell(rating: Rating): DocumentCell {
  const rater = RATER_LABELS[rating.rater];
  if (isBlank(rating.name)) return cellOf(paragraph(rater, { bold: true }));
  return cellOf(paragraph(rating.name, { bold: true }), note(rater));
}
