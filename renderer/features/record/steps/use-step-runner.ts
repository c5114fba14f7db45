import type { Channel, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { useCallback, useState } from 'react';
import { useRefresh } from '../../../desktop/use-refresh';

export type StepOutcome =
  | { readonly kind: 'NONE' }
  /** A file is being made: the first after the start takes some seconds. */
  | { readonly kind: 'MAKING' }
  /** `again` takes the same step anew, once what stood in its way is mended. */
  | { readonly kind: 'FAILED'; readonly failure: Failure; readonly again: () => void }
  | { readonly kind: 'PRINTED' }
  | {
      readonly kind: 'EXPORTED';
      readonly format: 'WORD' | 'PDF';
      readonly fileName: string;
      readonly checkCode: string | null;
      /** How many pieces of text were found again in it: all there are. Absent where that is not counted. */
      readonly pieces?: number;
    };

/** Where a copy waits for somebody to say how other children are printed, what makes it then: asked, not reported. */
export function waitsForNames(outcome: StepOutcome): (() => void) | null {
  return outcome.kind === 'FAILED' && outcome.failure.kind === 'NAMES_TO_DECIDE' ? outcome.again : null;
}

/** `meanwhile` is said while the answer is waited for. */
export type RunStep = <T>(
  ask: () => Promise<Reply<T>>,
  onDone: (value: T) => void,
  meanwhile?: StepOutcome,
) => Promise<boolean>;

const NOTHING: StepOutcome = { kind: 'NONE' };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/**
 * Takes a step with what is being written: what waits is written first, and what comes of it is said on the page.
 * `shownIn`, a list that never changes: the answers that show it and must be asked again.
 */
export function useStepRunner(flush: () => Promise<boolean>, shownIn: readonly Channel[]) {
  const refresh = useRefresh();
  const [outcome, setOutcome] = useState<StepOutcome>(NOTHING);
  const run = useCallback<RunStep>(
    async function take(ask, onDone, meanwhile = NOTHING) {
      setOutcome(NOTHING);
      // A flush that fails is already on the page, with its reason.
      if (!(await flush())) return false;
      setOutcome(meanwhile);
      const reply = await ask().catch(() => ({ ok: false as const, failure: BUG }));
      if (reply.ok) {
        setOutcome(NOTHING);
        refresh(...shownIn);
        onDone(reply.value);
      } else setOutcome({ kind: 'FAILED', failure: reply.failure, again: () => void take(ask, onDone, meanwhile) });
      return reply.ok;
    },
    [flush, refresh, shownIn],
  );
  return { run, outcome, setOutcome, dismiss: () => setOutcome(NOTHING) };
}
