import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { instant } from '@domain/calendar/local-date';
import type { HouseReport } from '@domain/export/house-report';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { WordLookPart } from '@renderer/features/settings/parts/word-look-part';
import { throughlineTheme } from '@renderer/ui/theme';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { bad, good, standInDesktop } from '../../../../support/stand-in-desktop';

configure({ asyncUtilTimeout: 5_000 });

const ONE = '11111111-1111-4111-8111-111111111111';
const TWO = '22222222-2222-4222-8222-222222222222';
const REPORT: HouseReport = {
  used: ['Header: from the document, with its picture.'],
  instead: ['No style for Title: the built-in one is used, in the document’s font.'],
  leftOut: [],
  warnings: ['Heading 1 is pale on white.'],
  page: { width: 210, height: 297, textWidth: 160 },
};
const kept = (id: string, name: string) => ({
  ...{ id, name, report: REPORT, addedBy: 'Marian Oduya', addedAt: instant.parse('2026-11-09T10:42:00.000Z') },
});
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

type Chosen = Failure | null | (() => Promise<ReturnType<typeof bad>>);

function open(start: Answer<'house:list'>, chosen: Chosen = null) {
  const program = { ...start };
  const desktop = standInDesktop({
    'house:list': () => good(program),
    'house:choose-file': () => {
      if (typeof chosen === 'function') return chosen();
      return chosen ? bad(chosen) : good({ id: TWO, name: 'New.docx', report: REPORT });
    },
    'house:stop-trying': () => good(undefined),
    'house:use': ({ id }) => {
      program.inUse = id;
      if (id === TWO) program.documents = [...program.documents, kept(TWO, 'New.docx')];
      return good(undefined);
    },
    'house:remove': ({ id }) => {
      program.documents = program.documents.filter((each) => each.id !== id);
      return good(undefined);
    },
    'house:save-test-page': () => good({ fileName: 'Test page.docx' }),
  });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider theme={throughlineTheme}>
        <QueryClientProvider client={newAnswers()}>
          <WordLookPart />
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  return { desktop, asked: () => desktop.calls.filter(({ channel }) => channel !== 'house:list') };
}

describe('the look of Word files', () => {
  test('with none chosen says what to choose', async () => {
    open({ inUse: null, documents: [] });
    expect(await screen.findByText('No document of the council is used')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Back to the built-in look' })).toBeNull();
  });

  test('one that is chosen is shown in three groups and used only when a person says so', async () => {
    const { asked } = open({ inUse: null, documents: [] });
    await screen.findByText('Used now: the built-in look');
    await press('Choose a file');
    const tried = await screen.findByRole('region', { name: 'Tried, not used yet' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tried, not used yet: New.docx'));
    for (const group of ['Look at this first', 'Used from the document', 'Built in instead', 'Left out'])
      expect(within(tried).getByRole('region', { name: group })).toBeTruthy();
    expect(within(tried).getByText('Nothing was left out.')).toBeTruthy();
    expect(asked().map(({ channel }) => channel)).toEqual(['house:choose-file']);
    await press('Use this look');
    expect(await screen.findByText('Used now: New.docx')).toBeTruthy();
    expect(asked().at(-1)).toEqual({ channel: 'house:use', request: { id: TWO } });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Used now'));
    await press('Back to the built-in look');
    expect(await screen.findByText('Used now: the built-in look')).toBeTruthy();
  });

  test('one that is left is gone, and nothing was used', async () => {
    const { asked } = open({ inUse: null, documents: [] });
    await screen.findByText('Used now: the built-in look');
    await press('Choose a file');
    await screen.findByText('Tried, not used yet: New.docx');
    await press('Save a test page in this look');
    expect(await screen.findByText('The test page was saved as Test page.docx.')).toBeTruthy();
    await press('Leave it');
    expect(screen.queryByText('Tried, not used yet: New.docx')).toBeNull();
    expect(asked().map(({ channel }) => channel)).toEqual(['house:choose-file', 'house:save-test-page']);
  });

  test('one that is being tried says so and can be stopped, and the focus is not lost', async () => {
    let giveUp: (reply: ReturnType<typeof bad>) => void = () => undefined;
    const trial = new Promise<ReturnType<typeof bad>>((resolve) => {
      giveUp = resolve;
    });
    const { desktop } = open({ inUse: null, documents: [] }, () => trial);
    await screen.findByText('Used now: the built-in look');
    await press('Choose a file');
    expect(await screen.findByText('Choose a file. It is tried with a made-up record first.')).toBeTruthy();
    act(() => desktop.tell({ kind: 'HOUSE_TRIAL' }));
    expect(await screen.findByText('Trying your document… Nothing is changed by it.')).toBeTruthy();
    await press('Stop');
    expect(desktop.calls.at(-1)).toEqual({ channel: 'house:stop-trying', request: undefined });
    expect(document.activeElement?.textContent).toBe('Used now: the built-in look');
    await act(async () => giveUp(bad({ kind: 'CANCELLED' })));
    expect(screen.queryByText('Trying your document… Nothing is changed by it.')).toBeNull();
    expect(screen.queryByText('Tried, not used yet: New.docx')).toBeNull();
  });

  test('a file that cannot be used is told with what is wrong with it', async () => {
    const faults = ['Its header is not built as Word files have to be.'];
    open({ inUse: null, documents: [] }, { kind: 'HOUSE_REFUSED', why: 'NOT_VALID', faults });
    await screen.findByText('Used now: the built-in look');
    await press('Choose a file');
    expect(await screen.findByText('Word files made in this look would not be sound.')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'What is wrong with it' })).getByText(faults[0] ?? '')).toBeTruthy();
  });

  test('one that was used before is removed only after asking', async () => {
    const { asked } = open({ inUse: null, documents: [kept(ONE, 'Old.docx')] });
    await screen.findByText('Old.docx');
    await press('Remove Old.docx');
    await press('Cancel');
    expect(asked()).toEqual([]);
    await press('Remove Old.docx');
    await press('Remove it');
    await waitFor(() => expect(screen.queryByText('Old.docx')).toBeNull());
    expect(asked()).toEqual([{ channel: 'house:remove', request: { id: ONE } }]);
  });

  test('one that was used before can be used again', async () => {
    const { asked } = open({ inUse: null, documents: [kept(ONE, 'Old.docx')] });
    await screen.findByText('Old.docx');
    await press('Use again: Old.docx');
    expect(await screen.findByText('Used now: Old.docx')).toBeTruthy();
    expect(asked()).toEqual([{ channel: 'house:use', request: { id: ONE } }]);
  });
});
