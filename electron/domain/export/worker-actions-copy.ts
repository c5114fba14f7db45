import { formatLongDate } from '../calendar/format-date';
import { timesWord } from '../calendar/times';
import { agreedActionBlocks } from '../document/agreed-action-blocks';
import { dateOrNotRecorded, orNotRecorded } from '../document/child-facts';
import { documentFrame } from '../document/compose-record-document';
import { decisionLines } from '../document/decision-blocks';
import type { DocumentBlock, DocumentFacts, RecordDocument } from '../document/document';
import { cellOf, dayWords, isBlank, note, paragraph } from '../document/plain-blocks';
import type { PrintContext } from '../document/print-context';
import { orNothing, rowTable } from '../document/row-table';
import { dayLabel } from '../document/session-facts';
import { valuesOf } from '../document/values-of';
import { printedNumber } from '../record/record-numbers';
import { type StillOpen, stillOpen } from './still-open';
import { childInitials } from './without-child-names';

/**
 * Who is to do what by when, what goes on from before, what was decided and when it is talked about again: nothing else
 * of the record (domain brief 3c). It says that it is not the record, and which record it is taken from.
 */
export function workerActionsCopy(context: PrintContext): RecordDocument {
  const { content } = context;
  const frame = documentFrame(context);
  const from = `${printedNumber(content)}, version ${content.version}`;
  return {
    ...frame,
    title: 'Action list',
    footAlso: 'action list, not the record',
    subtitle: `Taken from record ${from}. This is a list of actions and not the record.`,
    blocks: [
      factsOf(context),
      ...underHeading('Agreed actions', agreed(context)),
      ...underHeading('Still open from before', openFromBefore(context)),
      ...underHeading('Decisions', decisions(context)),
    ],
  };
}

function factsOf(context: PrintContext): DocumentFacts {
  const { content } = context;
  const { header, child } = content;
  const next = valuesOf(context, 'NEXT_DATE').map(({ date, dateText }) => dayWords({ date, text: dateText }));
  return {
    kind: 'facts',
    caption: 'Where this list comes from',
    rows: [
      { label: dayLabel(content.type) ?? 'Session held', value: dateOrNotRecorded(header.sessionDate) },
      { label: 'Next supervision', value: next.find((day) => !isBlank(day)) ?? 'Not recorded' },
      { label: 'Worker', value: orNotRecorded(header.supervisee) },
      { label: 'Manager', value: orNotRecorded(header.supervisor) },
      { label: 'Child', value: `${childInitials(child)}, ${orNotRecorded(child.reference)}` },
      { label: 'Check code of the record', value: documentFrame(context).checkCode ?? 'Not signed yet' },
    ],
  };
}

function agreed(context: PrintContext): DocumentBlock[] {
  return valuesOf(context, 'ACTIONS').flatMap((value) => agreedActionBlocks(value, context));
}

function decisions(context: PrintContext): DocumentBlock[] {
  return decisionLines(valuesOf(context, 'DECISIONS').flatMap((value) => value.decisions));
}

/** With how long each has waited, which is what the next supervision asks about first. */
function openFromBefore({ content }: PrintContext): DocumentBlock[] {
  return orNothing(
    rowTable<StillOpen>(
      'What was agreed before and is still open',
      [
        { header: 'Who', width: 20, cell: ({ action, answer }) => cellOf(...ownerBlocks(action, answer)) },
        { header: 'Will do what', width: 36, cell: ({ action }) => cellOf(action.what) },
        { header: 'By when', width: 20, cell: (row) => cellOf(dueOf(row)) },
        { header: 'Until now', width: 24, cell: ({ action }) => cellOf(...historyOf(action).map(note)) },
      ],
      stillOpen(content),
    ),
  );
}

function ownerBlocks({ who, role }: StillOpen['action'], answer: StillOpen['answer']): DocumentBlock[] {
  const now = answer?.newOwner ?? '';
  if (!isBlank(now)) return [paragraph(now, { bold: true }), ...(isBlank(who) ? [] : [note(`Before: ${who.trim()}`)])];
  return [...(isBlank(who) ? [] : [paragraph(who, { bold: true })]), ...(isBlank(role) ? [] : [note(role.trim())])];
}

/** The day it is due from now on. */
export function dueOf({ action, answer }: StillOpen): string {
  const moved = answer?.newDue === undefined ? '' : dayWords(answer.newDue);
  return isBlank(moved) ? formatLongDate(action.due) : moved;
}

function historyOf({ agreedOn, firstDue, carries = 0, moves = 0 }: StillOpen['action']): string[] {
  return [
    `Agreed ${formatLongDate(agreedOn)}`,
    `First due ${formatLongDate(firstDue)}`,
    ...(carries === 0 ? [] : [`Carried ${timesWord(carries)}`]),
    ...(moves === 0 ? [] : [`Date moved ${timesWord(moves)}`]),
  ];
}

function underHeading(text: string, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return [{ kind: 'heading', level: 1, text }, ...(blocks.length === 0 ? [note('None')] : blocks)];
}
