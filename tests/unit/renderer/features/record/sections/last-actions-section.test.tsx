import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openChecked, part, viewOn } from '../open-checked';
import { FIND_DAD } from '../record-view-of';

const FORM = [part('header', 'HEADER'), part('lastActions', 'LAST_ACTIONS'), part('signoff', 'SIGN_OFF')];
const CALL_SCHOOL = {
  ...FIND_DAD,
  ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0031', what: 'Call the school about the mornings' },
  ...{ firstDue: '2026-10-05', due: '2026-10-05', source: 'CONFERENCE' },
};
const DRIFTING = { ...FIND_DAD, due: '2026-12-01', carries: 2, moves: 1 };

const REMEMBERED = {
  ...{ id: DRIFTING.id, recordId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0041', who: 'Priya Castell', role: 'social worker' },
  ...{ what: DRIFTING.what, soThat: '', agreedOn: '2026-09-14', firstDue: '2026-09-28', due: '2026-12-01' },
  ...{ state: 'NOT_DONE', carries: 2, moves: 1, source: 'SUPERVISION', measure: null, matters: false },
  ...{ continues: null, lastCause: null, closedOn: null },
  notes: [
    {
      ...{
        on: '2026-10-20',
        by: 'Priya Castell',
        says: 'DONE',
        note: 'Spoke to him in Leeds',
        evidence: 'A letter from him',
      },
    },
  ],
};

function open() {
  const openActions = [CALL_SCHOOL, DRIFTING];
  const history = { facts: [], keyDates: [], records: [], challenges: [], worker: null, actions: [REMEMBERED] };
  return openChecked(viewOn(FORM, { content: { openActions, sections: {} }, view: { history } }));
}

const group = (name: string) => screen.getByRole('group', { name });

describe('what we agreed last time', () => {
  test('says of each what it has been through, those that drift first', async () => {
    await open();
    const [first] = screen.getAllByRole('group').filter((each) => each.dataset['row'] !== undefined);
    expect(first).toHaveAccessibleName(DRIFTING.what);
    const drifting = within(group(DRIFTING.what));
    expect(drifting.getByText(/was due 28 Sep 2026, moved to 1 Dec 2026, carried twice/)).toBeVisible();
    expect(drifting.getByText('Drifting')).toBeVisible();
    expect(within(group(CALL_SCHOOL.what)).getByText(/from: Child protection conference/)).toBeVisible();
  });

  test('“Not due yet” can be said only while its day has not come', async () => {
    await open();
    expect(within(group(DRIFTING.what)).getByRole('radio', { name: 'Not due yet' })).toBeInTheDocument();
    expect(within(group(CALL_SCHOOL.what)).queryByRole('radio', { name: 'Not due yet' })).toBeNull();
  });

  test('a number key chooses, and what is not done asks what got in the way, a new day and a new owner', async () => {
    const opened = await open();
    const action = within(group(CALL_SCHOOL.what));
    action.getByRole('radio', { name: 'Done' }).focus();
    await userEvent.keyboard('3');
    expect(action.getByRole('radio', { name: 'Not done' })).toBeChecked();
    await userEvent.selectOptions(action.getByLabelText('What got in the way'), 'A crisis took over');
    await userEvent.click(action.getByLabelText('New date'));
    await userEvent.paste('12/11/2026');
    await userEvent.click(action.getByLabelText('Somebody else does it from now on'));
    await userEvent.paste('Grace Ibbotson');
    await userEvent.click(action.getByLabelText('What has this meant for Tobin?'));
    await userEvent.paste('He was late every day');
    expect((await opened.sections())['lastActions']).toMatchObject({
      answers: [
        {
          ...{ actionId: CALL_SCHOOL.id, result: 'NOT_DONE', cause: 'CRISIS_TOOK_OVER', newOwner: 'Grace Ibbotson' },
          ...{ note: 'He was late every day', newDue: { date: '2026-11-12' } },
        },
      ],
    });
  });

  test('a digit typed into a field is a digit', async () => {
    await open();
    const action = within(group(CALL_SCHOOL.what));
    action.getByRole('radio', { name: 'Done' }).focus();
    await userEvent.keyboard('1');
    const note = action.getByLabelText('What difference did it make?');
    await userEvent.type(note, '3 of 5 mornings');
    expect(note).toHaveValue('3 of 5 mornings');
    expect(action.getByRole('radio', { name: 'Done' })).toBeChecked();
  });

  test('what was noted between supervisions is one press away from being the answer', async () => {
    const opened = await open();
    const action = within(group(DRIFTING.what));
    expect(action.getByText(/20 Oct 2026, Priya Castell: done\. Spoke to him in Leeds/)).toBeVisible();
    await userEvent.click(action.getByRole('button', { name: /^Use this answer/ }));
    expect((await opened.sections())['lastActions']).toMatchObject({
      answers: [{ result: 'DONE', note: 'Spoke to him in Leeds\nHow we know: A letter from him' }],
    });
  });
});
