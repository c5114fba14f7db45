import type { Session } from '@contract/vault-calls';
import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { newAnswers } from '../desktop/answers';
import { showSaveState } from '../desktop/save-state';
import { throughlineTheme } from '../ui/theme';
import { Shell } from './shell';

type SignedInProps = {
  readonly session: Session;
  readonly isEvaluationRuntime: boolean;
  readonly onLocked: () => void;
};

/** Everything that exists only while somebody is signed in. Its answers are forgotten when it goes. */
export function SignedIn({ session, isEvaluationRuntime, onLocked }: SignedInProps) {
  const [answers] = useState(newAnswers);
  useEffect(
    () => () => {
      answers.clear();
      showSaveState({ kind: 'NOTHING' });
    },
    [answers],
  );
  useEffect(() => goToFirstPlace(session), [session]);
  return (
    <FluentProvider theme={throughlineTheme} className="fluent-root">
      <QueryClientProvider client={answers}>
        <Router hook={useHashLocation}>
          <Shell session={session} isEvaluationRuntime={isEvaluationRuntime} onLocked={onLocked} />
        </Router>
      </QueryClientProvider>
    </FluentProvider>
  );
}

/** Back to the record that was open when the app was locked or cut off; otherwise to Today. */
function goToFirstPlace({ resume }: Session): void {
  navigate(resume ? `/records/${resume.recordId}` : '/today', { replace: true });
}
