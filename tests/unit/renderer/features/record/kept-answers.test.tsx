import type { Reply } from '@contract/contract';
import { type KeptAnswerView, keptAnswerView } from '@contract/review-calls';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { RecordScreen } from '@renderer/features/record/record-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bad, good, standInDesktop } from '../../../../support/stand-in-desktop';
import { reviewViewOf } from '../review/review-view-of';

const ADDENDUM_ID = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0018';
const ANSWER_ID = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0077';
const SEAL = {
  ...{ sha256: 'a'.repeat(64), checkCode: '3f9a 77c1 02de 5b10' },
  ...{ sealedAt: '2026-11-13T15:20:00.000Z', signedBy: 'Marian Oduya' },
};

function keptOf(changes: object = {}): KeptAnswerView {
  const recorded = { recordedBy: 'Priya Castell', recordedAt: '2026-11-12T09:00:00.000Z' };
  return keptAnswerView.parse({
    ...{ answerId: ANSWER_ID, version: 2, cameAt: '2026-11-16T09:00:00.000Z', why: 'SEALED', mayBeAdded: true },
    answer: { kind: 'AGREES_WITH_COMMENT', comment: 'He asked for his bike', ...recorded },
    ...changes,
  });
}

function open(kept: KeptAnswerView[], { isSealed = true, role = 'TM' as 'TM' | 'SW' } = {}) {
  const view = reviewViewOf({ view: isSealed ? { state: 'AGREED', seal: SEAL } : {} }).view;
  const { hook, history } = memoryLocation({ path: `/records/${view.content.id}`, record: true });
  const desktop = standInDesktop({
    'record:open': () => good(view),
    'siblings:records': () => good([]),
    'review:kept': (): Reply<KeptAnswerView[]> => good(kept),
    'review:to-addendum': () => good({ recordId: ADDENDUM_ID as never }),
    'app:status': () => bad({ kind: 'LOCKED' }),
  });
  const me = { userId: '33333333-3333-4333-8333-000000000001', name: 'Marian Oduya', role, team: '' };
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <SessionContext value={{ ...me, storeKind: 'TEAM' } as never}>
            <Router hook={hook}>
              <RecordScreen recordId={view.content.id} />
            </Router>
          </SessionContext>
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  return { desktop, history };
}

const SAYS =
  'Priya Castell answered version 2 on 12 Nov 2026. It does not count, because the record was signed before it came.';

test('a kept answer is told in a sentence, read on request, and added as an addendum', async () => {
  const { desktop, history } = open([keptOf()]);
  expect(await screen.findByText(SAYS)).toBeVisible();
  expect(screen.queryByText('He asked for his bike')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: `Read it: ${SAYS}` }));
  expect(await screen.findByText('He asked for his bike')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add it as an addendum' }));
  await waitFor(() => expect(history.at(-1)).toBe(`/records/${ADDENDUM_ID}`));
  const asked = desktop.calls.filter(({ channel }) => channel === 'review:to-addendum');
  expect(asked).toMatchObject([{ request: { answerId: ANSWER_ID } }]);
});

test('nothing is offered while the record can still be changed, or for an answer that was decided about', async () => {
  open([keptOf({ why: 'EARLIER_TEXT' })], { isSealed: false });
  expect(await screen.findByText(/because the text was changed after this answer/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add it as an addendum' })).toBeNull();
});

test('what was decided about is not offered, and says whose hand it was', async () => {
  open([keptOf({ why: 'GAVE_WAY', mayBeAdded: false })]);
  expect(await screen.findByText(/^Priya Castell recorded an answer to version 2/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add it as an addendum' })).toBeNull();
});

test('a worker is not even asked about', async () => {
  const { desktop } = open([keptOf()], { role: 'SW' });
  await screen.findByRole('heading', { level: 1 });
  expect(desktop.calls.map(({ channel }) => channel)).not.toContain('review:kept');
});

test('whoever only reads a signed record is offered no step of its life', async () => {
  open([], { role: 'SW' });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: 'Make Word file' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'More for this record' })).toBeNull();
});
