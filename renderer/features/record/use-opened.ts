import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { useCallback, useEffect, useState } from 'react';

export type Opened<V> =
  | { readonly kind: 'OPENING' }
  | { readonly kind: 'FAILED'; readonly failure: Failure }
  /** `turn` grows with every answer, so that the page starts over from what the program says it now is. */
  | { readonly kind: 'OPEN'; readonly view: V; readonly turn: number };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/**
 * What is to be written in is asked for afresh at every visit and never taken from a memory of answers: a draft begun
 * from an old answer would save old words over new ones. `ask` must be the same function while it asks the same.
 */
export function useOpened<V>(ask: () => Promise<Reply<V>>) {
  const [opened, setOpened] = useState<Opened<V>>({ kind: 'OPENING' });
  const onView = useCallback((view: V) => {
    setOpened((before) => ({ kind: 'OPEN', view, turn: before.kind === 'OPEN' ? before.turn + 1 : 0 }));
  }, []);
  const open = useCallback(async () => {
    const reply = await ask().catch(() => ({ ok: false as const, failure: BUG }));
    if (reply.ok) onView(reply.value);
    else setOpened({ kind: 'FAILED', failure: reply.failure });
  }, [ask, onView]);
  useEffect(() => void open(), [open]);
  return { opened, onView, open };
}
