import type { Session } from '@contract/vault-calls';
import { FluentProvider } from '@fluentui/react-components';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { newAnswers } from '../desktop/answers';
import { useDesktop } from '../desktop/desktop-provider';
import { showSaveState } from '../desktop/save-state';
import { SessionContext } from '../desktop/session';
import { questionOf } from '../desktop/use-answer';
import { throughlineTheme } from '../ui/theme';
import { Shell } from './shell';

type SignedInProps = {
  readonly session: Session;
  /** The address to show first. */
  readonly firstPlace: string;
  readonly isEvaluationRuntime: boolean;
  readonly onLocked: () => void;
};

/** Everything that exists only while somebody is signed in. Its answers are forgotten when it goes. */
export function SignedIn({ session, firstPlace, isEvaluationRuntime, onLocked }: SignedInProps) {
  const [answers] = useState(newAnswers);
  useEffect(
    () => () => {
      answers.clear();
      showSaveState({ kind: 'NOTHING' });
    },
    [answers],
  );
  useEffect(() => navigate(firstPlace, { replace: true }), [firstPlace]);
  useChildrenAhead(answers);
  return (
    <FluentProvider theme={throughlineTheme}>
      <QueryClientProvider client={answers}>
        <Router hook={useHashLocation}>
          <SessionContext value={session}>
            <Shell isEvaluationRuntime={isEvaluationRuntime} onLocked={onLocked} />
          </SessionContext>
        </Router>
      </QueryClientProvider>
    </FluentProvider>
  );
}

/** The longest answer there is, fetched while the person looks at the first screen: the children then open at once. */
function useChildrenAhead(answers: QueryClient): void {
  const desktop = useDesktop();
  useEffect(() => {
    let isHere = true;
    requestIdleCallback(() => {
      if (isHere) void answers.prefetchQuery(questionOf(desktop, 'children:list', undefined));
    });
    return () => {
      isHere = false;
    };
  }, [answers, desktop]);
}
