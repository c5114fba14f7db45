import { isBlankPerson, type NetworkPerson, type NetworkValue } from '../section/kinds/network-section';
import type { DocumentBlock, DocumentCell } from './document';
import { cellOf, choiceAndWhy, isBlank, labelled, note, paragraph, written } from './plain-blocks';
import { filled, type ValueContext } from './print-context';
import { orNothing, type RowColumn, rowTable } from './row-table';

const KNOWS = { YES: 'Yes', SOME: 'Some of it', NO: 'No' } as const;
const COULD_CARE = { YES: 'Yes', MAYBE: 'Maybe', NO: 'No' } as const;
const OTHER_PARENT = { INVOLVED: 'Involved', NOT_INVOLVED: 'Not involved', NOT_FOUND: 'Not found' } as const;

/** The people around the child, what they know and have agreed to, then the other parent (CHD-08). */
export function networkBlocks(value: NetworkValue, context: ValueContext): DocumentBlock[] {
  const people = value.people.filter((person) => !isBlankPerson(person));
  const { otherParent, otherParentNote } = value;
  const parent = choiceAndWhy(otherParent === null ? null : OTHER_PARENT[otherParent], otherParentNote);
  return [
    ...orNothing(rowTable(filled('The people around {child}', context), columnsFor(context), people)),
    ...labelled('Father or other parent', parent),
    ...written(value.note),
  ];
}

function columnsFor(context: ValueContext): readonly RowColumn<NetworkPerson>[] {
  return [
    { header: 'Who', width: 25, cell: whoCell },
    { header: 'Knows the worries', width: 15, cell: ({ knows }) => cellOf(knows === null ? '' : KNOWS[knows]) },
    { header: 'Has agreed to', width: 34, cell: ({ agreedTo }) => cellOf(agreedTo) },
    { header: filled('Could care for {child}', context), width: 26, cell: careCell, isOptional: true },
  ];
}

function whoCell({ name, relation, isPaid }: NetworkPerson): DocumentCell {
  return cellOf(
    ...(isBlank(name) ? [] : [paragraph(name, { bold: true })]),
    ...(isBlank(relation) ? [] : [note(relation.trim())]),
    ...(isPaid ? [note('Paid to be there')] : []),
  );
}

function careCell({ couldCare, viability }: NetworkPerson): DocumentCell {
  return cellOf(couldCare === null ? '' : COULD_CARE[couldCare], viability);
}
