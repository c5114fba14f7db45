import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { DoorFailure } from '../../desktop/door-failure';
import { TextField } from '../../ui/plain/text-field';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';

type ServiceStepProps = {
  readonly progress: string;
  readonly onBack: () => void;
  readonly onNext: (session: Session) => void;
};

/** The names that stand on every record: the service, the team and the manager. */
export function ServiceStep({ progress, onBack, onNext }: ServiceStepProps) {
  const desktop = useDesktop();
  const [managerName, setManagerName] = useState('');
  const [serviceName, setServiceName] = useState('');
  const [teamName, setTeamName] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isComplete = managerName.trim() !== '' && serviceName.trim() !== '';

  const finish = async () => {
    setHasTried(true);
    if (isBusy || !isComplete) return;
    setIsBusy(true);
    const reply = await desktop.call('vault:finish-setup', { serviceName, teamName, managerName });
    setIsBusy(false);
    if (reply.ok) onNext(reply.value);
    else setFailure(reply.failure);
  };
  return (
    <>
      <StepHeading progress={progress}>You and your service</StepHeading>
      <p>These names are printed on your records.</p>
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
          hint="As you sign: Priya Shah"
          value={managerName}
          onChange={setManagerName}
          problem={hasTried && managerName.trim() === '' ? 'Type your name. Records are signed with it.' : null}
        />
        <TextField
          label="Your service"
          hint="For example: Northshire Children’s Services"
          value={serviceName}
          onChange={setServiceName}
          problem={hasTried && serviceName.trim() === '' ? 'Type the name of your service.' : null}
        />
        <TextField label="Your team, if you want it on records" value={teamName} onChange={setTeamName} />
        <StepActions onBack={onBack} nextLabel={isBusy ? 'Setting up…' : 'Set up Throughline'} isBusy={isBusy} />
      </form>
    </>
  );
}
