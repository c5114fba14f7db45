import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from '../form-of';
import { addRow, arrived, openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

const FORM = formOf([
  { key: 'goals', kind: 'GOALS', title: 'What needs to happen' },
  { key: 'danger', kind: 'DANGER_STATEMENTS', title: 'Worried about' },
]);

const MORNINGS = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a01';
const NIGHTS = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a02';

function statement(id: string, what: string, changes: object = {}) {
  return {
    ...{ id, who: 'Nan Pat', what, couldHappen: '', isCarried: true, standing: null, standingBecause: '' },
    ...changes,
  };
}

function goalFor(id: string, adultsDo: string) {
  return {
    ...{ id: `${id.slice(0, -3)}b${id.slice(-2)}`, statement: id, adultsDo },
    ...{ childNotices: '', howLong: '', helpNeeded: '', standing: null },
  };
}

function openForm(statements: readonly object[], goals: readonly object[] = []) {
  const danger = { kind: 'DANGER_STATEMENTS', statements };
  const sections = goals.length === 0 ? { danger } : { danger, goals: { kind: 'GOALS', goals } };
  return openRecord(recordViewOf({ content: { template: FORM, sections } }));
}

describe('goals', () => {
  it('stand ready under each worry, and only the one that is written in is saved', async () => {
    const { written } = openForm([statement(MORNINGS, 'the mornings'), statement(NIGHTS, 'the nights')]);
    await arrived();
    const second = screen.getByRole('group', { name: 'Safety goal for danger statement 2' });
    expect(within(second).getByRole('heading', { name: '2. Nan Pat is worried that the nights.' })).toBeVisible();
    expect(await written()).toEqual({});
    const field = within(second).getByLabelText('What will Tobin notice?');
    await userEvent.type(field, 'He gets to be six');
    expect(field).toHaveFocus();
    await userEvent.type(within(second).getByLabelText('For how long must it be seen?'), '12 weeks');
    expect(within(second).getByText('7 of 60 words')).toBeVisible();
    const { goals } = await written();
    expect(goals).toMatchObject({
      goals: [{ statement: NIGHTS, childNotices: 'He gets to be six', howLong: '12 weeks' }],
    });
  });

  it('say how far they are, where that is known', async () => {
    const { written } = openForm([statement(MORNINGS, 'the mornings')], [goalFor(MORNINGS, 'get up')]);
    await userEvent.click(await screen.findByRole('radio', { name: 'Partly' }));
    expect((await written())['goals']).toMatchObject({ goals: [{ adultsDo: 'get up', standing: 'PARTLY' }] });
  });

  it('of a worry that is over or gone are still shown, and say so', async () => {
    openForm(
      [statement(MORNINGS, 'the mornings', { standing: 'NO_LONGER' })],
      [goalFor(MORNINGS, 'get up'), goalFor(NIGHTS, 'stay in')],
    );
    expect(await screen.findByDisplayValue('get up')).toBeVisible();
    expect(screen.getByText('No longer a worry: Nan Pat is worried that the mornings.')).toBeVisible();
    expect(screen.getByDisplayValue('stay in')).toBeVisible();
    expect(screen.getByText(/is not in this record any more/)).toBeVisible();
  });

  it('of their own are added beside those of the worries, and lose none of them', async () => {
    const { written } = openForm([statement(MORNINGS, 'the mornings')], [goalFor(MORNINGS, 'get up')]);
    await arrived();
    await addRow('Add another safety goal');
    const own = screen.getByRole('group', { name: 'Safety goal 1' });
    await userEvent.type(within(own).getByLabelText('What will the adults be doing?'), 'reading');
    expect((await written())['goals']).toMatchObject({
      goals: [
        { statement: MORNINGS, adultsDo: 'get up' },
        { statement: null, adultsDo: 'reading' },
      ],
    });
  });
});
