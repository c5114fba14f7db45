import type { Reply } from '@contract/contract';
import type { ReviewView } from '@contract/review-calls';
import { instant } from '@domain/calendar/local-date';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { flushAll } from '@renderer/desktop/pending-saves';
import { SessionContext } from '@renderer/desktop/session';
import { ReviewScreen } from '@renderer/features/review/review-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { SESSION } from '../../../../support/board-for-tests';
import { bad, good, standInDesktop } from '../../../../support/stand-in-desktop';
import { ACTIONS, anAction, NIGHT, reviewViewOf, SCHOOL } from './review-view-of';

const SAVED = good({ savedAt: instant.parse('2026-11-09T12:30:00.000Z') });

/** A stand-in for the program whose answers a test may change while the screen is open. */
function open(view: ReviewView, opened: Reply<ReviewView> = good(view), storeKind = SESSION.storeKind) {
  const program = {
    opened,
    saved: SAVED as Reply<{ savedAt: typeof SAVED.value.savedAt }>,
    answered: good(view) as Reply<ReviewView>,
  };
  const desktop = standInDesktop({
    'review:open': () => program.opened,
    'review:save': () => program.saved,
    'review:answer': () => program.answered,
  });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <SessionContext value={{ ...SESSION, name: 'Priya Castell', role: 'SW', storeKind }}>
            <ReviewScreen recordId={view.view.content.id} otherwise={<p>Read as it stands</p>} />
          </SessionContext>
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  const sent = (channel: string) =>
    desktop.calls.filter((call) => call.channel === channel).map(({ request }) => request as Record<string, unknown>);
  return { program, sent, keys: userEvent.setup() };
}

const card = (what: string) => screen.findByRole('group', { name: what });

describe('answering a shared record', () => {
  test('by keys: agree, on to the next, propose a date; it is saved as it is typed', async () => {
    const { sent, keys } = open(reviewViewOf());
    within(await card('Ring the school'))
      .getByRole('radio', { name: 'Agree' })
      .focus();
    await keys.keyboard('a');
    await keys.keyboard('j');
    const second = await card('Write the night plan');
    expect(second).toContainElement(document.activeElement as HTMLElement);
    await keys.keyboard('p');
    const date = await within(second).findByLabelText('Another date');
    await waitFor(() => expect(date).toHaveFocus());
    await keys.keyboard('4/12/2099');
    await keys.type(within(second).getByLabelText('Why'), 'Court is on the day before');
    expect(await flushAll()).toBe(true);
    const [last] = sent('review:save').slice(-1);
    expect(last).toMatchObject({
      textHash: 'a'.repeat(64),
      review: {
        actions: [
          { actionId: SCHOOL, verdict: 'AGREE' },
          { actionId: NIGHT, verdict: 'PROPOSE', due: '2099-12-04', because: 'Court is on the day before' },
        ],
      },
    });
  });

  test('letters in words are letters, and Escape leads back to the answer', async () => {
    const { keys } = open(reviewViewOf());
    const first = await card('Ring the school');
    within(first).getByRole('radio', { name: 'Agree' }).focus();
    await keys.keyboard('d');
    const because = await within(first).findByLabelText('Because');
    await waitFor(() => expect(because).toHaveFocus());
    await keys.keyboard('adjp');
    expect(because).toHaveValue('adjp');
    await keys.keyboard('{Escape}');
    expect(within(first).getByRole('radio', { name: 'Disagree' })).toHaveFocus();
  });

  test('what is missing is listed and leads there; then it goes whole, with the text it was given on', async () => {
    const { sent, keys } = open(reviewViewOf());
    within(await card('Ring the school'))
      .getByRole('radio', { name: 'Disagree' })
      .focus();
    await keys.keyboard('d{Control>}{Enter}{/Control}');
    const list = await screen.findByRole('list', { name: 'Still to answer' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
    expect(sent('review:answer')).toEqual([]);
    await keys.click(screen.getByRole('button', { name: 'Go there: Write why you disagree with “Ring the school”' }));
    const because = within(await card('Ring the school')).getByLabelText('Because');
    expect(because).toHaveFocus();
    await keys.keyboard('She rang on Monday');
    await keys.click(screen.getByRole('button', { name: 'Agree to the 1 action not answered yet' }));
    await keys.click(screen.getByRole('radio', { name: 'No' }));
    await keys.click(screen.getByRole('radio', { name: /^Agree: this is a fair record/ }));
    await keys.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent('review:answer')).toHaveLength(1));
    expect(sent('review:answer')[0]).toMatchObject({
      kind: 'AGREES',
      textHash: 'a'.repeat(64),
      review: {
        isMissing: false,
        actions: [
          { actionId: SCHOOL, verdict: 'DISAGREE', because: 'She rang on Monday' },
          { actionId: NIGHT, verdict: 'AGREE' },
        ],
      },
    });
  });

  test('an answer is with the manager on their own machine, and in a copy of one’s own only once it is sent', async () => {
    const answer = { kind: 'AGREES', comment: '', recordedBy: 'Priya Castell', recordedAt: '2026-11-09T12:00:00.000Z' };
    const sentView = reviewViewOf({ content: { answer } });
    open(sentView);
    await screen.findByText(/^Your answer of .* is with /);
    cleanup();
    const { keys } = open(sentView, good(sentView), 'OWN_COPY');
    await screen.findByText(/^Your answer of .* is ready\.$/);
    expect(screen.queryByText(/^Your answer of .* is with /)).not.toBeInTheDocument();
    await keys.click(screen.getByRole('button', { name: 'To your answer file' }));
    expect(window.location.pathname).toBe('/today');
  });

  test('what changed since it was last seen reads as taken out and put in', async () => {
    const parts = [
      { kind: 'SAME', words: 'Ring the school on ' },
      { kind: 'OUT', words: 'Monday' },
      { kind: 'IN', words: 'Friday' },
    ];
    open(reviewViewOf({ review: { seenBefore: 1, changes: [{ under: 'Agreed actions', parts }] } }));
    const changed = await screen.findByRole('region', { name: 'What has changed since you last saw it' });
    expect(within(changed).getByText('Monday').tagName).toBe('DEL');
    expect(within(changed).getByText('Friday').tagName).toBe('INS');
  });

  test('a text that changes under the hand keeps the words, and asks again only what changed', async () => {
    const { program, sent, keys } = open(reviewViewOf());
    within(await card('Ring the school'))
      .getByRole('radio', { name: 'Agree' })
      .focus();
    await keys.keyboard('{Shift>}a{/Shift}');
    await keys.type(screen.getByLabelText('Your reflection'), 'It was a heavy week');
    expect(await flushAll()).toBe(true);
    program.saved = bad({ kind: 'TEXT_CHANGED' });
    const actions = [ACTIONS[0] as object, anAction(NIGHT, 'Write the night plan with Nan')];
    const seen = { seenBefore: 1, textHash: 'b'.repeat(64) };
    program.opened = good(reviewViewOf({ actions, review: seen, content: { version: 2 } }));
    await keys.type(screen.getByLabelText('Your reflection'), ', and Nan helped');
    await flushAll();
    program.saved = SAVED;
    expect(await screen.findByText(/has changed the record while you were answering/)).toBeVisible();
    expect(screen.getByLabelText('Your reflection')).toHaveValue('It was a heavy week, and Nan helped');
    expect(within(await card('Ring the school')).getByRole('radio', { name: 'Agree' })).toBeChecked();
    expect(within(await card('Write the night plan with Nan')).getByRole('radio', { name: 'Agree' })).not.toBeChecked();
    expect(await flushAll()).toBe(true);
    expect(sent('review:save').at(-1)).toMatchObject({
      textHash: 'b'.repeat(64),
      review: { reflection: 'It was a heavy week, and Nan helped' },
    });
  });

  test('words about an action that is gone are not lost: they move to the comment', async () => {
    const { program, keys } = open(reviewViewOf());
    const second = await card('Write the night plan');
    within(second).getByRole('radio', { name: 'Disagree' }).focus();
    await keys.keyboard('d');
    await keys.type(await within(second).findByLabelText('Because'), 'Nan cannot stay');
    await flushAll();
    program.saved = bad({ kind: 'TEXT_CHANGED' });
    program.opened = good(reviewViewOf({ actions: [ACTIONS[0] as object], review: { textHash: 'b'.repeat(64) } }));
    await keys.type(screen.getByLabelText('Your reflection'), 'x');
    await flushAll();
    program.saved = SAVED;
    expect(
      await screen.findByDisplayValue('About “Write the night plan”, which is no longer agreed: Nan cannot stay'),
    ).toBeVisible();
  });

  test('a disk that is full is said, and the words go when it is tried again', async () => {
    const { program, keys, sent } = open(reviewViewOf());
    program.saved = bad({ kind: 'DISK_FULL' });
    await keys.type(await screen.findByLabelText('Your reflection'), 'Kept');
    expect(await flushAll()).toBe(false);
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    program.saved = SAVED;
    await keys.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/The disk is full/)).toBeNull());
    expect(sent('review:save').at(-1)).toMatchObject({ review: { reflection: 'Kept' } });
  });

  test('an answer that was begun goes on at the first action not answered yet', async () => {
    const empty = { due: null, dueText: '', who: '', what: '', because: '' };
    const actions = [{ actionId: SCHOOL, verdict: 'AGREE', ...empty }];
    const begun = { actions, results: [], reflection: 'Half', isMissing: null, missing: '' };
    open(reviewViewOf({ review: { review: begun } }));
    const second = await card('Write the night plan');
    await waitFor(() => expect(second).toContainElement(document.activeElement as HTMLElement));
    expect(screen.getByLabelText('Your reflection')).toHaveValue('Half');
  });

  test('a record that does not wait for an answer is read as any other', async () => {
    open(reviewViewOf(), bad({ kind: 'WRONG_STATE' }));
    expect(await screen.findByText('Read as it stands')).toBeVisible();
  });
});
