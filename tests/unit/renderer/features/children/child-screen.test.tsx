import { type ChildPage, childPage } from '@contract/child-calls';
import type { Answer } from '@contract/contract';
import { type Challenge, challenge } from '@domain/challenge/challenge';
import { type ChildId, childId, userId } from '@domain/identifiers';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { ChildScreen } from '@renderer/features/children/child-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';
import { action, challengeOf, history, onPlan, session, worker } from '../../../../support/story-for-tests';

const CHILD = childId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0003');

// jsdom lays nothing out: everything is as wide as a laptop's page.
beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1100 });
});

function aPage(parts: Partial<ChildPage> = {}): ChildPage {
  return childPage.parse({
    child: {
      ...{ id: CHILD, reference: '31882', forename: 'Wren', surname: 'Halloway', dateOfBirth: '2019-03-01' },
      ...{ expectedDateOfBirth: null, gender: null, ethnicity: null, disability: null, team: null },
      ...{ teamManager: null, familyGroup: null, lastSeen: null, nextReview: null },
    },
    ...{ facts: [], records: [], actions: [] },
    ...parts,
  });
}

type Story = Answer<'child:story'>;
const aStory = (parts: Parameters<typeof history>[0] = {}): Story => ({
  history: history(parts),
  settings: DEFAULT_SETTINGS_ON_PAPER,
});

type Opened = {
  readonly page?: ChildPage;
  readonly story?: Story;
  readonly tab?: string;
  readonly role?: 'TM' | 'SW';
  readonly storeKind?: 'TEAM' | 'OWN_COPY';
};

function open(
  { page = aPage(), story = aStory(), tab = '', role = 'TM', storeKind = 'TEAM' }: Opened,
  answers: StandInAnswers = {},
) {
  const { hook, history: places } = memoryLocation({ path: `/children/${CHILD}/${tab}`, record: true });
  const desktop = standInDesktop({
    'templates:list': () => good([]),
    'child:open': () => good(page),
    'child:story': () => (role === 'SW' ? bad({ kind: 'NOT_ALLOWED' }) : good(story)),
    'challenges:of-child': () => good(story.history.challenges as Challenge[]),
    ...answers,
  });
  const who = {
    userId: userId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0004'),
    ...{ name: 'Marian Oduya', role, serviceName: 'Northshire', resume: null, team: '', storeKind },
  };
  render(
    <DesktopProvider desktop={desktop}>
      <QueryClientProvider client={newAnswers()}>
        <Router hook={hook}>
          <SessionContext value={who}>
            <Route path="/children/:childId/:tab?">
              {(params) => <ChildScreen childId={params.childId as ChildId} tab={params.tab ?? ''} />}
            </Route>
          </SessionContext>
        </Router>
      </QueryClientProvider>
    </DesktopProvider>,
  );
  const asked = (channel: string) =>
    desktop.calls.filter((call) => call.channel === channel).map(({ request }) => request);
  return { places, person: userEvent.setup(), asked };
}

/** A tab holds its word twice, so that being chosen does not make it wider. */
const tabs = () =>
  ['Story', 'Actions', 'Records', 'Challenge', 'Facts'].filter((name) => screen.queryByRole('tab', { name }) !== null);

describe('the parts of a child’s page', () => {
  test('a child of whom nothing is known has a story that says how it begins, and the records below', async () => {
    open({});
    expect(await screen.findByText(/The story begins with the first thing that is known/)).toBeVisible();
    expect(screen.queryByText('What the record is telling us')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Supervision records' })).toBeVisible();
  });

  test('the address keeps the part, one at a time, by keyboard', async () => {
    const { person, places } = open({});
    (await screen.findByRole('tab', { name: 'Actions' })).focus();
    await person.keyboard('{Enter}');
    expect(places.at(-1)).toBe(`/children/${CHILD}/actions`);
    expect(screen.getByRole('tab', { name: 'Actions' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: 'Actions' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Supervision records' })).toBeNull();
  });

  test('whoever may not look back has the records, and nothing that failed', async () => {
    open({ role: 'SW', story: aStory({ facts: [onPlan('2026-01-01')] }) });
    expect(await screen.findByRole('heading', { name: 'Supervision records' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Story' })).toBeNull();
    expect(screen.queryByText(/role does not allow/)).toBeNull();
  });

  test('a worker is offered what they may do, and asks for nothing else', async () => {
    const { asked } = open({ role: 'SW' });
    await screen.findByRole('heading', { name: 'Supervision records' });
    expect(tabs()).toEqual(['Actions', 'Records', 'Challenge', 'Facts']);
    expect(screen.queryByRole('button', { name: 'Record a change' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Other forms' })).toBeNull();
    expect([...asked('child:story'), ...asked('templates:list')]).toEqual([]);
  });

  test('a worker’s own copy has no challenges, at their address neither', async () => {
    const { asked } = open({ role: 'SW', storeKind: 'OWN_COPY', tab: 'challenge' });
    await screen.findByRole('heading', { name: 'Supervision records' });
    expect(tabs()).toEqual(['Actions', 'Records', 'Facts']);
    expect(asked('challenges:of-child')).toEqual([]);
  });
});

describe('the story', () => {
  const story = aStory({
    facts: [worker('Amara Obi', '2020-01-01'), onPlan('2020-02-01')],
    records: [session('2020-03-02')],
  });

  test('arrows walk the marks and what is said is in a live region', async () => {
    const { person } = open({ story });
    (await screen.findByRole('application', { name: 'Story, drawn' })).focus();
    const said = within(screen.getByRole('tabpanel')).getByRole('status');
    await person.keyboard('{Home}{Home}');
    expect(said).toHaveTextContent(/^Child protection plan since 1 Feb 2020/);
    await person.keyboard('{ArrowDown}');
    expect(said).toHaveTextContent('Case supervision on 2 Mar 2020, Priya Castell with Marian Oduya.');
  });

  test('as a table, every mark in the order of its day', async () => {
    const { person } = open({ story });
    await person.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'Everything');
    await person.click(screen.getByRole('button', { name: 'As a table' }));
    const days = within(screen.getByRole('table', { name: 'The story in order' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[0]?.textContent);
    expect(days.slice(0, 4)).toEqual(['1 Jan 2020', '1 Feb 2020', '1 Feb 2020', '2 Mar 2020']);
    expect(screen.queryByRole('application')).toBeNull();
  });
});

test('an action that drifts says how often it slipped', async () => {
  const drifting = action('Find the address', { carries: 2, moves: 1, firstDue: '2020-01-01', due: '2020-02-02' });
  const { recordId, carries, moves, source, measure, matters, continues, lastCause, closedOn, notes, ...words } =
    drifting;
  const page = aPage({ actions: [{ ...words, recordId }] as unknown as ChildPage['actions'] });
  open({ page, story: aStory({ actions: [drifting] }), tab: 'actions' });
  const row = await screen.findByRole('row', { name: /Find the address/ });
  await waitFor(() => expect(row).toHaveTextContent('Not done yetCarried twice, its date moved once'));
  expect(row).toHaveTextContent('was due 1 Jan 2020');
});

describe('a challenge', () => {
  const raised = challengeOf({ raisedOn: '2020-01-06', issue: 'The core group has not met.' });
  const story = aStory({ challenges: [raised] });
  const kept = (words: object) => good(challenge.parse({ ...raised, ...words }));

  test('what is typed is kept once the field is left, and a day that is none holds nothing else back', async () => {
    const { person, asked } = open({ story, tab: 'challenge' }, { 'challenge:change': ({ words }) => kept(words) });
    await person.type(await screen.findByRole('textbox', { name: 'Seen on' }), '2/1/2040');
    expect(screen.getByText('That day has not come yet.')).toBeVisible();
    await person.type(screen.getByRole('textbox', { name: 'How do we know?' }), 'Her calendar');
    await person.tab();
    await waitFor(() =>
      expect(asked('challenge:change').at(-1)).toMatchObject({ words: { howWeKnow: 'Her calendar', seenOn: null } }),
    );
    expect(screen.getByRole('textbox', { name: 'Seen on' })).toHaveValue('2 Jan 2040');
  });

  test('a save that is refused says so, and the words stay and are sent again', async () => {
    let isFull = true;
    const { person, asked } = open(
      { story, tab: 'challenge' },
      { 'challenge:change': ({ words }) => (isFull ? bad({ kind: 'DISK_FULL' }) : kept(words)) },
    );
    const answer = await screen.findByRole('textbox', { name: 'What did we answer?' });
    await person.type(answer, 'It meets on Tuesdays.');
    await person.tab();
    expect(await screen.findByText('The disk is full, so the last change could not be saved.')).toBeVisible();
    expect(answer).toHaveValue('It meets on Tuesdays.');
    isFull = false;
    await person.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/The disk is full/)).toBeNull());
    expect(asked('challenge:change').at(-1)).toMatchObject({ words: { response: 'It meets on Tuesdays.' } });
  });

  test('is not closed while something is missing: each gap is named and led to', async () => {
    const { person, asked } = open({ story, tab: 'challenge' });
    await person.click(await screen.findByRole('button', { name: 'Close this challenge' }));
    const gaps = screen.getAllByRole('button', { name: /^Go there: / }).map((gap) => gap.getAttribute('aria-label'));
    expect(gaps).toEqual([
      'Go there: What did we answer?',
      'Go there: On what day was it answered?',
      'Go there: What is different for the child?',
      'Go there: How do we know?',
      'Go there: On what day was it seen?',
    ]);
    await person.click(screen.getByRole('button', { name: 'Go there: On what day was it seen?' }));
    expect(screen.getByRole('textbox', { name: 'Seen on' })).toHaveFocus();
    expect(asked('challenge:close')).toEqual([]);
  });

  test('without one the place says what it is for; a social worker cannot raise one', async () => {
    open({ tab: 'challenge', role: 'SW' });
    expect(await screen.findByRole('heading', { name: 'No challenge has been raised' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Raise a challenge' })).toBeNull();
  });
});

describe('days of the plan', () => {
  const days = { page: aPage({ facts: [onPlan('2026-01-01')] }), story: aStory(), tab: 'facts' };

  test('Enter keeps one once, and Escape keeps nothing', async () => {
    const { person, asked } = open(days, { 'child:record-key-date': () => good(undefined) });
    await person.click(await screen.findByRole('button', { name: 'Change: Next core group' }));
    await person.keyboard('9/11/2030{Enter}');
    expect(await screen.findByRole('button', { name: 'Change: Next core group' })).toHaveFocus();
    expect(asked('child:record-key-date')).toEqual([{ childId: CHILD, kind: 'NEXT_CORE_GROUP', day: '2030-11-09' }]);
    await person.click(screen.getByRole('button', { name: 'Change: Next core group' }));
    await person.keyboard('1/1/2031{Escape}');
    expect(asked('child:record-key-date')).toHaveLength(1);
  });

  test('a refused day is said, and stays in its field', async () => {
    const { person } = open(days, { 'child:record-key-date': () => bad({ kind: 'READ_ONLY' }) });
    await person.click(await screen.findByRole('button', { name: 'Change: Next core group' }));
    await person.keyboard('9/11/2030{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/may not write to the folder/);
    expect(screen.getByRole('textbox', { name: 'Next core group, day' })).toHaveValue('9/11/2030');
  });

  test('only those that matter for the status come first', async () => {
    const { person } = open(days);
    expect(await screen.findByRole('row', { name: /^Next child protection conference/ })).toBeVisible();
    expect(screen.queryByRole('row', { name: /^Pathway plan last reviewed/ })).toBeNull();
    await person.click(screen.getByRole('button', { name: /^More days/ }));
    expect(screen.getByRole('row', { name: /^Pathway plan last reviewed/ })).toBeVisible();
  });
});
