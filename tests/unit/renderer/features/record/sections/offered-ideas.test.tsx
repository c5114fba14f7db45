import { NOT_NOW } from '@domain/section/ideas';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { flushAll } from '@renderer/desktop/pending-saves';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openView } from '../open-section';
import { recordViewOf } from '../record-view-of';

const NAN = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0101';
const SCHOOL = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0102';

function anIdea(id: string, who: string, what: string) {
  const answers = { who: { date: null, text: who }, what: { date: null, text: what } };
  return { id, isCarried: false, answers };
}

/** A group's record with two ideas, on only the two sections that are asked about here. */
function open() {
  const form = shippedTemplate('group');
  const sections = form?.sections.filter(({ key }) => ['header', 'ideas', 'actions', 'signoff'].includes(key));
  const ideas = {
    kind: 'ENTRIES',
    entries: [anIdea(NAN, 'Ottoline', 'Ask Nan about Fridays'), anIdea(SCHOOL, 'Sol', 'Move the meeting')],
  };
  const { asked } = openView(
    recordViewOf({ content: { type: 'GROUP', template: { ...form, sections }, sections: { ideas } } }),
  );
  /** A section as the last save sent it; undefined when no save held it. */
  const saved = async (key: string) => {
    await flushAll();
    const saves = asked.filter(({ channel }) => channel === 'record:save');
    const all = saves.map(({ request }) => (request as { sections: Record<string, unknown> }).sections);
    return all.findLast((each) => key in each)?.[key];
  };
  return { saved };
}

const offered = () => screen.findByRole('region', { name: 'Ideas from the group, not agreed yet' });

test('an idea says whose it is, and becomes an action only when it is accepted, with who and when still to be said', async () => {
  const { saved } = open();
  const ideas = await offered();
  expect(within(ideas).getByText('Ask Nan about Fridays (Ottoline)')).toBeVisible();
  const actions = screen.getByRole('region', { name: 'Actions' });
  expect(within(actions).queryByLabelText('Will do what')).not.toBeInTheDocument();
  await userEvent.click(within(ideas).getByRole('button', { name: 'Accept as an action: Ask Nan about Fridays' }));
  expect(within(actions).getByLabelText('Will do what')).toHaveValue('Ask Nan about Fridays');
  expect(within(actions).getByLabelText('Who')).toHaveFocus();
  expect(await saved('actions')).toMatchObject({ actions: [{ id: NAN, source: 'GROUP', who: '' }] });
  expect(within(await offered()).queryByText(/Ask Nan/)).not.toBeInTheDocument();
});

test('not now leaves it an idea, and it is offered no more', async () => {
  const { saved } = open();
  await userEvent.click(within(await offered()).getByRole('button', { name: 'Not now: Move the meeting' }));
  expect(within(await offered()).queryByText(/Move the meeting/)).not.toBeInTheDocument();
  expect(await saved('ideas')).toMatchObject({
    entries: [{ id: NAN }, { id: SCHOOL, answers: { answer: { text: NOT_NOW } } }],
  });
  expect(await saved('actions')).toBeUndefined();
  expect(screen.queryByText(/earlier version of this form/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Offer it again' }));
  expect(within(await offered()).getByText('Move the meeting (Sol)')).toBeVisible();
});

test('an action that is taken out again leaves its idea open', async () => {
  open();
  await userEvent.click(within(await offered()).getByRole('button', { name: /^Accept as an action: Move/ }));
  expect(within(await offered()).queryByText(/Move the meeting/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Move or remove action 1' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
  expect(within(await offered()).getByText('Move the meeting (Sol)')).toBeVisible();
});
