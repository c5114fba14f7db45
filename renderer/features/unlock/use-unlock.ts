import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { useEffect, useRef, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';

type Status = Pick<Answer<'app:status'>, 'asksName' | 'lastName'>;

/** What is typed at the door, and the try to open it. The passphrase goes from the page with every try. */
export function useUnlock({ asksName, lastName }: Status, onUnlocked: (session: Session) => void) {
  const desktop = useDesktop();
  const passphraseBox = useRef<HTMLInputElement>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const name = typedName ?? lastName ?? '';

  useEffect(() => {
    passphraseBox.current?.focus();
    // Read by tests/bench/start-up.bench.ts: from here on the person can type.
    performance.mark('usable');
  }, []);
  useEffect(() => {
    // That a name is asked for is known a moment after the passphrase can be typed: words begun are never left behind.
    if (asksName && lastName === null && passphraseBox.current?.value === '') nameBox.current?.focus();
  }, [asksName, lastName]);

  const setName = (next: string) => {
    setIsNameMissing(false);
    setTypedName(next);
  };
  const unlock = async () => {
    if (isBusy) return;
    if (asksName && name.trim() === '') return setIsNameMissing(true);
    if (passphrase === '') return passphraseBox.current?.focus();
    setIsBusy(true);
    setFailure(null);
    const who = asksName ? { name: name.trim() } : {};
    const reply = await desktop.call('vault:unlock', { ...who, passphrase });
    setPassphrase('');
    setIsBusy(false);
    if (reply.ok) return onUnlocked(reply.value);
    setFailure(reply.failure);
    passphraseBox.current?.focus();
  };
  const problem = isNameMissing ? 'Type your name, as your manager added it.' : null;
  return {
    ...{ passphrase, setPassphrase, passphraseBox, failure, isBusy, unlock },
    nameField: { name, onChange: setName, inputRef: nameBox, problem },
  };
}
