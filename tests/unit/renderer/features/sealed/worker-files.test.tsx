import { userId } from '@domain/identifiers';
import { SealedFilesScreen } from '@renderer/features/sealed/sealed-files-screen';
import { WorkerFilesScreen } from '@renderer/features/sealed/worker-files-screen';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { idOf, partner, sealedFileOf, show } from '../../../../support/sealed-for-tests';
import { bad, good } from '../../../../support/stand-in-desktop';

const TOM = userId.parse(idOf(2));
const LOOK = { children: 3, records: 5, actions: 8, expiresOn: '2099-12-09' as never };

test('everybody is listed with their key card, their last file and where it stands', async () => {
  show(<SealedFilesScreen />, {
    'sealed:partners': () =>
      good([
        partner({ files: [sealedFileOf(1, { revokedAt: '2026-11-20T10:00:00.000Z' }), sealedFileOf(2)] }),
        partner({ userId: idOf(3), name: 'Priya Castell', key: 'TO_COMPARE', trustedAt: null }),
      ]),
  });
  const tom = within(await screen.findByRole('row', { name: /Tom Birkett/ }));
  tom.getByText('Code compared');
  tom.getByText('File 2, 25 Nov 2026');
  tom.getByText('No answer yet');
  within(screen.getByRole('row', { name: /Priya Castell/ })).getByText('Code to compare');
});

test('nobody yet: says where people are added', async () => {
  const { person, history } = show(<SealedFilesScreen />, { 'sealed:partners': () => good([]) });
  await person.click(await screen.findByRole('button', { name: 'Open People' }));
  expect(history?.at(-1)).toBe('/settings/people');
});

test('the code is shown only once their card was read, and a wrong one is refused in words', async () => {
  let now = partner({ key: 'NONE', code: null, trustedAt: null });
  const { person, desktop } = show(<WorkerFilesScreen userId={TOM} />, {
    'sealed:partners': () => good([now]),
    'sealed:read-card': () => {
      now = partner({ key: 'TO_COMPARE', trustedAt: null });
      return good(now);
    },
    'sealed:trust-card': ({ typed }) => {
      if (typed !== 'K7QM 2XTD 9WHB') return bad({ kind: 'SEALED_REFUSED', why: 'CODES_DIFFER' });
      now = partner();
      return good(now);
    },
    'sealed:look': () => good(LOOK),
  });
  expect(await screen.findByText(/shown here once their card was read/)).toBeDefined();
  expect(screen.queryByText('K7QM 2XTD 9WHB')).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Read their key card…' }));
  await screen.findByText('K7QM 2XTD 9WHB');
  const box = screen.getByLabelText('The code they read to you');
  await person.type(box, 'AAAA{Enter}');
  await screen.findByText('That is not the code shown here.');
  // Until the codes are the same there is no way to make a file.
  expect(screen.queryByRole('button', { name: /Make a file/ })).toBeNull();
  await person.clear(box);
  await person.type(box, 'K7QM 2XTD 9WHB{Enter}');
  await screen.findByRole('button', { name: 'Make a file for Tom Birkett…' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(desktop.calls.filter(({ channel }) => channel === 'sealed:trust-card')).toHaveLength(2);
});

test('an empty code asks nobody', async () => {
  const { person, desktop } = show(<WorkerFilesScreen userId={TOM} />, {
    'sealed:partners': () => good([partner({ key: 'TO_COMPARE', trustedAt: null })]),
  });
  await person.click(await screen.findByRole('button', { name: 'Compare' }));
  await screen.findByText('Type what they read to you.');
  expect(desktop.calls.some(({ channel }) => channel === 'sealed:trust-card')).toBe(false);
});

test('a file says what it will hold, takes another last day, and what was made', async () => {
  const { person, desktop } = show(<WorkerFilesScreen userId={TOM} />, {
    'sealed:partners': () => good([partner()]),
    'sealed:look': () => good(LOOK),
    'sealed:make': () => good({ ...LOOK, children: 3, fileName: 'For Tom Birkett 2026-11-25 3.throughline' } as never),
  });
  await screen.findByText(/3 children, 5 records and 8 actions/);
  const day = screen.getByLabelText('Last day it can be opened');
  await person.clear(day);
  await person.click(screen.getByRole('button', { name: 'Make a file for Tom Birkett…' }));
  await screen.findByText('Give the last day, as 9/12/2026.');
  await person.type(day, '1/12/2000');
  await screen.findByText('That day has gone. Give one that is still to come.');
  expect(desktop.calls.some(({ channel }) => channel === 'sealed:make')).toBe(false);
  await person.clear(day);
  await person.type(day, '24/12/2098');
  await person.click(screen.getByRole('button', { name: 'Make a file for Tom Birkett…' }));
  await screen.findByText('“For Tom Birkett 2026-11-25 3.throughline” was made.');
  expect(desktop.calls.find(({ channel }) => channel === 'sealed:make')?.request).toEqual({
    userId: TOM,
    expiresOn: '2098-12-24',
  });
});

test('calling back says what it cannot do, and Cancel does nothing', async () => {
  let revokedAt: string | null = null;
  const { person, desktop } = show(<WorkerFilesScreen userId={TOM} />, {
    'sealed:partners': () => good([partner({ files: [sealedFileOf(4, { revokedAt })] })]),
    'sealed:look': () => good(LOOK),
    'sealed:revoke': () => {
      revokedAt = '2026-11-26T10:00:00.000Z';
      return good(undefined);
    },
  });
  await person.click(await screen.findByRole('button', { name: 'Call back file 4' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  dialog.getByText(/A file that was opened already cannot be taken back from their computer/);
  await person.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(desktop.calls.some(({ channel }) => channel === 'sealed:revoke')).toBe(false);
  await person.click(screen.getByRole('button', { name: 'Call back file 4' }));
  await person.click(await screen.findByRole('button', { name: 'Call it back' }));
  await screen.findByText('Called back 26 Nov 2026');
  expect(screen.queryByRole('button', { name: 'Call back file 4' })).toBeNull();
});

test('for somebody who has left no file is made, and their files stay in sight', async () => {
  show(<WorkerFilesScreen userId={TOM} />, {
    'sealed:partners': () => good([partner({ leftOn: '2026-11-20', files: [sealedFileOf(1)] })]),
  });
  await screen.findByText('Tom Birkett left on 20 Nov 2026.');
  screen.getByRole('table', { name: 'Files made for Tom Birkett' });
  expect(screen.queryByRole('button', { name: /Make a file/ })).toBeNull();
});
