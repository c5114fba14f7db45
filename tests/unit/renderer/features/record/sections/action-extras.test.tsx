import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openChecked, part, showCheck, viewOn } from '../open-checked';

const FORM = [part('header', 'HEADER'), part('actions', 'ACTIONS'), part('signoff', 'SIGN_OFF')];
const WHAT = 'Find the father and ask what he can offer the children';
const EARLIER = {
  ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0071', recordId: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0072' },
  ...{ who: 'Priya Castell', role: 'social worker', what: WHAT, soThat: '', agreedOn: '2026-09-14' },
  ...{ firstDue: '2026-09-28', due: '2026-10-12', state: 'NOT_DONE', carries: 2, moves: 1, source: 'SUPERVISION' },
  ...{ measure: null, matters: false, continues: null, lastCause: null, closedOn: null, notes: [] },
};
const anAction = (number: number, changes: object = {}) => ({
  ...{ id: `7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a008${String(number)}`, who: 'Priya Castell', role: 'social worker' },
  ...{ what: `Ask the school about morning ${String(number)}`, by: '2026-11-20', byText: '', soThat: 'mornings hold' },
  ...changes,
});

function open(actions: readonly object[]) {
  const history = { facts: [], keyDates: [], records: [], challenges: [], worker: null, actions: [EARLIER] };
  const sections = { actions: { kind: 'ACTIONS', actions, noActionReason: '' } };
  return openChecked(viewOn(FORM, { content: { openActions: [], sections }, view: { history } }));
}

const row = (number: number) => within(screen.getByRole('group', { name: `Action ${String(number)}` }));

describe('what is seldom asked of an action', () => {
  test('is behind one button that says what was chosen', async () => {
    const opened = await open([anAction(1)]);
    expect(row(1).queryByLabelText('Comes from')).toBeNull();
    await userEvent.click(row(1).getByRole('button', { name: 'More about this action' }));
    await userEvent.selectOptions(row(1).getByLabelText('Comes from'), 'Core group');
    await userEvent.selectOptions(row(1).getByLabelText('Meaningful Measure'), 'Measure 2');
    await userEvent.click(row(1).getByRole('checkbox', { name: 'Matters most to Tobin' }));
    expect(
      row(1).getByRole('button', { name: /Core group, Meaningful Measure 2, matters most to Tobin$/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect((await opened.sections())['actions']).toMatchObject({
      actions: [{ source: 'CORE_GROUP', measure: 2, matters: true }],
    });
  });

  test('an action can be sent to the plan, and one that is not says nothing of it', async () => {
    const opened = await open([anAction(1)]);
    await userEvent.click(row(1).getByRole('button', { name: 'More about this action' }));
    const tick = () => row(1).getByRole('checkbox', { name: /^Send to plan/ });
    await userEvent.click(tick());
    expect(row(1).getByRole('button', { name: 'More about this action: send to plan' })).toBeVisible();
    expect((await opened.sections())['actions']).toMatchObject({ actions: [{ toPlan: true }] });
    await userEvent.click(tick());
    expect(JSON.stringify((await opened.sections())['actions'])).not.toContain('toPlan');
  });

  test('three may matter most, and not a fourth', async () => {
    await open([1, 2, 3, 4].map((number) => anAction(number, { matters: number < 4 })));
    await userEvent.click(row(4).getByRole('button', { name: 'More about this action' }));
    expect(row(4).getByRole('checkbox', { name: /^Matters most to Tobin \(three others/ })).toBeDisabled();
  });
});

describe('an action that looks like an earlier one', () => {
  test('is linked under its row, and shows how long that has waited', async () => {
    const opened = await open([anAction(1, { what: WHAT })]);
    await userEvent.click(row(1).getByRole('button', { name: 'Link it' }));
    expect(
      row(1).getByText(/Goes on from “.*”, was due 28 Sep 2026, moved to 12 Oct 2026, carried twice/),
    ).toBeVisible();
    expect(row(1).queryByRole('button', { name: 'Link it' })).toBeNull();
    expect((await opened.sections())['actions']).toMatchObject({ actions: [{ continues: EARLIER.id }] });
  });

  test('may be said in the check to be another one, and the cursor goes to its words', async () => {
    const opened = await open([anAction(1, { what: WHAT })]);
    const panel = await showCheck();
    await userEvent.click(within(panel).getByRole('button', { name: 'It is another action' }));
    expect(row(1).getByLabelText('Will do what')).toHaveFocus();
    expect((await opened.sections())['actions']).toMatchObject({ actions: [{ isNot: [EARLIER.id] }] });
    await waitFor(() => expect(within(panel).queryByRole('button', { name: 'It is another action' })).toBeNull());
  });

  test('can be closed as any line that is only worth a look, and that can be undone', async () => {
    const opened = await open([anAction(1, { what: WHAT })]);
    const panel = await showCheck();
    const close = within(panel).getByRole('button', { name: /^Close: This looks like an action set on 14 Sep 2026/ });
    await userEvent.click(close);
    expect((await opened.answers())?.closed).toMatchObject([{ code: 'ACT-10' }]);
    const undo = within(panel).getByRole('button', { name: /^Closed\. Undo/ });
    expect(undo).toHaveFocus();
    await userEvent.click(undo);
    expect((await opened.answers())?.closed).toEqual([]);
  });
});
