import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from '../form-of';
import { addRow, arrived, openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

async function openAction(asksTime: object) {
  const template = formOf([{ key: 'actions', kind: 'ACTIONS', title: 'Actions', ...asksTime }]);
  const opened = openRecord(recordViewOf({ content: { template } }));
  await arrived();
  await addRow('Add an action');
  return opened;
}

describe('the time of an action', () => {
  it('is asked beside the day where the form counts in hours, and shows the time it understood', async () => {
    const { written } = await openAction({ asksTime: true });
    const at = screen.getByLabelText('At');
    await userEvent.type(at, '5pm');
    expect(at).toHaveValue('5pm');
    await userEvent.click(screen.getByLabelText('Who'));
    expect(at).toHaveValue('17:00');
    expect((await written())['actions']).toMatchObject({ actions: [{ byTime: '17:00' }] });
  });

  it('keeps what is not a time yet, and says how to write one', async () => {
    const { written } = await openAction({ asksTime: true });
    await userEvent.type(screen.getByLabelText('At'), 'after tea');
    await userEvent.click(screen.getByLabelText('Who'));
    expect(await screen.findByText('Write it like 17:00, 5pm or noon.')).toBeVisible();
    expect((await written())['actions']).toMatchObject({ actions: [{ byTime: 'after tea' }] });
  });

  it('is neither asked nor saved elsewhere', async () => {
    const { written } = await openAction({});
    await userEvent.type(screen.getByLabelText('Who'), 'Nan');
    expect(screen.queryByLabelText('At')).toBeNull();
    const { actions } = await written();
    expect(actions?.kind === 'ACTIONS' && actions.actions[0]).not.toHaveProperty('byTime');
  });
});
