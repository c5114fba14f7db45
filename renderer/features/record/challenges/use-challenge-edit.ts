import type { Failure } from '@contract/failure';
import { type Challenge, type ChallengeWords, wordsOfChallenge } from '@domain/challenge/challenge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { registerFlush } from '../../../desktop/pending-saves';
import { useRefresh } from '../../../desktop/use-refresh';
import { useRecordDesk } from '../record-desk-context';
import { problemWith } from './challenge-words';

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** The words of a challenge as they are being changed; saved on leaving a field, and before the app locks or closes. */
export function useChallengeEdit(challenge: Challenge) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { draft, today } = useRecordDesk();
  const [words, setWords] = useState<ChallengeWords>(() => wordsOfChallenge(challenge));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const newest = useRef(words);
  const saved = useRef(JSON.stringify(words));
  const onItsWay = useRef<Promise<boolean>>(Promise.resolve(true));
  const { id: challengeId } = challenge;

  const change = (part: Partial<ChallengeWords>) => {
    newest.current = { ...newest.current, ...part };
    setWords(newest.current);
  };

  const send = useCallback(async (): Promise<boolean> => {
    const wrong = problemWith(newest.current, today);
    setProblem(wrong);
    // A day that cannot be is not saved; the words beside it are.
    const sent = wrong === null ? newest.current : { ...newest.current, ...daysOf(JSON.parse(saved.current)) };
    if (JSON.stringify(sent) === saved.current) return true;
    const asked = desktop.call('challenge:change', { challengeId, words: sent });
    const reply = await asked.catch(() => ({ ok: false as const, failure: BUG }));
    setFailure(reply.ok ? null : reply.failure);
    if (!reply.ok) return false;
    saved.current = JSON.stringify(sent);
    draft.setChallenges(draft.challenges().map((each) => (each.id === challengeId ? reply.value : each)));
    refresh('challenges:list', 'challenges:of-child');
    return true;
  }, [desktop, challengeId, draft, today, refresh]);

  /** One at a time, so that older words never come after newer ones. */
  const save = useCallback(() => {
    onItsWay.current = onItsWay.current.then(send);
    return onItsWay.current;
  }, [send]);

  useEffect(() => {
    const unregister = registerFlush(save);
    return () => {
      unregister();
      void save();
    };
  }, [save]);

  return { words, change, save, failure, problem };
}

function daysOf({ respondedOn, seenOn }: ChallengeWords): Pick<ChallengeWords, 'respondedOn' | 'seenOn'> {
  return { respondedOn, seenOn };
}
