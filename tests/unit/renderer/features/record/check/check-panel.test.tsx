import { flushAll } from '@renderer/desktop/pending-saves';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openChecked, part, showCheck, viewOn } from '../open-checked';
import { FIND_DAD } from '../record-view-of';

const NOT_DONE = { actionId: FIND_DAD.id, result: 'NOT_DONE', note: '' };
const LAST_ACTIONS = { lastActions: { kind: 'LAST_ACTIONS', answers: [NOT_DONE] } };
const FORM = [
  part('header', 'HEADER'),
  part('lastActions', 'LAST_ACTIONS'),
  part('decisions', 'DECISIONS'),
  part('workerSay', 'WORKER_SAY'),
  part('signoff', 'SIGN_OFF'),
];

/** An action that was not done: what got in the way is asked, and a decision where there is none. */
const aView = (changes: Parameters<typeof viewOn>[1] = {}) =>
  viewOn(FORM, { ...changes, content: { sections: LAST_ACTIONS, ...changes.content } });

const MESSAGE = /Choose what got in the way/;
const entryOf = (panel: HTMLElement, message: RegExp) => within(panel).getByText(message).closest('li') as HTMLElement;

describe('the check beside the record', () => {
  test('a reason is typed in place, counted, saved as typed, and stays under the cursor when it is enough', async () => {
    const opened = await openChecked(aView());
    const panel = await showCheck();
    const entry = entryOf(panel, MESSAGE);
    const field = within(entry).getByLabelText('Why it is right as it is');
    expect(within(entry).getByText('0 of 8 words')).toBeVisible();
    await userEvent.type(field, 'He was in hospital the');
    expect(within(entry).getByText('5 of 8 words')).toBeVisible();
    const asked = screen.getByRole('tab', { name: /^Check/ }).textContent ?? '';
    await userEvent.type(field, ' whole of last month');
    await waitFor(() => expect(screen.getByRole('tab', { name: /^Check/ })).not.toHaveTextContent(asked));
    expect(field).toHaveFocus();
    expect(field).toHaveValue('He was in hospital the whole of last month');
    expect((await opened.answers())?.reasons).toMatchObject([
      { code: 'ACT-07', reason: 'He was in hospital the whole of last month' },
    ]);
    await userEvent.click(screen.getByRole('tab', { name: /^Check/ }));
    expect(await within(panel).findByText(/^Answered: 1$/)).toBeVisible();
    // What is folded away can be opened and is still there.
    expect(within(panel).getByText(MESSAGE).closest('details')).not.toBeNull();
  });

  test('a service manager’s exception has their own name and today in it when they write it themselves', async () => {
    const opened = await openChecked(aView(), { role: 'SM' });
    const panel = await showCheck();
    const [button] = within(panel).getAllByRole('button', { name: /^Service manager’s exception/ });
    if (!button) throw new Error('There is nothing to except');
    const entry = button.closest('li') as HTMLElement;
    await userEvent.click(button);
    const name = within(entry).getByLabelText('Service manager who agreed');
    await waitFor(() => expect(name).toHaveFocus());
    expect(name).toHaveValue('Judith Mensah');
    fireEvent.change(within(entry).getByLabelText('Why it may be signed without this'), {
      target: { value: 'Too soon' },
    });
    expect(within(entry).getByText('2 of 8 words')).toBeVisible();
    expect((await opened.answers())?.exceptions).toMatchObject([{ agreedBy: 'Judith Mensah', reason: 'Too soon' }]);
    await userEvent.click(within(entry).getByRole('button', { name: 'Take the exception back' }));
    expect((await opened.answers())?.exceptions).toEqual([]);
    expect(within(entry).getByRole('button', { name: /^Service manager’s exception/ })).toHaveFocus();
  });

  test('what nobody may except offers no exception', async () => {
    await openChecked(aView({ header: { sessionDate: null } }));
    const panel = await showCheck();
    const meta = within(panel)
      .getAllByRole('listitem')
      .find((each) => each.dataset['finding']?.startsWith('META-'));
    expect(meta).toBeDefined();
    expect(within(meta as HTMLElement).queryByRole('button', { name: /exception/ })).toBeNull();
  });

  test('a shared record is still answered, and its words are not saved again', async () => {
    const opened = await openChecked(aView({ view: { state: 'SHARED', sharedAt: '2026-11-10T09:00:00.000Z' } }));
    const panel = await showCheck();
    fireEvent.change(within(entryOf(panel, MESSAGE)).getByLabelText('Why it is right as it is'), {
      target: { value: 'It is the right thing and only the day was wrong' },
    });
    expect((await opened.answers())?.reasons).toHaveLength(1);
    expect(opened.requests('record:save')).toEqual([]);
  });

  test('whoever may not look back reads the list and answers nothing', async () => {
    await openChecked(aView({ view: { state: 'SHARED', history: null, sharedAt: '2026-11-10T09:00:00.000Z' } }), {
      role: 'SW',
    });
    const panel = await showCheck();
    expect(within(panel).queryByLabelText('Why it is right as it is')).toBeNull();
  });

  test('an answer that is not on disk is said to be not saved, whatever became of the words', async () => {
    await openChecked(aView(), {
      replies: { 'record:save-check': { ok: false, failure: { kind: 'DISK_FULL' } } },
    });
    const panel = await showCheck();
    fireEvent.change(within(entryOf(panel, MESSAGE)).getByLabelText('Why it is right as it is'), {
      target: { value: 'He was in hospital' },
    });
    expect(await flushAll()).toBe(false);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(within(entryOf(panel, MESSAGE)).getByLabelText('Why it is right as it is')).toHaveValue(
      'He was in hospital',
    );
  });

  test('answers are written before the record is shared', async () => {
    const opened = await openChecked(aView());
    const panel = await showCheck();
    fireEvent.change(within(entryOf(panel, MESSAGE)).getByLabelText('Why it is right as it is'), {
      target: { value: 'Short' },
    });
    await userEvent.click(screen.getByRole('button', { name: /^Share with/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Share it now' }));
    await waitFor(() => expect(opened.requests('record:share')).toHaveLength(1));
    const order = opened.asked.map(({ channel }) => channel).filter((each) => /share|save-check/.test(each));
    expect(order).toEqual(['record:save-check', 'record:share']);
  });
});
