import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from '../form-of';
import { addRow, arrived, openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

const template = formOf([{ key: 'voice', kind: 'CHILD_VOICE', title: 'What {child} says' }]);

describe('what a child says', () => {
  it('has one row ready, which is saved with its first letter and keeps the cursor', async () => {
    const { written } = openRecord(recordViewOf({ content: { template } }));
    await arrived();
    const worries = screen.getByLabelText('Worries');
    await userEvent.selectOptions(screen.getByLabelText('Status'), 'Child in need');
    expect(screen.getByLabelText('Worries')).toBe(worries);
    expect(await written()).toEqual({});
    await userEvent.type(worries, "I can't wake her up");
    expect(worries).toHaveFocus();
    expect(worries).toHaveValue("I can't wake her up");
    expect((await written())['voice']).toMatchObject({
      hearings: [{ worries: "I can't wake her up", goodThings: '', heardBy: '', how: null }],
    });
  });

  it('keeps who heard it, when, where and how beside the words', async () => {
    const { written } = openRecord(recordViewOf({ content: { template } }));
    await arrived();
    await userEvent.keyboard('Priya');
    await userEvent.type(screen.getByLabelText('When'), '4/11/2026');
    await userEvent.type(screen.getByLabelText('Where and with whom'), 'school, on his own');
    await userEvent.selectOptions(screen.getByLabelText('How'), 'Three Houses');
    await userEvent.type(screen.getByLabelText('Wishes'), 'Dad to come');
    await userEvent.type(screen.getByLabelText(/^What we saw/), 'He runs to Nan');
    expect((await written())['voice']).toMatchObject({
      hearings: [
        {
          heardBy: 'Priya',
          on: { date: '2026-11-04' },
          where: 'school, on his own',
          how: 'THREE_HOUSES',
          wishes: 'Dad to come',
          observed: 'He runs to Nan',
        },
      ],
    });
  });

  it('adds another time, removes it, and puts it back', async () => {
    const { written } = openRecord(recordViewOf({ content: { template } }));
    await arrived();
    await userEvent.type(screen.getByLabelText('Good things'), 'Nan');
    await addRow('Add another time with Tobin');
    const second = screen.getByRole('group', { name: 'Time with Tobin 2' });
    await userEvent.type(within(second).getByLabelText('Wishes'), 'swimming');
    await userEvent.click(within(second).getByRole('button', { name: 'Move or remove time with Tobin 2' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    const putBack = screen.getByRole('button', { name: 'Put it back' });
    expect(putBack).toHaveFocus();
    await userEvent.click(putBack);
    expect((await written())['voice']).toMatchObject({ hearings: [{ goodThings: 'Nan' }, { wishes: 'swimming' }] });
  });
});
