import { formatLongDate } from '../calendar/format-date';
import type { Challenge } from '../challenge/challenge';
import { CHALLENGE_SOURCE_LABELS, CHALLENGE_STAGE_LABELS } from '../lists/memory-lists';
import { isBlank } from '../section/words';
import type { DocumentBlock } from './document';
import { note, paragraph } from './plain-blocks';
import type { PrintContext } from './print-context';

/** The challenges that were open at this supervision, each with its answer and what it changed for the child. */
export function challengeBlocks({ content }: Pick<PrintContext, 'content'>): DocumentBlock[] {
  const open = content.challenges ?? [];
  return open.length === 0 ? [note('No challenge was open.')] : open.flatMap(blocksOf);
}

function blocksOf(challenge: Challenge): DocumentBlock[] {
  const { source, stage, raisedBy, raisedOn, respondedOn, seenOn } = challenge;
  const heading = `${CHALLENGE_SOURCE_LABELS[source]}, ${raisedBy}, ${formatLongDate(raisedOn)} (${CHALLENGE_STAGE_LABELS[stage].toLowerCase()})`;
  const lines: readonly (readonly [string, string])[] = [
    ['What was raised', challenge.issue],
    ['What it could mean for the child', challenge.risk],
    [respondedOn === null ? 'Our answer' : `Our answer, ${formatLongDate(respondedOn)}`, challenge.response],
    ['What is different for the child', challenge.changed],
    [seenOn === null ? 'How we know' : `How we know, seen ${formatLongDate(seenOn)}`, challenge.howWeKnow],
  ];
  const written = lines.filter(([, text]) => !isBlank(text));
  return [
    paragraph(heading, { bold: true }),
    ...written.map(([label, text]) => paragraph(`${label}: ${text.trim()}`)),
    ...(respondedOn === null ? [note('Not answered yet.')] : []),
  ];
}
