import type { SettingChangeView } from '@contract/settings-calls';
import type { Session } from '@contract/vault-calls';
import { instant, localDate } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import { checkSettings, DEFAULT_SETTINGS_ON_PAPER, type SettingsOnPaper } from '@domain/settings/check-settings';
import { NUMBER_SETTINGS } from '@domain/settings/number-settings';
import { leavesOf, wordsOf } from '@domain/settings/setting-leaves';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { flushAll, hasUnsavedChoices } from '@renderer/desktop/pending-saves';
import { SessionContext } from '@renderer/desktop/session';
import { BankHolidays } from '@renderer/features/settings/parts/bank-holidays-part';
import { SettingsScreen } from '@renderer/features/settings/settings-screen';
import { throughlineTheme } from '@renderer/ui/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { bad, good, standInDesktop } from '../../../../support/stand-in-desktop';

configure({ asyncUtilTimeout: 5_000 });

const AT = instant.parse('2026-11-09T10:42:00.000Z');
let people = 0;

type Program = { settings: SettingsOnPaper; changes: SettingChangeView[]; isFull: boolean };

/** Each test has a person of its own, because what is typed stays with the person. */
function open({ role = 'TM', ...parts }: Partial<Program> & { role?: Role } = {}) {
  const program: Program = { settings: DEFAULT_SETTINGS_ON_PAPER, changes: [], isFull: false, ...parts };
  people += 1;
  const id = `33333333-3333-4333-8333-${String(people).padStart(12, '0')}`;
  const session: Session = {
    ...{
      userId: userId.parse(id),
      name: 'Marian Oduya',
      role,
      team: '',
      storeKind: 'TEAM',
      serviceName: 'Northfold',
      resume: null,
    },
  };
  const desktop = standInDesktop({
    'app:status': () => good({ appVersion: '1.0.0', isEvaluationRuntime: false }) as never,
    'settings:read': () => good({ settings: program.settings, changes: program.changes }),
    'settings:save': ({ settings }) => {
      if (program.isFull) return bad({ kind: 'DISK_FULL' } as never);
      program.settings = checkSettings.parse(settings);
      return good({ changed: 1 });
    },
    'workers:list': () =>
      good([{ name: 'Tom Hale', startedOn: null, newlyQualifiedFrom: null, leftOn: localDate.parse('2026-10-02') }]),
    'actions:list': () => good([]),
    'children:list': () => good([]),
    'people:list': () => good([]),
    'worker:save': () => good(undefined),
  });
  const draw = () =>
    render(
      <DesktopProvider desktop={desktop}>
        <FluentProvider theme={throughlineTheme}>
          <QueryClientProvider client={newAnswers()}>
            <SessionContext value={session}>
              <SettingsScreen />
            </SessionContext>
          </QueryClientProvider>
        </FluentProvider>
      </DesktopProvider>,
    );
  draw();
  return { program, desktop, draw };
}

async function go(part: string): Promise<void> {
  await userEvent.click(within(await screen.findByRole('navigation')).getByRole('button', { name: part }));
}

async function retype(label: string, text: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
  return field;
}

const bar = () => screen.queryByRole('region', { name: 'Changes not saved yet' });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('who sees what', () => {
  test('a social worker has their own part and nothing of the service', async () => {
    const { desktop } = open({ role: 'SW' });
    expect(await screen.findByText('Change your passphrase')).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(desktop.calls.map(({ channel }) => channel)).not.toContain('settings:read');
  });

  test('every number, interval and list has a field somewhere', async () => {
    open();
    await go('Thresholds');
    for (const { label } of Object.values(NUMBER_SETTINGS)) expect(screen.getByLabelText(label)).toBeTruthy();
    await go('Intervals by status');
    const intervals = [...leavesOf(DEFAULT_SETTINGS_ON_PAPER).keys()].filter(
      (path) => wordsOf(path)?.part === 'INTERVALS',
    );
    for (const path of intervals) expect(screen.getByLabelText(wordsOf(path)?.title ?? ''), path).toBeTruthy();
    await go('Word lists');
    for (const [path] of leavesOf(DEFAULT_SETTINGS_ON_PAPER))
      if (wordsOf(path)?.part === 'WORDS') expect(screen.getByText(wordsOf(path)?.title ?? ''), path).toBeTruthy();
  });
});

describe('changing', () => {
  test('a number says its default, its basis and its bounds, and is saved only by Save', async () => {
    const { program, desktop } = open();
    await go('Thresholds');
    expect(screen.getByText(/^Default 2 working days\. Our judgement\. Ask your service/)).toBeTruthy();
    const field = await retype('Share a record within', '251');
    expect(screen.getByText('Write a whole number from 1 to 250 working days.')).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
    await press('Save');
    await retype('Share a record within', '3');
    expect(desktop.calls.some(({ channel }) => channel === 'settings:save')).toBe(false);
    await press('Show what changes');
    expect(screen.getByText('Share a record within: from 2 working days to 3 working days')).toBeTruthy();
    await press('Save');
    await screen.findByText('Saved.');
    expect(program.settings).toEqual({
      ...DEFAULT_SETTINGS_ON_PAPER,
      numbers: { ...DEFAULT_SETTINGS_ON_PAPER.numbers, shareDays: 3 },
    });
    expect(bar()).toBeNull();
    expect(hasUnsavedChoices()).toBe(false);
  });

  test('what was typed stays when the screen is left, keeps the lock, and goes only by Undo all', async () => {
    const { draw } = open();
    await go('Thresholds');
    await retype('Reflection in at least', '99999');
    cleanup();
    expect(hasUnsavedChoices()).toBe(true);
    expect(await flushAll()).toBe(false);
    draw();
    expect(await screen.findByText(/1 change not saved yet, 1 of them not clear yet/)).toBeTruthy();
    await press('Go to what is not clear');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Reflection in at least')));
    expect((document.activeElement as HTMLInputElement).value).toBe('99999');
    await press('Undo all');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Undo all' }));
    await waitFor(() => expect(bar()).toBeNull());
    expect(await flushAll()).toBe(true);
  });

  test('the same in other letters is no change', async () => {
    open();
    await go('Thresholds');
    await retype('Share a record within', '02');
    await userEvent.tab();
    expect(bar()).toBeNull();
    expect((screen.getByLabelText('Share a record within') as HTMLInputElement).value).toBe('2');
  });

  test('what cannot be saved stays in its field', async () => {
    const { program } = open();
    await go('Thresholds');
    await retype('Share a record within', '3');
    program.isFull = true;
    await press('Save');
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
    expect((screen.getByLabelText('Share a record within') as HTMLInputElement).value).toBe('3');
    expect(bar()).not.toBeNull();
    program.isFull = false;
    await press('Try again');
    await screen.findByText('Saved.');
    expect(program.settings.numbers.shareDays).toBe(3);
  });

  test('one setting goes back to its default, and a group after a question that names them', async () => {
    const { numbers } = DEFAULT_SETTINGS_ON_PAPER;
    open({ settings: { ...DEFAULT_SETTINGS_ON_PAPER, numbers: { ...numbers, shareDays: 4, answerDays: 9 } } });
    await go('Thresholds');
    await press('Back to default: Share a record within');
    expect(document.activeElement).toBe(screen.getByLabelText('Share a record within'));
    await press('All back to default: Clocks of a record');
    const question = await screen.findByRole('alertdialog');
    expect(within(question).getByText(/The worker answers within: from 9 to 3 working days/)).toBeTruthy();
    expect(within(question).queryByText(/Share a record within/)).toBeNull();
    await userEvent.click(within(question).getByRole('button', { name: 'Put the defaults back' }));
    expect((screen.getByLabelText('The worker answers within') as HTMLInputElement).value).toBe('3');
    expect(bar()?.textContent).toContain('2 changes not saved yet');
  });

  test('words are one on each line; shorthand has both sides, and a new row has the cursor', async () => {
    const { program } = open();
    await go('Word lists');
    await userEvent.type(screen.getByLabelText('Vague words'), '\ntouch base\n');
    await press('Add shorthand');
    const row = DEFAULT_SETTINGS_ON_PAPER.shorthand.length + 1;
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(`Shorthand ${String(row)}`)));
    await userEvent.keyboard('DNA');
    expect(screen.getByText(/^Write both, for “DNA”/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Say instead of DNA'), 'did not come');
    await press('Take out NAI');
    await press('Save');
    await screen.findByText('Saved.');
    expect(program.settings.vagueWords.at(-1)).toBe('touch base');
    expect(program.settings.shorthand.at(-1)).toEqual({ say: 'DNA', instead: 'did not come' });
    expect(program.settings.shorthand.map(({ say }) => say)).not.toContain('NAI');
  });
});

describe('finding and looking back', () => {
  test('a setting is found by any of its words and changed where it is found', async () => {
    open();
    await screen.findByRole('navigation');
    await userEvent.type(screen.getByRole('searchbox'), 'visit cp');
    expect(await screen.findByText('Nothing is called that')).toBeTruthy();
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'visit protection plan');
    expect(screen.getByLabelText('Child protection plan: child visited every')).toBeTruthy();
    expect(screen.queryByLabelText('Share a record within')).toBeNull();
  });

  test('changes are told in plain words', async () => {
    const change = (name: string, before: unknown, after: unknown) => ({
      name,
      before,
      after,
      at: AT,
      by: 'Helen Marsh',
    });
    open({
      changes: [
        change('vagueWords', ['monitor'], ['monitor', 'touch base']),
        change('supervisionWeeks.CP', 4, 1),
        change('numbers.goneLongAgo', 1, 2),
      ],
    });
    await screen.findByRole('navigation');
    await go('What was changed');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toContain('9 Nov 2026, 10:42Helen MarshVague wordsAdded “touch base”.');
    expect(rows[2]).toContain('Child protection plan: case supervision every4 weeks1 week');
    expect(rows[3]).toContain('A setting of another version12');
  });

  test('nothing changed says what to do', async () => {
    open();
    await screen.findByRole('navigation');
    await go('What was changed');
    expect(screen.getByText('Nothing has been changed yet')).toBeTruthy();
  });
});

describe('workers and bank holidays', () => {
  test('a date that is none is asked for again and stays as it was typed', async () => {
    const { desktop } = open();
    await screen.findByRole('navigation');
    await go('People');
    expect(await screen.findByText('Left on 2 Oct 2026')).toBeTruthy();
    await press('Change Tom Hale');
    await userEvent.setup().click(await screen.findByRole('menuitem', { name: 'Dates in the team…' }));
    await retype('Newly qualified from', 'sometime');
    await press('Save');
    expect(screen.getByText(/This is not a date yet/)).toBeTruthy();
    expect((screen.getByLabelText('Newly qualified from') as HTMLInputElement).value).toBe('sometime');
    expect(desktop.calls.some(({ channel }) => channel === 'worker:save')).toBe(false);
  });

  test('a list that ends within twelve months says so', () => {
    const list = [{ date: localDate.parse('2026-12-25'), name: 'Christmas Day' }];
    const draw = (today: string) =>
      render(
        <FluentProvider theme={throughlineTheme}>
          <BankHolidays list={list} today={localDate.parse(today)} />
        </FluentProvider>,
      );
    draw('2026-11-25');
    expect(screen.getByText('The next twelve months are not all covered.')).toBeTruthy();
    cleanup();
    draw('2025-12-31');
    expect(screen.queryByText('The next twelve months are not all covered.')).toBeNull();
  });
});
