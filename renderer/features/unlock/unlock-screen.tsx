import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { useState } from 'react';
import { DoorFailure } from '../../desktop/door-failure';
import { Door } from '../../ui/plain/door';
import { JoinForm } from './join-form';
import { PassphraseForm } from './passphrase-form';
import { RecoveryForm } from './recovery-form';

type UnlockScreenProps =
  | { readonly status: Answer<'app:status'>; readonly onUnlocked: (session: Session) => void }
  | { readonly problem: Failure; readonly onTryAgain: () => void };

/** The locked door. It knows nothing of any child, and says nothing about why a passphrase was wrong. */
export function UnlockScreen(props: UnlockScreenProps) {
  const [way, setWay] = useState<'PASSPHRASE' | 'RECOVERY_KEY' | 'CODE'>('PASSPHRASE');
  if ('problem' in props) return <CannotOpen failure={props.problem} onTryAgain={props.onTryAgain} />;
  const { status, onUnlocked } = props;
  const back = () => setWay('PASSPHRASE');
  return (
    <Door isWide={way !== 'PASSPHRASE'} isEvaluationRuntime={status.isEvaluationRuntime}>
      {way === 'PASSPHRASE' ? (
        <PassphraseForm
          status={status}
          onUnlocked={onUnlocked}
          onUseRecoveryKey={() => setWay('RECOVERY_KEY')}
          onUseCode={() => setWay('CODE')}
        />
      ) : null}
      {way === 'RECOVERY_KEY' ? (
        <RecoveryForm isShared={status.asksName} onUnlocked={onUnlocked} onBack={back} />
      ) : null}
      {way === 'CODE' ? <JoinForm onUnlocked={onUnlocked} onBack={back} /> : null}
    </Door>
  );
}

function CannotOpen({ failure, onTryAgain }: { readonly failure: Failure; readonly onTryAgain: () => void }) {
  return (
    <Door>
      <h1 className="door-title">Throughline cannot open</h1>
      <DoorFailure failure={failure} />
      <div className="door-actions">
        <button type="button" className="door-button door-button-primary" onClick={onTryAgain}>
          Try again
        </button>
      </div>
    </Door>
  );
}
