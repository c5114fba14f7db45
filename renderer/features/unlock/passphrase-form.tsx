import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { DoorFailure } from '../../desktop/door-failure';
import { PassphraseField } from '../../ui/plain/passphrase-field';

type PassphraseFormProps = {
  readonly onUnlocked: (session: Session) => void;
  readonly onUseRecoveryKey: () => void;
};

/** One field and one button. A wrong passphrase is said to be wrong, and nothing more. */
export function PassphraseForm({ onUnlocked, onUseRecoveryKey }: PassphraseFormProps) {
  const desktop = useDesktop();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    field.current?.focus();
    // Read by tests/bench/start-up.bench.ts: from here on the person can type.
    performance.mark('usable');
  }, []);

  const unlock = async () => {
    if (isBusy || passphrase === '') return;
    setIsBusy(true);
    const reply = await desktop.call('vault:unlock', { passphrase });
    setPassphrase('');
    setIsBusy(false);
    if (reply.ok) return onUnlocked(reply.value);
    setFailure(reply.failure);
    field.current?.focus();
  };
  const isWrong = failure?.kind === 'WRONG_PASSPHRASE';
  return (
    <>
      <h1 className="door-title">Unlock</h1>
      {failure && !isWrong ? <DoorFailure failure={failure} /> : null}
      <form
        className="door-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <PassphraseField
          label="Passphrase"
          value={passphrase}
          onChange={setPassphrase}
          inputRef={field}
          problem={isWrong ? 'That passphrase is not right. Check it and try again.' : null}
        />
        <div className="door-actions">
          <button type="submit" className="door-button door-button-primary" aria-disabled={isBusy}>
            {isBusy ? 'Unlocking…' : 'Unlock'}
          </button>
        </div>
      </form>
      <div className="door-foot">
        <button type="button" className="door-link" onClick={onUseRecoveryKey}>
          Use the recovery key
        </button>
      </div>
    </>
  );
}
