import type { Failure } from '@contract/failure';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { DoorFailure } from '../../desktop/door-failure';
import { NewPassphraseFields } from '../../desktop/new-passphrase-fields';
import { type NewPassphraseProblem, useNewPassphrase } from '../../desktop/use-new-passphrase';
import type { RecoverySheet } from './recovery-sheet';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';

type PassphraseStepProps = {
  readonly progress: string;
  readonly onBack: () => void;
  readonly onNext: (sheet: RecoverySheet) => void;
};

/** Choosing the passphrase. A weak one is refused with advice, never with rules about symbols. */
export function PassphraseStep({ progress, onBack, onNext }: PassphraseStepProps) {
  const desktop = useDesktop();
  const choice = useNewPassphrase();
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const goOn = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    const found = await choice.findProblem();
    setProblem(found);
    const reply = found ? null : await desktop.call('vault:begin-setup', { passphrase: choice.passphrase });
    setIsBusy(false);
    if (!reply) return;
    if (reply.ok) onNext(reply.value);
    else setFailure(reply.failure);
  };
  return (
    <>
      <StepHeading progress={progress}>Choose your passphrase</StepHeading>
      <p>
        You will type it each time you open Throughline. It locks everything here, and nobody can look it up for you.
      </p>
      {failure ? <DoorFailure failure={failure} /> : null}
      <form
        className="door-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <NewPassphraseFields choice={choice} problem={problem} label="Passphrase" />
        <StepActions onBack={onBack} nextLabel={isBusy ? 'Preparing…' : 'Continue'} isBusy={isBusy} />
      </form>
    </>
  );
}
