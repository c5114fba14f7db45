import type { MergeItem, MergePreview, SealedFile, SealedPartner } from '@contract/sealed-calls';
import { mergePreview, sealedPartner } from '@contract/sealed-calls';
import type { Session } from '@contract/vault-calls';
import { session } from '@contract/vault-calls';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type StandInAnswers, standInDesktop } from './stand-in-desktop';

export const idOf = (at: number) => `0b0f5d5a-5f0c-4a39-9f5d-${String(at).padStart(12, '0')}`;
export const AT = '2026-11-25T10:12:00.000Z';

export const MANAGER: Session = session.parse({
  ...{ userId: idOf(1), name: 'Marian Oduya', role: 'TM', team: '', storeKind: 'TEAM' },
  ...{ serviceName: 'Fellshire Council', resume: null },
});
export const OWN_COPY: Session = { ...MANAGER, name: 'Tom Birkett', role: 'SW', storeKind: 'OWN_COPY' };

/** One person to exchange files with: Tom, whose code was compared, unless said otherwise. */
export function partner(changes: Partial<Record<keyof SealedPartner, unknown>> = {}): SealedPartner {
  return sealedPartner.parse({
    ...{ userId: idOf(2), name: 'Tom Birkett', key: 'TRUSTED', code: 'K7QM 2XTD 9WHB', trustedAt: AT, leftOn: null },
    ...{ files: [], ...changes },
  });
}

export function sealedFileOf(number: number, changes: Partial<Record<keyof SealedFile, unknown>> = {}) {
  return {
    ...{ fileId: idOf(100 + number), number, madeAt: AT, expiresOn: '2099-12-09', revokedAt: null, answeredAt: null },
    ...{ children: 3, records: 5, actions: 8, ...changes },
  };
}

export function answerOf(comment: string, recordedBy = 'Tom Birkett') {
  return { kind: 'AGREES_WITH_COMMENT', comment, recordedBy, recordedAt: AT };
}

/** An answer in a file: of the child's first version, new, unless said otherwise. */
export function itemOf(at: number, changes: Partial<Record<keyof MergeItem, unknown>> = {}) {
  return {
    ...{ answerId: idOf(200 + at), outcome: 'NEW', recordId: idOf(300 + at), childName: `Child ${at}` },
    ...{ sessionDate: '2026-11-09', version: 1, theirs: answerOf(`Words of ${at}`), ours: null, ...changes },
  };
}

export function previewOf(items: readonly unknown[], changes: Partial<Record<keyof MergePreview, unknown>> = {}) {
  return mergePreview.parse({
    ...{ fileId: idOf(99), from: 'Tom Birkett', madeAt: AT, notes: [], items },
    ...{ progress: { fresh: 0, already: 0 }, ...changes },
  });
}

/** Shows a screen to `who`, with a stand-in behind the window that answers as told. */
export function show(screen: ReactNode, answers: StandInAnswers, who: Session = MANAGER) {
  const { hook, history } = memoryLocation({ path: '/sealed-files', record: true });
  const desktop = standInDesktop(answers);
  render(
    <DesktopProvider desktop={desktop}>
      <QueryClientProvider client={newAnswers()}>
        <Router hook={hook}>
          <SessionContext value={who}>{screen}</SessionContext>
        </Router>
      </QueryClientProvider>
    </DesktopProvider>,
  );
  return { desktop, history, person: userEvent.setup() };
}
