import { formatLongDate } from '../calendar/format-date';
import type { Challenge } from '../challenge/challenge';
import { CHALLENGE_SOURCE_LABELS, CHALLENGE_STAGE_LABELS } from '../lists/memory-lists';
import { isBlank } from '../section/words';
import type { DocumentBlock } from './document';
import { labelled, note, paragraph } from './plain-blocks';
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
  return [
    paragraph(heading, { bold: true }),
    ...lines.flatMap(([label, text]) => labelled(label, text)),
    note(standing(challenge)),
  ];
}

/** Where it stood at this supervision: a challenge is not over because it was answered. */
function standing({ respondedOn, closedOn, closedBy }: Challenge): string {
  if (closedOn !== null) {
    const day = `Closed on ${formatLongDate(closedOn)}`;
    return isBlank(closedBy) ? `${day}.` : `${day}, agreed with ${closedBy.trim()}.`;
  }
  return respondedOn === null ? 'Not answered yet.' : 'Not closed yet.';
}
