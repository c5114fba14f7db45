import { childId, recordId } from '@domain/identifiers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SearchDialog } from '@renderer/features/search/search-dialog';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';

const amira = childId.parse('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11');
const record = recordId.parse('1b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b22');

const answers: StandInAnswers = {
  'search:find': ({ words }) =>
    good(
      words === 'missed'
        ? [
            { kind: 'CHILD', childId: amira, title: 'Amira Holt', detail: '10023' },
            {
              kind: 'RECORD',
              recordId: record,
              childId: amira,
              title: 'Record 2',
              excerpt: 'Dad \uE000missed\uE001 it',
            },
          ]
        : [],
    ),
};

function open(given: StandInAnswers = answers) {
  const opened = { onClose: vi.fn(), onOpenChild: vi.fn(), onOpenRecord: vi.fn() };
  render(
    <DesktopProvider desktop={standInDesktop(given)}>
      <SearchDialog {...opened} />
    </DesktopProvider>,
  );
  return { ...opened, person: userEvent.setup() };
}
const box = () => screen.getByRole('combobox', { name: 'Search children and records' });

describe('search', () => {
  test('Enter opens the first thing found', async () => {
    const { person, onOpenChild } = open();
    await person.type(box(), 'missed');
    await screen.findByText('2 found');
    await person.keyboard('{Enter}');
    expect(onOpenChild).toHaveBeenCalledWith(amira);
  });

  test('the arrows choose, and the focus never leaves the box', async () => {
    const { person, onOpenRecord } = open();
    await person.type(box(), 'missed');
    const [first, second] = await screen.findAllByRole('option');
    expect(first).toHaveAttribute('aria-selected', 'true');
    await person.keyboard('{ArrowDown}');
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(box()).toHaveAttribute('aria-activedescendant', second?.id);
    expect(box()).toHaveFocus();
    await person.keyboard('{Enter}');
    expect(onOpenRecord).toHaveBeenCalledWith(record);
  });

  test('the words found are marked', async () => {
    const { person } = open();
    await person.type(box(), 'missed');
    expect(await screen.findByText('missed', { selector: 'mark' })).toBeVisible();
  });

  test('finding nothing is said', async () => {
    const { person } = open();
    await person.type(box(), 'zzz');
    expect(await screen.findByText('Nothing found.')).toBeVisible();
  });

  test('Enter before the answer opens nothing of an older search', async () => {
    const { person, onOpenChild } = open();
    await person.type(box(), 'missed');
    await screen.findByText('2 found');
    await person.type(box(), ' visits{Enter}');
    expect(onOpenChild).not.toHaveBeenCalled();
  });

  test('a failure is told in plain words', async () => {
    const { person } = open({ 'search:find': () => bad({ kind: 'LOCKED' }) });
    await person.type(box(), 'missed');
    expect(await screen.findByText('Throughline is locked.')).toBeVisible();
  });

  test('Escape closes', async () => {
    const { person, onClose } = open();
    await person.click(box());
    await person.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
