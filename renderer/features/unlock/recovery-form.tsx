import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { DoorFailure } from '../../desktop/door-failure';
import { NewPassphraseFields } from '../../desktop/new-passphrase-fields';
import { type NewPassphraseProblem, useNewPassphrase } from '../../desktop/use-new-passphrase';
import { TextField } from '../../ui/plain/text-field';

type RecoveryFormProps = {
  /** True where several people sign in: the sheet belongs to one of them. */
  readonly isShared: boolean;
  readonly onUnlocked: (session: Session) => void;
  readonly onBack: () => void;
};

/** For a forgotten passphrase: the key from the recovery sheet opens the app and a new passphrase takes over. */
export function RecoveryForm({ isShared, onUnlocked, onBack }: RecoveryFormProps) {
  const desktop = useDesktop();
  const choice = useNewPassphrase();
  const keyField = useRef<HTMLInputElement>(null);
  const [recoveryKey, setRecoveryKey] = useState('');
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => keyField.current?.focus(), []);

  const recover = async () => {
    if (isBusy || recoveryKey.trim() === '') return;
    setIsBusy(true);
    setFailure(null);
    const found = await choice.findProblem();
    setProblem(found);
    const reply = found
      ? null
      : await desktop.call('vault:recover', { recoveryKey: recoveryKey.trim(), newPassphrase: choice.passphrase });
    setIsBusy(false);
    if (!reply) return;
    if (reply.ok) return onUnlocked(reply.value);
    setFailure(reply.failure);
    if (reply.failure.kind === 'WRONG_RECOVERY_KEY') keyField.current?.focus();
  };
  const isWrongKey = failure?.kind === 'WRONG_RECOVERY_KEY';
  return (
    <>
      <h1 className="door-title">Use the recovery key</h1>
      <p>
        The key is on the recovery sheet you printed or saved. You choose a new passphrase; the old one stops working.
      </p>
      {isShared ? (
        <p>
          It signs in the manager who set Throughline up here, or another manager once that one has left. Everybody else
          asks their manager for a new one-time code.
        </p>
      ) : null}
      {failure && !isWrongKey ? <DoorFailure failure={failure} /> : null}
      <form
        className="door-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void recover();
        }}
      >
        <TextField
          label="Recovery key"
          hint="All its groups, in order. Spaces, dashes and small letters make no difference."
          value={recoveryKey}
          onChange={setRecoveryKey}
          inputRef={keyField}
          isCode
          problem={isWrongKey ? 'That recovery key is not right. Check each group against your sheet.' : null}
        />
        <NewPassphraseFields choice={choice} problem={problem} label="New passphrase" />
        <div className="door-actions door-actions-apart">
          <button type="button" className="door-button" onClick={onBack}>
            Back
          </button>
          <button type="submit" className="door-button door-button-primary" aria-disabled={isBusy}>
            {isBusy ? 'Opening…' : 'Set passphrase and open'}
          </button>
        </div>
      </form>
    </>
  );
}
