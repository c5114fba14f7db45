import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openSection, write } from '../open-section';

const PAT = {
  ...{ id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0b0001', name: 'Pat Ashgrove', relation: 'grandmother', isPaid: false },
  ...{ knows: 'YES', agreedTo: 'Sleeps over', couldCare: null, viability: '' },
};
const BELL = {
  ...PAT,
  id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0b0002',
  name: 'Mrs Bell',
  relation: 'teacher',
  isPaid: true,
};

describe('the network', () => {
  it('takes a new person, with the cursor in their name, and keeps what is typed and chosen', async () => {
    const { saved } = await openSection({ kind: 'NETWORK' });
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'Add a person' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
    await user.keyboard('Shona Lee');
    await write(screen.getByLabelText('Who they are to the child'), 'neighbour');
    await write(screen.getByLabelText('What they have agreed to do'), 'Comes when Pat cannot');
    within(screen.getByRole('radiogroup', { name: 'Knows the worries' }))
      .getByLabelText('Yes')
      .focus();
    await user.keyboard('{ArrowDown}');
    await user.click(within(screen.getByRole('radiogroup', { name: 'Could care for Tobin' })).getByLabelText('Maybe'));
    await write(screen.getByLabelText(/Assessment of whether/), 'Asked for 12 Nov');
    expect(await saved()).toMatchObject({
      kind: 'NETWORK',
      people: [
        {
          ...{ name: 'Shona Lee', relation: 'neighbour', isPaid: false, agreedTo: 'Comes when Pat cannot' },
          ...{ knows: 'SOME', couldCare: 'MAYBE', viability: 'Asked for 12 Nov' },
        },
      ],
    });
  });

  it('counts those who are not paid to be there', async () => {
    await openSection(
      { kind: 'NETWORK' },
      {
        ...{ kind: 'NETWORK', people: [PAT, BELL], otherParent: null, otherParentNote: '', note: '' },
      },
    );
    expect(screen.getByText('1 person who is not paid to be there.')).toBeVisible();
    await userEvent.click(screen.getAllByLabelText('Paid to be there')[1] as HTMLElement);
    expect(screen.getByText('2 people who are not paid to be there.')).toBeVisible();
  });

  it('asks what follows from the answer about the other parent', async () => {
    const { saved } = await openSection({ kind: 'NETWORK' });
    await userEvent.click(screen.getByLabelText('Not found'));
    await write(screen.getByLabelText('What are we doing to find them?'), 'Address check');
    expect(await saved()).toMatchObject({ otherParent: 'NOT_FOUND', otherParentNote: 'Address check' });
  });

  it('saves nothing until somebody writes', async () => {
    const { saved } = await openSection({ kind: 'NETWORK' });
    screen.getByRole('button', { name: 'Add a person' }).focus();
    expect(await saved()).toBeUndefined();
  });

  it('puts a removed person back where they stood', async () => {
    const { saved } = await openSection(
      { kind: 'NETWORK' },
      {
        ...{ kind: 'NETWORK', people: [PAT, BELL], otherParent: null, otherParentNote: '', note: '' },
      },
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Move or remove person 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(await saved()).toMatchObject({ people: [{ name: 'Mrs Bell' }] });
    expect(screen.getByRole('button', { name: 'Put it back' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await saved()).toMatchObject({ people: [{ name: 'Pat Ashgrove' }, { name: 'Mrs Bell' }] });
  });
});

describe('the safety plan', () => {
  it('keeps now, next, what if, when it was tested and the child’s own version', async () => {
    const { saved } = await openSection({ kind: 'SAFETY_PLAN' });
    const user = userEvent.setup();
    screen.getByLabelText('Tonight and this week').focus();
    await user.keyboard('Keeley texts Pat');
    await write(screen.getByLabelText('To keep it going'), 'Shona is asked');
    await user.click(screen.getByRole('button', { name: 'Add a “what if”' }));
    await waitFor(() => expect(screen.getByLabelText('If')).toHaveFocus());
    await user.keyboard('Pat cannot come');
    await write(screen.getByLabelText('Then'), 'comes instead');
    await write(screen.getByLabelText('Who'), 'Shona');
    await write(screen.getByLabelText('Last tested'), '30/10/2026');
    await write(screen.getByLabelText('What we learnt'), 'The tablet was flat');
    await user.click(screen.getByLabelText('Not yet'));
    await write(screen.getByLabelText('By when, and who will make it with them'), 'Priya, by Friday');
    expect(await saved()).toMatchObject({
      ...{ now: 'Keeley texts Pat', keepGoing: 'Shona is asked', learnt: 'The tablet was flat' },
      contingencies: [{ ifThis: 'Pat cannot come', response: 'comes instead', who: 'Shona' }],
      testedOn: { date: '2026-10-30' },
      ...{ childsVersion: 'NOT_YET', childsVersionNote: 'Priya, by Friday' },
    });
  });

  it('takes the answer about the child’s own version back, and keeps the words beside it in sight', async () => {
    const { saved } = await openSection({ kind: 'SAFETY_PLAN' });
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Yes'));
    await write(screen.getByLabelText('Where it is, and what it says'), 'On the fridge');
    screen.getByLabelText('Yes').focus();
    await user.keyboard('{Delete}');
    expect(screen.getByLabelText('About their own version')).toHaveValue('On the fridge');
    expect(await saved()).toMatchObject({ childsVersion: null, childsVersionNote: 'On the fridge' });
  });
});

describe('what agencies tell us', () => {
  const form = { kind: 'AGENCIES', agencies: ['SCHOOL', 'POLICE'] };

  it('has the form’s agencies ready, and saves them with the first word', async () => {
    const { saved } = await openSection(form);
    expect(await saved()).toBeUndefined();
    const [school] = screen.getAllByRole('group', { name: /^Line/ });
    await write(within(school as HTMLElement).getByLabelText('In short'), 'On time 13 of 18 days');
    expect(await saved()).toMatchObject({
      agencies: [
        { agency: 'SCHOOL', said: 'On time 13 of 18 days', standing: 'SAID' },
        { agency: 'POLICE', said: '', standing: null },
      ],
    });
  });

  it('asks why an agency was not asked, and by when an answer is awaited', async () => {
    const { saved } = await openSection(form);
    const [school, police] = screen.getAllByRole('group', { name: /^Line/ }) as [HTMLElement, HTMLElement];
    await userEvent.selectOptions(within(school).getByLabelText('What do they say?'), 'Not asked');
    await write(within(school).getByLabelText('Not asked, because'), 'half term');
    await userEvent.selectOptions(within(police).getByLabelText('What do they say?'), 'Awaited');
    await write(within(police).getByLabelText('Awaited by'), '12/11/2026');
    expect(within(school).queryByLabelText('In short')).toBeNull();
    expect(await saved()).toMatchObject({
      agencies: [
        { standing: 'NOT_ASKED', because: 'half term' },
        { standing: 'AWAITED', awaitedBy: { date: '2026-11-12' } },
      ],
    });
  });

  it('takes a line away that stood ready, and does not bring it back by itself', async () => {
    const { saved } = await openSection(form);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Move or remove line 2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(screen.getAllByRole('group', { name: /^Line/ })).toHaveLength(1);
    expect(await saved()).toMatchObject({ agencies: [{ agency: 'SCHOOL' }] });
  });

  it('adds what is missing to agencies that stand from last time', async () => {
    const line = {
      ...{ id: PAT.id, agency: 'SCHOOL', name: 'Mrs Bell', presence: null, standing: null, said: '', because: '' },
      ...{ awaitedBy: { date: null, text: '' }, agrees: null },
    };
    await openSection(form, { kind: 'AGENCIES', agencies: [line], note: '' });
    expect(screen.getAllByLabelText('Agency').map((each) => (each as HTMLSelectElement).value)).toEqual([
      'SCHOOL',
      'POLICE',
    ]);
    expect(screen.getAllByLabelText('Who there')[0]).toHaveValue('Mrs Bell');
  });

  it('asks who was there only where the form does', async () => {
    const { saved } = await openSection({ kind: 'AGENCIES', agencies: ['POLICE'], asksPresence: true });
    await userEvent.click(screen.getByLabelText('Sent information'));
    expect(await saved()).toMatchObject({ agencies: [{ presence: 'SENT' }] });
  });

  it('does not ask who was there elsewhere', async () => {
    await openSection(form);
    expect(screen.queryByText('At the discussion')).toBeNull();
  });
});

describe('the road from here', () => {
  it('draws the steps in the order of their dates, and says the same to a screen reader', async () => {
    const { saved } = await openSection({ kind: 'TRAJECTORY' });
    const user = userEvent.setup();
    for (const [what, by] of [
      ['Twelve weeks of mornings', '1/2/2027'],
      ['Nine-month review', '20/11/2026'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: 'Add a step' }));
      await write(screen.getAllByLabelText('Step').at(-1) as HTMLElement, what);
      await write(screen.getAllByLabelText('By when').at(-1) as HTMLElement, by);
    }
    const spoken = within(screen.getByRole('list', { name: 'The steps in the order of their dates' }));
    expect(spoken.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '20 Nov 2026: Nine-month review',
      '1 Feb 2027: Twelve weeks of mornings',
    ]);
    expect(await saved()).toMatchObject({
      milestones: [{ by: { date: '2027-02-01' } }, { what: 'Nine-month review', reached: null }],
    });
  });
});

describe('whether it moves fast enough', () => {
  it('takes a word, what tells it, and how long the child can wait', async () => {
    const { saved } = await openSection({ kind: 'PROGRESS' });
    const user = userEvent.setup();
    screen.getByLabelText('On track').focus();
    await user.keyboard('{ArrowRight}');
    await write(screen.getByLabelText('What tells you?'), 'School is better');
    await write(screen.getByLabelText('The longest Tobin can wait'), 'Not past Christmas');
    expect(await saved()).toEqual({
      ...{ kind: 'PROGRESS', progress: 'SLOW', why: 'School is better', longestWait: 'Not past Christmas' },
    });
  });
});
