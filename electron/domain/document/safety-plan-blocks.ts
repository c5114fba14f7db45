import { type Contingency, isBlankContingency, type SafetyPlanValue } from '../section/kinds/safety-plan-section';
import type { DocumentBlock } from './document';
import { cellOf, choiceAndWhy, dayWords, isBlank, labelled, paragraph } from './plain-blocks';
import { filled, type ValueContext } from './print-context';
import { orNothing, type RowColumn, rowTable } from './row-table';

const CHILDS_VERSION = { YES: 'Yes', NOT_YET: 'Not yet', TOO_YOUNG: 'Too young' } as const;

const COLUMNS: readonly RowColumn<Contingency>[] = [
  { header: 'If this happens', width: 36, cell: ({ ifThis }) => cellOf(ifThis) },
  { header: 'then this is done', width: 40, cell: ({ response }) => cellOf(response) },
  { header: 'by', width: 24, cell: ({ who }) => cellOf(...(isBlank(who) ? [] : [paragraph(who, { bold: true })])) },
];

/** The plan in its parts: now, later, what if, who would notice, whether it was tried, whether the child knows it. */
export function safetyPlanBlocks(value: SafetyPlanValue, context: ValueContext): DocumentBlock[] {
  const whatIf = value.contingencies.filter((each) => !isBlankContingency(each));
  const { childsVersion, childsVersionNote } = value;
  const childs = choiceAndWhy(childsVersion === null ? null : CHILDS_VERSION[childsVersion], childsVersionNote);
  return [
    ...labelled('Tonight and this week', value.now),
    ...labelled('To keep it going', value.keepGoing),
    ...orNothing(rowTable('If this happens, then this is done, and by whom', COLUMNS, whatIf)),
    ...labelled('Who would notice first', value.whoNotices),
    ...labelled('Last tested', dayWords(value.testedOn)),
    ...labelled('How it was tested', value.testedHow),
    ...labelled('What we learnt', value.learnt),
    ...labelled(filled('A version of {child}’s own', context), childs),
  ];
}
