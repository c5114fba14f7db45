import type { Answer } from '@contract/contract';
import type { Session } from '@contract/vault-calls';
import type { FormEvent } from 'react';
import { DoorFailure } from '../../desktop/door-failure';
import { PassphraseField } from '../../ui/plain/passphrase-field';
import { LongWait } from './long-wait';
import { NameField } from './name-field';
import { useUnlock } from './use-unlock';

type PassphraseFormProps = {
  readonly status: Pick<Answer<'app:status'>, 'asksName' | 'lastName'>;
  readonly onUnlocked: (session: Session) => void;
  readonly onUseRecoveryKey: () => void;
  readonly onUseCode: () => void;
};

/** A name where several people sign in, a passphrase and a button. Which of the two was wrong is never said. */
export function PassphraseForm({ status, onUnlocked, onUseRecoveryKey, onUseCode }: PassphraseFormProps) {
  const door = useUnlock(status, onUnlocked);
  const { failure, isBusy } = door;
  const isWrong = failure?.kind === 'WRONG_PASSPHRASE';
  return (
    <>
      <h1 className="door-title">Unlock</h1>
      {failure && !isWrong ? <DoorFailure failure={failure} /> : null}
      <form
        className="door-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void door.unlock();
        }}
      >
        {status.asksName ? <NameField {...door.nameField} lastName={status.lastName} /> : null}
        <PassphraseField
          label="Passphrase"
          value={door.passphrase}
          onChange={door.setPassphrase}
          inputRef={door.passphraseBox}
          problem={isWrong ? (status.asksName ? NOT_TOGETHER : NOT_RIGHT) : null}
        />
        <div className="door-actions">
          <button type="submit" className="door-button door-button-primary" aria-disabled={isBusy}>
            {isBusy ? 'Unlocking…' : 'Unlock'}
          </button>
        </div>
        <LongWait isWaiting={isBusy} />
      </form>
      <div className="door-foot door-foot-links">
        <button type="button" className="door-link" onClick={onUseCode}>
          I have a one-time code
        </button>
        <button type="button" className="door-link" onClick={onUseRecoveryKey}>
          Use the recovery key
        </button>
      </div>
    </>
  );
}

const NOT_RIGHT = 'That passphrase is not right. Check it and try again.';
const NOT_TOGETHER = 'That name and passphrase do not fit together. Check both and try again.';
