import type { Failure } from '@contract/failure';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { DoorFailure } from '../../desktop/door-failure';
import { TextField } from '../../ui/plain/text-field';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';

type ConfirmRecoveryStepProps = {
  readonly progress: string;
  /** Positions, from 0, of the groups to type back. */
  readonly positions: readonly number[];
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** Two groups typed back from the sheet: proof that it exists and can be read. */
export function ConfirmRecoveryStep({ progress, positions, onBack, onNext }: ConfirmRecoveryStepProps) {
  const desktop = useDesktop();
  const [groups, setGroups] = useState<readonly string[]>(positions.map(() => ''));
  const [failure, setFailure] = useState<Failure | null>(null);
  const isWrong = failure?.kind === 'RECOVERY_NOT_CONFIRMED';
  const isAnyEmpty = groups.some((group) => group.trim() === '');
  const [hasTried, setHasTried] = useState(false);

  const check = async () => {
    setHasTried(true);
    if (isAnyEmpty) return;
    const reply = await desktop.call('vault:confirm-recovery', { groups: groups.map((group) => group.trim()) });
    if (reply.ok) onNext();
    else setFailure(reply.failure);
  };
  const change = (index: number, group: string) => {
    setFailure(null);
    setGroups(groups.map((old, at) => (at === index ? group : old)));
  };
  const problemOf = (group: string): string | null => {
    if (hasTried && group.trim() === '') return 'Type this group from your sheet.';
    return isWrong ? 'Check both groups against your sheet.' : null;
  };
  return (
    <>
      <StepHeading progress={progress}>Check your recovery sheet</StepHeading>
      <p>Type two groups from the sheet you printed or saved. This makes sure you can read it when you need it.</p>
      {failure ? <DoorFailure failure={failure} /> : null}
      <form
        className="door-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void check();
        }}
      >
        {positions.map((position, index) => (
          <TextField
            key={position}
            label={`Group ${position + 1}`}
            value={groups[index] ?? ''}
            onChange={(group) => change(index, group)}
            isCode
            problem={problemOf(groups[index] ?? '')}
          />
        ))}
        <StepActions onBack={onBack} nextLabel="Check" />
      </form>
    </>
  );
}
