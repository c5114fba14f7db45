import { RATER_LABELS } from '../lists/case-lists';
import type { Rating } from '../section/kinds/scale-section';
import type { ValueOf } from '../section/section-values';
import type { LabelSet } from '../template/template';
import type { DocumentBlock, DocumentCell } from './document';
import { cellOf, isBlank, labelled, note, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';

/** Each person's number with their reasons, what 10 and 0 mean, and why people differ. */
export function scaleBlocks(value: ValueOf<'SCALE'>, { labelSet }: PrintContext): DocumentBlock[] {
  const rows = value.ratings.filter(isWritten).map(ratingRow);
  if (rows.length === 0) return labelled('Why we differ', value.whyWeDiffer);
  return [
    note(meaning(labelSet)),
    {
      kind: 'table',
      caption: `${labelSet.scale}: each person's number and why`,
      widths: [21, 11, 34, 34],
      header: ['Who', '0 to 10', 'What makes it that high', 'One number higher'],
      rows,
    },
    ...labelled('Why we differ', value.whyWeDiffer),
  ];
}

function meaning({ scale, tenMeans, zeroMeans }: LabelSet): string {
  return `${scale}. 10: ${tenMeans}. 0: ${zeroMeans}.`;
}

function ratingRow(rating: Rating): DocumentCell[] {
  const number = rating.value === null ? paragraph('Not given') : paragraph(String(rating.value), { bold: true });
  return [
    whoCell(rating),
    cellOf(number),
    cellOf(rating.whatMakesItThatHigh, ...labelled('Not asked because', rating.notAskedBecause)),
    cellOf(rating.oneHigher),
  ];
}

function whoCell(rating: Rating): DocumentCell {
  const rater = RATER_LABELS[rating.rater];
  if (isBlank(rating.name)) return cellOf(paragraph(rater, { bold: true }));
  return cellOf(paragraph(rating.name, { bold: true }), note(rater));
}

function isWritten(rating: Rating): boolean {
  const words = [rating.name, rating.whatMakesItThatHigh, rating.oneHigher, rating.notAskedBecause];
  return rating.value !== null || words.some((text) => !isBlank(text));
}
