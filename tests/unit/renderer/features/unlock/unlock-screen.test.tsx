import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { UnlockScreen } from '@renderer/features/unlock/unlock-screen';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

const LOCKED = {
  vault: 'LOCKED',
  appVersion: '0.1.0',
  isEvaluationRuntime: false,
  asksName: false,
  lastName: null,
} as const;
const strong = { score: 4, isAcceptable: true, advice: [] };

function open(answers: StandInAnswers, who: { asksName?: boolean; lastName?: string | null } = {}) {
  const onUnlocked = vi.fn();
  const desktop = standInDesktop({ 'vault:assess-passphrase': () => good(strong), ...answers });
  render(
    <DesktopProvider desktop={desktop}>
      <UnlockScreen status={{ ...LOCKED, ...who }} onUnlocked={onUnlocked} />
    </DesktopProvider>,
  );
  return { desktop, onUnlocked, person: userEvent.setup() };
}

describe('unlocking', () => {
  test('a wrong passphrase is said to be wrong, is cleared, and the cursor stays', async () => {
    const { person, onUnlocked } = open({ 'vault:unlock': () => bad({ kind: 'WRONG_PASSPHRASE' }) });
    const field = screen.getByLabelText('Passphrase');
    await person.type(field, 'not this one{Enter}');
    expect(field).toHaveAccessibleDescription('That passphrase is not right. Check it and try again.');
    expect(field).toBeInvalid();
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(onUnlocked).not.toHaveBeenCalled();
  });

  test.each([
    ['STORE_DAMAGED', /store\.db.*damaged.*left exactly as they are.*backup/s],
    ['NEWER_VERSION', /newer version.*left exactly as they are.*Install/s],
    ['READ_ONLY', /may not write.*safe.*IT service/s],
    ['DISK_FULL', /disk is full.*safe.*Make room/s],
  ] as const)('%s gets what happened, what is safe and what to do', async (kind, sentence) => {
    const { person } = open({ 'vault:unlock': () => bad({ kind }) });
    await person.type(screen.getByLabelText('Passphrase'), 'anything{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
  });

  test('an empty passphrase asks nothing', async () => {
    const { person, desktop } = open({});
    await person.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(desktop.calls).toEqual([]);
  });

  test('what is typed is hidden until the person asks to see it', async () => {
    const { person } = open({});
    const field = screen.getByLabelText('Passphrase');
    expect(field).toHaveAttribute('type', 'password');
    await person.click(screen.getByRole('button', { name: 'Show passphrase' }));
    expect(field).toHaveAttribute('type', 'text');
  });

  test('Caps Lock is pointed out', async () => {
    const { person } = open({});
    await person.type(screen.getByLabelText('Passphrase'), '{CapsLock}a');
    expect(screen.getByText('Caps Lock is on.')).toBeVisible();
  });
});

describe('the recovery key', () => {
  async function fill(person: ReturnType<typeof userEvent.setup>, repeat = 'four quiet words here') {
    await person.click(screen.getByRole('button', { name: 'Use the recovery key' }));
    await person.type(screen.getByLabelText('Recovery key'), ' abcd-efgh ');
    await person.type(screen.getByLabelText('New passphrase'), 'four quiet words here');
    await person.type(screen.getByLabelText('Type it again'), repeat);
    await person.click(screen.getByRole('button', { name: 'Set passphrase and open' }));
  }

  test('opens the app and sets the new passphrase', async () => {
    const recover = vi.fn(() => bad({ kind: 'WRONG_RECOVERY_KEY' as const }));
    const { person } = open({ 'vault:recover': recover });
    await fill(person);
    expect(recover).toHaveBeenCalledWith({ recoveryKey: 'abcd-efgh', newPassphrase: 'four quiet words here' });
  });

  test('a wrong key is said at the key', async () => {
    const { person } = open({ 'vault:recover': () => bad({ kind: 'WRONG_RECOVERY_KEY' }) });
    await fill(person);
    expect(screen.getByLabelText('Recovery key')).toHaveAccessibleDescription(/not right.*your sheet/);
  });

  test('a weak new passphrase never reaches the key', async () => {
    const { person, desktop } = open({
      'vault:assess-passphrase': () => good({ score: 1, isAcceptable: false, advice: ['Add more words.'] }),
    });
    await fill(person);
    expect(screen.getByLabelText('New passphrase')).toHaveAccessibleDescription(/too easy to guess/);
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('vault:recover');
  });

  test('two that differ never reach the key', async () => {
    const { person, desktop } = open({});
    await fill(person, 'four quiet words hear');
    expect(screen.getByLabelText('Type it again')).toHaveAccessibleDescription(/not the same/);
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('vault:recover');
  });
});

describe('where several people sign in', () => {
  const wrong = () => bad({ kind: 'WRONG_PASSPHRASE' as const });

  test('the name is asked for first, and goes with the passphrase', async () => {
    const { person, desktop } = open({ 'vault:unlock': wrong }, { asksName: true });
    expect(screen.getByLabelText('Your name')).toHaveFocus();
    await person.type(screen.getByLabelText('Your name'), ' Dana Reid ');
    await person.type(screen.getByLabelText('Passphrase'), 'some words{Enter}');
    expect(desktop.calls.at(-1)?.request).toEqual({ name: 'Dana Reid', passphrase: 'some words' });
  });

  test('what was wrong is not said, and the name stays', async () => {
    const { person } = open({ 'vault:unlock': wrong }, { asksName: true });
    await person.type(screen.getByLabelText('Your name'), 'Dana Reid');
    await person.type(screen.getByLabelText('Passphrase'), 'some words{Enter}');
    expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(
      'That name and passphrase do not fit together. Check both and try again.',
    );
    expect(screen.getByLabelText('Your name')).toHaveValue('Dana Reid');
  });

  test('the last person finds their name there and types at once; somebody else clears it', async () => {
    const { person } = open({}, { asksName: true, lastName: 'Marian Oduya' });
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
    expect(screen.getByLabelText('Your name')).toHaveValue('Marian Oduya');
    await person.click(screen.getByRole('button', { name: 'Somebody else' }));
    expect(screen.getByLabelText('Your name')).toHaveValue('');
    expect(screen.getByLabelText('Your name')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Somebody else' })).not.toBeInTheDocument();
  });

  test('without a name nothing is asked, and the cursor goes to it', async () => {
    const { person, desktop } = open({}, { asksName: true });
    await person.type(screen.getByLabelText('Passphrase'), 'some words{Enter}');
    expect(screen.getByLabelText('Your name')).toHaveAccessibleDescription(/Type your name/);
    expect(screen.getByLabelText('Your name')).toHaveFocus();
    expect(screen.getByLabelText('Passphrase')).toHaveValue('some words');
    expect(desktop.calls).toEqual([]);
  });

  test('the recovery key says whom it signs in', async () => {
    const { person } = open({}, { asksName: true });
    await person.click(screen.getByRole('button', { name: 'Use the recovery key' }));
    expect(screen.getByText(/signs in the manager who set Throughline up here/)).toBeVisible();
  });

  test('a long wait says why', async () => {
    const { person } = open({ 'vault:unlock': () => new Promise(() => undefined) });
    await person.type(screen.getByLabelText('Passphrase'), 'again{Enter}');
    expect(await screen.findByText(/each next try waits a little longer/, {}, { timeout: 10_000 })).toBeVisible();
  });
});

describe('a one-time code', () => {
  async function fill(person: ReturnType<typeof userEvent.setup>, { name = 'Dana Reid', code = 'k7qx2mwd zz4p' } = {}) {
    await person.click(screen.getByRole('button', { name: 'I have a one-time code' }));
    if (name !== '') await person.type(screen.getByLabelText('Your name'), name);
    if (code !== '') await person.type(screen.getByLabelText('One-time code'), code);
    await person.type(screen.getByLabelText('New passphrase'), 'four quiet words here');
    await person.type(screen.getByLabelText('Type it again'), 'four quiet words here');
    await person.click(screen.getByRole('button', { name: 'Set passphrase and sign in' }));
  }

  test('stands in groups as it is typed, and signs in with name and passphrase', async () => {
    const join = vi.fn(() => bad({ kind: 'WRONG_CODE' as const }));
    const { person } = open({ 'vault:join': join });
    await fill(person);
    expect(screen.getByLabelText('One-time code')).toHaveValue('K7QX-2MWD-ZZ4P');
    const passphrase = 'four quiet words here';
    expect(join).toHaveBeenCalledWith({ name: 'Dana Reid', code: 'K7QX-2MWD-ZZ4P', passphrase });
  });

  test('can be corrected in its middle and at its end', async () => {
    const { person } = open({});
    await person.click(screen.getByRole('button', { name: 'I have a one-time code' }));
    const field = screen.getByLabelText('One-time code');
    await person.type(field, 'abcdef{Backspace}{Backspace}{Backspace}xy');
    expect(field).toHaveValue('ABCD-XY');
    await person.type(field, 'z', { initialSelectionStart: 1, initialSelectionEnd: 2 });
    expect(field).toHaveValue('AzCD-XY');
  });

  test('a code that does not fit is said at the code, and the cursor goes there', async () => {
    const { person, onUnlocked } = open({ 'vault:join': () => bad({ kind: 'WRONG_CODE' }) });
    await fill(person);
    expect(screen.getByLabelText('One-time code')).toHaveAccessibleDescription(/do not fit together.*works once/);
    expect(screen.getByLabelText('One-time code')).toHaveFocus();
    expect(onUnlocked).not.toHaveBeenCalled();
  });

  test('what is missing is said at its field, and nothing is sent', async () => {
    const { person, desktop } = open({});
    await fill(person, { name: '', code: '' });
    expect(screen.getByLabelText('Your name')).toHaveAccessibleDescription(/Type your name/);
    expect(screen.getByLabelText('One-time code')).toHaveAccessibleDescription(/Type the code/);
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('vault:join');
  });
});
