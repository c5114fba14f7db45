import type { ReviewView } from '@contract/review-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { MessageStrip } from '../../ui/message-strip';

const SAYS = {
  AGREES: 'You agree that this is a fair record.',
  AGREES_WITH_COMMENT: 'You agree that this is a fair record, with a comment.',
  DISAGREES: 'You see it differently; your words are printed in full.',
  NO_REPLY: 'It was recorded that you have not replied.',
} as const;

type SentStripProps = { readonly view: ReviewView; readonly manager: string };

/** That this text has been answered, when, and by whose hand. */
export function SentStrip({ view, manager }: SentStripProps) {
  const { answer, header } = view.view.content;
  if (answer === null) return null;
  const on = formatShortDate(localDateOfInstant(answer.recordedAt));
  const isOwn = answer.recordedBy.trim() === header.supervisee.trim();
  const title = isOwn
    ? `Your answer of ${on} is with ${manager}.`
    : `${answer.recordedBy} recorded an answer for you on ${on}.`;
  return (
    <MessageStrip intent={isOwn ? 'success' : 'info'} title={title}>
      {SAYS[answer.kind]} You can change your answer and send it again until the record is signed.
    </MessageStrip>
  );
}
