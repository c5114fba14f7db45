import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { RecordId } from '@domain/identifiers';
import { useCallback, useEffect, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { flushAll } from '../../../desktop/pending-saves';

type Offer = Answer<'paste:choices'>;
type Parts = Answer<'paste:parts'>['parts'];

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** What can be copied of a record, what is chosen, and its words in parts. What waits to be saved is saved first. */
export function usePaste(recordId: RecordId, first?: string) {
  const desktop = useDesktop();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [choice, setChoice] = useState('');
  const [limit, setLimit] = useState<number | null>(null);
  const [parts, setParts] = useState<Parts | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [looks, setLooks] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when it is asked for
  useEffect(() => {
    let isHere = true;
    const begin = async () => {
      await flushAll();
      const reply = await desktop.call('paste:choices', { recordId });
      if (!isHere) return;
      if (!reply.ok) return setFailure(reply.failure);
      setOffer(reply.value);
      setLimit(reply.value.limit);
      const { choices } = reply.value;
      setChoice((choices.find(({ key }) => key === first) ?? choices[0])?.key ?? '');
    };
    begin().catch(() => isHere && setFailure(BUG));
    return () => {
      isHere = false;
    };
  }, [desktop, recordId, first, looks]);

  useEffect(() => {
    if (choice === '') return;
    let isHere = true;
    const cut = async () => {
      const reply = await desktop.call('paste:parts', { recordId, choice, limit });
      if (!isHere) return;
      if (reply.ok) setParts(reply.value.parts);
      else setFailure(reply.failure);
    };
    cut().catch(() => isHere && setFailure(BUG));
    return () => {
      isHere = false;
    };
  }, [desktop, recordId, choice, limit]);

  const changeLimit = useSavedLimit(setLimit, setFailure);
  const lookAgain = useCallback(() => {
    setFailure(null);
    setChoice('');
    setLooks((count) => count + 1);
  }, []);
  return { lookAgain, offer, choice, setChoice, limit, changeLimit, parts, failure };
}

/** Kept for the next time: the boxes of a case system do not change from day to day. */
function useSavedLimit(setLimit: (limit: number | null) => void, setFailure: (failure: Failure) => void) {
  const desktop = useDesktop();
  return useCallback(
    (next: number | null) => {
      setLimit(next);
      desktop
        .call('paste:save-limit', { limit: next })
        .then((reply) => (reply.ok ? undefined : setFailure(reply.failure)))
        .catch(() => setFailure(BUG));
    },
    [desktop, setLimit, setFailure],
  );
}
