import type { Session } from '@contract/vault-calls';
import { SealedDropDialog } from '@renderer/features/sealed/drop/sealed-drop-dialog';
import { useSealedDrop } from '@renderer/features/sealed/drop/use-sealed-drop';
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { idOf, MANAGER, OWN_COPY, partner, sealedFileOf, show } from '../../../../support/sealed-for-tests';
import { bad, good, type StandInAnswers } from '../../../../support/stand-in-desktop';

const FILE = new File(['x'], 'a.throughline');
const PATH = '/dropped/a.throughline';

type Kind = 'CARD' | 'HAND_OVER' | 'ANSWER';
const recognised = (kind: Kind) => () =>
  good({ kind, fileName: 'a.throughline', name: kind === 'CARD' ? 'Tom B' : '' });

type DropProps = { readonly files: readonly File[]; readonly onAnswer: (path: string) => void };

/** The shell's part of it: a file comes, and what it is is shown. */
function Drop({ files, onAnswer }: DropProps) {
  const { state, take, readCard, close } = useSealedDrop(onAnswer);
  return (
    <>
      <button type="button" onClick={() => void take(files)}>
        Drop
      </button>
      {state.kind === 'NONE' ? null : (
        <SealedDropDialog state={state} onClose={close} onReadCard={readCard} onGo={() => undefined} />
      )}
    </>
  );
}

async function drop(answers: StandInAnswers, who: Session, files: readonly File[] = [FILE]) {
  const onAnswer = vi.fn<(path: string) => void>();
  const shown = show(<Drop files={files} onAnswer={onAnswer} />, answers, who);
  await shown.person.click(screen.getByRole('button', { name: 'Drop' }));
  return { ...shown, onAnswer };
}

test('an answer goes to the manager’s place for answers', async () => {
  const { onAnswer } = await drop({ 'sealed:recognise': recognised('ANSWER') }, MANAGER);
  await waitFor(() => expect(onAnswer).toHaveBeenCalledWith(PATH));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a card on the manager’s window belongs to nobody until it is said whose it is', async () => {
  const { person, desktop } = await drop(
    {
      'sealed:recognise': recognised('CARD'),
      'sealed:partners': () => good([partner(), partner({ userId: idOf(3), name: 'Gone', leftOn: '2026-11-01' })]),
      'sealed:read-card': () => good(partner({ key: 'TO_COMPARE', trustedAt: null })),
    },
    MANAGER,
  );
  await screen.findByText('This is a key card. The name on it is Tom B.');
  await person.click(screen.getByRole('button', { name: 'Read this card' }));
  await screen.findByText('Choose whose card it is.');
  await screen.findByRole('option', { name: 'Tom Birkett' });
  expect(screen.queryByRole('option', { name: 'Gone' })).toBeNull();
  await person.selectOptions(screen.getByLabelText(/Whose card is it/), 'Tom Birkett');
  await person.click(screen.getByRole('button', { name: 'Read this card' }));
  await screen.findByText('The key card of Tom Birkett was read.');
  expect(desktop.calls.find(({ channel }) => channel === 'sealed:read-card')?.request).toEqual({
    userId: idOf(2),
    path: PATH,
  });
});

test('a hand-over opens in a worker’s own copy', async () => {
  const opened = { ...sealedFileOf(1), from: 'Marian Oduya', notes: [] };
  await drop({ 'sealed:recognise': recognised('HAND_OVER'), 'sealed:open': () => good(opened as never) }, OWN_COPY);
  await screen.findByText('The file from Marian Oduya is open.');
});

test.each([
  ['HAND_OVER', MANAGER, 'This is a file from a manager to a worker.'],
  ['ANSWER', OWN_COPY, 'This is an answer file, and goes to your manager.'],
  ['CARD', { ...MANAGER, role: 'SW' as const }, 'This is a key card.'],
] as const)('a %s in the wrong window says where it belongs, and asks for nothing', async (kind, who, words) => {
  const { desktop } = await drop({ 'sealed:recognise': recognised(kind) }, who);
  await screen.findByText(words);
  expect(desktop.calls).toHaveLength(1);
});

test('what is no sealed file, and several at once, are turned away in words', async () => {
  await drop({ 'sealed:recognise': () => bad({ kind: 'SEALED_REFUSED', why: 'NOT_SEALED' }) }, MANAGER);
  await screen.findByText('This is not a sealed file of Throughline.');
});

test('several at once are turned away', async () => {
  const { desktop } = await drop({}, MANAGER, [FILE, FILE]);
  await screen.findByText('One file at a time, please.');
  expect(desktop.calls).toEqual([]);
});
