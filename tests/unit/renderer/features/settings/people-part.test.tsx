import type { Person } from '@contract/people-calls';
import type { Worker } from '@domain/board/worker';
import { localDate } from '@domain/calendar/local-date';
import { childId, userId } from '@domain/identifiers';
import { ROLE_LABELS } from '@domain/lists/roles';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { PeoplePart } from '@renderer/features/settings/people/people-part';
import { throughlineTheme } from '@renderer/ui/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

configure({ asyncUtilTimeout: 5_000 });

const UNTIL = localDate.parse('2026-11-30');
const idOf = (last: number) => userId.parse(`33333333-3333-4333-8333-${String(last).padStart(12, '0')}`);

function personOf(changes: Partial<Person>): Person {
  return {
    ...{ userId: idOf(2), name: 'Dana Reid', role: 'SW', team: 'Harbour', newlyQualifiedFrom: null },
    ...{ signIn: 'OWN_PASSPHRASE', codeUntil: null, leftOn: null, isYou: false },
    ...changes,
  };
}
const MARIAN = personOf({ userId: idOf(1), name: 'Marian Oduya', role: 'TM', isYou: true });
const DANA = personOf({});
const TOM: Worker = {
  name: 'Tom Hale',
  startedOn: localDate.parse('2026-01-05'),
  newlyQualifiedFrom: null,
  leftOn: null,
};
const CODE = { groups: ['K7QX', '2MWD', 'ZZ4P', 'H9RT', 'B3VN'], until: UNTIL };

function open(people: readonly Person[] = [MARIAN, DANA], answers: StandInAnswers = {}, team = 'Harbour') {
  const desktop = standInDesktop({
    'children:list': () => good([]),
    'people:list': () => good([...people]),
    'workers:list': () => good([TOM, { ...TOM, name: 'dana  reid' }]),
    'actions:list': () => good([]),
    'worker:save': () => good(undefined),
    'person:add': ({ signsIn }) => good({ userId: idOf(9), code: signsIn ? CODE : null }),
    'person:change': () => good(undefined),
    'person:new-code': () => good(CODE),
    'person:look-leaving': () => good(IN_HAND),
    'person:leave': () => good({ actionsMoved: 3, handoversOpened: 1 }),
    'app:status': () => bad({ kind: 'LOCKED' }),
    ...answers,
  });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider theme={throughlineTheme}>
        <QueryClientProvider client={newAnswers()}>
          <SessionContext
            value={{
              ...{ userId: MARIAN.userId, name: MARIAN.name, role: 'TM', team, storeKind: 'TEAM' },
              ...{ serviceName: 'Northfold', resume: null },
            }}
          >
            <PeoplePart />
          </SessionContext>
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  return { desktop, person: userEvent.setup() };
}
const IN_HAND = {
  openActions: 3,
  children: [{ childId: childId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0003'), name: 'Tobin Ashgrove' }],
  waitingForAnswer: 1,
  hasExchange: false,
  openFiles: 0,
};

type Shown = ReturnType<typeof open>;
const asked = ({ desktop }: Shown, channel: string) =>
  desktop.calls.filter((call) => call.channel === channel).map(({ request }) => request);

async function choose({ person }: Shown, name: string, step: string): Promise<void> {
  await person.click(await screen.findByRole('button', { name: `Change ${name}` }));
  await person.click(await screen.findByRole('menuitem', { name: step }));
}
const press = async ({ person }: Shown, name: string) => person.click(await screen.findByRole('button', { name }));

describe('the list of people', () => {
  test('has everybody once, with role, team and sign-in; whoever left stands last', async () => {
    const gone = personOf({ userId: idOf(3), name: 'Asha Mensah', leftOn: UNTIL });
    open([MARIAN, DANA, gone]);
    await screen.findByRole('button', { name: 'Change Tom Hale' });
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Dana Reid',
      'Marian OduyaYou',
      'Tom Hale',
      'Asha Mensah',
    ]);
    expect(rows[0]).toHaveTextContent('Social workerHarbourSigns in with a passphraseIn the team from 5 Jan 2026');
    expect(rows[1]).toHaveTextContent('Team manager');
    expect(rows[2]).toHaveTextContent('Named in records only');
    expect(rows[3]).toHaveTextContent('Can no longer sign in');
  });

  test.each([
    [{ signIn: 'CODE_WAITING', codeUntil: UNTIL }, 'Has a one-time code, until 30 Nov 2026'],
    [{ signIn: 'CODE_OVER' }, 'The one-time code was not used in time: make a new one'],
    [{ signIn: 'NEVER' }, 'Answers in sealed files'],
  ] as const)('says how somebody signs in: %o', async (changes, words) => {
    open([MARIAN, personOf(changes)]);
    expect(await screen.findByText(words)).toBeVisible();
  });

  test('nobody changes themselves, and a manager of one team nobody of another', async () => {
    open([MARIAN, DANA, personOf({ userId: idOf(4), name: 'Asha Mensah', team: 'Quay', role: 'BS' })]);
    expect(await screen.findByRole('button', { name: 'Change Dana Reid' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change Marian Oduya' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Change Asha Mensah' })).not.toBeInTheDocument();
  });

  test.each([
    ['Harbour', ['Social worker', 'Business support'], true],
    ['', Object.values(ROLE_LABELS), false],
  ] as const)('the manager of team “%s” finds the roles they may give', async (team, labels, isFixed) => {
    const shown = open(undefined, {}, team);
    await press(shown, 'Add a person');
    const options = within(await screen.findByLabelText('Role')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent).toSorted()).toEqual(labels.toSorted());
    expect(screen.getByLabelText('Team').hasAttribute('readonly')).toBe(isFixed);
  });
});

describe('adding a person', () => {
  test('shows the code once, in groups, and lets go of it', async () => {
    const shown = open();
    await press(shown, 'Add a person');
    await shown.person.type(screen.getByRole('textbox', { name: /^Name/ }), ' Asha Mensah ');
    await shown.person.type(screen.getByLabelText('Newly qualified from'), '9/11/2026');
    await shown.person.type(screen.getByLabelText('Your own passphrase'), 'seven otters');
    await press(shown, 'Add and make a code');
    expect(await screen.findByRole('heading', { name: 'One-time code for Asha Mensah' })).toBeVisible();
    expect(screen.getByText('K7QX 2MWD ZZ4P H9RT B3VN')).toBeVisible();
    expect(screen.getByText(/until 30 November 2026/)).toBeVisible();
    expect(asked(shown, 'person:add')).toEqual([
      {
        ...{ name: 'Asha Mensah', role: 'SW', team: 'Harbour', newlyQualifiedFrom: '2026-11-09' },
        ...{ signsIn: true, passphrase: 'seven otters' },
      },
    ]);
    await shown.person.keyboard('{Escape}');
    expect(screen.getByText(/K7QX/)).toBeVisible();
    await press(shown, 'I have passed it on');
    await waitFor(() => expect(screen.queryByText(/K7QX/)).not.toBeInTheDocument());
  });

  test('what is missing is said at its field, and nobody is added', async () => {
    const shown = open();
    await press(shown, 'Add a person');
    await press(shown, 'Add and make a code');
    expect(await screen.findByText('Write their name.')).toBeVisible();
    expect(screen.getByText('Type the passphrase you sign in with.')).toBeVisible();
    expect(asked(shown, 'person:add')).toEqual([]);
  });

  test('a wrong passphrase of the manager is said at its field; what was typed stays', async () => {
    const shown = open(undefined, { 'person:add': () => bad({ kind: 'WRONG_PASSPHRASE' }) });
    await press(shown, 'Add a person');
    await shown.person.type(screen.getByRole('textbox', { name: /^Name/ }), 'Asha Mensah');
    await shown.person.type(screen.getByLabelText('Your own passphrase'), 'wrong');
    await press(shown, 'Add and make a code');
    expect(await screen.findByText('That passphrase is not right. Check it and try again.')).toBeVisible();
    expect(screen.getByLabelText('Your own passphrase')).toHaveValue('');
    expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Asha Mensah');
  });

  test('somebody who answers in sealed files needs no code, and a name that is taken is told', async () => {
    const shown = open(undefined, { 'person:add': () => bad({ kind: 'NAME_TAKEN' }) });
    await choose(shown, 'Tom Hale', 'Let them take part…');
    await shown.person.click(screen.getByRole('radio', { name: /sealed files/ }));
    await press(shown, 'Add');
    expect(await screen.findByText('Somebody here has this name, or had it until they left.')).toBeVisible();
    expect(asked(shown, 'person:add')).toMatchObject([{ name: 'Tom Hale', signsIn: false, passphrase: '' }]);
  });

  test('somebody whom records only name is a worker, and nobody who signs in', async () => {
    const shown = open();
    await press(shown, 'Add a person');
    await shown.person.type(screen.getByRole('textbox', { name: /^Name/ }), 'Asha Mensah');
    await shown.person.click(screen.getByRole('radio', { name: /only name them/ }));
    await press(shown, 'Add');
    expect(await screen.findByText('Asha Mensah was added.')).toBeVisible();
    expect(asked(shown, 'worker:save')).toMatchObject([{ name: 'Asha Mensah' }]);
    expect(asked(shown, 'person:add')).toEqual([]);
  });
});

describe('changes', () => {
  test('another role can be taken back', async () => {
    const shown = open();
    await choose(shown, 'Dana Reid', 'Role and team…');
    await shown.person.selectOptions(screen.getByLabelText('Role'), 'Business support');
    await press(shown, 'Save');
    await shown.person.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText('Dana Reid was changed.')).not.toBeInTheDocument());
    const same = { userId: DANA.userId, team: 'Harbour', newlyQualifiedFrom: null };
    expect(asked(shown, 'person:change')).toEqual([
      { ...same, role: 'BS' },
      { ...same, role: 'SW' },
    ]);
  });

  test('a new code is made with the manager’s passphrase', async () => {
    const shown = open();
    await choose(shown, 'Dana Reid', 'New one-time code…');
    await shown.person.type(screen.getByLabelText('Your own passphrase'), 'seven otters{Enter}');
    expect(await screen.findByRole('heading', { name: 'One-time code for Dana Reid' })).toBeVisible();
    expect(asked(shown, 'person:new-code')).toEqual([{ userId: DANA.userId, passphrase: 'seven otters' }]);
  });
});

describe('leaving', () => {
  test('says what is in hand, asks who takes it, and tells what became of it', async () => {
    const shown = open();
    await choose(shown, 'Dana Reid', 'Has left…');
    expect(await screen.findByText('3 open actions')).toBeVisible();
    expect(screen.getByText('1 child: Tobin Ashgrove')).toBeVisible();
    expect(screen.getByText('1 shared record without their answer')).toBeVisible();
    await press(shown, 'Take their sign-in away');
    expect(await screen.findByText('Give the name of one person.')).toBeVisible();
    await shown.person.type(screen.getByLabelText('Who takes the 3 open actions?'), 'dana reid');
    await press(shown, 'Take their sign-in away');
    expect(await screen.findByText(/Give the name of somebody else/)).toBeVisible();
    expect(asked(shown, 'person:leave')).toEqual([]);
    await shown.person.clear(screen.getByLabelText('Who takes the 3 open actions?'));
    await shown.person.type(screen.getByLabelText('Who takes the 3 open actions?'), 'Tom Hale');
    await press(shown, 'Take their sign-in away');
    expect(await screen.findByText('Dana Reid has left.')).toBeVisible();
    expect(screen.getByText(/3 actions are with Tom Hale now. 1 handover record begun/)).toBeVisible();
    expect(asked(shown, 'person:leave')).toMatchObject([
      { userId: DANA.userId, actionsTo: 'Tom Hale', openHandovers: true },
    ]);
  });

  test.each([
    ['1/12/2099', /still to come/],
    ['29/11/2025', /before their first day/],
    ['', /Give the last day/],
  ])('a last day that cannot be is said at its field: “%s”', async (day, words) => {
    const shown = open();
    await choose(shown, 'Dana Reid', 'Has left…');
    await shown.person.type(await screen.findByLabelText('Who takes the 3 open actions?'), 'Tom Hale');
    await shown.person.clear(screen.getByLabelText('Last day'));
    if (day !== '') await shown.person.type(screen.getByLabelText('Last day'), day);
    await press(shown, 'Take their sign-in away');
    expect(await screen.findByText(words)).toBeVisible();
    expect(asked(shown, 'person:leave')).toEqual([]);
  });

  test('an exchange of sealed files ends, and what is on its way is to be brought in first', async () => {
    const inHand = { ...IN_HAND, hasExchange: true, openFiles: 2 };
    const shown = open(undefined, { 'person:look-leaving': () => good(inHand) });
    await choose(shown, 'Dana Reid', 'Has left…');
    const words = await screen.findByText(/no longer taken in/);
    expect(words).toHaveTextContent(
      'Sealed files that were not opened and answered yet are called back. Sealed files from Dana Reid are no longer taken in. If an answer of theirs is on its way, bring it in first.',
    );
  });

  test('says nothing of sealed files where there were none', async () => {
    const shown = open();
    await choose(shown, 'Dana Reid', 'Has left…');
    await screen.findByText('3 open actions');
    expect(screen.queryByText(/[Ss]ealed/)).toBeNull();
  });

  test('the last manager cannot go, and Cancel leaves all as it is', async () => {
    const leave = vi.fn(() => bad({ kind: 'LAST_MANAGER' as const }));
    const inHand = { openActions: 0, children: [], waitingForAnswer: 0, hasExchange: false, openFiles: 0 };
    const shown = open(undefined, { 'person:leave': leave, 'person:look-leaving': () => good(inHand) });
    await choose(shown, 'Dana Reid', 'Has left…');
    expect(await screen.findByText('Dana Reid has nothing in hand.')).toBeVisible();
    await press(shown, 'Take their sign-in away');
    expect(await screen.findByText('Nobody would be left who can add people.')).toBeVisible();
    await press(shown, 'Cancel');
    expect(leave).toHaveBeenCalledOnce();
  });
});
