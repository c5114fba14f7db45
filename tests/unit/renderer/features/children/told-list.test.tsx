import type { Told } from '@domain/story/telling';
import { ToldList } from '@renderer/features/children/story/told-list';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

const told = (count: number): Told[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ flag: 'ACTION_CARRIED', subject: String(index), fact: `Fact ${String(index)}.`, decided: null },
  }));

test('what drifts is told in a few lines; the rest is one press away, and the focus stays on it', async () => {
  render(<ToldList told={told(9)} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(9);
  expect(screen.getByRole('button', { name: 'Show the first 6' })).toHaveFocus();
});

test('a few are all there', () => {
  render(<ToldList told={told(6)} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  expect(screen.queryByRole('button')).toBeNull();
});
