import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openChecked, part, showCheck, viewOn } from '../open-checked';
import { FIND_DAD } from '../record-view-of';

const DRIFTING = { ...FIND_DAD, carries: 2 };
const PARTS = [part('header', 'HEADER'), part('lastActions', 'LAST_ACTIONS')];
const DRIFT = part('drift', 'DRIFT', { title: 'What drifts' });
const SIGN = part('signoff', 'SIGN_OFF');

/** Without a plan nothing drifts but the action. */
const NO_PLAN = { planStart: null, caseStatus: 'ASSESSMENT', cpCategory: null };

const CHILD = { ...viewOn(PARTS).content.child, workersInTwelveMonths: 1 };

const view = (parts: readonly object[], changes: Parameters<typeof viewOn>[1] = {}) =>
  viewOn(parts, {
    ...changes,
    header: NO_PLAN,
    content: { child: CHILD, openActions: [DRIFTING], sections: {}, ...changes.content },
  });
const card = () =>
  screen.findByRole('group', { name: `An action keeps being carried past its date: ${FIND_DAD.what}` });

describe('what drifts', () => {
  test('is one card with one decision, and the panel leads to it', async () => {
    const opened = await openChecked(view([...PARTS, DRIFT, SIGN]));
    const panel = await showCheck();
    await userEvent.click(within(panel).getByRole('button', { name: /^Decide: / }));
    const drift = within(await card());
    expect(drift.getByLabelText('What happens now')).toHaveFocus();
    expect(drift.queryByLabelText('Until')).toBeNull();
    await userEvent.selectOptions(drift.getByLabelText('What happens now'), 'Change who does it');
    await userEvent.click(drift.getByLabelText('Who does it from now on'));
    await userEvent.paste('Grace Ibbotson');
    await userEvent.click(drift.getByLabelText('Because'));
    await userEvent.paste('She knows them');
    expect(drift.getByText('3 of 8 words')).toBeVisible();
    expect((await opened.answers())?.drift).toMatchObject([
      { flag: 'ACTION_CARRIED', subject: FIND_DAD.id, decision: 'CHANGE_OWNER', who: 'Grace Ibbotson' },
    ]);
    // The action itself has its new owner by that.
    expect((await opened.sections())['lastActions']).toMatchObject({
      answers: [{ actionId: FIND_DAD.id, newOwner: 'Grace Ibbotson' }],
    });
  });

  test('is asked before the signing where the form has no part for it', async () => {
    await openChecked(view([...PARTS, SIGN]));
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.slice(-2)).toEqual(['Things the record is telling us', 'About signoff']);
    expect(await card()).toBeVisible();
  });

  test('that one decision answers is one line of the list', async () => {
    await openChecked(view([...PARTS, DRIFT, SIGN], { content: { openActions: [{ ...DRIFTING, moves: 2 }] } }));
    const panel = await showCheck();
    expect(within(panel).getAllByRole('button', { name: /^Decide: / })).toHaveLength(1);
    expect(within(panel).getByText(/has been carried past its date .* has been moved/)).toBeVisible();
  });

  test('can be decided on while the record is shared', async () => {
    const opened = await openChecked(
      view([...PARTS, DRIFT, SIGN], { view: { state: 'SHARED', sharedAt: '2026-11-10T09:00:00.000Z' } }),
    );
    await userEvent.selectOptions(within(await card()).getByLabelText('What happens now'), 'Change the plan');
    expect((await opened.answers())?.drift).toMatchObject([{ decision: 'CHANGE_PLAN' }]);
    expect(opened.requests('record:save')).toEqual([]);
  });

  test('says so where there is nothing', async () => {
    await openChecked(view([...PARTS, DRIFT, SIGN], { content: { openActions: [] } }));
    expect(screen.getByText(/^Nothing is pointed out\./)).toBeVisible();
  });
});
