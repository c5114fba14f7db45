import { formatLongDate } from '../calendar/format-date';
import type { HearingMethod } from '../lists/practice-lists';
import { type Hearing, isBlankHearing } from '../section/kinds/child-voice-section';
import type { ValueOf } from '../section/section-values';
import type { DocumentBlock } from './document';
import { cellOf, isBlank, labelled, note } from './plain-blocks';
import { filled, type ValueContext } from './print-context';
import { orNothing, type RowColumn, rowTable } from './row-table';

/** How they were heard, as the end of "Heard by … on …". */
const HEARD_HOW: { readonly [M in HearingMethod]: string } = {
  TALKING: 'by talking together',
  THREE_HOUSES: 'by Three Houses',
  SAFETY_HOUSE: 'by Safety House',
  WIZARD_FAIRY: 'by Wizard and Fairy',
  PLAY: 'by playing',
  DRAWING: 'by drawing or making',
  WATCHING: 'by watching and being with them',
  AID: 'with a communication aid',
  INTERPRETER: 'with an interpreter',
  WRITING: 'in writing or by message',
  OTHER: 'in another way',
};

const COLUMNS: readonly RowColumn<Hearing>[] = [
  { header: 'Worries', width: 1, cell: (row) => cellOf(row.worries) },
  { header: 'Good things', width: 1, cell: (row) => cellOf(row.goodThings) },
  { header: 'Wishes', width: 1, cell: (row) => cellOf(row.wishes) },
];

/** Each time the child was heard: who heard them, when and how, then their words in three columns, as they gave them. */
export function childVoiceBlocks(value: ValueOf<'CHILD_VOICE'>, context: ValueContext): DocumentBlock[] {
  return value.hearings.filter((row) => !isBlankHearing(row)).flatMap((row) => hearingBlocks(row, context));
}

function hearingBlocks(row: Hearing, context: ValueContext): DocumentBlock[] {
  const heard = heardLine(row);
  const said = [row.worries, row.goodThings, row.wishes].some((text) => !isBlank(text)) ? [row] : [];
  return [
    ...(heard === 'Heard' ? [] : [note(heard)]),
    ...orNothing(rowTable(filled('What {child} says: worries, good things and wishes', context), COLUMNS, said)),
    ...labelled('What we saw', row.observed),
  ];
}

/** What "at" goes before: "school, on his own", and neither "in his room" nor "walking the dog" nor a sentence. */
const WANTS_AT = /^(?!(?:at|in|on|by|with|from|over|outside|near|during|through|while|\p{L}+ing)\b)\p{Ll}/u;

/** "Heard by Priya Castell on 4 November 2026 at school, on his own, by Three Houses". */
function heardLine({ heardBy, on, where, how }: Hearing): string {
  const place = where.trim();
  return [
    'Heard',
    ...(isBlank(heardBy) ? [] : [` by ${heardBy.trim()}`]),
    ...(on.date === null ? [] : [` on ${formatLongDate(on.date)}`]),
    ...(on.date !== null || isBlank(on.text) ? [] : [`, ${on.text.trim()}`]),
    ...(place === '' ? [] : [WANTS_AT.test(place) ? ` at ${place}` : `, ${place}`]),
    ...(how === null ? [] : [`, ${HEARD_HOW[how]}`]),
  ].join('');
}
