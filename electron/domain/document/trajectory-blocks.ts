import { isBlankMilestone, type Milestone, milestonesInOrder } from '../section/kinds/trajectory-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock } from './document';
import { cellOf, dayWords, isBlank, paragraph } from './plain-blocks';
import { orNothing, type RowColumn, rowTable } from './row-table';

const REACHED = { YES: 'Yes', NO: 'Not yet' } as const;

const COLUMNS: readonly RowColumn<Milestone>[] = [
  { header: 'By when', width: 21, cell: ({ by }) => dayCell(dayWords(by)) },
  { header: 'Step', width: 37, cell: ({ what }) => cellOf(what) },
  { header: 'If the date is missed', width: 30, cell: ({ ifMissed }) => cellOf(ifMissed), isOptional: true },
  {
    header: 'Reached',
    width: 12,
    cell: ({ reached }) => cellOf(reached === null ? '' : REACHED[reached]),
    isOptional: true,
  },
];

/** The steps from today to safe enough, in the order of their dates (SOS-18). */
export function trajectoryBlocks(value: ValueOf<'TRAJECTORY'>): DocumentBlock[] {
  const steps = milestonesInOrder(value.milestones.filter((step) => !isBlankMilestone(step)));
  return orNothing(rowTable('The road from here: steps and dates', COLUMNS, steps));
}

function dayCell(day: string) {
  return cellOf(...(isBlank(day) ? [] : [paragraph(day, { bold: true })]));
}
