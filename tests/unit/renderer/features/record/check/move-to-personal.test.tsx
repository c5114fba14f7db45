import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openChecked, part, showCheck, viewOn } from '../open-checked';

const SENTENCE = 'Priya was off sick for two weeks.';
const PERSONAL = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0099';

const view = (words: string) =>
  viewOn(
    [
      part('header', 'HEADER'),
      part('update', 'FIELDS', { fields: [{ key: 'said', type: 'WORDS', label: 'What was said' }] }),
      part('signoff', 'SIGN_OFF'),
    ],
    {
      header: { supervisee: 'Priya Castell' },
      content: { sections: { update: { kind: 'FIELDS', answers: { said: { date: null, text: words } } } } },
    },
  );

test('words about the worker’s own life are offered to be moved, and moved back', async () => {
  const before = view(`Nan slept over. ${SENTENCE}`);
  const moved = { ok: true, value: { personalId: PERSONAL, view: view('Nan slept over.') } };
  const back = { ok: true, value: { personalId: PERSONAL, view: before } };
  const { asked } = await openChecked(before, {
    replies: { 'personal:move-words': moved, 'personal:move-words-back': back },
  });
  await showCheck();
  const recordId = before.content.id;
  const words = { recordId, section: 'update', words: SENTENCE };
  await userEvent.click(await screen.findByRole('button', { name: `Move to personal supervision: ${SENTENCE}` }));
  expect(await screen.findByText('Moved to personal supervision with Priya Castell.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Move them back' }));
  expect(await screen.findByDisplayValue(/off sick for two weeks/)).toBeVisible();
  expect(screen.queryByText(/^Moved to personal supervision/)).not.toBeInTheDocument();
  const requests = asked.filter(({ channel }) => channel.startsWith('personal:')).map(({ request }) => request);
  expect(requests).toEqual([words, { ...words, personalId: PERSONAL, before: before.content.sections['update'] }]);
});
