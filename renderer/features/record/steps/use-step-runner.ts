import type { Channel, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { useCallback, useState } from 'react';
import { useRefresh } from '../../../desktop/use-refresh';

export type StepOutcome =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'FAILED'; readonly failure: Failure }
  | { readonly kind: 'PRINTED' }
  | {
      readonly kind: 'EXPORTED';
      readonly format: 'WORD' | 'PDF';
      readonly fileName: string;
      readonly checkCode: string | null;
    };

export type RunStep = <T>(ask: () => Promise<Reply<T>>, onDone: (value: T) => void) => Promise<boolean>;

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/**
 * Takes a step with what is being written: what waits is written first, and what comes of it is said on the page.
 * `shownIn`, a list that never changes: the answers that show it and must be asked again.
 */
export function useStepRunner(flush: () => Promise<boolean>, shownIn: readonly Channel[]) {
  const refresh = useRefresh();
  const [outcome, setOutcome] = useState<StepOutcome>({ kind: 'NONE' });
  const run = useCallback<RunStep>(
    async (ask, onDone) => {
      setOutcome({ kind: 'NONE' });
      // A flush that fails is already on the page, with its reason.
      if (!(await flush())) return false;
      const reply = await ask().catch(() => ({ ok: false as const, failure: BUG }));
      if (reply.ok) {
        refresh(...shownIn);
        onDone(reply.value);
      } else setOutcome({ kind: 'FAILED', failure: reply.failure });
      return reply.ok;
    },
    [flush, refresh, shownIn],
  );
  return { run, outcome, setOutcome, dismiss: () => setOutcome({ kind: 'NONE' }) };
}
