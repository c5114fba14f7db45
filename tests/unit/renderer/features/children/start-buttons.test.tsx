import type { ChildPage } from '@contract/child-calls';
import { childPage } from '@contract/child-calls';
import type { TemplateSummary } from '@contract/template-calls';
import { recordId, userId } from '@domain/identifiers';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { StartButtons } from '@renderer/features/children/start-buttons';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';
import { templateSummaryOf } from '../../../../support/template-summary-of';

const CHILD = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0003';
const STARTED = recordId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0001');
const DRAFT = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0009';
const session = {
  userId: userId.parse('7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0004'),
  name: 'Marian Oduya',
  role: 'TM',
  serviceName: 'Northshire',
  resume: null,
  team: '',
  storeKind: 'TEAM' as const,
} as const;
const FORMS = [
  templateSummaryOf({ id: 'challenge', name: 'Challenge', recordType: 'CHALLENGE' }),
  templateSummaryOf({ id: 'handover', name: 'Handover', recordType: 'HANDOVER' }),
  templateSummaryOf({
    ...{ id: 'oversight', name: 'Management oversight note', recordType: 'OVERSIGHT' },
    purpose: 'A decision between two supervisions? Written in five minutes. Wording may be changed.',
  }),
  templateSummaryOf({ id: 'case-supervision', name: 'Case supervision' }),
  templateSummaryOf({ id: 'permanence', name: 'Permanence supervision' }),
  templateSummaryOf({ id: 'addendum', name: 'Addendum', recordType: 'ADDENDUM' }),
  templateSummaryOf({ id: 'personal', name: 'Personal supervision', recordType: 'PERSONAL' }),
  templateSummaryOf({ id: 'own-a', name: 'An old form', isRetired: true }),
  templateSummaryOf({ id: 'own-b', name: 'A form not yet published', versions: [], origin: 'OWN' }),
];

function aPage(changes: { status?: string; records?: readonly object[] } = {}): ChildPage {
  const at = '2026-11-09T09:00:00.000Z';
  const status = { kind: 'STATUS', status: changes.status, category: null };
  return childPage.parse({
    child: {
      ...{ id: CHILD, reference: 'FS-20417', forename: 'Tobin', surname: 'Ashgrove', dateOfBirth: '2020-05-02' },
      ...{ expectedDateOfBirth: null, gender: null, ethnicity: null, disability: null, team: null },
      ...{ teamManager: null, familyGroup: null, lastSeen: null, nextReview: null },
    },
    facts: changes.status
      ? [{ id: DRAFT, from: '2026-02-03', until: null, source: 'PERSON', recordedAt: at, ...status }]
      : [],
    records: (changes.records ?? []).map((record) => ({ ...aRecord, createdAt: at, updatedAt: at, ...record })),
    actions: [],
  });
}

const aRecord = {
  ...{ id: DRAFT, childId: CHILD, childName: 'Tobin Ashgrove', number: 7, type: 'CASE', state: 'DRAFT' },
  ...{ templateId: 'case-supervision', templateName: 'Case supervision', addendumToNumber: null, hangsOff: null },
  ...{ sessionDate: null, supervisee: 'Priya Castell', supervisor: 'Marian Oduya' },
};

function open(page: ChildPage, answers: StandInAnswers = {}, forms: readonly TemplateSummary[] = FORMS) {
  const { hook, history } = memoryLocation({ path: `/children/${CHILD}`, record: true });
  const desktop = standInDesktop({
    'templates:list': () => good([...forms]),
    'record:start': () => good({ recordId: STARTED }),
    ...answers,
  });
  render(
    <DesktopProvider desktop={desktop}>
      <QueryClientProvider client={newAnswers()}>
        <Router hook={hook}>
          <SessionContext value={session}>
            <StartButtons page={page} />
            <input aria-label="Somewhere to type" />
          </SessionContext>
        </Router>
      </QueryClientProvider>
    </DesktopProvider>,
  );
  const started = () => desktop.calls.filter(({ channel }) => channel === 'record:start').map(({ request }) => request);
  return { history, person: userEvent.setup(), started };
}

describe('starting on a child’s page', () => {
  test('the main button starts the form for the child’s status', async () => {
    const { person, history, started } = open(aPage({ status: 'CP' }));
    await person.click(screen.getByRole('button', { name: 'Start case supervision' }));
    expect(started()).toEqual([{ childId: CHILD, templateId: 'case-supervision' }]);
    expect(history.at(-1)).toBe(`/records/${STARTED}`);
  });

  test('a cared-for child gets the permanence form', async () => {
    const { person, started } = open(aPage({ status: 'CLA' }));
    await person.click(screen.getByRole('button', { name: 'Start permanence supervision' }));
    expect(started()).toEqual([{ childId: CHILD, templateId: 'permanence' }]);
  });

  test('where the suggested form is retired, another case supervision is offered', async () => {
    const retired = FORMS.map((form) => (form.id === 'permanence' ? { ...form, isRetired: true } : form));
    open(aPage({ status: 'CLA' }), {}, retired);
    expect(await screen.findByRole('button', { name: 'Start case supervision' })).toBeVisible();
  });

  test('a case supervision that was begun is gone on with', async () => {
    const { person, history, started } = open(aPage({ status: 'CLA', records: [{}] }));
    await person.click(screen.getByRole('button', { name: 'Go on with the draft' }));
    expect(history.at(-1)).toBe(`/records/${DRAFT}`);
    expect(started()).toEqual([]);
  });

  test('n starts it too, but not while somebody types or chooses from the menu', async () => {
    const { person, started } = open(aPage());
    expect(screen.getByRole('button', { name: 'Start case supervision' })).toHaveAttribute('aria-keyshortcuts', 'n');
    await person.type(screen.getByLabelText('Somewhere to type'), 'n');
    await person.click(await screen.findByRole('button', { name: 'Other forms' }));
    await person.keyboard('n');
    expect(started()).toEqual([]);
    await person.keyboard('{Escape}n');
    expect(started()).toHaveLength(1);
  });

  test('a failure is said beside the buttons', async () => {
    const { person } = open(aPage(), { 'record:start': () => bad({ kind: 'FILE_IN_USE' }) });
    await person.click(screen.getByRole('button', { name: 'Start case supervision' }));
    expect(await screen.findByText('Another program is using the file.')).toBeVisible();
  });
});

describe('other forms', () => {
  test('every form that can be begun stands in its group with what it is for, and no other', async () => {
    const { person } = open(aPage());
    await person.click(await screen.findByRole('button', { name: 'Other forms' }));
    const groups = screen.getAllByRole('group').map((group) => ({
      title:
        group.getAttribute('aria-labelledby') &&
        document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      forms: within(group)
        .getAllByRole('menuitem')
        .map((item) => item.textContent),
    }));
    expect(groups).toEqual([
      {
        title: 'Supervision',
        forms: [
          'Case supervisionWhat case supervision is for.',
          'Permanence supervisionWhat permanence supervision is for.',
        ],
      },
      {
        title: 'Between supervisions: five minutes',
        forms: ['Management oversight noteA decision between two supervisions?'],
      },
      // The form for a challenge is kept for old records: one is raised on the page itself.
      { title: 'Small forms', forms: ['HandoverWhat handover is for.'] },
    ]);
  });

  test('Enter opens them, and Enter on one begins it', async () => {
    const { person, history, started } = open(aPage());
    (await screen.findByRole('button', { name: 'Other forms' })).focus();
    await person.keyboard('{Enter}');
    (await screen.findByRole('menuitem', { name: /^Management oversight note/ })).focus();
    await person.keyboard('{Enter}');
    expect(started()).toEqual([{ childId: CHILD, templateId: 'oversight' }]);
    expect(history.at(-1)).toBe(`/records/${STARTED}`);
  });

  test('a draft of one’s own that waits is marked and gone on with; another’s, or one at a record, is not', async () => {
    const oversight = { type: 'OVERSIGHT', templateId: 'oversight', templateName: 'Management oversight note' };
    const handover = { type: 'HANDOVER', templateId: 'handover', hangsOff: { type: 'CASE', number: 3 } };
    const { person, history, started } = open(
      aPage({ records: [oversight, handover, { templateId: 'permanence', supervisor: 'Somebody Else' }] }),
    );
    await person.click(await screen.findByRole('button', { name: 'Other forms' }));
    expect(screen.getAllByRole('menuitem', { name: /Go on/ })).toHaveLength(1);
    await person.click(screen.getByRole('menuitem', { name: /oversight note.*Go on/i }));
    expect(history.at(-1)).toBe(`/records/${DRAFT}`);
    expect(started()).toEqual([]);
  });
});
