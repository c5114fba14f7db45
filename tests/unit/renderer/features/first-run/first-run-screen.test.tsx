import type { Session } from '@contract/vault-calls';
import { userId } from '@domain/identifiers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { FirstRunScreen } from '@renderer/features/first-run/first-run-screen';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

const session: Session = {
  userId: userId.parse('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11'),
  name: 'Priya Shah',
  role: 'TM',
  team: '',
  storeKind: 'TEAM',
  serviceName: 'Northshire',
  resume: null,
};
const GROUPS = ['K7QX', '2MWD', 'ZZ4P', 'H9RT', 'B3VN', 'C8JF'];
const PASSPHRASE = 'four quiet words here';

/** Strong from twelve letters on; groups 2 and 5 of the key are asked for. */
const emptyMachine: StandInAnswers = {
  'vault:assess-passphrase': ({ passphrase }) =>
    passphrase.length < 12
      ? good({ score: 1, isAcceptable: false, advice: ['Add another word or two.'] })
      : good({ score: 4, isAcceptable: true, advice: [] }),
  'vault:begin-setup': () => good({ recoveryKey: GROUPS, groupsToConfirm: [1, 4] }),
  'vault:confirm-recovery': ({ groups }) =>
    groups.join() === '2MWD,B3VN' ? good(undefined) : bad({ kind: 'RECOVERY_NOT_CONFIRMED' as const }),
  'vault:finish-setup': () => good(session),
  'vault:save-recovery-sheet': () => good({ fileName: 'Throughline recovery sheet.txt' }),
  'vault:print-recovery-sheet': () => good(undefined),
};

function open(answers: StandInAnswers = emptyMachine) {
  const onReady = vi.fn();
  const desktop = standInDesktop(answers);
  render(
    <DesktopProvider desktop={desktop}>
      <FirstRunScreen
        status={{ vault: 'ABSENT', appVersion: '0.1.0', isEvaluationRuntime: false, asksName: false, lastName: null }}
        onReady={onReady}
      />
    </DesktopProvider>,
  );
  return { desktop, onReady, person: userEvent.setup() };
}
type Person = ReturnType<typeof userEvent.setup>;

const press = (person: Person, name: string) => person.click(screen.getByRole('button', { name }));

async function toPassphrase(person: Person) {
  await press(person, 'Start');
}
async function toSheet(person: Person) {
  await toPassphrase(person);
  await person.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
  await person.type(screen.getByLabelText('Type it again'), PASSPHRASE);
  await press(person, 'Continue');
}
async function toService(person: Person) {
  await toSheet(person);
  await press(person, 'I have it');
  await person.type(screen.getByLabelText('Group 2'), '2MWD');
  await person.type(screen.getByLabelText('Group 5'), 'B3VN{Enter}');
}

describe('first run', () => {
  test('goes from an empty machine to the caseload in five steps', async () => {
    const { person, onReady, desktop } = open();
    expect(screen.getByText('Step 1 of 5')).toBeVisible();
    await toService(person);
    expect(screen.getByText('Step 4 of 5')).toBeVisible();
    await person.type(screen.getByLabelText('Your name'), 'Priya Shah');
    await person.type(screen.getByLabelText('Your service'), 'Northshire{Enter}');
    expect(screen.getByText('Step 5 of 5')).toBeVisible();
    expect(desktop.calls.at(-1)).toEqual({
      channel: 'vault:finish-setup',
      request: { managerName: 'Priya Shah', serviceName: 'Northshire', teamName: '' },
    });
    await press(person, 'Bring in your caseload');
    expect(onReady).toHaveBeenCalledWith(session, '/caseload');
  });

  test('each step is heard from its heading', async () => {
    const { person } = open();
    await toPassphrase(person);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choose your passphrase');
  });

  test('a weak passphrase is refused with advice and prepares nothing', async () => {
    const { person, desktop } = open();
    await toPassphrase(person);
    await person.type(screen.getByLabelText('Passphrase'), 'spring26');
    await person.type(screen.getByLabelText('Type it again'), 'spring26');
    await press(person, 'Continue');
    expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/too easy to guess/);
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
    expect(await screen.findByText('Add another word or two.')).toBeVisible();
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('vault:begin-setup');
  });

  test('a passphrase may be pasted', async () => {
    const { person } = open();
    await toPassphrase(person);
    await person.click(screen.getByLabelText('Passphrase'));
    await person.paste(PASSPHRASE);
    expect(screen.getByLabelText('Passphrase')).toHaveValue(PASSPHRASE);
    expect(await screen.findByText('Very strong')).toBeVisible();
  });

  test('shows every group of the recovery key in order, and says what losing it means', async () => {
    const { person } = open();
    await toSheet(person);
    const key = screen.getByRole('list', { name: 'Recovery key' });
    expect(
      within(key)
        .getAllByRole('listitem')
        .map((group) => group.textContent),
    ).toEqual(GROUPS.map((group, index) => `${index + 1}${group}`));
    expect(screen.getByText(/everything in Throughline is lost/)).toBeVisible();
  });

  test('says where the sheet was saved, and is quiet when the person closes the dialog', async () => {
    const { person } = open();
    await toSheet(person);
    await press(person, 'Save to a file');
    expect(screen.getByText(/Throughline recovery sheet\.txt.*Move it off this computer/)).toBeVisible();
  });

  test('a closed save dialog is not a problem', async () => {
    const { person } = open({ ...emptyMachine, 'vault:save-recovery-sheet': () => bad({ kind: 'CANCELLED' }) });
    await toSheet(person);
    await press(person, 'Save to a file');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('wrong groups do not go on, and the sheet can be looked at again', async () => {
    const { person } = open();
    await toSheet(person);
    await press(person, 'I have it');
    await person.type(screen.getByLabelText('Group 2'), 'K7QX');
    await person.type(screen.getByLabelText('Group 5'), 'B3VN{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/not the ones on your recovery sheet/);
    await press(person, 'Back');
    expect(screen.getByRole('list', { name: 'Recovery key' })).toBeVisible();
  });

  test('a missing name is said at its field, and nothing is set up', async () => {
    const { person, desktop } = open();
    await toService(person);
    await press(person, 'Set up Throughline');
    expect(screen.getByLabelText('Your name')).toHaveAccessibleDescription(/Type your name/);
    expect(screen.getByLabelText('Your name')).toHaveFocus();
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('vault:finish-setup');
  });
});

describe('for whoever answers in their manager’s files', () => {
  const own: Session = { ...session, name: 'Dana Reid', role: 'SW', storeKind: 'OWN_COPY', serviceName: '' };

  test('four steps, their own name alone, and Today at the end', async () => {
    const { person, desktop, onReady } = open({ ...emptyMachine, 'vault:finish-setup': () => good(own) });
    await person.click(screen.getByRole('radio', { name: /Open files my manager sends me/ }));
    expect(screen.getByText('Step 1 of 4')).toBeVisible();
    await toService(person);
    expect(screen.getByText('Step 4 of 4')).toBeVisible();
    expect(screen.queryByLabelText('Your service')).not.toBeInTheDocument();
    await person.type(screen.getByLabelText('Your name'), ' Dana Reid {Enter}');
    expect(desktop.calls.at(-1)?.request).toEqual({
      ...{ storeKind: 'OWN_COPY', serviceName: '', teamName: '', managerName: 'Dana Reid' },
    });
    expect(onReady).toHaveBeenCalledWith(own, '/today');
  });

  test('a missing name is said at its field, and nothing is set up', async () => {
    const { person, desktop } = open();
    await person.click(screen.getByRole('radio', { name: /Open files my manager sends me/ }));
    await toService(person);
    await press(person, 'Set up Throughline');
    expect(screen.getByLabelText('Your name')).toHaveAccessibleDescription(/Type your name/);
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('vault:finish-setup');
  });
});
