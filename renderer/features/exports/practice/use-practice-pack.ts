import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { NameDecision, UnknownName } from '@domain/export/practice/name-decision';
import type { RecordId } from '@domain/identifiers';
import { useCallback, useEffect, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useRefresh } from '../../../desktop/use-refresh';

export type WordIs = NameDecision['is'];
export type MadePack = Answer<'practice:make'>;

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** A pack on its way: the words that look like names, what a person said each is, and what came of making it. */
export type Pack = {
  /** Null until they are known. */
  readonly words: readonly UnknownName[] | null;
  readonly isOf: ReadonlyMap<string, WordIs>;
  readonly undecided: number;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  readonly made: MadePack | null;
  readonly decide: (word: string, is: WordIs) => void;
  /** For every word that is still open, what it looks like. */
  readonly takeLooks: () => void;
  readonly lookAgain: () => void;
  readonly make: () => Promise<void>;
};

export function usePracticePack(recordIds: readonly RecordId[]): Pack {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [words, setWords] = useState<readonly UnknownName[] | null>(null);
  const [isOf, setIsOf] = useState<ReadonlyMap<string, WordIs>>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [made, setMade] = useState<MadePack | null>(null);
  const key = recordIds.join(' ');

  const look = useCallback(
    async (decided: NameDecision[]) => {
      const ids = key.split(' ') as RecordId[];
      const reply = await desktop
        .call('practice:look', { recordIds: ids, decided })
        .catch(() => ({ ok: false as const, failure: BUG }));
      if (!reply.ok) return setFailure(reply.failure);
      setWords((known) => [...(decided.length > 0 ? (known ?? []) : []), ...reply.value.unknown]);
    },
    [desktop, key],
  );
  useEffect(() => {
    void look([]);
  }, [look]);

  const open = (words ?? []).filter(({ word }) => !isOf.has(word));
  const decided = (): NameDecision[] => [...isOf].map(([word, is]) => ({ word, is }));
  const make = async () => {
    if (isBusy || words === null || open.length > 0) return;
    setIsBusy(true);
    setFailure(null);
    setMade(null);
    const reply = await desktop
      .call('practice:make', { recordIds: [...recordIds], decided: decided() })
      .catch(() => ({ ok: false as const, failure: BUG }));
    setIsBusy(false);
    if (reply.ok) {
      setMade(reply.value);
      return refresh('exports:list', 'exports:receipts');
    }
    if (reply.failure.kind === 'CANCELLED') return;
    setFailure(reply.failure);
    // What was decided can bring a word to light that stood in the shadow of another.
    if (reply.failure.kind === 'PRACTICE_NAMES_TO_DECIDE') await look(decided());
  };
  return {
    ...{ words, isOf, failure, isBusy, made, make },
    undecided: open.length,
    decide: (word, is) => setIsOf(new Map([...isOf, [word, is]])),
    takeLooks: () => setIsOf(new Map([...isOf, ...open.map(({ word, looksLike }) => [word, looksLike] as const)])),
    lookAgain: () => {
      setFailure(null);
      void look(decided());
    },
  };
}
