import { formatLongDate } from '../calendar/format-date';
import type { DraftDecision } from '../section/kinds/decisions-section';
import type { DocumentBlock } from './document';
import { isBlank, labelled, paragraph } from './plain-blocks';

/** Each decision with its reason, what was decided against, and who more senior agreed. */
export function decisionBlocks(decisions: readonly DraftDecision[]): DocumentBlock[] {
  return numbered(decisions.map(oneDecision).filter((blocks) => blocks.length > 0));
}

/** The decisions alone, for the box on page 1: what the next reader needs first. */
export function decisionLines(decisions: readonly DraftDecision[]): DocumentBlock[] {
  const written = decisions.map((each) => each.decision).filter((text) => !isBlank(text));
  return numbered(written.map((text) => [paragraph(text)]));
}

function oneDecision(row: DraftDecision): DocumentBlock[] {
  return [
    ...(isBlank(row.decision) ? [] : [paragraph(row.decision, { bold: true })]),
    ...labelled('Reason', row.reason),
    ...labelled('Decided against', row.decidedAgainst),
    ...labelled('Agreed by', agreement(row)),
  ];
}

function agreement(row: DraftDecision): string {
  const day = row.agreedOn === null ? [] : [formatLongDate(row.agreedOn)];
  return [...(isBlank(row.agreedBy) ? [] : [row.agreedBy.trim()]), ...day].join(', ');
}

function numbered(items: readonly DocumentBlock[][]): DocumentBlock[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', ordered: true, start: 1, items: items.map((blocks) => ({ blocks })) }];
}
