import { userId } from '@domain/identifiers';
import { type PersonalSummary, personalSummary } from '@domain/personal/personal';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { workersToOffer } from '@renderer/features/personal/by-worker';
import { PersonalListScreen } from '@renderer/features/personal/personal-list-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';
import { templateSummaryOf } from '../../../../support/template-summary-of';

const STARTED = personalSummary.shape.id.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0099');
const session = {
  userId: userId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0004'),
  name: 'Marian Oduya',
  role: 'TM',
  serviceName: 'Northshire',
  resume: null,
  team: '',
  storeKind: 'TEAM' as const,
} as const;
const PERSONAL = templateSummaryOf({ id: 'personal', name: 'Personal supervision', recordType: 'PERSONAL' });
const OURS = templateSummaryOf({ id: 'own-check', name: 'Our check-in', recordType: 'PERSONAL', origin: 'OWN' });

function aRecord(number: number, changes: object = {}): PersonalSummary {
  return personalSummary.parse({
    id: `7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a00${10 + number}`,
    number,
    ...{ as: 'SUPERVISOR', worker: 'Priya Castell', workerId: null, supervisor: 'Marian Oduya', isAnswered: false },
    templateName: 'Personal supervision',
    state: 'SIGNED',
    date: '2026-11-09',
    updatedAt: '2026-11-09T09:30:00.000Z',
    ...changes,
  });
}

function open(
  records: PersonalSummary[],
  answers: StandInAnswers = {},
  who: ComponentProps<typeof SessionContext>['value'] = session,
) {
  const { hook, history } = memoryLocation({ path: '/personal', record: true });
  const desktop = standInDesktop({
    'personal:list': () => good(records),
    'personal:start': () => good({ personalId: STARTED }),
    'children:list': () => good([]),
    'templates:list': () => good([PERSONAL, templateSummaryOf({ id: 'case-supervision', name: 'Case supervision' })]),
    ...answers,
  });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <Router hook={hook}>
            <SessionContext value={who}>
              <PersonalListScreen />
            </SessionContext>
          </Router>
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  const started = () =>
    desktop.calls.filter(({ channel }) => channel === 'personal:start').map(({ request }) => request);
  return { person: userEvent.setup(), history, started };
}

describe('the list of personal supervision', () => {
  test('says when it is empty what it is for, and that it never goes to a child’s file', async () => {
    open([]);
    expect(await screen.findByRole('heading', { name: 'None written yet' })).toBeVisible();
    expect(screen.getByText(/staff file and never to a child’s/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start personal supervision' })).toBeVisible();
  });

  test('stands by worker, in the order it comes in, and opens', async () => {
    const { person, history } = open([
      aRecord(3, { worker: 'Anna Berg', state: 'DRAFT', date: null }),
      aRecord(2),
      aRecord(1, { worker: 'priya castell', date: '2026-10-01' }),
    ]);
    const rows = within(await screen.findByRole('table', { name: 'Priya Castell' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      '9 Nov 2026Personal supervision, PS-000002Signed',
      '1 Oct 2026Personal supervision, PS-000001Signed',
    ]);
    const other = screen.getByRole('table', { name: 'Anna Berg' });
    await person.click(within(other).getByText('No date yet'));
    expect(history.at(-1)).toBe(`/personal/${aRecord(3).id}`);
  });

  test('starts one with a worker, typed and sent by Enter, and goes there', async () => {
    const { person, history, started } = open([aRecord(1)]);
    await person.click(await screen.findByRole('button', { name: 'Start personal supervision' }));
    await person.type(screen.getByLabelText(/With whom/), '  Tom Hale {Enter}');
    expect(started()).toEqual([{ worker: 'Tom Hale', templateId: 'personal' }]);
    expect(history.at(-1)).toBe(`/personal/${STARTED}`);
  });

  test('asks for the worker before it starts', async () => {
    const { person, started } = open([]);
    await person.click(await screen.findByRole('button', { name: 'Start personal supervision' }));
    await person.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByText('Name the worker.')).toBeVisible();
    expect(started()).toEqual([]);
  });

  test('offers the form to choose only where there is more than one', async () => {
    const { person, started } = open([], { 'templates:list': () => good([OURS, PERSONAL]) });
    await person.click(await screen.findByRole('button', { name: 'Start personal supervision' }));
    const choice = await screen.findByLabelText('On which form?');
    expect(choice).toHaveValue('personal');
    await person.selectOptions(choice, 'Our check-in');
    await person.type(screen.getByLabelText(/With whom/), 'Tom Hale{Enter}');
    expect(started()).toEqual([{ worker: 'Tom Hale', templateId: 'own-check' }]);
  });
});

describe('who else reads', () => {
  const as = (role: 'SW' | 'SM') => ({ ...session, role });

  test('a worker finds what is theirs to read and sign first, and begins none', async () => {
    open([aRecord(1, { as: 'WORKER', workerId: session.userId })], {}, as('SW'));
    const table = await screen.findByRole('table', { name: 'Yours, with Marian Oduya' });
    expect(within(table).getByText('For you to read and sign')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start personal supervision' })).not.toBeInTheDocument();
  });

  test('a worker with none is told when there will be one', async () => {
    open([], {}, as('SW'));
    expect(await screen.findByRole('heading', { name: 'None to read yet' })).toBeVisible();
  });

  test('a service manager sees those of team managers apart, and is asked for a reason', async () => {
    const theirs = aRecord(4, { as: 'THEIR_MANAGER' });
    const { person, history } = open([], { 'personal:of-supervisors': () => good([theirs]) }, as('SM'));
    const table = await screen.findByRole('table', { name: 'Given by team managers' });
    await person.click(within(table).getByText('9 Nov 2026'));
    expect(history.at(-1)).toBe(`/personal/${theirs.id}/read`);
  });

  test('what is from before a worker signed in stands apart from what is theirs', async () => {
    open([aRecord(2, { workerId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0077' }), aRecord(1)]);
    expect(await screen.findByRole('table', { name: 'Priya Castell' })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Priya Castell, from before they signed in' })).toBeVisible();
  });
});

test('workers are offered once each, by name, and nobody is offered themselves', () => {
  const known = {
    supervised: ['Priya Castell', 'Zoe Lark'],
    allocated: ['priya castell', null, ' ', 'Anna Berg', 'MARIAN ODUYA'],
  };
  expect(workersToOffer(known, 'Marian Oduya')).toEqual(['Anna Berg', 'Priya Castell', 'Zoe Lark']);
});
