import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { type NewPassphraseProblem, useNewPassphrase } from '../../desktop/use-new-passphrase';

type Problems = {
  readonly name: string | null;
  readonly code: string | null;
  readonly passphrase: NewPassphraseProblem | null;
};
const NO_PROBLEM: Problems = { name: null, code: null, passphrase: null };

/** A name, a one-time code and a new passphrase, and the one try to sign in with them. */
export function useJoin(onUnlocked: (session: Session) => void) {
  const desktop = useDesktop();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const choice = useNewPassphrase(name.trim() === '' ? [] : [name.trim()]);
  const [problems, setProblems] = useState<Problems>(NO_PROBLEM);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const findProblems = async (): Promise<Problems> => ({
    name: name.trim() === '' ? 'Type your name, as your manager added it.' : null,
    code: code.trim() === '' ? 'Type the code your manager gave you.' : null,
    passphrase: await choice.findProblem(),
  });
  const tryToJoin = async () => {
    const found = await findProblems();
    setProblems(found);
    if (found.name !== null || found.code !== null || found.passphrase !== null) return;
    const reply = await desktop.call('vault:join', {
      name: name.trim(),
      code: code.trim(),
      passphrase: choice.passphrase,
    });
    if (!reply.ok) return setFailure(reply.failure);
    choice.forget();
    onUnlocked(reply.value);
  };
  const send = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    await tryToJoin().finally(() => setIsBusy(false));
  };
  return { name, setName, code, setCode, choice, problems, failure, isBusy, send };
}
