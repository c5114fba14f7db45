import type { Failure } from '@contract/failure';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { DoorFailure } from '../../desktop/door-failure';
import type { RecoverySheet } from './recovery-sheet';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';

type RecoverySheetStepProps = {
  readonly progress: string;
  readonly sheet: RecoverySheet;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** The recovery key, shown this once, to print or to save where this computer is not. */
export function RecoverySheetStep({ progress, sheet, onBack, onNext }: RecoverySheetStepProps) {
  const desktop = useDesktop();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');

  const print = async () => {
    const reply = await desktop.call('vault:print-recovery-sheet', undefined);
    setFailure(reply.ok ? null : reply.failure);
    setSaid(reply.ok ? 'The sheet was sent to the printer.' : '');
  };
  const save = async () => {
    const reply = await desktop.call('vault:save-recovery-sheet', undefined);
    setFailure(reply.ok ? null : reply.failure);
    setSaid(reply.ok ? `Saved as ${reply.value.fileName}. Move it off this computer.` : '');
  };
  return (
    <>
      <StepHeading progress={progress}>Keep your recovery key</StepHeading>
      <p>If you forget the passphrase, this key is the only other way in. It is shown once.</p>
      <p>
        <strong>If you lose both, everything in Throughline is lost.</strong> Nobody, not even your IT service, can open
        it.
      </p>
      <ol className="recovery-key" aria-label="Recovery key">
        {numberedGroups(sheet).map(({ number, letters }) => (
          <li key={number} className="recovery-group">
            <span className="recovery-number" aria-hidden="true">
              {number}
            </span>
            <span className="recovery-letters">{letters}</span>
          </li>
        ))}
      </ol>
      {failure ? <DoorFailure failure={failure} /> : null}
      <div className="door-actions">
        <button type="button" className="door-button" onClick={() => void print()}>
          Print
        </button>
        <button type="button" className="door-button" onClick={() => void save()}>
          Save to a file
        </button>
      </div>
      <p className="field-hint" role="status">
        {said}
      </p>
      <p>Keep it somewhere safe and apart from this computer: a locked drawer at work, or a safe at home.</p>
      <StepActions onBack={onBack} nextLabel="I have it" onNext={onNext} />
    </>
  );
}

function numberedGroups({ recoveryKey }: RecoverySheet) {
  return recoveryKey.map((letters, index) => ({ number: index + 1, letters }));
}
