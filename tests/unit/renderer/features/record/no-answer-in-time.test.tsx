import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { openRecord } from './open-record';
import { recordViewOf } from './record-view-of';

afterEach(() => vi.useRealTimers());

/** The session was on Thursday 5 November and shared on Monday 9: the sixth working day after it is Friday 13. */
function openShared(today: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T10:00:00.000Z`) });
  const view = { state: 'SHARED', sharedAt: '2026-11-09T12:00:00.000Z', history: null };
  return openRecord(recordViewOf({ header: { sessionDate: '2026-11-05' }, view, content: { version: 1 } }));
}

test('before the sixth working day it says from when “No reply” can be chosen', async () => {
  openShared('2026-11-12');
  const choice = await screen.findByRole('radio', { name: 'No reply' });
  expect(choice).toBeDisabled();
  expect(choice).toHaveAccessibleDescription(
    '“No reply” can be chosen from Fri 13 Nov. Until then Priya Castell still has time to answer.',
  );
});

test('from that day it can be chosen, and wants the reason that is printed', async () => {
  openShared('2026-11-13');
  const choice = await screen.findByRole('radio', { name: 'No reply' });
  expect(choice).toBeEnabled();
  await userEvent.click(choice);
  await userEvent.click(screen.getByRole('button', { name: 'Record this answer' }));
  expect(await screen.findByText('This is printed with the record, so it cannot be empty.')).toBeVisible();
  expect(screen.getByLabelText(/^Why there is no reply/)).toBeVisible();
});
