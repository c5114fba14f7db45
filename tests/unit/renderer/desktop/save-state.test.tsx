import { instant } from '@domain/calendar/local-date';
import { saveStateWords, showSaveState, useSaveState } from '@renderer/desktop/save-state';
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

const at = instant.parse('2026-11-09T10:42:59.000Z');

function Words() {
  return <p role="status">{saveStateWords(useSaveState())}</p>;
}

test('the words follow the state of saving', () => {
  render(<Words />);
  const says = () => screen.getByRole('status').textContent;
  act(() => showSaveState({ kind: 'SAVING' }));
  expect(says()).toBe('Saving…');
  act(() => showSaveState({ kind: 'NOT_SAVED', why: 'The disk is full.' }));
  expect(says()).toBe('Not saved: The disk is full.');
  act(() => showSaveState({ kind: 'NOTHING' }));
  expect(says()).toBe('');
});

test('the time of saving is the clock on the wall, to the minute', () => {
  const wall = new Date(at);
  const hour = String(wall.getHours()).padStart(2, '0');
  expect(saveStateWords({ kind: 'SAVED', at })).toBe(`Saved ${hour}:42`);
});
