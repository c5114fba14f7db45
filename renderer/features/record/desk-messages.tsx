import type { Failure } from '@contract/failure';
import { Button, makeStyles } from '@fluentui/react-components';
import { useContext } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { SessionContext } from '../../desktop/session';
import { MessageStrip } from '../../ui/message-strip';
import { ReadTogether } from './addendum/read-together';
import { AnswerMessages } from './answers/answer-messages';
import { KeptAnswers } from './answers/kept-answers';
import { useObserved } from './draft/observable';
import { MovedWords } from './personal/moved-words';
import { useRecordDesk } from './record-desk-context';
import { SameSession } from './siblings/same-session';
import { NewerForm } from './steps/newer-form';
import { useSteps } from './steps/record-steps-context';
import { type StepOutcome, waitsForNames } from './steps/use-step-runner';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px',
    ':empty': { display: 'none' },
  },
});

/** "It was opened again and found whole: 214 of 214 pieces present." */
function sayWhole(pieces: number | undefined): string {
  return pieces === undefined ? '' : `It was opened again and found whole: ${pieces} of ${pieces} pieces present. `;
}

type DeskMessagesProps = {
  readonly saveFailure: Failure | null;
  readonly onSaveAgain: () => void;
  readonly outcome: StepOutcome;
  readonly onDismiss: () => void;
};

/** What the whole screen has to say, between the header and the page: never a box that takes the focus. */
export function DeskMessages({ saveFailure, onSaveAgain, outcome, onDismiss }: DeskMessagesProps) {
  const styles = useStyles();
  const { view, notice } = useRecordDesk();
  const steps = useSteps();
  const session = useContext(SessionContext);
  const sentence = useObserved(notice);
  return (
    <div className={styles.messages}>
      {view.isSealIntact ? null : (
        <MessageStrip intent="error" title="The text of this signed record no longer matches its check code.">
          It has been left as it is and will not be made into a Word file. Compare it with the copy on the case system,
          and tell your IT service.
        </MessageStrip>
      )}
      <ReadTogether />
      <KeptAnswers />
      {session?.storeKind === 'OWN_COPY' ? null : <SameSession />}
      <NewerForm />
      <MovedWords />
      {saveFailure ? <FailureStrip failure={saveFailure} onTryAgain={onSaveAgain} /> : null}
      <OutcomeMessage outcome={outcome} onDismiss={onDismiss} />
      {sentence === '' ? null : <MessageStrip intent="warning" title={sentence} onDismiss={() => notice.set('')} />}
      <AnswerMessages />
      {view.state === 'SHARED' && session?.role !== 'SW' ? (
        <MessageStrip
          intent="info"
          title="Shared: the text can be read, not changed."
          action={<Button onClick={() => void steps.returnToDraft()}>Take it back to draft</Button>}
        >
          Taking it back lets you change it; it is then shared again.
        </MessageStrip>
      ) : null}
    </div>
  );
}

/** What came of the last step; a copy that waits for names is a question of its own. */
function OutcomeMessage({ outcome, onDismiss }: Pick<DeskMessagesProps, 'outcome' | 'onDismiss'>) {
  switch (outcome.kind) {
    case 'FAILED':
      return waitsForNames(outcome) === null ? <FailureStrip failure={outcome.failure} onDismiss={onDismiss} /> : null;
    case 'MAKING':
      return <MessageStrip intent="info" title="The file is being made, opened again and compared…" />;
    case 'PRINTED':
      return (
        <MessageStrip intent="success" title="It was sent to the printer." onDismiss={onDismiss}>
          Paper about a child is looked after as the record is: collect it at once, and shred it when it is done with.
        </MessageStrip>
      );
    case 'EXPORTED':
      return (
        <MessageStrip intent="success" title={`${outcome.fileName} is made.`} onDismiss={onDismiss}>
          {sayWhole(outcome.pieces)}
          {outcome.checkCode
            ? `Check code ${outcome.checkCode}. Put it on the child's record in the case system, then say so here.`
            : "It is marked as a draft and does not belong on the child's file."}
        </MessageStrip>
      );
    default:
      return null;
  }
}
