import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from '../form-of';
import { arrived, openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

const template = formOf([
  { key: 'seen', kind: 'CHILD_SEEN', title: 'Seeing {child}', help: 'What you saw of {child} yourself.' },
]);

function openForm(changes: { child?: object; header?: object; sections?: object } = {}) {
  const view = recordViewOf({ content: { template } });
  return openRecord(
    recordViewOf({
      content: { template, child: { ...view.content.child, ...changes.child }, sections: changes.sections ?? {} },
      header: changes.header ?? {},
    }),
  );
}

const COMMUNICATION = /How does Tobin let people know/;

describe('seeing a child', () => {
  it('is written with the keyboard and kept field by field', async () => {
    const { written } = openForm();
    await arrived();
    expect(screen.getByLabelText('Last seen on')).toHaveFocus();
    expect(await written()).toEqual({});
    await userEvent.keyboard('4 nov 2026');
    await userEvent.type(screen.getByLabelText('By whom'), 'Priya Castell');
    await userEvent.type(screen.getByLabelText('Where'), 'school');
    screen.getByRole('radio', { name: 'Yes' }).focus();
    await userEvent.keyboard(' ');
    screen.getByRole('checkbox', { name: 'With an interpreter' }).focus();
    await userEvent.keyboard(' ');
    screen.getByRole('checkbox', { name: 'Three Houses' }).focus();
    await userEvent.keyboard(' ');
    expect((await written())['seen']).toMatchObject({
      kind: 'CHILD_SEEN',
      lastSeen: { date: '2026-11-04', text: 'Wed 4 Nov 2026' },
      seenBy: 'Priya Castell',
      where: 'school',
      alone: 'YES',
      methods: ['THREE_HOUSES', 'INTERPRETER'],
    });
  });

  it('asks why only where the child was not seen alone, and takes the answer back with Delete', async () => {
    const { written } = openForm();
    await arrived();
    const alone = screen.getByRole('radiogroup', { name: 'Seen alone?' });
    expect(screen.queryByLabelText('Not alone, because')).toBeNull();
    await userEvent.click(within(alone).getByRole('radio', { name: 'No' }));
    await userEvent.type(screen.getByLabelText('Not alone, because'), 'Mum stayed');
    within(alone).getByRole('radio', { name: 'No' }).focus();
    await userEvent.keyboard('{Delete}');
    expect(screen.getByLabelText('Not alone, because')).toHaveValue('Mum stayed');
    expect((await written())['seen']).toMatchObject({ alone: null, notAloneBecause: 'Mum stayed' });
  });

  it('asks how the child communicates where a disability is known of, and at once when it is ticked', async () => {
    openForm({ child: { disability: 'None' } });
    await screen.findByLabelText('Last seen on');
    expect(screen.queryByLabelText(COMMUNICATION)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Change what is part of this' }));
    await userEvent.click(screen.getByRole('checkbox', { name: "The child's disability" }));
    expect(screen.getByLabelText(COMMUNICATION)).toBeVisible();
  });

  it('asks it where the case system records a disability', async () => {
    openForm({ child: { disability: 'Yes - hearing' } });
    expect(await screen.findByLabelText(COMMUNICATION)).toBeVisible();
  });

  it('says what the section is for under its title', async () => {
    openForm();
    expect(await screen.findByText('What you saw of Tobin yourself.')).toBeVisible();
  });
});
