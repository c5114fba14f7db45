import { makeStyles } from '@fluentui/react-components';
import { FailureStrip } from '../../../desktop/failure-strip';
import type { Saving } from '../../../desktop/use-autosave';
import { MessageStrip } from '../../../ui/message-strip';
import { useObserved } from '../draft/observable';
import { useRecordDesk } from '../record-desk-context';
import type { StepOutcome } from '../steps/use-step-runner';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px',
    ':empty': { display: 'none' },
  },
});

type PersonalMessagesProps = {
  readonly isSealIntact: boolean;
  readonly saving: Saving;
  readonly outcome: StepOutcome;
  readonly onDismiss: () => void;
};

/** What the whole screen has to say, between the header and the page: never a box that takes the focus. */
export function PersonalMessages({ isSealIntact, saving, outcome, onDismiss }: PersonalMessagesProps) {
  const styles = useStyles();
  const { notice } = useRecordDesk();
  const sentence = useObserved(notice);
  return (
    <div className={styles.messages}>
      {isSealIntact ? null : (
        <MessageStrip intent="error" title="The text of this signed record no longer matches its check code.">
          It has been left as it is and will not be made into a Word file. Compare it with the copy on the staff file,
          and tell your IT service.
        </MessageStrip>
      )}
      {saving.failure ? <FailureStrip failure={saving.failure} onTryAgain={saving.flush} /> : null}
      {outcome.kind === 'FAILED' ? <FailureStrip failure={outcome.failure} onDismiss={onDismiss} /> : null}
      {outcome.kind === 'EXPORTED' ? (
        <MessageStrip intent="success" title={`${outcome.fileName} is made.`} onDismiss={onDismiss}>
          {`Check code ${outcome.checkCode ?? ''}. Put it on the worker’s staff file, never on a child’s.`}
        </MessageStrip>
      ) : null}
      {sentence === '' ? null : <MessageStrip intent="warning" title={sentence} onDismiss={() => notice.set('')} />}
    </div>
  );
}
