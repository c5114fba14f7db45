import { counted } from '@domain/calendar/counted';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { makeStyles } from '@fluentui/react-components';
import { MessageStrip } from '../../../ui/message-strip';
import { useRecordDesk } from '../record-desk-context';
import { AcceptButton, useAcceptKey } from './accept';
import { proposalsIn, voiceOn } from './voice-words';

const useStyles = makeStyles({ words: { whiteSpace: 'pre-line' } });

/** In a shared record: what the worker's answer asks of the manager before signing. Nothing where it asks nothing. */
export function AnswerMessages() {
  const styles = useStyles();
  const { view } = useRecordDesk();
  useAcceptKey();
  const { answer, header } = view.content;
  if (view.state !== 'SHARED' || answer?.review === undefined) return null;
  const worker = header.supervisee.trim() || 'The worker';
  const proposals = proposalsIn(answer);
  const disagreed = answer.review.actions.filter(
    ({ actionId }) => voiceOn(answer.review, actionId)?.verdict === 'DISAGREE',
  );
  const says = [
    ...(proposals.length > 0 ? [`proposes a change to ${counted(proposals.length, 'action')}`] : []),
    ...(disagreed.length > 0 ? [`disagrees with ${counted(disagreed.length, 'action')}`] : []),
  ];
  return (
    <>
      {says.length === 0 ? null : (
        <MessageStrip
          intent="info"
          title={`${worker} ${says.join(' and ')}.`}
          {...(proposals.length > 1
            ? {
                action: (
                  <AcceptButton
                    actionIds={proposals.map(({ actionId }) => actionId)}
                    label={`Accept all ${String(proposals.length)} proposals`}
                  />
                ),
              }
            : {})}
        >
          Answered on {formatShortDate(localDateOfInstant(answer.recordedAt))}, to version {view.content.version} of the
          text. What you do not take in stays in the record as their view.
        </MessageStrip>
      )}
      {answer.review.isMissing === true ? (
        <MessageStrip intent="info" title={`${worker} says this was talked about and is missing:`}>
          <span className={styles.words}>{answer.review.missing.trim()}</span>
        </MessageStrip>
      ) : null}
    </>
  );
}
