import type { Answer, Reply } from '@contract/contract';
import { type ExportRow, exportCalls } from '@contract/export-calls';
import { exportProfile } from '@domain/export/export-profile';
import type { ExportStanding } from '@domain/export/export-standing';
import type { Role } from '@domain/lists/roles';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { ExportsScreen } from '@renderer/features/exports/exports-screen';
import { RecordExportsScreen } from '@renderer/features/exports/record-exports-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { SESSION } from '../../../../support/board-for-tests';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

const idOf = (at: number) => `0b0f5d5a-5f0c-4a39-9f5d-${String(at).padStart(12, '0')}`;
const AT = '2026-11-09T10:00:00.000Z';
const FOLDER = { folderId: idOf(900), folderName: 'To the case system' };

function row(at: number, standing: unknown, team = ''): ExportRow {
  return exportCalls['exports:list'].reply.shape.rows.element.parse({
    record: {
      ...{ id: idOf(at), childId: idOf(100 + at), childName: `Child ${at}`, number: at, type: 'CASE' },
      ...{ templateId: 'case-supervision', templateName: 'Case supervision', addendumToNumber: null, hangsOff: null },
      ...{ state: 'AGREED', sessionDate: '2026-11-09', supervisee: 'Tom Hale', supervisor: 'Marian Oduya' },
      ...{ createdAt: AT, updatedAt: AT },
    },
    ...{ version: 1, reference: `FS-${at}`, team, sealedOn: '2026-11-09', fileName: `CS_FS-${at}.docx` },
    standing: standing as ExportStanding,
  });
}

const NEW = { kind: 'NEW' };
const MADE = { kind: 'UNCHANGED', lastMade: AT };

const RECORD = idOf(1) as never;
const ACTION = '0b0f5d5a-5f0c-4a39-9f5d-000000000777';

function namesWith(choice: 'INITIALS' | null) {
  const wren = {
    ...{ childId: idOf(500) as never, name: 'Wren Ashgrove', reference: 'FS-20418', initials: 'WA' },
    ...{ relation: 'SAME_FAMILY' as const, times: 1, choice, suggested: 'MARK' as const },
    forms: [{ words: 'Wren', form: 'FORENAME' as const, times: 1 }],
    excerpts: [{ section: 'What has happened', before: 'Pat took ', words: 'Wren', after: ' to nursery.' }],
  };
  return { recordId: RECORD, version: 1, child: 'Child 1', named: [wren] };
}

function familyLooked(leftOut: readonly string[]): Answer<'family-copy:look'> {
  const isIn = leftOut.length === 0;
  const look = { kind: 'PLAIN_WORDS' as const, actionId: ACTION, about: 'Visit Dean', words: 'CPP' };
  return {
    document: {
      ...{ title: 'What we agreed to do', subtitle: 'For Child 1 and family', marking: '', draftNotice: null },
      blocks: [{ kind: 'paragraph', runs: [{ text: isIn ? 'Visit Dean' : 'Nothing' }] }],
    },
    foot: 'Please keep this safe.',
    actions: [{ id: ACTION, who: 'Priya Castell', what: 'Visit Dean' }],
    looks: isIn ? [{ ...look, sentence: '“CPP” may not be plain to a family.' }] : [],
  };
}

const unknownWord = (word: string, looksLike: 'FORENAME' | 'SURNAME' | 'NO_NAME') => ({
  ...{ word, looksLike, times: 1, records: [1], sample: `${word} was there.` },
});

type Opened = {
  readonly rows?: readonly ExportRow[];
  readonly waiting?: number;
  readonly answers?: StandInAnswers;
  readonly role?: Role;
};

function open(Screen: () => React.ReactNode, { rows = [], waiting = 0, answers = {}, role = 'TM' }: Opened) {
  const { hook, history } = memoryLocation({ path: '/exports', record: true });
  const desktop = standInDesktop({
    'exports:list': () => good({ rows: [...rows], ownTeam: 'Harbour Team', waiting, isCut: false }),
    'exports:receipts': () => good({ receipts: [], hasMore: false }),
    'export-settings:read': () => good({ filePattern: '{kind}_{number}', teamName: 'Harbour Team' }),
    'exports:choose-folder': () => good({ ...FOLDER, existing: [] }),
    'exports:look': () => good({ existing: [] }),
    'names:look': () => good([{ recordId: RECORD, version: 1, child: 'Child 1', named: [] }]),
    'passages:list': () => good({ passages: [], isChangeable: false }),
    ...answers,
  });
  render(
    <DesktopProvider desktop={desktop}>
      <QueryClientProvider client={newAnswers()}>
        <Router hook={hook}>
          <SessionContext value={{ ...SESSION, role }}>
            <Screen />
          </SessionContext>
        </Router>
      </QueryClientProvider>
    </DesktopProvider>,
  );
  return { desktop, history, person: userEvent.setup() };
}

const made = (at: number) => ({
  kind: 'MADE' as const,
  recordId: idOf(at) as never,
  fileName: `CS_${at}.docx`,
  pieces: 741,
});

test('new and changed records are ticked, what was exported is not, and what is blocked cannot be', async () => {
  const changed = { kind: 'CHANGED', why: 'WAS_NOT_AGREED', lastMade: AT };
  const named = { kind: 'BLOCKED', why: 'NAMES_TO_DECIDE' };
  open(ExportsScreen, { rows: [row(1, NEW), row(2, changed), row(3, MADE), row(4, named)] });
  const boxes = await screen.findAllByRole('checkbox', { name: /^Case supervision/ });
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, false]);
  expect(screen.getByRole('button', { name: 'Make 2 Word files' })).toBeVisible();
  expect(screen.getByText('On 9 Nov 2026 it was printed before it was agreed.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Decide how they are printed.' })).toHaveAttribute(
    'href',
    `/exports/records/${idOf(4)}`,
  );
});

test('the own team is shown first where it is among them', async () => {
  const { person } = open(ExportsScreen, { rows: [row(1, NEW, 'harbour team'), row(2, NEW, 'Moorland Team')] });
  expect(await screen.findByText('1 of 1 ticked')).toBeVisible();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Team' }), '');
  expect(screen.getByText('2 of 2 ticked')).toBeVisible();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Team' }), 'harbour team');
});

test('while files are made it says how far, Cancel stops, and the focus is never lost', async () => {
  let finish: (reply: Reply<Answer<'exports:run'>>) => void = () => undefined;
  const { person, desktop } = open(ExportsScreen, {
    rows: [row(1, NEW), row(2, NEW), row(3, NEW)],
    answers: {
      'exports:run': () => new Promise((resolve) => (finish = resolve)),
      'exports:cancel': () => good(undefined),
    },
  });
  await person.click(await screen.findByRole('button', { name: 'Make 3 Word files' }));
  const panel = await screen.findByRole('region', { name: 'Files are being made' });
  expect(panel).toHaveFocus();
  act(() => desktop.tell({ kind: 'EXPORT_PROGRESS', done: 2, total: 3 }));
  expect(within(panel).getByText('2 of 3')).toBeVisible();
  await person.click(within(panel).getByRole('button', { name: 'Cancel' }));
  expect(within(panel).getByText('Stopping after this file')).toBeVisible();
  expect(desktop.calls.map(({ channel }) => channel)).toContain('exports:cancel');
  await act(async () => finish(good({ outcomes: [made(1), made(2)], notReached: 1, stopped: 'CANCELLED' })));
  const summary = screen.getByRole('region', { name: 'What was made' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(summary).toHaveTextContent(
    '2 files made in “To the case system”, each opened again and found whole: 1,482 of 1,482 pieces present.',
  );
  expect(summary).toHaveTextContent('You stopped it. Every file that was made is whole. 1 file was not begun.');
});

test('each file that was not made says which record, why and what to do', async () => {
  const failed = { kind: 'FAILED' as const, recordId: idOf(1) as never };
  const { person } = open(ExportsScreen, {
    rows: [row(1, NEW), row(2, NEW)],
    answers: {
      'exports:run': () =>
        good({
          outcomes: [
            { ...failed, why: 'FILE_IN_USE', reference: null },
            { ...failed, recordId: idOf(2) as never, why: 'OTHER', reference: '3F2A' },
          ],
          ...{ notReached: 0, stopped: null },
        }),
    },
  });
  await person.click(await screen.findByRole('button', { name: 'Make 2 Word files' }));
  const summary = await screen.findByRole('region', { name: 'What was made' });
  expect(summary).toHaveTextContent('No file was made.');
  expect(summary).toHaveTextContent(
    'Case supervision, CS-000001, Child 1: The file is open in another program. Close it in Word, then make this file again.',
  );
  expect(summary).toHaveTextContent('Reference for support: 3F2A');
});

test('files that are there are left alone unless the person says otherwise', async () => {
  const { person, desktop } = open(ExportsScreen, {
    rows: [row(1, NEW), row(2, NEW)],
    answers: {
      'exports:choose-folder': () => good({ ...FOLDER, existing: ['CS_FS-1.docx'] }),
      'exports:look': () => good({ existing: ['CS_FS-1.docx'] }),
      'exports:run': () => good({ outcomes: [made(2)], notReached: 0, stopped: null }),
    },
  });
  await person.click(await screen.findByRole('button', { name: 'Make 2 Word files' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByRole('radio', { name: /^Leave those records out/ })).toBeChecked();
  await person.click(within(dialog).getByRole('radio', { name: /^Replace them/ }));
  await person.click(within(dialog).getByRole('button', { name: 'Make 2 files, replace 1' }));
  await screen.findByRole('region', { name: 'What was made' });
  const run = desktop.calls.find(({ channel }) => channel === 'exports:run');
  expect(run?.request).toMatchObject({ onExisting: 'REPLACE', folderId: FOLDER.folderId, profile: 'FILE_COPY' });
});

test('a folder that is no longer known is asked for again', async () => {
  const { person, desktop } = open(ExportsScreen, {
    rows: [row(1, NEW)],
    answers: {
      'exports:look': () => bad({ kind: 'NOT_FOUND' }),
      'exports:run': () => good({ outcomes: [made(1)], notReached: 0, stopped: null }),
    },
  });
  await person.click(await screen.findByRole('button', { name: 'Make 1 Word file' }));
  expect(await screen.findByText(/^1 file made in .*, opened again and found whole/)).toBeVisible();
  expect(desktop.calls.map(({ channel }) => channel)).toContain('exports:choose-folder');
});

test('an empty week says what comes here, and leads to what waits of other weeks', async () => {
  const { person, desktop } = open(ExportsScreen, { waiting: 4 });
  expect(await screen.findByRole('heading', { name: 'Nothing was agreed in this week' })).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Show the 4 that wait' }));
  const asked = desktop.calls.filter(({ channel }) => channel === 'exports:list').at(-1);
  expect(asked?.request).toEqual({ scope: { kind: 'WAITING' }, profile: 'FILE_COPY' });
  expect(await screen.findByRole('heading', { name: 'Everything agreed has been exported' })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Agreed in' })).toHaveFocus());
});

test('one week after the other is looked at without losing the place', async () => {
  const { person, desktop } = open(ExportsScreen, { rows: [row(1, NEW)] });
  const week = await screen.findByRole('combobox', { name: 'Agreed in' });
  await person.selectOptions(week, screen.getByRole('option', { name: /^This week/ }));
  const before = await screen.findByRole('button', { name: 'Week before' });
  before.focus();
  await person.keyboard('{Enter}{Enter}');
  expect(before).toHaveFocus();
  const asked = desktop.calls.filter(({ channel }) => channel === 'exports:list').map(({ request }) => request);
  const mondays = asked.map((request) => (request as { scope: { monday?: string } }).scope.monday ?? '');
  const [third, second, first] = mondays.toReversed().map((monday) => Date.parse(monday) / 86_400_000);
  expect([(first ?? 0) - (second ?? 0), (second ?? 0) - (third ?? 0)]).toEqual([7, 7]);
});

test('a record that is gone says so', async () => {
  open(() => <RecordExportsScreen recordId={idOf(1) as never} />, {});
  expect(await screen.findByRole('heading', { name: 'This record is not here' })).toBeVisible();
});

test('another kind of copy and a PDF are asked for as such', async () => {
  const { person, desktop } = open(() => <RecordExportsScreen recordId={RECORD} />, { rows: [row(1, NEW)] });
  await person.selectOptions(await screen.findByRole('combobox', { name: 'As' }), 'PDF');
  expect(await screen.findByText('CS_FS-1.pdf')).toBeVisible();
  await person.click(screen.getByRole('radio', { name: /^Disclosure preparation/ }));
  expect(await screen.findByRole('button', { name: 'Make 1 PDF' })).toBeVisible();
  const asked = desktop.calls.filter(({ channel }) => channel === 'exports:list').at(-1);
  expect(asked?.request).toMatchObject({ profile: 'DISCLOSURE' });
});

test('each of the five kinds says for whom it is', async () => {
  open(() => <RecordExportsScreen recordId={RECORD} />, { rows: [row(1, NEW)] });
  const kinds = (await screen.findAllByRole('radio')).map((radio) => radio.closest('span')?.textContent ?? '');
  expect(kinds).toHaveLength(5);
  for (const kind of kinds) expect(kind).toMatch(/For .+\./);
  expect(kinds[2]).toMatch(/^Actions for the familyFor a parent and the child/);
});

test('a list of records offers no copy that must be read through first, and says where that is made', async () => {
  open(ExportsScreen, { rows: [row(1, NEW)] });
  const offered = await screen.findByRole('combobox', { name: 'Whom it is for' });
  expect([...offered.querySelectorAll('option')].map((option) => option.value)).toEqual(
    exportProfile.options.filter((each) => each !== 'FAMILY_ACTIONS'),
  );
  expect(screen.getByText(/Actions for the family are read through first/)).toBeVisible();
});

test('no file is made before it is said how other children are printed', async () => {
  let choice: 'INITIALS' | null = null;
  const { person, desktop } = open(() => <RecordExportsScreen recordId={RECORD} />, {
    rows: [row(1, { kind: 'BLOCKED', why: 'NAMES_TO_DECIDE' })],
    answers: {
      'names:look': () => good([namesWith(choice)]),
      'names:decide': () => {
        choice = 'INITIALS';
        return good(namesWith(choice));
      },
    },
  });
  const make = await screen.findByRole('button', { name: 'Make 1 Word file' });
  await screen.findByRole('radio', { name: /^Write initials/ });
  expect(make).toHaveAttribute('aria-disabled', 'true');
  expect(make).toHaveAccessibleDescription('First say how the names of other children are printed.');
  await person.click(make);
  expect(desktop.calls.map(({ channel }) => channel)).not.toContain('exports:choose-folder');
  await person.click(screen.getByRole('radio', { name: /^Write initials/ }));
  await waitFor(() => expect(make).not.toHaveAttribute('aria-disabled', 'true'));
});

test('a family’s copy is made once it is read through and ticked; the tick falls when an action is left out', async () => {
  const { person, desktop } = open(() => <RecordExportsScreen recordId={RECORD} />, {
    rows: [row(1, NEW)],
    answers: {
      'family-copy:look': ({ leftOut }) => good(familyLooked(leftOut)),
      'exports:run': () => good({ outcomes: [made(1)], notReached: 0, stopped: null }),
    },
  });
  await person.click(await screen.findByRole('radio', { name: /^Actions for the family/ }));
  expect(await screen.findByRole('article', { name: 'The copy as the family reads it' })).toHaveTextContent(
    'What we agreed to do',
  );
  expect(screen.getByText('“CPP” may not be plain to a family.')).toBeVisible();
  const make = screen.getByRole('button', { name: 'Make 1 Word file' });
  expect(make).toHaveAccessibleDescription('First read it through, and tick “I have checked this”.');
  const checked = () => screen.getByRole('checkbox', { name: /^I have checked this/ });
  await person.click(checked());
  expect(make).not.toHaveAttribute('aria-disabled', 'true');
  await person.click(screen.getByRole('checkbox', { name: 'Priya Castell: Visit Dean' }));
  await waitFor(() => expect(screen.queryByText('“CPP” may not be plain to a family.')).not.toBeInTheDocument());
  expect(checked()).not.toBeChecked();
  expect(make).toHaveAttribute('aria-disabled', 'true');
  await person.click(checked());
  await person.click(make);
  await screen.findByRole('region', { name: 'What was made' });
  const order = desktop.calls.find(({ channel }) => channel === 'exports:run')?.request;
  expect(order).toMatchObject({ profile: 'FAMILY_ACTIONS', isChecked: true, leftOut: [ACTION] });
});

test('ticked records become a practice pack once every word that may be a name is decided', async () => {
  const unknown = [unknownWord('Dean', 'FORENAME'), unknownWord('Rooke', 'SURNAME'), unknownWord('Monday', 'NO_NAME')];
  const { person, desktop } = open(ExportsScreen, {
    rows: [row(1, NEW), row(2, MADE)],
    answers: {
      'practice:look': () => good({ unknown }),
      'practice:make': () => good({ sheet: 'sheet.docx', files: ['one.docx'], pieces: 1_482 }),
    },
  });
  await person.selectOptions(await screen.findByRole('combobox', { name: 'Whom it is for' }), 'PRACTICE_DAY');
  expect(await screen.findByText('0 of 2 ticked')).toBeVisible();
  await person.click(screen.getByRole('checkbox', { name: /CS-000002/ }));
  await person.click(screen.getByRole('button', { name: 'Go on with 1 record' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Practice pack of 1 record' })).toHaveFocus());
  const make = screen.getByRole('button', { name: 'Make the practice pack…' });
  expect(await screen.findByText('3 words still to be decided.')).toBeVisible();
  expect(make).toHaveAttribute('aria-disabled', 'true');
  await person.click(within(screen.getByRole('radiogroup', { name: /Rooke/ })).getByRole('radio', { name: 'Place' }));
  await person.click(screen.getByRole('button', { name: /^Take what each looks like/ }));
  expect(screen.getByText('Every word is decided.')).toBeVisible();
  await person.click(make);
  expect(await screen.findByText(/1 practice record and the check sheet are made/)).toBeVisible();
  const order = desktop.calls.find(({ channel }) => channel === 'practice:make')?.request;
  expect(order).toEqual({
    recordIds: [idOf(2)],
    decided: [
      { word: 'Rooke', is: 'PLACE' },
      { word: 'Dean', is: 'FORENAME' },
      { word: 'Monday', is: 'NO_NAME' },
    ],
  });
});

test('from a blocked row to the page of its record and back to the row', async () => {
  const { person, history } = open(ExportsScreen, { rows: [row(4, { kind: 'BLOCKED', why: 'NAMES_TO_DECIDE' })] });
  await person.click(await screen.findByRole('link', { name: 'Decide how they are printed.' }));
  expect(history.at(-1)).toBe(`/exports/records/${idOf(4)}`);
});

test('information governance is offered copies for preparing disclosure and nothing about other kinds', async () => {
  const receipts = { 'exports:receipts': () => bad({ kind: 'NOT_ALLOWED' }) } satisfies StandInAnswers;
  open(() => <ExportsScreen />, { rows: [row(1, NEW)], answers: receipts, role: 'IG' });
  await screen.findByText('Child 1');
  const kinds = within(screen.getByLabelText('Whom it is for')).getAllByRole('option');
  expect(kinds.map(({ textContent }) => textContent)).toEqual(['Disclosure preparation']);
  expect(screen.queryByText('Exported before')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Check a Word file…' })).toBeNull();
});
