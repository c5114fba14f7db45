import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { TriedHouse } from '@contract/house-calls';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Desktop } from '../../../desktop/desktop';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useAnswer } from '../../../desktop/use-answer';
import { useRefresh } from '../../../desktop/use-refresh';

const BUG = { ok: false, failure: { kind: 'UNEXPECTED', reference: 'window' } } as const;

/** Where the focus goes when what had it goes from the page. */
export type Place = 'IN_USE' | 'TRIED';

/** A file is asked for; it is being tried. */
export type Trial = 'NONE' | 'CHOOSING' | 'TRYING';

export type WordLook = {
  readonly looks: Answer<'house:list'> | undefined;
  readonly tried: TriedHouse | null;
  readonly trial: Trial;
  readonly failure: Failure | null;
  /** What was done last, for a message. */
  readonly done: string | null;
  readonly places: { readonly [place in Place]: RefObject<HTMLHeadingElement | null> };
  readonly choose: () => Promise<void>;
  readonly stopTrying: () => void;
  readonly use: (id: string | null) => Promise<void>;
  readonly saveTestPage: (id: string | null) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly leave: () => void;
  readonly seen: () => void;
};

/** The look of Word files: which one is used, one that was chosen and tried, and what happens with them. */
export function useWordLook(): WordLook {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { answer: looks, failure: unread } = useAnswer('house:list', undefined);
  const [tried, setTried] = useState<TriedHouse | null>(null);
  const [trial, setTrial] = useState<Trial>('NONE');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { places, goTo } = usePlaces();
  const begin = () => {
    setFailure(null);
    setDone(null);
  };
  return {
    ...{ looks, tried, trial, done, places, failure: failure ?? unread ?? null },
    choose: async () => {
      begin();
      const reply = await choose(desktop, setTrial);
      if (!reply.ok) return setFailure(reply.failure);
      setTried(reply.value);
      goTo('TRIED');
    },
    stopTrying: () => {
      void desktop.call('house:stop-trying', undefined).catch(() => undefined);
      goTo('IN_USE');
    },
    use: async (id) => {
      begin();
      const reply = await desktop.call('house:use', { id }).catch(() => BUG);
      if (!reply.ok) return setFailure(reply.failure);
      setTried(null);
      setDone(id === null ? 'The built-in look is used again.' : 'This look is used from now on.');
      refresh('house:list');
      goTo('IN_USE');
    },
    saveTestPage: async (id) => {
      begin();
      const reply = await desktop.call('house:save-test-page', { id }).catch(() => BUG);
      if (!reply.ok) return setFailure(reply.failure);
      setDone(`The test page was saved as ${reply.value.fileName}.`);
    },
    remove: async (id) => {
      begin();
      const reply = await desktop.call('house:remove', { id }).catch(() => BUG);
      if (!reply.ok) return setFailure(reply.failure);
      setDone('It was removed.');
      refresh('house:list');
      goTo('IN_USE');
    },
    leave: () => {
      begin();
      setTried(null);
      goTo('IN_USE');
    },
    seen: () => setDone(null),
  };
}

async function choose(desktop: Desktop, setTrial: (trial: Trial) => void) {
  setTrial('CHOOSING');
  const stopListening = desktop.onNews(({ kind }) => kind === 'HOUSE_TRIAL' && setTrial('TRYING'));
  const reply = await desktop.call('house:choose-file', undefined).catch(() => BUG);
  stopListening();
  setTrial('NONE');
  return reply;
}

/** Headings that take the focus, once they are on the page. */
function usePlaces() {
  const places = { IN_USE: useRef<HTMLHeadingElement>(null), TRIED: useRef<HTMLHeadingElement>(null) };
  const [wanted, setWanted] = useState<Place | null>(null);
  const [inUse, triedHere] = [places.IN_USE, places.TRIED];
  useEffect(() => {
    if (wanted === null) return;
    (wanted === 'IN_USE' ? inUse : triedHere).current?.focus();
    setWanted(null);
  }, [wanted, inUse, triedHere]);
  return { places, goTo: setWanted };
}
