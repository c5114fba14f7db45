import { type Board, board as boardShape } from '@domain/board/board';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { TeamScreen } from '@renderer/features/team/team-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { aBoardChild, EMPTY_BOARD } from '../../../../support/board-for-tests';
import { good, standInDesktop } from '../../../../support/stand-in-desktop';

const idOf = (at: number) => `0b0f5d5a-5f0c-4a39-9f5d-${String(at).padStart(12, '0')}`;
const child = (at: number, more: Record<string, unknown> = {}) =>
  aBoardChild({ id: idOf(at), name: `Child ${at}`, ...more });

function open(board: Board) {
  const { hook, history } = memoryLocation({ path: '/team', record: true });
  render(
    <DesktopProvider desktop={standInDesktop({ 'board:open': () => good(boardShape.parse(board)) })}>
      <QueryClientProvider client={newAnswers()}>
        <Router hook={hook}>
          <TeamScreen />
        </Router>
      </QueryClientProvider>
    </DesktopProvider>,
  );
  return { history, person: userEvent.setup() };
}

const TEAM: Board = {
  ...EMPTY_BOARD,
  children: [
    child(1, { worker: 'Tom Ellery', standing: 'LATER', last: '2026-11-02', due: '2026-11-30' }),
    child(2, { worker: 'Agnes Hart', standing: 'PAST', last: '2026-10-05', due: '2026-11-02', drifting: 2 }),
    child(3, { worker: 'Agnes Hart', standing: 'SOON', last: '2026-10-15', due: '2026-11-12', challenges: 1 }),
    child(4, { worker: 'Agnes Hart', standing: 'NEVER', status: null }),
  ],
};

test('an empty team is told what the board is for and where to begin', async () => {
  const { person, history } = open(EMPTY_BOARD);
  await person.click(await screen.findByRole('button', { name: 'Bring in your caseload' }));
  expect(history.at(-1)).toBe('/caseload');
});

test('says in words what the shapes show, by worker in the order of names', async () => {
  open(TEAM);
  const grid = await screen.findByRole('table', { name: 'Children by worker' });
  expect(
    within(grid)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Agnes Hart', 'Tom Ellery']);
  expect(
    within(grid)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Child 2, Was due 2 Nov 2026, 2 drifting actions2 Nov',
    'Child 3, Due Thu 12 Nov, 1 open challenge12 Nov',
    'Child 4, Not discussed yetnot yet',
    'Child 1, Due 30 Nov 202630 Nov',
  ]);
  const week = screen.getByRole('region', { name: 'This week' });
  expect(
    within(week)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Child 2, Was due 2 Nov 2026', 'Child 3, Due Thu 12 Nov']);
});

test('arrows go from child to child, one of them takes part in the Tab order, Enter opens', async () => {
  const { person, history } = open(TEAM);
  const grid = await screen.findByRole('table', { name: 'Children by worker' });
  const link = (name: RegExp) => within(grid).getByRole('link', { name });
  link(/^Child 2/).focus();
  await person.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(link(/^Child 4/)).toHaveFocus();
  await person.keyboard('{ArrowDown}');
  expect(link(/^Child 1/)).toHaveFocus();
  expect(
    within(grid)
      .getAllByRole('link')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([link(/^Child 1/)]);
  await person.keyboard('{Control>}{Home}{/Control}{Enter}');
  expect(history.at(-1)).toBe(`/children/${idOf(2)}`);
});

test('a filter narrows the week, the grid and the lists together', async () => {
  const { person } = open(TEAM);
  await person.selectOptions(await screen.findByRole('combobox', { name: 'Worker' }), 'Tom Ellery');
  expect(screen.getByText('1 of 4 children')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'This week' })).queryByRole('link')).toBeNull();
  expect(screen.getByText('Every child has been discussed within the time set for their status.')).toBeVisible();
  await person.selectOptions(screen.getByRole('combobox', { name: 'Worker' }), '');
});

test('three thousand children are not all drawn at once, and children of one name are told apart', async () => {
  const many = Array.from({ length: 3_000 }, (_, at) =>
    child(at, { name: 'Tobin Carrick', reference: String(41_000 + at), worker: `Worker ${at % 150}` }),
  );
  const { person } = open({ ...EMPTY_BOARD, children: many });
  const grid = await screen.findByRole('table', { name: 'Children by worker' });
  expect(within(grid).getAllByRole('row').length).toBeLessThan(20);
  expect(within(grid).getByRole('link', { name: /^Tobin Carrick \(41000\)/ })).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Show more workers, 150 in all' }));
  expect(within(grid).getAllByRole('row').length).toBeGreaterThan(50);
});
