import { OwnCopyDesk } from '@renderer/features/sealed/own-copy/own-copy-desk';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AT, OWN_COPY, partner, sealedFileOf, show } from '../../../../support/sealed-for-tests';
import { bad, good } from '../../../../support/stand-in-desktop';

const NONE = { answers: 0, notes: 0 };
const MANAGER = { userId: null, name: 'Marian Oduya' };
const nothingWaits = () => good({ waiting: NONE, sentBefore: NONE, lastMadeAt: null });

test('before the codes are compared there is nothing but the three steps', async () => {
  const { person } = show(
    <OwnCopyDesk />,
    { 'sealed:partners': () => good([]), 'sealed:save-card': () => good({ fileName: 'Key card.throughline' }) },
    OWN_COPY,
  );
  await screen.findByRole('heading', { name: 'First, exchange key cards with your manager' });
  expect(screen.queryByRole('button', { name: 'Open a file from your manager…' })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Save my key card…' }));
  await screen.findByText('Saved as “Key card.throughline”.');
});

test('a file is opened, and says what came', async () => {
  const { person } = show(
    <OwnCopyDesk />,
    {
      'sealed:partners': () => good([partner(MANAGER)]),
      'sealed:look-reply': nothingWaits,
      'sealed:open': () =>
        good({ ...sealedFileOf(1), from: 'Marian Oduya', notes: ['Her clock is an hour ahead.'] } as never),
    },
    OWN_COPY,
  );
  await screen.findByText(/No file was opened yet/);
  // Where nothing waits there is nothing to make.
  await screen.findByText(/Nothing waits to be sent/);
  expect(screen.queryByRole('button', { name: 'Make your answer file…' })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Open a file from your manager…' }));
  await screen.findByText('The file from Marian Oduya is open.');
  screen.getByText(/Her clock is an hour ahead./);
});

test('a file for somebody else is refused in words', async () => {
  const { person } = show(
    <OwnCopyDesk />,
    {
      'sealed:partners': () => good([partner(MANAGER)]),
      'sealed:look-reply': nothingWaits,
      'sealed:open': () => bad({ kind: 'SEALED_REFUSED', why: 'FOR_SOMEBODY_ELSE' }),
    },
    OWN_COPY,
  );
  await person.click(await screen.findByRole('button', { name: 'Open a file from your manager…' }));
  await screen.findByText('This file is for somebody else, and cannot be opened here.');
});

test('says what goes into the answer file, and what of it went before', async () => {
  const { person } = show(
    <OwnCopyDesk />,
    {
      'sealed:partners': () => good([partner({ ...MANAGER, files: [sealedFileOf(1), sealedFileOf(2)] })]),
      'sealed:look-reply': () =>
        good({ waiting: { answers: 2, notes: 1 }, sentBefore: { answers: 1, notes: 0 }, lastMadeAt: AT as never }),
      'sealed:make-answer': () => good({ fileName: 'Answer 2.throughline', answers: 2, notes: 1 }),
    },
    OWN_COPY,
  );
  await screen.findByText(/^File 2, made on 25 Nov 2026, with 3 children, 5 records and 8 actions./);
  await screen.findByText(/2 answers and 1 progress note go into it. You sent 1 answer of that before./);
  await person.click(screen.getByRole('button', { name: 'Make your answer file…' }));
  await screen.findByText('“Answer 2.throughline” was made.');
});

test.each([
  [{ expiresOn: '2020-01-01' }, /Its last day was 1 Jan 2020: ask for a new one./],
  [{ revokedAt: AT }, /Your manager has called it back: ask for a new one./],
])('says that the last file is over: %o', async (changes, words) => {
  show(
    <OwnCopyDesk />,
    {
      'sealed:partners': () => good([partner({ ...MANAGER, files: [sealedFileOf(1, changes)] })]),
      'sealed:look-reply': nothingWaits,
    },
    OWN_COPY,
  );
  await screen.findByText(words);
});
