import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openChecked, part, viewOn } from '../open-checked';

const FORM = [part('header', 'HEADER'), part('challenges', 'CHALLENGES'), part('signoff', 'SIGN_OFF')];
const CHALLENGE = {
  ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0051', childId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0003' },
  ...{
    raisedOn: '2026-10-12',
    raisedBy: 'Imran Malik',
    source: 'IRO',
    stage: 'INFORMAL',
    closedOn: null,
    closedBy: '',
  },
  ...{ issue: 'There is no plan for good', risk: 'He waits', response: '', respondedOn: null, changed: '' },
  ...{ howWeKnow: '', seenOn: null },
};
const NAME = 'Independent reviewing officer: Imran Malik';
const view = () => viewOn(FORM, { content: { openActions: [], challenges: [CHALLENGE] } });

describe('challenges beside the supervision', () => {
  test('say how long they have been open and when they want an answer', async () => {
    await openChecked(view());
    const card = within(screen.getByRole('group', { name: NAME }));
    expect(card.getByText('Raised 12 Oct 2026')).toBeVisible();
    expect(card.getByText(/^Open for \d+ working days$/)).toBeVisible();
    expect(card.getByText(/9 Nov 2026$/)).toBeVisible();
  });

  test('are saved as they are typed, once', async () => {
    const changed = { ...CHALLENGE, response: 'The panel sits in March' };
    const opened = await openChecked(view(), { replies: { 'challenge:change': { ok: true, value: changed } } });
    const card = within(screen.getByRole('group', { name: NAME }));
    await userEvent.click(card.getByLabelText('What did we answer?'));
    await userEvent.paste('The panel sits in March');
    await waitFor(() => expect(opened.requests('challenge:change')).toHaveLength(1));
    expect(opened.requests('challenge:change')[0]).toMatchObject({
      challengeId: CHALLENGE.id,
      words: { response: 'The panel sits in March', raisedBy: 'Imran Malik' },
    });
    await userEvent.tab();
    await userEvent.tab();
    expect(opened.requests('challenge:change')).toHaveLength(1);
  });

  test('that could not be saved keep their words and say so', async () => {
    await openChecked(view(), { replies: { 'challenge:change': { ok: false, failure: { kind: 'DISK_FULL' } } } });
    const card = within(screen.getByRole('group', { name: NAME }));
    await userEvent.click(card.getByLabelText('What did we answer?'));
    await userEvent.paste('The panel sits in March');
    await userEvent.tab();
    expect(await card.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(card.getByLabelText('What did we answer?')).toHaveValue('The panel sits in March');
  });

  test('whose words could not be saved when the record was left stand there again when it is opened', async () => {
    const full = { 'challenge:change': { ok: false, failure: { kind: 'DISK_FULL' } } };
    // Not the challenge of another test, whose words wait as well.
    const own = { ...CHALLENGE, id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0052' };
    const view = () => viewOn(FORM, { content: { openActions: [], challenges: [own] } });
    await openChecked(view(), { replies: full });
    await userEvent.click(within(screen.getByRole('group', { name: NAME })).getByLabelText('What did we answer?'));
    await userEvent.paste('He has a room');
    cleanup();
    await openChecked(view(), { replies: full });
    const again = within(screen.getByRole('group', { name: NAME }));
    expect(again.getByLabelText('What did we answer?')).toHaveValue('He has a room');
  });

  test('one is raised from here and stands in the list', async () => {
    const raised = { ok: true, value: { challengeId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0061' } };
    await openChecked(viewOn(FORM, { content: { openActions: [] } }), { replies: { 'challenge:raise': raised } });
    expect(screen.getByText('No challenge is open for Tobin.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Raise a challenge' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Raise it' }));
    expect(await dialog.findByText('Say who raised it.')).toBeVisible();
    await userEvent.click(dialog.getByLabelText('Raised by'));
    await userEvent.paste('Imran Malik');
    await userEvent.click(dialog.getByRole('button', { name: 'Raise it' }));
    expect(await screen.findByRole('group', { name: NAME })).toBeVisible();
  });
});
