import { Suspense } from 'react';
import { UnlockScreen } from '../features/unlock/unlock-screen';
import { ErrorBoundary } from './error-boundary';
import { FirstRunScreen, SignedIn } from './later-chunks';
import { StoppedWindow } from './stopped-screens';
import { useGate } from './use-gate';

/**
 * The gate: first run on an empty machine, the unlock screen while locked, the shell for whoever is signed in.
 * Locking takes the whole shell away, and the page with it.
 */
export function App() {
  const { gate, signIn, locked, lookAgain } = useGate();
  return (
    <ErrorBoundary instead={<StoppedWindow />}>
      <Suspense fallback={<div className="door" aria-busy="true" />}>
        {gate.kind === 'LOOKING' ? <div className="door" aria-busy="true" /> : null}
        {gate.kind === 'ABSENT' ? <FirstRunScreen status={gate.status} onReady={signIn} /> : null}
        {gate.kind === 'LOCKED' ? <UnlockScreen status={gate.status} onUnlocked={signIn} /> : null}
        {gate.kind === 'PROBLEM' ? <UnlockScreen problem={gate.failure} onTryAgain={lookAgain} /> : null}
        {gate.kind === 'UNLOCKED' ? (
          <SignedIn
            session={gate.session}
            firstPlace={gate.firstPlace}
            isEvaluationRuntime={gate.status.isEvaluationRuntime}
            onLocked={locked}
          />
        ) : null}
      </Suspense>
    </ErrorBoundary>
  );
}
