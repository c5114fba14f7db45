import { DroppedAnswerContext, droppedAnswer } from '@renderer/features/sealed/dropped-answer';
import { BringInScreen } from '@renderer/features/sealed/merge/bring-in-screen';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerOf, idOf, itemOf, previewOf, show } from '../../../../support/sealed-for-tests';
import { bad, good } from '../../../../support/stand-in-desktop';

const CONFLICT = itemOf(1, { outcome: 'CONFLICT', ours: answerOf('Said on the telephone', 'Marian Oduya') });

test('what merging would do stands there in words, what needs a choice first', async () => {
  const { person } = show(<BringInScreen />, {
    'sealed:look-answer': () =>
      good(
        previewOf([itemOf(2), itemOf(3, { outcome: 'ALREADY' }), CONFLICT], {
          notes: ['Tom Birkett has left.'],
          progress: { fresh: 2, already: 0 },
        }),
      ),
  });
  await person.click(await screen.findByRole('button', { name: 'Choose the answer file…' }));
  await screen.findByText(
    '1 answer for you to choose about, 1 new answer, 1 answer that changes nothing, 2 new progress notes on actions.',
  );
  screen.getByText('Tom Birkett has left.');
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(titles.map((title) => title?.split(',')[0])).toEqual(['Child 1', 'Child 2', 'Child 3']);
});

test('where two answers differ both are shown, nothing is chosen, and merging waits for the choice', async () => {
  const { person, desktop } = show(<BringInScreen />, {
    'sealed:look-answer': () => good(previewOf([CONFLICT])),
    'sealed:merge': () => good(previewOf([CONFLICT])),
  });
  await person.click(await screen.findByRole('button', { name: 'Choose the answer file…' }));
  await screen.findByText('Words of 1');
  screen.getByText('Said on the telephone');
  for (const radio of screen.getAllByRole('radio')) expect((radio as HTMLInputElement).checked).toBe(false);
  await person.click(screen.getByRole('button', { name: 'Bring in this answer' }));
  await screen.findByText('Choose one of the two. The other is kept beside it.');
  expect(desktop.calls.some(({ channel }) => channel === 'sealed:merge')).toBe(false);
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
  await person.click(screen.getByRole('radio', { name: 'The one recorded here' }));
  await person.click(screen.getByRole('button', { name: 'Bring in this answer' }));
  await screen.findByRole('heading', { level: 1, name: 'Tom Birkett’s answer is in' });
  screen.getByText(/What was recorded here stands. The other is kept beside it./);
  expect(desktop.calls.find(({ channel }) => channel === 'sealed:merge')?.request).toEqual({
    fileId: idOf(99),
    standing: [{ answerId: idOf(201), stands: 'OURS' }],
  });
});

test('a refused file says why, and nothing is shown of it', async () => {
  const { person } = show(<BringInScreen />, {
    'sealed:look-answer': () => bad({ kind: 'SEALED_REFUSED', why: 'ALTERED' }),
  });
  await person.click(await screen.findByRole('button', { name: 'Choose the answer file…' }));
  await screen.findByText('This file is not as it was made: something in it was changed on the way.');
  screen.getByRole('button', { name: 'Choose the answer file…' });
});

test('each part of an answer is read: actions by their words, reflection, what is missing', async () => {
  const review = {
    actions: [
      {
        ...{ actionId: idOf(9), verdict: 'PROPOSE', due: '2026-12-09', dueText: '', who: '' },
        what: '',
        because: 'court',
      },
    ],
    ...{
      results: [{ actionId: idOf(8), result: 'PARTLY', note: 'He rang once' }],
      reflection: 'I was worried about her',
      isMissing: true,
      missing: 'The school move',
    },
  };
  const { person } = show(<BringInScreen />, {
    'sealed:look-answer': () => good(previewOf([itemOf(1, { recordId: null, theirs: { ...answerOf(''), review } })])),
  });
  await person.click(await screen.findByRole('button', { name: 'Choose the answer file…' }));
  const item = within(await screen.findByRole('list', { name: 'Answers of Tom Birkett' }));
  item.getByText('An action that is not in the record as it is here now: proposes 9 December 2026, because court');
  item.getByText('An earlier action: Partly done. He rang once');
  item.getByText('Their reflection: I was worried about her');
  item.getByText('Missing from the record: The school move');
});

test('a file that was dropped is looked at once', async () => {
  const { desktop } = show(
    <DroppedAnswerContext value={droppedAnswer('/dropped/answer.throughline')}>
      <BringInScreen />
    </DroppedAnswerContext>,
    { 'sealed:look-answer': () => good(previewOf([itemOf(1)])), 'record:open': () => bad({ kind: 'NOT_FOUND' }) },
  );
  await screen.findByRole('heading', { level: 1, name: 'An answer from Tom Birkett' });
  expect(desktop.calls.map(({ request }) => request)).toEqual([{ path: '/dropped/answer.throughline' }]);
});

test('a file that was brought in before changes nothing, and asks for nothing', async () => {
  const { person, desktop } = show(<BringInScreen />, {
    'sealed:look-answer': () => good(previewOf([itemOf(1, { outcome: 'ALREADY', recordId: null })])),
  });
  await person.click(await screen.findByRole('button', { name: 'Choose the answer file…' }));
  await screen.findByText('There is nothing to bring in.');
  await person.click(screen.getByRole('button', { name: 'Done' }));
  await screen.findByRole('button', { name: 'Choose the answer file…' });
  expect(desktop.calls.some(({ channel }) => channel === 'sealed:merge')).toBe(false);
});
