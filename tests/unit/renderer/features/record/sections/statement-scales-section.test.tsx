import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formOf } from '../form-of';
import { arrived, openRecord } from '../open-record';
import { recordViewOf } from '../record-view-of';

const MORNINGS = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a01';
const SCALES = { key: 'scales', kind: 'STATEMENT_SCALES', title: 'Where are we?' };

const DANGER = {
  kind: 'DANGER_STATEMENTS',
  statements: [
    {
      ...{ id: MORNINGS, who: 'Nan Pat', what: 'the mornings', couldHappen: '' },
      ...{ isCarried: false, standing: null, standingBecause: '' },
    },
  ],
};

function openForm({ scales = SCALES, sections = {}, earlierNumbers = [] as object[] } = {}) {
  const template = formOf([scales, { key: 'danger', kind: 'DANGER_STATEMENTS' }]);
  return openRecord(recordViewOf({ content: { template, sections }, view: { earlierNumbers } }));
}

function earlier(sessionDate: string, value: number, changes: object = {}) {
  return { sessionDate, section: 'scales', statement: MORNINGS, rater: 'SW', name: 'Priya Castell', value, ...changes };
}

describe('scales', () => {
  it('stand ready for each worry with the usual people, and are saved with the first number', async () => {
    const { written } = openForm({ sections: { danger: DANGER } });
    await arrived();
    const scale = screen.getByRole('group', { name: 'Safety scale for danger statement 1' });
    expect(within(scale).getByRole('heading', { name: '1. Nan Pat is worried that the mornings.' })).toBeVisible();
    expect(await written()).toEqual({});
    within(scale).getAllByRole('radio', { name: '0' })[0]?.focus();
    await userEvent.keyboard('4');
    await userEvent.type(within(scale).getByLabelText('What makes it that high?'), 'Nan');
    expect((await written())['scales']).toMatchObject({
      scales: [
        {
          statement: MORNINGS,
          ratings: [
            { rater: 'SW', name: 'Priya Castell', value: 4, whatMakesItThatHigh: 'Nan' },
            { rater: 'TM', name: 'Marian Oduya', value: null },
            { rater: 'CHILD', name: 'Tobin', value: null },
          ],
        },
      ],
    });
  });

  it('measure the whole where there is no worry yet', async () => {
    const { written } = openForm();
    await arrived();
    const scale = screen.getByRole('group', { name: 'Safety scale' });
    within(scale).getAllByRole('radio', { name: '0' })[1]?.focus();
    await userEvent.keyboard('7');
    expect((await written())['scales']).toMatchObject({ scales: [{ statement: null }] });
  });

  it('have the people and the ends that the form names', async () => {
    openForm({
      scales: {
        ...SCALES,
        ...{ raters: ['SW', 'CARER'], anchors: { tenMeans: '{child} is settled', zeroMeans: 'No bed tonight' } },
      } as typeof SCALES,
    });
    expect(await screen.findByText('10: Tobin is settled. 0: No bed tonight.')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Carer' })).toBeVisible();
    expect(screen.queryByRole('group', { name: /child/ })).toBeNull();
  });

  it('may mean something of their own at 0 and 10', async () => {
    const { written } = openForm({ sections: { danger: DANGER } });
    await arrived();
    await userEvent.click(screen.getByRole('button', { name: 'Change what 0 and 10 mean' }));
    expect(screen.getByLabelText('10 means')).toHaveFocus();
    await userEvent.keyboard('Nan never has to come');
    expect(screen.getByText(/^10: Nan never has to come\. 0: Things are so bad/)).toBeVisible();
    expect((await written())['scales']).toMatchObject({
      scales: [{ statement: MORNINGS, tenMeans: 'Nan never has to come', zeroMeans: '', ratings: [{}, {}, {}] }],
    });
  });

  it('say the earlier numbers of their own worry in words, with the year where it is another', async () => {
    openForm({
      sections: { danger: DANGER },
      earlierNumbers: [
        earlier('2025-12-01', 3),
        earlier('2026-09-14', 4),
        earlier('2026-10-12', 5, { rater: 'TM', name: 'Marian Oduya' }),
        earlier('2026-10-12', 9, { statement: null }),
      ],
    });
    const trend = await screen.findByRole('figure');
    expect(
      within(trend)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      'Priya Castell, social worker: 3 on 1 Dec 2025, 4 on 14 Sep',
      'Marian Oduya, team manager: 5 on 12 Oct',
    ]);
  });

  it('of a worry that is over are still shown, and can be removed and put back', async () => {
    const scale = {
      ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0a09', statement: MORNINGS, zeroMeans: '', tenMeans: '' },
      ...{ ratings: [], whyWeDiffer: 'Nan sees more' },
    };
    const statements = DANGER.statements.map((each) => ({ ...each, standing: 'NO_LONGER' }));
    const { written } = openForm({
      sections: { danger: { ...DANGER, statements }, scales: { kind: 'STATEMENT_SCALES', scales: [scale] } },
    });
    expect(await screen.findByDisplayValue('Nan sees more')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Remove this scale' }));
    expect((await written())['scales']).toMatchObject({ scales: [] });
    await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
    expect((await written())['scales']).toMatchObject({ scales: [{ whyWeDiffer: 'Nan sees more' }] });
  });
});

describe('the one scale of a form', () => {
  it('has its trend, its people and its ends too', async () => {
    const { written } = openForm({
      scales: {
        ...SCALES,
        kind: 'SCALE',
        ...{ raters: ['SW', 'TM'], anchors: { tenMeans: 'Home is home', zeroMeans: 'No home' } },
      } as typeof SCALES,
      earlierNumbers: [earlier('2026-10-12', 9, { statement: null }), earlier('2026-10-12', 1)],
    });
    expect(await screen.findByText('10: Home is home. 0: No home.')).toBeVisible();
    expect(screen.getByText('Priya Castell, social worker: 9 on 12 Oct')).toBeVisible();
    expect(screen.queryByRole('group', { name: /child/ })).toBeNull();
    screen.getAllByRole('radio', { name: '0' })[0]?.focus();
    await userEvent.keyboard('6');
    expect((await written())['scales']).toMatchObject({ ratings: [{ rater: 'SW', value: 6 }, { rater: 'TM' }] });
  });
});
