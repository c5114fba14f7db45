import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Desktop } from '../desktop/desktop';
import { useDesktop } from '../desktop/desktop-provider';
import { prefetchShell } from './later-chunks';

export type AppStatus = Answer<'app:status'>;

export type Gate =
  | { readonly kind: 'LOOKING' }
  | { readonly kind: 'ABSENT'; readonly status: AppStatus }
  | { readonly kind: 'LOCKED'; readonly status: AppStatus }
  | { readonly kind: 'UNLOCKED'; readonly status: AppStatus; readonly session: Session; readonly firstPlace: string }
  | { readonly kind: 'PROBLEM'; readonly failure: Failure };

/** Which of the four the window shows, and the two steps between them. */
export function useGate() {
  const desktop = useDesktop();
  const [gate, setGate] = useState<Gate>(firstGuess);
  const gateKind = useRef(gate.kind);
  useEffect(() => {
    gateKind.current = gate.kind;
  }, [gate.kind]);

  const lookAgain = useCallback(() => {
    void look(desktop).then((found) => setGate((now) => (now.kind === 'UNLOCKED' ? now : found)));
  }, [desktop]);
  const signIn = useCallback((session: Session, firstPlace: string = placeToResume(session)) => {
    setGate((now) => ('status' in now ? { kind: 'UNLOCKED', status: now.status, session, firstPlace } : now));
  }, []);
  const locked = useCallback(() => {
    forgetPlace();
    setGate((now) => (now.kind === 'UNLOCKED' ? { kind: 'LOCKED', status: { ...now.status, vault: 'LOCKED' } } : now));
    // The last step of the first run is also behind the door: ask which screen is right now.
    if (gateKind.current === 'ABSENT') lookAgain();
  }, [lookAgain]);

  useEffect(lookAgain, [lookAgain]);
  useEffect(() => desktop.onNews((news) => (news.kind === 'LOCKED' ? locked() : undefined)), [desktop, locked]);
  useEffect(() => {
    if (gate.kind === 'LOCKED' || gate.kind === 'ABSENT') prefetchShell();
    if (gate.kind === 'LOCKED') uncoverPage();
  }, [gate.kind]);

  return { gate, signIn, locked, lookAgain };
}

/**
 * The main process says in the page's address that there is a vault, so that the passphrase can be typed while the
 * rest of the program is still loading. The answer to `app:status` replaces the guess without touching what was typed.
 */
function firstGuess(): Gate {
  if (window.location.search !== '?locked') return { kind: 'LOOKING' };
  return { kind: 'LOCKED', status: { vault: 'LOCKED', appVersion: '', isEvaluationRuntime: false } };
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
  if (status.vault === 'UNLOCKED') await desktop.call('vault:lock', undefined);
  return { kind: 'LOCKED', status: { ...status, vault: 'LOCKED' } };
}

/** The record that was open when the app was locked or cut off; otherwise Today. */
function placeToResume({ resume }: Session): string {
  return resume ? `/records/${resume.recordId}` : '/today';
}

function asBug(): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind: 'UNEXPECTED', reference: 'window' } };
}

/** Which record was open is nobody's business once the app is locked. */
function forgetPlace(): void {
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}`);
}

/**
 * A dialog that was open when the app locked has hidden the page behind it from screen readers. The UI kit is taken
 * away before it can undo that, so the door would be silent.
 */
function uncoverPage(): void {
  for (const element of document.body.children) element.removeAttribute('aria-hidden');
}
