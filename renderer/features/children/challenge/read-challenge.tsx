import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import type { Challenge } from '@domain/challenge/challenge';
import { CHALLENGE_SOURCE_LABELS, CHALLENGE_STAGE_LABELS } from '@domain/lists/memory-lists';
import { isBlank } from '@domain/section/words';
import { FactsGrid } from '../../../ui/facts-grid';

/** What a challenge says, for reading; parts in which nothing is written are left out. */
export function ReadChallenge({ challenge }: { readonly challenge: Challenge }) {
  return <FactsGrid rows={rowsOf(challenge).filter(({ value }) => !isBlank(value))} />;
}

function rowsOf(challenge: Challenge) {
  const dayOf = (day: LocalDate | null) => (day === null ? '' : formatShortDate(day));
  return [
    { label: 'Raised on', value: dayOf(challenge.raisedOn) },
    { label: 'Raised by', value: challenge.raisedBy },
    { label: 'Who they are', value: CHALLENGE_SOURCE_LABELS[challenge.source] },
    { label: 'Stage', value: CHALLENGE_STAGE_LABELS[challenge.stage] },
    { label: 'What is it about?', value: challenge.issue, isWide: true },
    { label: 'What could it mean for the child?', value: challenge.risk, isWide: true },
    { label: 'What did we answer?', value: challenge.response, isWide: true },
    { label: 'Answered on', value: dayOf(challenge.respondedOn), isWide: true },
    { label: 'What is different for the child?', value: challenge.changed, isWide: true },
    { label: 'How do we know?', value: challenge.howWeKnow, isWide: true },
    { label: 'Seen on', value: dayOf(challenge.seenOn) },
    { label: 'Closed on', value: dayOf(challenge.closedOn) },
    { label: 'Who agreed', value: challenge.closedBy },
  ];
}
