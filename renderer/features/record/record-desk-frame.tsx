import { may } from '@domain/access/may';
import type { AnsweredFinding } from '@domain/check/what-stands';
import { useContext, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { SessionContext } from '../../desktop/session';
import type { Saving } from '../../desktop/use-autosave';
import { obstaclesIn, runCheck } from './check/run-check';
import { useCheckContext } from './check/use-answers';
import { DeskFrame, type DeskTop } from './desk-frame';
import { DeskMessages } from './desk-messages';
import { useObserved } from './draft/observable';
import { RecordHeaderBar } from './header/record-header';
import { useRecordDesk } from './record-desk-context';
import { useSteps } from './steps/record-steps-context';
import { type Question, StepDialogs } from './steps/step-dialogs';
import { usePrintKey } from './steps/use-print-key';
import { useStepMenu } from './steps/use-step-menu';
import { type StepOutcome, waitsForNames } from './steps/use-step-runner';

type RecordDeskFrameProps = {
  readonly saving: Saving;
  readonly outcome: StepOutcome;
  readonly onDismiss: () => void;
};

/** The writing screen of a child's record: its check, its header and the steps of its life. */
export function RecordDeskFrame(props: RecordDeskFrameProps) {
  const { view, settled } = useRecordDesk();
  const content = useObserved(settled);
  const isSealed = view.seal !== null;
  const context = useCheckContext();
  const answered = useMemo(() => (isSealed ? [] : runCheck(content, context)), [content, context, isSealed]);
  return (
    <DeskFrame
      saving={props.saving}
      answered={answered}
      top={(parts) => <RecordTop {...props} {...parts} answered={answered} />}
    />
  );
}

type RecordTopProps = RecordDeskFrameProps & DeskTop & { readonly answered: readonly AnsweredFinding[] };

function RecordTop({ saving, outcome, onDismiss, takesFocus, showCheck, answered }: RecordTopProps) {
  const { view, goTo } = useRecordDesk();
  const [, navigate] = useLocation();
  const [question, setQuestion] = useState<Question>(null);
  const makeCopy = waitsForNames(outcome);
  const menu = useStepMenu({ outcome, ask: setQuestion, showCheck, goTo });
  const steps = useSteps();
  const session = useContext(SessionContext);
  const mayPrint = session === null || may(session.role, 'WRITE_RECORDS');
  usePrintKey(() => {
    if (view.isSealIntact && mayPrint) void steps.print();
  });
  return (
    <>
      <RecordHeaderBar main={menu.main} others={menu.others} takesFocus={takesFocus} />
      <DeskMessages saveFailure={saving.failure} onSaveAgain={saving.flush} outcome={outcome} onDismiss={onDismiss} />
      <StepDialogs
        question={makeCopy === null ? question : 'NAMES'}
        missing={question === 'SHARE' ? obstaclesIn(answered) : []}
        onClose={() => {
          if (makeCopy !== null) onDismiss();
          setQuestion(null);
        }}
        onNamesDecided={makeCopy}
        onDiscarded={() => navigate(`/children/${view.content.child.id}`)}
      />
    </>
  );
}
