import type { Session } from '@contract/vault-calls';
import { type FormEvent, useEffect, useRef } from 'react';
import { DoorFailure } from '../../desktop/door-failure';
import { NewPassphraseFields } from '../../desktop/new-passphrase-fields';
import { CodeField } from '../../ui/plain/code-field';
import { TextField } from '../../ui/plain/text-field';
import { LongWait } from './long-wait';
import { useJoin } from './use-join';

type JoinFormProps = { readonly onUnlocked: (session: Session) => void; readonly onBack: () => void };

/** The first sign-in of somebody who was added: the code opens once, and their own passphrase takes its place. */
export function JoinForm({ onUnlocked, onBack }: JoinFormProps) {
  const join = useJoin(onUnlocked);
  const { failure, isBusy, problems } = join;
  const isWrongCode = failure?.kind === 'WRONG_CODE';
  const nameBox = useRef<HTMLInputElement>(null);
  useEffect(() => nameBox.current?.focus(), []);
  return (
    <>
      <h1 className="door-title">Sign in with a one-time code</h1>
      <p>
        For your first time here, or when you have forgotten your passphrase. Your manager gives you the code. You
        choose a passphrase that only you know; from then on you sign in with your name and that.
      </p>
      {failure && !isWrongCode ? <DoorFailure failure={failure} /> : null}
      <form
        className="door-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void join.send();
        }}
      >
        <TextField
          label="Your name"
          hint="As your manager added it."
          value={join.name}
          onChange={join.setName}
          inputRef={nameBox}
          problem={problems.name}
        />
        <CodeField
          label="One-time code"
          hint="All its groups, in order. Spaces, dashes and small letters make no difference."
          value={join.code}
          onChange={join.setCode}
          problem={isWrongCode ? WRONG_CODE : problems.code}
        />
        <NewPassphraseFields choice={join.choice} problem={problems.passphrase} label="New passphrase" />
        <div className="door-actions door-actions-apart">
          <button type="button" className="door-button" onClick={onBack}>
            Back
          </button>
          <button type="submit" className="door-button door-button-primary" aria-disabled={isBusy}>
            {isBusy ? 'Signing in…' : 'Set passphrase and sign in'}
          </button>
        </div>
        <LongWait isWaiting={isBusy} />
      </form>
    </>
  );
}

const WRONG_CODE =
  'That name and one-time code do not fit together. Check both. A code works once and for a few days; your manager can give you a new one.';
