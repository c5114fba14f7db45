import type { ActionLine } from '@domain/action/action-line';
import { userId } from '@domain/identifiers';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { ActionsScreen } from '@renderer/features/actions/actions-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { actionLineOf } from '../../../../support/action-line-of';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

const ID = userId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0004');
const FIRST = actionLineOf({ what: 'Ring the school', due: '2099-11-30' });
/** The session's own: a worker's list begins with those. */
const OWN = { ...FIRST, who: 'Marian Oduya' };
const LEFT = actionLineOf({
  what: 'Write to the court',
  who: 'Tom Birkett',
  ownerLeftOn: '2026-11-06',
  due: '2099-12-01',
});

function show(lines: readonly ActionLine[], role: 'TM' | 'SW' = 'TM', answers: StandInAnswers = {}) {
  const desktop = standInDesktop({
    'actions:list': () => good([...lines]),
    'workers:list': () => good([]),
    'action:history': () => good([]),
    ...answers,
  });
  const location = memoryLocation({ path: '/actions', record: true });
  const session = {
    userId: ID,
    name: 'Marian Oduya',
    role,
    serviceName: 'Northshire',
    resume: null,
    team: '',
    storeKind: 'TEAM' as const,
  };
  render(
    <FluentProvider>
      <QueryClientProvider client={newAnswers()}>
        <DesktopProvider desktop={desktop}>
          <SessionContext value={session}>
            <Router hook={location.hook}>
              <ActionsScreen />
            </Router>
          </SessionContext>
        </DesktopProvider>
      </QueryClientProvider>
    </FluentProvider>,
  );
  return { desktop, location, keys: userEvent.setup() };
}

const row = (name: string) => screen.findByRole('button', { name });
const sent = (desktop: ReturnType<typeof standInDesktop>, channel: string) =>
  desktop.calls.filter((call) => call.channel === channel).map(({ request }) => request);

describe('the place of actions', () => {
  test('says what will come here while there is nothing', async () => {
    show([]);
    expect(await screen.findByRole('heading', { name: 'No actions yet' })).toBeVisible();
  });

  test('Space, a letter and Enter mark progress; the note is what was typed', async () => {
    const { desktop, keys } = show([OWN], 'SW', { 'action:note-progress': () => good(undefined) });
    (await row('Ring the school')).focus();
    await keys.keyboard(' ');
    expect(await screen.findByRole('radio', { name: 'Under way' })).toBeChecked();
    (screen.getByRole('radio', { name: 'Under way' }) as HTMLElement).focus();
    await keys.keyboard('d');
    expect(screen.getByRole('radio', { name: 'Done' })).toBeChecked();
    await keys.type(screen.getByLabelText('What was done?'), ' Rang Mrs Okafor ');
    await keys.type(screen.getByLabelText('How do we know?'), 'dus');
    await keys.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Marked as done.');
    expect(sent(desktop, 'action:note-progress')).toEqual([
      {
        actionId: FIRST.id,
        note: { on: expect.any(String), says: 'DONE', note: 'Rang Mrs Okafor', evidence: 'dus' },
      },
    ]);
  });

  test('N, the words and Ctrl+Enter are a note: the cursor is in the words at once', async () => {
    const { desktop, keys } = show([OWN], 'SW', { 'action:note-progress': () => good(undefined) });
    (await row('Ring the school')).focus();
    await keys.keyboard('n');
    const words = await screen.findByLabelText('What has happened so far?');
    await waitFor(() => expect(words).toHaveFocus());
    await keys.keyboard('Rang; no answer{Control>}{Enter}{/Control}');
    await screen.findByText('Marked as under way.');
    expect(sent(desktop, 'action:note-progress')).toMatchObject([
      { actionId: FIRST.id, note: { says: 'UNDER_WAY', note: 'Rang; no answer' } },
    ]);
  });

  test('a refusal is a sentence, and what was typed stays', async () => {
    const { keys } = show([FIRST], 'TM', { 'action:note-progress': () => bad({ kind: 'DISK_FULL' }) });
    (await row('Ring the school')).focus();
    await keys.keyboard('p');
    await keys.type(await screen.findByLabelText('What has happened so far?'), 'Rang');
    await keys.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(screen.getByLabelText('What has happened so far?')).toHaveValue('Rang');
  });

  test('moving a date says what is kept, and asks for a day and why before anything is sent', async () => {
    const { desktop, keys } = show([{ ...FIRST, moves: 1 }], 'TM', { 'action:move-date': () => good(undefined) });
    await keys.click(await row('Ring the school'));
    await keys.click(await screen.findByRole('button', { name: 'Move the date' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('The first date, 30 Nov 2026, is kept');
    expect(dialog).toHaveTextContent('This is the second time the date moves.');
    await keys.click(within(dialog).getByRole('button', { name: 'Move the date' }));
    expect(within(dialog).getByText(/Give the new date/)).toBeVisible();
    await keys.type(within(dialog).getByLabelText('New date'), '1/2/2020');
    await keys.type(within(dialog).getByLabelText('Why?'), 'Panel');
    await keys.click(within(dialog).getByRole('button', { name: 'Move the date' }));
    expect(within(dialog).getByText(/That day has gone/)).toBeVisible();
    expect(sent(desktop, 'action:move-date')).toEqual([]);
    await keys.clear(within(dialog).getByLabelText('New date'));
    await keys.type(within(dialog).getByLabelText('New date'), '1/2/2099');
    await keys.click(within(dialog).getByRole('button', { name: 'Move the date' }));
    await waitFor(() =>
      expect(sent(desktop, 'action:move-date')).toEqual([{ actionId: FIRST.id, due: '2099-02-01', why: 'Panel' }]),
    );
  });

  test('a manager gives on what somebody left behind; a worker is told whom to ask', async () => {
    const { desktop, keys } = show([FIRST, LEFT], 'TM', { 'action:change-owner': () => good(undefined) });
    await keys.click(await screen.findByRole('button', { name: 'Tom Birkett has left: give it to somebody' }));
    await keys.type(await screen.findByLabelText('Who will do it?'), 'tom birkett');
    await keys.type(screen.getByLabelText('Why?'), 'He left');
    await keys.click(screen.getByRole('button', { name: 'Give it to them' }));
    expect(screen.getByText('It is with Tom Birkett already.')).toBeVisible();
    await keys.clear(screen.getByLabelText('Who will do it?'));
    await keys.type(screen.getByLabelText('Who will do it?'), 'Ffion Beddoe');
    await keys.click(screen.getByRole('button', { name: 'Give it to them' }));
    await screen.findByText('It is with Ffion Beddoe now.');
    expect(sent(desktop, 'action:change-owner')).toEqual([{ actionId: LEFT.id, who: 'Ffion Beddoe', why: 'He left' }]);
  });

  test('a worker has neither button, and is never asked for the team', async () => {
    const { desktop, keys } = show([LEFT], 'SW');
    // It is somebody else's: a worker's list begins with their own.
    await keys.click(await screen.findByRole('button', { name: 'Show all open actions' }));
    await keys.click(await row('Write to the court'));
    await screen.findByRole('button', { name: 'Mark progress' });
    expect(screen.queryByRole('button', { name: 'Move the date' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Give it|give it/ })).toBeNull();
    expect(sent(desktop, 'workers:list')).toEqual([]);
  });

  test('the count follows the filter; a file holds what is shown, in its order', async () => {
    const { desktop, keys } = show([FIRST, LEFT], 'TM', {
      'actions:export': () => good({ fileName: 'Actions.csv', actions: 1 }),
    });
    await row('Ring the school');
    await keys.keyboard('/');
    await keys.keyboard('court');
    expect(await screen.findByText('1 action: all open')).toBeVisible();
    await keys.click(screen.getByRole('button', { name: 'Make a file of this list' }));
    await keys.click(await screen.findByRole('menuitem', { name: /^Table for a spreadsheet/ }));
    expect(await screen.findByText('Actions.csv is saved.')).toBeVisible();
    expect(sent(desktop, 'actions:export')).toEqual([{ actionIds: [LEFT.id], kind: 'CSV' }]);
    await keys.clear(screen.getByRole('searchbox'));
    expect(await screen.findByText('2 actions: all open')).toBeVisible();
  });

  test('of thousands only those in sight are in the page', async () => {
    show(Array.from({ length: 5_000 }, (_, at) => actionLineOf({ what: `Action ${at}`, due: '2099-01-01' })));
    await row('Action 0');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('table', { name: 'Actions' })).toHaveAttribute('aria-rowcount', '5001');
  });
});
