import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from '../form-of';
import { addRow, arrived, openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

const FORM = formOf([
  { key: 'danger', kind: 'DANGER_STATEMENTS', title: 'Worried about', guideWords: 60 },
  { key: 'goals', kind: 'GOALS', title: 'What needs to happen' },
  { key: 'scales', kind: 'STATEMENT_SCALES', title: 'Where are we?' },
]);

const MORNINGS = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a01';
const SCALE = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a02';

function carried(changes: object = {}) {
  return {
    ...{ id: MORNINGS, who: 'Nan Pat', what: 'Keeley cannot get up', couldHappen: 'Tobin could go hungry' },
    ...{ isCarried: true, standing: null, standingBecause: '' },
    ...changes,
  };
}

function openForm(statements: readonly object[], content: object = {}) {
  const sections = statements.length > 0 ? { danger: { kind: 'DANGER_STATEMENTS', statements } } : {};
  return openRecord(recordViewOf({ content: { template: FORM, sections, ...content } }));
}

describe('danger statements', () => {
  it('are written in three parts and read back as one sentence with its length', async () => {
    const { written } = openForm([]);
    await arrived();
    await addRow('Add a danger statement');
    const row = screen.getByRole('group', { name: 'Danger statement 1' });
    expect(within(row).getByLabelText('Who is worried?')).toHaveFocus();
    await userEvent.keyboard('Priya and Nan Pat');
    await userEvent.type(within(row).getByLabelText('About what they have seen or heard'), 'Keeley cannot get up');
    await userEvent.type(
      within(row).getByLabelText('If nothing changes, what could happen to Tobin?'),
      'Tobin could go hungry',
    );
    expect(
      within(row).getByText(
        'Priya and Nan Pat are worried that Keeley cannot get up. If nothing changes, Tobin could go hungry.',
      ),
    ).toBeVisible();
    expect(within(row).getByText('18 of 60 words')).toBeVisible();
    expect(within(row).queryByRole('radiogroup')).toBeNull();
    expect((await written())['danger']).toMatchObject({
      statements: [{ who: 'Priya and Nan Pat', couldHappen: 'Tobin could go hungry', isCarried: false }],
    });
  });

  it('say calmly that a long one is long', async () => {
    openForm([carried({ what: 'word '.repeat(70) })]);
    expect(await screen.findByText(/^82 words\. About 60 is enough/)).toBeVisible();
  });

  it('use the words for the child’s status', async () => {
    openRecord(recordViewOf({ content: { template: FORM }, header: { caseStatus: 'CLA' } }));
    expect(await screen.findByRole('button', { name: 'Add a worry statement' })).toBeVisible();
  });

  it('ask of one that was there last time how it stands now, and why', async () => {
    const { written } = openForm([carried()]);
    await arrived();
    const standing = screen.getByRole('radiogroup', { name: 'How does this stand now?' });
    expect(screen.queryByLabelText(/What tells you/)).toBeNull();
    await userEvent.click(within(standing).getByRole('radio', { name: 'No longer a worry' }));
    await userEvent.type(screen.getByLabelText('What tells you it is no longer a worry?'), '12 good weeks');
    expect((await written())['danger']).toMatchObject({
      statements: [{ standing: 'NO_LONGER', standingBecause: '12 good weeks' }],
    });
  });

  it('lead to their goal and their scale, and say how far those are', async () => {
    const ratings = [4, 4, 7].map((value, position) => ({
      ...{ id: `7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0b0${String(position)}`, rater: 'OTHER', name: '', value },
      ...{ whatMakesItThatHigh: '', oneHigher: '', notAskedBecause: '' },
    }));
    openForm([], {
      sections: {
        danger: { kind: 'DANGER_STATEMENTS', statements: [carried()] },
        scales: {
          kind: 'STATEMENT_SCALES',
          scales: [{ id: SCALE, statement: MORNINGS, zeroMeans: '', tenMeans: '', whyWeDiffer: '', ratings }],
        },
      },
    });
    await arrived();
    await userEvent.click(screen.getByRole('button', { name: 'Safety goal: not written yet' }));
    const goal = screen.getByRole('group', { name: 'Safety goal for danger statement 1' });
    expect(within(goal).getByLabelText('What will the adults be doing?')).toHaveFocus();
    await userEvent.keyboard('Getting up');
    expect(await screen.findByRole('button', { name: 'Safety goal: written' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Safety scale: 4, 4, 7' }));
    const scale = screen.getByRole('group', { name: 'Safety scale for danger statement 1' });
    expect(scale).toContainElement(document.activeElement as HTMLElement);
  });

  it('may be more than three, with a quiet sentence', async () => {
    const row = (position: number) => carried({ id: `7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0c0${String(position)}` });
    openForm([row(1), row(2), row(3), row(4)]);
    expect(await screen.findByText(/^Three is usually enough/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add a danger statement' })).toBeEnabled();
  });
});
