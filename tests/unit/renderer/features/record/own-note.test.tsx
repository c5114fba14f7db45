import { type Instant, localDateOfInstant } from '@domain/calendar/local-date';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { RecordScreen } from '@renderer/features/record/record-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { good, standInDesktop } from '../../../../support/stand-in-desktop';
import { recordViewOf } from './record-view-of';

const DECISION = {
  ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0021', decision: 'Hold a strategy discussion today' },
  ...{ reason: 'Missing for the third time', decidedAgainst: 'Waiting', agreedBy: '', agreedOn: null },
};
const NO_ACTIONS = {
  kind: 'ACTIONS',
  actions: [],
  noActionReason: 'The discussion this afternoon decides who does what',
};

function openNote(sections: object) {
  const template = shippedTemplate('oversight');
  // Of today: a note of an earlier day would be asked why it is late.
  const header = { sessionDate: localDateOfInstant(new Date().toISOString() as Instant) };
  const view = recordViewOf({ header, content: { type: 'OVERSIGHT', template, openActions: [], sections } });
  const desktop = standInDesktop({
    'record:open': () => good(view),
    'record:save': () => good({ savedAt: view.updatedAt }),
    'record:sign': () => good(view),
    'templates:list': () => good([]),
  });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <RecordScreen recordId={view.content.id} />
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  return { desktop, person: userEvent.setup() };
}

test('the manager’s own note is signed from the draft, and nowhere offers to share it', async () => {
  const decision = { kind: 'DECISIONS', decisions: [DECISION] };
  const { desktop, person } = openNote({ decision, actions: NO_ACTIONS });
  expect(await screen.findByText(/Draft\. Sign it when it is ready/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Share/ })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Sign' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Sign this record?' });
  expect(dialog).toHaveTextContent('sealed as record MO-000042, version 1');
  expect(dialog).not.toHaveTextContent('answer of');
  await person.click(screen.getByRole('button', { name: 'Sign and seal it' }));
  await waitFor(() => expect(desktop.calls.map(({ channel }) => channel)).toContain('record:sign'));
});

test('with something missing, the check says what, and nothing is asked', async () => {
  const { desktop, person } = openNote({ actions: NO_ACTIONS });
  await person.click(await screen.findByRole('button', { name: 'Sign' }));
  expect(await screen.findByText(/Something is still needed before signing/)).toBeVisible();
  expect(desktop.calls.map(({ channel }) => channel)).not.toContain('record:sign');
});
