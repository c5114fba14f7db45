import type { CaseloadFile, ImportPreview } from '@domain/caseload/caseload';
import { importId } from '@domain/identifiers';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { CaseloadScreen } from '@renderer/features/caseload/caseload-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

const id = importId.parse('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11');
const file: CaseloadFile = {
  importId: id,
  fileName: 'caseload.csv',
  encoding: 'UTF-8',
  separator: ',',
  headerLine: 4,
  headers: ['Person ID', 'Forename', 'Last', 'Worker'],
  samples: [['50001'], ['Ada', 'Ben'], ['Lark'], []],
  match: ['reference', 'forename', null, 'worker'],
  matchRemembered: false,
  rowCount: 1_200,
};
const preview: ImportPreview = {
  importId: id,
  newChildren: [{ line: 5, reference: '50001', name: 'Ada Lark' }],
  changed: [
    {
      line: 6,
      reference: '50002',
      name: 'Ben Lark',
      changes: [
        { field: 'Team', before: '', after: 'Harbour', isDated: false },
        {
          field: 'Allocated worker',
          before: 'Priya Castell, from 2 Mar 2026',
          after: 'Tom Birkett, from 1 Jul 2026',
          isDated: true,
        },
      ],
    },
  ],
  unchangedCount: 54,
  refused: [{ line: 9, reference: '', reason: 'There is no case reference, so we cannot know which child this is.' }],
  leftOut: [{ line: 1, text: 'Caseload report', reason: 'Stands above the column names.' }],
  kept: [],
  notInFileCount: 3,
};
const matched: CaseloadFile['match'] = ['reference', 'forename', 'surname', 'worker'];

function open(answers: StandInAnswers) {
  const { hook, history } = memoryLocation({ path: '/caseload', record: true });
  const desktop = standInDesktop({ 'caseload:cancel': () => good(undefined), ...answers });
  const { unmount } = render(
    <DesktopProvider desktop={desktop}>
      <QueryClientProvider client={newAnswers()}>
        <Router hook={hook}>
          <CaseloadScreen />
        </Router>
      </QueryClientProvider>
    </DesktopProvider>,
  );
  return { history, desktop, unmount, person: userEvent.setup() };
}

const answers: StandInAnswers = {
  'caseload:choose-file': () => good({ ...file, match: matched }),
  'caseload:preview': () => good(preview),
  'caseload:import': () => good({ created: 1, updated: 1, unchanged: 54 }),
};

/** By keyboard: the focus starts on the heading, and each button is reached by Tab. */
async function toPreview(person: ReturnType<typeof userEvent.setup>) {
  await person.click(screen.getByRole('button', { name: 'Choose the caseload file' }));
  await person.click(await screen.findByRole('button', { name: 'Show what will change' }));
  return screen.findByRole('heading', { name: 'What the import will do' });
}

describe('bringing in a caseload', () => {
  test('each step begins at its heading, and the result leads to the children', async () => {
    const { history, person, desktop } = open(answers);
    expect(screen.getByRole('heading', { name: 'Bring in your caseload' })).toHaveFocus();
    await person.tab();
    await person.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Check the columns' })).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Show what will change' }));
    expect(await screen.findByRole('heading', { name: 'What the import will do' })).toHaveFocus();
    expect(desktop.calls.some(({ channel }) => channel === 'caseload:import')).toBe(false);
    await person.click(screen.getByRole('button', { name: 'Import 2 children' }));
    expect(await screen.findByRole('heading', { name: 'Your caseload is in' })).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'See children' }));
    expect(history.at(-1)).toBe('/children');
  });

  test('the preview says what is new, what changes from what to what, and why a line is refused', async () => {
    const { person } = open(answers);
    await toPreview(person);
    expect(screen.getByText(/1 new child, 1 changed, 54 the same as here/)).toHaveTextContent(
      '1 line is refused; the rest can still be imported. 3 children here are not in the file and will not be touched.',
    );
    expect(screen.getByRole('row', { name: '5 50001 Ada Lark' })).toBeVisible();
    await person.click(screen.getByRole('tab', { name: 'Changed (1)' }));
    const [team, worker] = within(screen.getByRole('table', { name: 'Changed' })).getAllByRole('listitem');
    expect(team).toHaveTextContent('Team: not known → becomes Harbour');
    expect(team).not.toHaveTextContent('dated change');
    expect(worker).toHaveTextContent('Priya Castell, from 2 Mar 2026 → becomes Tom Birkett, from 1 Jul 2026');
    expect(worker).toHaveTextContent('dated change');
    await person.click(screen.getByRole('tab', { name: 'Refused (1)' }));
    expect(screen.getByRole('row', { name: /^9 None There is no case reference/ })).toBeVisible();
    await person.click(screen.getByRole('tab', { name: 'Left out (1)' }));
    expect(screen.getByRole('row', { name: /^1 Caseload report/ })).toBeVisible();
    expect(screen.queryByRole('tab', { name: /Kept/ })).toBeNull();
  });

  test('a needed column that is missing is asked for and can be chosen', async () => {
    const { person, desktop } = open({ ...answers, 'caseload:choose-file': () => good(file) });
    await person.click(screen.getByRole('button', { name: 'Choose the caseload file' }));
    await person.click(await screen.findByRole('button', { name: 'Show what will change' }));
    expect(screen.getByText('Still needed:').closest('[role="status"]')).toHaveTextContent('Surname');
    expect(desktop.calls.some(({ channel }) => channel === 'caseload:preview')).toBe(false);
    await person.selectOptions(screen.getByRole('combobox', { name: 'Use “Last” as' }), 'Surname (needed)');
    expect(screen.queryByText('Still needed:')).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Show what will change' }));
    expect(desktop.calls.find(({ channel }) => channel === 'caseload:preview')?.request).toEqual({
      importId: id,
      match: matched,
    });
  });

  test('a field chosen for a second column leaves the first, and says so', async () => {
    const { person } = open(answers);
    await person.click(screen.getByRole('button', { name: 'Choose the caseload file' }));
    await person.selectOptions(await screen.findByRole('combobox', { name: 'Use “Worker” as' }), 'Surname (needed)');
    expect(screen.getByRole('combobox', { name: 'Use “Last” as' })).toHaveValue('');
    expect(screen.getByText(/Surname is now taken from this column, and no longer from “Last”/)).toBeVisible();
  });

  test('a file that cannot be read says what is safe and what to do, and another can be chosen', async () => {
    const { person } = open({
      'caseload:choose-file': () => bad({ kind: 'CASELOAD_UNREADABLE', why: 'SPREADSHEET' }),
    });
    await person.click(screen.getByRole('button', { name: 'Choose the caseload file' }));
    expect(await screen.findByText(/Excel workbook, which/)).toBeVisible();
    expect(screen.getByText(/Nothing was imported, and the file was not changed/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Choose the caseload file' })).toBeEnabled();
  });

  test('progress is shown, and Cancel stops the import', async () => {
    let finish: (reply: ReturnType<typeof bad>) => void = () => undefined;
    const { person, desktop } = open({
      ...answers,
      'caseload:import': () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    await toPreview(person);
    await person.click(screen.getByRole('button', { name: 'Import 2 children' }));
    act(() => desktop.tell({ kind: 'CASELOAD_PROGRESS', importId: id, done: 1, total: 2 }));
    expect(screen.getByText('1 of 2')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(desktop.calls.at(-1)).toEqual({ channel: 'caseload:cancel', request: { importId: id } });
    act(() => finish(bad({ kind: 'CANCELLED' })));
    expect(await screen.findByText('Cancelled.')).toBeVisible();
  });

  test('a preview that is out of date is made again and said', async () => {
    const { person, desktop } = open({ ...answers, 'caseload:import': () => bad({ kind: 'PREVIEW_OUT_OF_DATE' }) });
    await toPreview(person);
    await person.click(screen.getByRole('button', { name: 'Import 2 children' }));
    expect(await screen.findByText(/Something changed after this preview/)).toBeVisible();
    expect(desktop.calls.filter(({ channel }) => channel === 'caseload:preview')).toHaveLength(2);
  });

  test('leaving the screen lets go of the file that was read', async () => {
    const { person, desktop, unmount } = open(answers);
    await toPreview(person);
    unmount();
    expect(desktop.calls.at(-1)).toEqual({ channel: 'caseload:cancel', request: { importId: id } });
  });
});
