import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from '../form-of';
import { addRow, arrived, openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

const FORM = formOf([
  {
    ...{ key: 'decisions', kind: 'DECISIONS', title: 'Decisions', prompts: ['What have we decided?'] },
    ...{ suggestions: ['Hold a strategy discussion', 'Begin an assessment', 'No change'] },
    guidance: 'Say what you decided for {child}, and why.',
  },
]);

async function openDecision() {
  const opened = openRecord(recordViewOf({ content: { template: FORM } }));
  await arrived();
  await addRow('Add a decision');
  return opened;
}

describe('decisions', () => {
  it('are offered while the field is blank or their beginning, and one is taken with Enter', async () => {
    const { written } = await openDecision();
    const field = screen.getByLabelText('We decided');
    const offered = () => within(screen.getByRole('group', { name: 'Often decided' })).getAllByRole('button');
    expect(offered()).toHaveLength(3);
    await userEvent.type(field, 'be');
    expect(offered().map((button) => button.textContent)).toEqual(['Begin an assessment']);
    offered()[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Begin an assessment');
    expect(screen.queryByRole('group', { name: 'Often decided' })).toBeNull();
    await userEvent.keyboard(' today');
    expect((await written())['decisions']).toMatchObject({ decisions: [{ decision: 'Begin an assessment today' }] });
  });

  it('are left alone once they are in other words', async () => {
    await openDecision();
    await userEvent.type(screen.getByLabelText('We decided'), 'See Wren');
    expect(screen.queryByRole('group', { name: 'Often decided' })).toBeNull();
  });
});

describe('how to write a section well', () => {
  it('stands with its questions beside the page, with the child’s name', async () => {
    await openDecision();
    await userEvent.click(screen.getByRole('tab', { name: 'Questions' }));
    expect(screen.getByText('Say what you decided for Tobin, and why.')).toBeVisible();
  });
});
