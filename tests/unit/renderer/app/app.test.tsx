import type { Session } from '@contract/vault-calls';
import { userId } from '@domain/identifiers';
import { App } from '@renderer/app/app';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { registerFlush } from '@renderer/desktop/pending-saves';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bad, good, type StandInAnswers, type StandInDesktop, standInDesktop } from '../../../support/stand-in-desktop';

const session: Session = {
  userId: userId.parse('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11'),
  name: 'Priya Shah',
  role: 'TM',
  team: '',
  storeKind: 'TEAM',
  serviceName: 'Northshire',
  resume: null,
};
const status = {
  vault: 'LOCKED',
  appVersion: '0.1.0',
  isEvaluationRuntime: false,
  asksName: false,
  lastName: null,
} as const;

/** A locked program with one child in it, whose passphrase is "right". */
const lockedProgram: StandInAnswers = {
  'app:status': () => good(status),
  'vault:unlock': ({ passphrase }) =>
    passphrase === 'right' ? good(session) : bad({ kind: 'WRONG_PASSPHRASE' as const }),
  'vault:lock': () => good(undefined),
  'vault:hold-lock': () => good(undefined),
  'records:list': () => good([]),
  'children:list': () => good([]),
};

function open(answers: StandInAnswers = lockedProgram) {
  const desktop = standInDesktop(answers);
  render(
    <DesktopProvider desktop={desktop}>
      <App />
    </DesktopProvider>,
  );
  return { desktop, person: userEvent.setup() };
}

async function openUnlocked(answers: StandInAnswers = lockedProgram) {
  const opened = open(answers);
  await opened.person.type(await screen.findByLabelText('Passphrase'), 'right{Enter}');
  await screen.findByRole('navigation', { name: 'Places' }, { timeout: 10_000 });
  await screen.findByRole('heading', { level: 1, name: 'Today' }, { timeout: 5_000 });
  return opened;
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  window.history.replaceState(null, '', '/');
});
const takeBack: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const undo of takeBack.splice(0)) undo();
});

describe('which screen the window shows', () => {
  test('an empty machine gets the first run', async () => {
    open({ 'app:status': () => good({ ...status, vault: 'ABSENT' }) });
    expect(await screen.findByText('Step 1 of 5')).toBeVisible();
  });

  test('a locked one asks for the passphrase, with the cursor in the field', async () => {
    open();
    expect(await screen.findByLabelText('Passphrase')).toHaveFocus();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  test('a machine known to be set up can be typed into before the program has answered, and keeps the words', async () => {
    window.history.replaceState(null, '', '/?locked');
    let answer = () => {};
    const asked = new Promise<void>((done) => {
      answer = done;
    });
    const { person } = open({
      ...lockedProgram,
      'app:status': () =>
        asked.then(() => good({ ...status, isEvaluationRuntime: true, asksName: false, lastName: null })),
    });
    await person.type(screen.getByLabelText('Passphrase'), 'rig');
    answer();
    await screen.findByText(/not for live records/);
    expect(screen.getByLabelText('Passphrase')).toHaveValue('rig');
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
  });

  test('a name that turns out to be asked for gets the cursor, unless a passphrase was begun', async () => {
    window.history.replaceState(null, '', '/?locked');
    let answer = () => {};
    const asked = new Promise<void>((done) => {
      answer = done;
    });
    open({ ...lockedProgram, 'app:status': () => asked.then(() => good({ ...status, asksName: true })) });
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
    answer();
    expect(await screen.findByLabelText('Your name')).toHaveFocus();
  });

  test('a passphrase that was begun keeps the cursor when a name is asked for', async () => {
    window.history.replaceState(null, '', '/?locked');
    let answer = () => {};
    const asked = new Promise<void>((done) => {
      answer = done;
    });
    const { person } = open({
      ...lockedProgram,
      'app:status': () => asked.then(() => good({ ...status, asksName: true })),
    });
    await person.type(screen.getByLabelText('Passphrase'), 'rig');
    answer();
    await screen.findByLabelText('Your name');
    expect(screen.getByLabelText('Passphrase')).toHaveValue('rig');
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
  });

  test('damaged files get the whole sentence and no passphrase field', async () => {
    const { person, desktop } = open({ 'app:status': () => bad({ kind: 'KEYRING_DAMAGED' }) });
    expect(await screen.findByRole('alert')).toHaveTextContent(/keyring\.json.*damaged.*Do not delete anything/s);
    expect(screen.queryByLabelText('Passphrase')).not.toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: 'Try again' }));
    expect(desktop.calls.map(({ channel }) => channel)).toEqual(['app:status', 'app:status']);
  });

  test('a window that starts over while the store is open locks it first', async () => {
    const { desktop } = open({ ...lockedProgram, 'app:status': () => good({ ...status, vault: 'UNLOCKED' }) });
    await waitFor(() => expect(channels(desktop)).toEqual(['app:status', 'vault:lock']));
    expect(screen.queryByLabelText('Passphrase')).not.toBeInTheDocument();
  });

  test('the evaluation runtime says on the locked door that it is not for live records', async () => {
    open({
      ...lockedProgram,
      'app:status': () => good({ ...status, isEvaluationRuntime: true, asksName: false, lastName: null }),
    });
    expect(await screen.findByText(/not for live records/)).toBeVisible();
  });

  test('the right passphrase opens Today and the focus goes to its heading', async () => {
    await openUnlocked();
    expect(screen.getByRole('heading', { level: 1, name: 'Today' })).toHaveFocus();
    expect(screen.getByText('Priya Shah')).toBeVisible();
  });
});

describe('locking', () => {
  test('Ctrl+L writes what waits, then locks, and leaves nothing on the page: the door is a new page', async () => {
    const order: string[] = [];
    const { person } = await openUnlocked({
      ...lockedProgram,
      'vault:lock': () => {
        order.push('locked');
        return good(undefined);
      },
    });
    takeBack.push(registerFlush(async () => order.push('written')));
    await person.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(screen.queryByText('Priya Shah')).not.toBeInTheDocument());
    expect(order).toEqual(['written', 'locked']);
    expect(document.body).toHaveTextContent('');
  });

  test.each([
    ['Lock', false],
    ['Switch person', true],
  ])('%s writes what waits and tells the door for whom it is', async (name, isSwitching) => {
    const { person, desktop } = await openUnlocked();
    const flush = vi.fn(async () => true);
    takeBack.push(registerFlush(flush));
    await person.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(locksOf(desktop)).toEqual([{ isSwitching }]));
    expect(flush).toHaveBeenCalledOnce();
  });

  test('words that cannot be written stop a switch as they stop a lock; the next lock is a lock again', async () => {
    const { person, desktop } = await openUnlocked();
    let isFull = true;
    takeBack.push(registerFlush(async () => !isFull));
    await person.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
    await person.click(await screen.findByRole('button', { name: 'Cancel', hidden: true }, { timeout: 5_000 }));
    expect(channels(desktop)).not.toContain('vault:lock');
    isFull = false;
    await person.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(locksOf(desktop)).toEqual([{ isSwitching: false }]));
  });

  test('should the new page never come, this one shows the door itself', async () => {
    const { desktop } = await openUnlocked();
    act(() => desktop.tell({ kind: 'LOCKED' }));
    expect(await screen.findByLabelText('Passphrase', {}, { timeout: 5_000 })).toHaveFocus();
  });

  test('words that cannot be written keep the app open until the person decides', async () => {
    const { person, desktop } = await openUnlocked();
    takeBack.push(registerFlush(() => Promise.reject(new Error('disk full'))));
    await person.keyboard('{Control>}l{/Control}');
    expect(await screen.findByRole('alertdialog', { name: 'Your last words are not saved' })).toBeVisible();
    expect(channels(desktop)).not.toContain('vault:lock');
    await person.click(screen.getByRole('button', { name: 'Lock and lose them' }));
    await waitFor(() => expect(screen.queryByRole('navigation')).not.toBeInTheDocument());
    expect(channels(desktop)).toContain('vault:lock');
  });

  test.each([
    ['CLOSING', 'Close and lose them'],
    ['MACHINE', 'Lock and lose them'],
  ] as const)(
    'the news %s asks the same question, holds the lock, and takes Cancel for an answer',
    async (why, label) => {
      const { person, desktop } = await openUnlocked();
      takeBack.push(registerFlush(async () => false));
      act(() => desktop.tell({ kind: 'LOCKING', why }));
      expect(await screen.findByRole('button', { name: label })).toBeVisible();
      await person.click(screen.getByRole('button', { name: 'Cancel' }));
      expect(channels(desktop)).not.toContain('vault:lock');
      const held = desktop.calls.filter(({ channel }) => channel === 'vault:hold-lock').map(({ request }) => request);
      expect(held).toEqual([{ answer: 'ASKING' }, { answer: 'STAYING' }]);
      expect(screen.getByRole('navigation', { name: 'Places' })).toBeInTheDocument();
    },
  );

  test('the question answers itself once the words can be saved', async () => {
    const { desktop } = await openUnlocked();
    let isFull = true;
    takeBack.push(registerFlush(async () => !isFull));
    act(() => desktop.tell({ kind: 'LOCKING', why: 'CLOSING' }));
    await screen.findByRole('button', { name: 'Close and lose them' });
    isFull = false;
    await waitFor(() => expect(channels(desktop)).toContain('vault:lock'), { timeout: 4_000 });
  });

  test('news that the machine locks writes what waits, then locks', async () => {
    const { desktop } = await openUnlocked();
    const flush = vi.fn(async () => true);
    takeBack.push(registerFlush(flush));
    act(() => desktop.tell({ kind: 'LOCKING', why: 'MACHINE' }));
    expect(flush).toHaveBeenCalledOnce();
    await waitFor(() => expect(channels(desktop)).toContain('vault:lock'));
  });

  test('a lock during the last step of the first run leads to the door', async () => {
    let vault: 'ABSENT' | 'LOCKED' = 'ABSENT';
    const { desktop } = open({ ...lockedProgram, 'app:status': () => good({ ...status, vault }) });
    await screen.findByText('Step 1 of 5');
    act(() => desktop.tell({ kind: 'LOCKING', why: 'CLOSING' }));
    await waitFor(() => expect(channels(desktop)).toContain('vault:lock'));
    vault = 'LOCKED';
    act(() => desktop.tell({ kind: 'LOCKED' }));
    expect(screen.queryByText('Step 1 of 5')).not.toBeInTheDocument();
    expect(await screen.findByLabelText('Passphrase', {}, { timeout: 5_000 })).toBeVisible();
  });
});

function channels(desktop: StandInDesktop): readonly string[] {
  return desktop.calls.map(({ channel }) => channel);
}

function locksOf(desktop: StandInDesktop): readonly unknown[] {
  return desktop.calls.filter(({ channel }) => channel === 'vault:lock').map(({ request }) => request);
}
