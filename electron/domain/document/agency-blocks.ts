import { AGENCY_LABELS } from '../lists/practice-lists';
import { type AgencyLine, isBlankAgency } from '../section/kinds/agencies-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock, DocumentCell } from './document';
import { cellOf, dayWords, isBlank, labelled, note, paragraph, written } from './plain-blocks';
import { orNothing, type RowColumn, rowTable } from './row-table';

const PRESENCE = { PRESENT: 'Present', SENT: 'Sent information', ABSENT: 'Absent' } as const;
const AGREES = { YES: 'Yes', PARTLY: 'Partly', NO: 'No' } as const;

const COLUMNS: readonly RowColumn<AgencyLine>[] = [
  { header: 'Who', width: 27, cell: whoCell },
  {
    header: 'At the discussion',
    width: 15,
    cell: ({ presence }) => cellOf(presence === null ? '' : PRESENCE[presence]),
    isOptional: true,
  },
  { header: 'What they say', width: 44, cell: saidCell },
  {
    header: 'Agrees with us',
    width: 14,
    cell: ({ agrees }) => cellOf(agrees === null ? '' : AGREES[agrees]),
    isOptional: true,
  },
];

/** A line for each agency: what it told us, or why it has not (SOS-17, FDR-01). */
export function agencyBlocks(value: ValueOf<'AGENCIES'>): DocumentBlock[] {
  const lines = value.agencies.filter((line) => !isBlankAgency(line));
  return [...orNothing(rowTable('What other people tell us', COLUMNS, lines)), ...written(value.note)];
}

function whoCell({ agency, name }: AgencyLine): DocumentCell {
  const label = AGENCY_LABELS[agency];
  return cellOf(paragraph(label, { bold: true }), ...(isBlank(name) ? [] : [note(name.trim())]));
}

/** What was written under another answer is printed with it: words do not go because an answer was changed. */
function saidCell(line: AgencyLine): DocumentCell {
  const { standing, said, because } = line;
  const awaited = dayWords(line.awaitedBy);
  const blocks = cellOf(
    ...(standing === 'NOTHING_KNOWN' ? ['Nothing known'] : []),
    said,
    ...(standing === 'NOT_ASKED' && isBlank(because) ? ['Not asked'] : labelled('Not asked, because', because)),
    ...(standing === 'AWAITED' && awaited === '' ? ['Awaited'] : labelled('Awaited by', awaited)),
  );
  return blocks.blocks.length > 0 ? blocks : cellOf(note('Nothing recorded'));
}
