import type { TemplateSummary } from '@contract/template-calls';
import type { Session } from '@contract/vault-calls';
import { instant } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { throughlineTheme } from '@renderer/ui/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

// A dialog of the UI kit takes its time where nothing is drawn and other tests are running.
configure({ asyncUtilTimeout: 5_000 });

export const SAVED_AT = instant.parse('2026-11-09T10:42:00.000Z');

const SESSION: Session = {
  ...{
    userId: userId.parse('33333333-3333-4333-8333-333333333333'),
    name: 'Marian Oduya',
    role: 'TM',
    team: '',
    storeKind: 'TEAM',
  },
  ...{ serviceName: 'Northfold', resume: null },
};

/** Draws a screen as a signed-in manager sees it, over a stand-in for the program. */
export function openScreen(screen: ReactNode, answers: StandInAnswers) {
  const desktop = standInDesktop(answers);
  const { hook, history } = memoryLocation({ path: '/templates', record: true });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider theme={throughlineTheme}>
        <QueryClientProvider client={newAnswers()}>
          <SessionContext value={SESSION}>
            <Router hook={hook}>{screen}</Router>
          </SessionContext>
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  return { desktop, history };
}

export function summaryOf(changes: Partial<TemplateSummary> = {}): TemplateSummary {
  return {
    ...{ id: 'own-home-visit', name: 'Home visit', purpose: 'For talking over one visit.', recordType: 'CASE' },
    ...{ origin: 'OWN', versions: [versionOf(1)], draftUpdatedAt: null, openDrafts: 0, isRetired: false, ...changes },
  };
}

export function versionOf(version: number, note = 'Begun'): TemplateSummary['versions'][number] {
  return { version, note, publishedAt: SAVED_AT, publishedBy: 'Marian Oduya' };
}
