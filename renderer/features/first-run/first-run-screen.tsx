import type { Answer } from '@contract/contract';
import type { Session } from '@contract/vault-calls';
import type { StoreKind } from '@domain/lists/roles';
import { useState } from 'react';
import { Door } from '../../ui/plain/door';
import { CaseloadStep } from './caseload-step';
import { ConfirmRecoveryStep } from './confirm-recovery-step';
import { OwnNameStep } from './own-name-step';
import { PassphraseStep } from './passphrase-step';
import type { RecoverySheet } from './recovery-sheet';
import { RecoverySheetStep } from './recovery-sheet-step';
import { ServiceStep } from './service-step';
import { WelcomeStep } from './welcome-step';

type Stage = 'WELCOME' | 'PASSPHRASE' | 'SHEET' | 'CONFIRM' | 'SERVICE' | 'CASELOAD';

/** Writing the sheet down and checking it are one step to the person. */
const STEP_NUMBERS: Readonly<Record<Stage, number>> = {
  WELCOME: 1,
  PASSPHRASE: 2,
  SHEET: 3,
  CONFIRM: 3,
  SERVICE: 4,
  CASELOAD: 5,
};
/** Whoever answers in their manager's files has no caseload to bring in. */
const STEPS: Readonly<Record<StoreKind, number>> = { TEAM: 5, OWN_COPY: 4 };

type FirstRunScreenProps = {
  readonly status: Answer<'app:status'>;
  /** Called with where to go first, once everything is set up. */
  readonly onReady: (session: Session, firstPlace: string) => void;
};

/** A few steps from an empty machine to a working app. Nothing is on disk until the fourth is finished. */
export function FirstRunScreen({ status, onReady }: FirstRunScreenProps) {
  const [kind, setKind] = useState<StoreKind>('TEAM');
  const [stage, setStage] = useState<Stage>('WELCOME');
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  const [session, setSession] = useState<Session | null>(null);
  const progress = `Step ${STEP_NUMBERS[stage]} of ${STEPS[kind]}`;
  const setUp = (signedIn: Session) => {
    setSheet(null);
    if (kind === 'OWN_COPY') return onReady(signedIn, '/today');
    setSession(signedIn);
    setStage('CASELOAD');
  };
  const lastSteps = { progress, onBack: () => setStage('SHEET'), onNext: setUp };
  return (
    <Door isWide isEvaluationRuntime={status.isEvaluationRuntime}>
      {stage === 'WELCOME' ? (
        <WelcomeStep progress={progress} kind={kind} onChoose={setKind} onNext={() => setStage('PASSPHRASE')} />
      ) : null}
      {stage === 'PASSPHRASE' ? (
        <PassphraseStep
          progress={progress}
          onBack={() => setStage('WELCOME')}
          onNext={(prepared) => {
            setSheet(prepared);
            setStage('SHEET');
          }}
        />
      ) : null}
      {stage === 'SHEET' && sheet ? (
        <RecoverySheetStep
          progress={progress}
          sheet={sheet}
          onBack={() => setStage('PASSPHRASE')}
          onNext={() => setStage('CONFIRM')}
        />
      ) : null}
      {stage === 'CONFIRM' && sheet ? (
        <ConfirmRecoveryStep
          progress={progress}
          positions={sheet.groupsToConfirm}
          onBack={() => setStage('SHEET')}
          onNext={() => setStage('SERVICE')}
        />
      ) : null}
      {stage === 'SERVICE' ? (
        kind === 'OWN_COPY' ? (
          <OwnNameStep {...lastSteps} />
        ) : (
          <ServiceStep {...lastSteps} />
        )
      ) : null}
      {stage === 'CASELOAD' && session ? (
        <CaseloadStep progress={progress} name={session.name} onGoTo={(place) => onReady(session, place)} />
      ) : null}
    </Door>
  );
}
