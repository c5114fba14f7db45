import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { useState } from 'react';

/** The rejection of a call is a bug in the program; there is nothing to look up but the log. */
const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** Waits for one answer at a time; the last failure stays to be shown until something else is asked. */
export function useAsk() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const ask = async <T>(question: Promise<Reply<T>>): Promise<Reply<T>> => {
    setIsBusy(true);
    setFailure(null);
    const reply = await question.catch(() => ({ ok: false as const, failure: BUG }));
    setIsBusy(false);
    if (!reply.ok) setFailure(reply.failure);
    return reply;
  };
  return { ask, isBusy, failure, setFailure };
}
