import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from './form-of';
import { addRow, arrived, openRecord } from './open-record';
import { recordViewOf } from './record-view-of';

const FORM = formOf([
  { key: 'why', kind: 'PROGRESS', title: 'Pace' },
  { key: 'drink', kind: 'CHILD_VOICE', title: 'About drinking', showWhen: [{ fact: 'CONCERN', isOneOf: ['ALCOHOL'] }] },
  {
    ...{ key: 'order', kind: 'DECISIONS', title: 'Under the order' },
    showWhen: [{ fact: 'LEGAL_STATUS', isOneOf: ['S31_CO'] }],
  },
  {
    ...{ key: 'then', kind: 'DECISIONS', title: 'What follows' },
    showWhen: [{ fact: 'SECTION_WRITTEN', section: 'actions' }],
  },
  { key: 'actions', kind: 'ACTIONS', title: 'Actions' },
]);

function heading(name: string) {
  return screen.queryByRole('heading', { level: 2, name });
}

describe('the sections of the page', () => {
  it('follow what is ticked as part of the child’s situation at once', async () => {
    openRecord(recordViewOf({ content: { template: FORM } }));
    const change = await screen.findByRole('button', { name: 'Change what is part of this' });
    expect(screen.getByText('What is part of this: nothing ticked')).toBeVisible();
    expect(heading('About drinking')).toBeNull();
    await userEvent.click(change);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alcohol' }));
    expect(heading('About drinking')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Close the list/ }));
    expect(screen.queryByRole('checkbox', { name: 'Alcohol' })).toBeNull();
    expect(screen.getByText('What is part of this: Alcohol')).toBeVisible();
  });

  it('follow the legal status at once, and keep what was written in a section that is no longer called for', async () => {
    openRecord(recordViewOf({ content: { template: FORM } }));
    const status = await screen.findByLabelText('Legal status');
    expect(heading('Under the order')).toBeNull();
    await userEvent.selectOptions(status, 'Care order, section 31');
    const section = screen.getByRole('region', { name: 'Under the order' });
    await addRow('Add a decision');
    await userEvent.type(within(section).getByLabelText('We decided'), 'Stay');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await userEvent.selectOptions(status, 'Section 17');
    expect(screen.getByDisplayValue('Stay')).toBeVisible();
  });

  it('follow what is written elsewhere once the writing pauses', async () => {
    openRecord(recordViewOf({ content: { template: FORM } }));
    await arrived();
    await addRow('Add an action');
    await userEvent.type(screen.getByLabelText('Will do what'), 'Ring Nan');
    expect(heading('What follows')).toBeNull();
    await waitFor(() => expect(heading('What follows')).toBeVisible());
  });

  it('never lose the one that the cursor is in, while its only words are written anew', async () => {
    const decision = {
      ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0d01', decision: 'Stay', reason: '', decidedAgainst: '' },
      ...{ agreedBy: '', agreedOn: null },
    };
    const sections = { order: { kind: 'DECISIONS', decisions: [decision] } };
    openRecord(recordViewOf({ content: { template: FORM, sections } }));
    await arrived();
    const words = screen.getByDisplayValue('Stay');
    await userEvent.clear(words);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(words).toHaveFocus();
    await userEvent.keyboard('Go home');
    expect(screen.getByDisplayValue('Go home')).toHaveFocus();
  });
});
