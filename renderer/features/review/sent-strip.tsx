import type { ReviewView } from '@contract/review-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { useSession } from '../../desktop/session';
import { MessageStrip } from '../../ui/message-strip';

const SAYS = {
  AGREES: 'You agree that this is a fair record.',
  AGREES_WITH_COMMENT: 'You agree that this is a fair record, with a comment.',
  DISAGREES: 'You see it differently; your words are printed in full.',
  NO_REPLY: 'It was recorded that you have not replied.',
} as const;

type SentStripProps = { readonly view: ReviewView; readonly manager: string };

/** That this text has been answered, when, and by whose hand. From a copy of one's own it has not gone anywhere yet. */
export function SentStrip({ view, manager }: SentStripProps) {
  const { storeKind } = useSession();
  const [, navigate] = useLocation();
  const { answer, header } = view.view.content;
  if (answer === null) return null;
  const on = formatShortDate(localDateOfInstant(answer.recordedAt));
  const isOwn = answer.recordedBy.trim() === header.supervisee.trim();
  if (isOwn && storeKind === 'OWN_COPY') {
    return (
      <MessageStrip
        intent="success"
        title={`Your answer of ${on} is ready.`}
        action={
          <Button size="small" onClick={() => navigate('/today')}>
            To your answer file
          </Button>
        }
      >
        {SAYS[answer.kind]} It reaches {manager} in your answer file, which you make on Today. You can change your
        answer until the record is signed.
      </MessageStrip>
    );
  }
  const title = isOwn
    ? `Your answer of ${on} is with ${manager}.`
    : `${answer.recordedBy} recorded an answer for you on ${on}.`;
  return (
    <MessageStrip intent={isOwn ? 'success' : 'info'} title={title}>
      {SAYS[answer.kind]} You can change your answer and send it again until the record is signed.
    </MessageStrip>
  );
}
