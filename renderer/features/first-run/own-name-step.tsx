import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { DoorFailure } from '../../desktop/door-failure';
import { TextField } from '../../ui/plain/text-field';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';

type OwnNameStepProps = {
  readonly progress: string;
  readonly onBack: () => void;
  readonly onNext: (session: Session) => void;
};

/** Whoever answers in their manager's files gives their own name; the service comes with the files. */
export function OwnNameStep({ progress, onBack, onNext }: OwnNameStepProps) {
  const desktop = useDesktop();
  const [name, setName] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isMissing = name.trim() === '';

  const finish = async () => {
    setHasTried(true);
    if (isBusy || isMissing) return;
    setIsBusy(true);
    const service = { storeKind: 'OWN_COPY', serviceName: '', teamName: '', managerName: name.trim() } as const;
    const reply = await desktop.call('vault:finish-setup', service);
    setIsBusy(false);
    if (reply.ok) onNext(reply.value);
    else setFailure(reply.failure);
  };
  return (
    <>
      <StepHeading progress={progress}>Your name</StepHeading>
      <p>Write it as your manager does in your records. Your answers carry it.</p>
      {failure ? <DoorFailure failure={failure} /> : null}
      <form
        className="door-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void finish();
        }}
      >
        <TextField
          label="Your name"
          value={name}
          onChange={setName}
          problem={hasTried && isMissing ? 'Type your name. Your answers carry it.' : null}
        />
        <StepActions onBack={onBack} nextLabel={isBusy ? 'Setting up…' : 'Set up Throughline'} isBusy={isBusy} />
      </form>
    </>
  );
}
