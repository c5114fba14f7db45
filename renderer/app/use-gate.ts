import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { useCallback, useEffect, useState } from 'react';
import type { Desktop } from '../desktop/desktop';
import { useDesktop } from '../desktop/desktop-provider';
import { hasPendingSaves } from '../desktop/pending-saves';
import { prefetchShell } from './later-chunks';

export type AppStatus = Answer<'app:status'>;

export type Gate =
  | { readonly kind: 'LOOKING' }
  | { readonly kind: 'ABSENT'; readonly status: AppStatus }
  | { readonly kind: 'LOCKED'; readonly status: AppStatus }
  | { readonly kind: 'UNLOCKED'; readonly status: AppStatus; readonly session: Session; readonly firstPlace: string }
  | { readonly kind: 'PROBLEM'; readonly failure: Failure };

/** The main process brings a new page after each lock. Should it ever not, this one asks where it stands. */
const NEW_PAGE_WITHIN_MS = 3_000;

/**
 * Which of the four the window shows. A lock empties the page at once and for good: the door is drawn by the new
 * page, in a new process, that the main process then loads, so that no word stays behind in this one's memory.
 */
export function useGate() {
  const desktop = useDesktop();
  const [gate, setGate] = useState<Gate>(firstGuess);

  const lookAgain = useCallback(() => {
    void look(desktop).then((found) => setGate((now) => (now.kind === 'UNLOCKED' ? now : found)));
  }, [desktop]);
  const signIn = useCallback((session: Session, firstPlace: string = placeToResume(session)) => {
    setGate((now) => ('status' in now ? { kind: 'UNLOCKED', status: now.status, session, firstPlace } : now));
  }, []);
  const locked = useCallback(() => setGate({ kind: 'LOOKING' }), []);

  useEffect(lookAgain, [lookAgain]);
  useEffect(
    () =>
      desktop.onNews((news) => {
        if (news.kind === 'LOCKED') locked();
        // Where no screen holds words, nobody else answers: the first run, or a screen that stopped working.
        if (news.kind === 'LOCKING' && !hasPendingSaves()) void desktop.call('vault:lock', undefined);
      }),
    [desktop, locked],
  );
  useEffect(() => {
    if (gate.kind === 'LOCKED' || gate.kind === 'ABSENT') prefetchShell();
    if (gate.kind !== 'LOOKING') return;
    const timer = setTimeout(lookAgain, NEW_PAGE_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [gate.kind, lookAgain]);

  return { gate, signIn, locked, lookAgain };
}

/**
 * The main process says in the page's address that there is a vault, so that the passphrase can be typed while the
 * rest of the program is still loading. The answer to `app:status` replaces the guess without touching what was typed.
 */
function firstGuess(): Gate {
  if (window.location.search !== '?locked') return { kind: 'LOOKING' };
  return {
    kind: 'LOCKED',
    status: { vault: 'LOCKED', appVersion: '', isEvaluationRuntime: false, asksName: false, lastName: null },
  };
}

/**
 * A window that starts over while the store is open (it crashed, or was reloaded) does not know who is
 * sitting there: it locks first.
 */
async function look(desktop: Desktop): Promise<Gate> {
  const reply = await desktop.call('app:status', undefined).catch(asBug);
  if (!reply.ok) return { kind: 'PROBLEM', failure: reply.failure };
  const status = reply.value;
  if (status.vault === 'ABSENT') return { kind: 'ABSENT', status };
  if (status.vault === 'UNLOCKED') {
    await desktop.call('vault:lock', undefined);
    return { kind: 'LOOKING' };
  }
  return { kind: 'LOCKED', status: { ...status, vault: 'LOCKED' } };
}

/** The draft that was open when the app was locked or cut off; otherwise Today. */
function placeToResume({ resume }: Session): string {
  if (resume === null) return '/today';
  return 'personalId' in resume ? `/personal/${resume.personalId}` : `/records/${resume.recordId}`;
}

function asBug(): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'UNEXPECTED', reference: 'window' } };
}
