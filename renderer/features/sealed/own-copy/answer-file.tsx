import type { Answer } from '@contract/contract';
import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { MessageStrip } from '../../../ui/message-strip';
import { dayOf, sayAnswers } from '../sealed-words';
import { Side } from './side';

type Reply = Answer<'sealed:look-reply'>;

/** What goes back to the manager, and what went before. */
export function AnswerFile() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const look = useAnswer('sealed:look-reply', undefined);
  const { ask, isBusy, failure, setFailure } = useAsk();
  const [made, setMade] = useState<Answer<'sealed:make-answer'> | null>(null);
  const make = async () => {
    setMade(null);
    const reply = await ask(desktop.call('sealed:make-answer', undefined));
    if (!reply.ok) return;
    setMade(reply.value);
    refresh('sealed:look-reply');
  };
  const isEmpty = look.answer !== undefined && sayAnswers(look.answer.waiting) === null;
  return (
    <Side title="To your manager" text={look.answer ? sayWaiting(look.answer) : ''}>
      {look.failure ? <FailureStrip failure={look.failure} onTryAgain={look.refetch} /> : null}
      {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
      {made ? (
        <MessageStrip intent="success" title={`“${made.fileName}” was made.`} isNarrow onDismiss={() => setMade(null)}>
          It holds {sayAnswers(made) ?? 'nothing new'}. Mail it to your manager or put it on a drive you share: nobody
          else can open it.
        </MessageStrip>
      ) : null}
      {isEmpty ? null : (
        <Button
          appearance={look.answer && hasFresh(look.answer) ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => void make()}
        >
          Make your answer file…
        </Button>
      )}
      {isBusy ? <Spinner label="Making the file" delay={300} size="small" /> : null}
    </Side>
  );
}

/** Answers stay in each new file until a file of the manager's shows that they arrived. */
function sayWaiting({ waiting, sentBefore, lastMadeAt }: Reply): string {
  const all = sayAnswers(waiting);
  const last = lastMadeAt === null ? '' : `You made the last one on ${dayOf(lastMadeAt)}.`;
  if (all === null) return `${NOTHING_WAITS} ${last}`.trim();
  const goes = waiting.answers + waiting.notes === 1 ? 'goes' : 'go';
  const sent = sayAnswers(sentBefore);
  if (sent === null) return `${all} ${goes} into it. ${last}`.trim();
  const which = hasFresh({ waiting, sentBefore }) ? `You sent ${sent} of that before.` : 'You sent all of it before.';
  return `${all} ${goes} into it. ${which} ${UNTIL} ${last}`.trim();
}

const NOTHING_WAITS =
  'Nothing waits to be sent. What you answer, and progress you note on an action, goes into the next file.';
const UNTIL = 'It is sent again until your manager’s next file shows that it arrived, which does no harm.';

/** True while something was never in a file. */
function hasFresh({ waiting, sentBefore }: Pick<Reply, 'waiting' | 'sentBefore'>): boolean {
  return waiting.answers > sentBefore.answers || waiting.notes > sentBefore.notes;
}
