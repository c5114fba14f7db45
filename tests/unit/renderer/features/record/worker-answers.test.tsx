import { instant } from '@domain/calendar/local-date';
import { differencesIn } from '@renderer/features/record/answers/voice-words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { NIGHT, reviewViewOf, SCHOOL } from '../review/review-view-of';
import { openRecord } from './open-record';

const EMPTY = { due: null, dueText: '', who: '', what: '', because: '' };

function answered(kind = 'AGREES_WITH_COMMENT') {
  const review = {
    actions: [
      { ...EMPTY, actionId: SCHOOL, verdict: 'PROPOSE', due: '2099-12-04', dueText: '4/12', because: 'Court before' },
      { ...EMPTY, actionId: NIGHT, verdict: 'DISAGREE', because: 'Nan cannot stay' },
    ],
    results: [],
    reflection: 'It was a heavy week',
    isMissing: true,
    missing: 'That he asked for his bike',
  };
  const at = instant.parse('2026-11-10T09:00:00.000Z');
  const answer = { kind, comment: 'Mostly fair', recordedBy: 'Priya Castell', recordedAt: at, review };
  return reviewViewOf({ content: { answer: { ...answer, pinnedTo: 'a'.repeat(64) } } }).view;
}

describe("the worker's answer in a shared record", () => {
  test('stands beside each action, with the reflection and what is missing', async () => {
    openRecord(answered());
    const proposal = await screen.findByRole('figure', {
      name: 'Priya Castell proposes: by 4 December 2099 instead of 27 November 2099',
    });
    expect(proposal).toHaveTextContent('Court before');
    expect(screen.getByRole('figure', { name: 'Priya Castell disagrees' })).toHaveTextContent('Nan cannot stay');
    expect(screen.getByRole('figure', { name: 'Priya Castell, own reflection' })).toHaveTextContent('heavy week');
    expect(screen.getByText('Priya Castell proposes a change to 1 action and disagrees with 1 action.')).toBeVisible();
    expect(screen.getAllByText('That he asked for his bike').length).toBeGreaterThan(0);
    // The worker's own answer is nobody else's to change.
    expect(screen.queryByRole('button', { name: 'Change the answer' })).toBeNull();
  });

  test('Alt+A goes to the proposal, and again accepts it', async () => {
    const { accepted } = openRecord(answered());
    const button = await screen.findByRole('button', { name: /^Accept this proposal/ });
    const keys = userEvent.setup();
    await keys.keyboard('{Alt>}a{/Alt}');
    expect(button).toHaveFocus();
    expect(accepted()).toEqual([]);
    await keys.keyboard('{Alt>}a{/Alt}');
    await waitFor(() => expect(accepted()).toMatchObject([{ actionIds: [SCHOOL] }]));
  });

  test('signing over another view names each difference, both voices in words', () => {
    expect(differencesIn(answered('DISAGREES').content)).toEqual([
      'Priya Castell sees the record differently: Mostly fair',
      'On “Ring the school”, Priya Castell proposes: by 4 December 2099 instead of 27 November 2099, because: Court before',
      'On “Write the night plan”, Priya Castell disagrees, because: Nan cannot stay',
      'Priya Castell says this is missing: That he asked for his bike',
    ]);
    expect(differencesIn(reviewViewOf().view.content)).toEqual([]);
  });
});
