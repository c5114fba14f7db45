import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { UnlockScreen } from '@renderer/features/unlock/unlock-screen';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

const strong = { score: 4, isAcceptable: true, advice: [] };

function open(answers: StandInAnswers) {
  const onUnlocked = vi.fn();
  const desktop = standInDesktop({ 'vault:assess-passphrase': () => good(strong), ...answers });
  render(
    <DesktopProvider desktop={desktop}>
      <UnlockScreen
        status={{ vault: 'LOCKED', appVersion: '0.1.0', isEvaluationRuntime: false, asksName: false, lastName: null }}
        onUnlocked={onUnlocked}
      />
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
