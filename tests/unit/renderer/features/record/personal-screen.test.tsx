import type { Answer } from '@contract/contract';
import { type PersonalView, personalView } from '@contract/personal-calls';
import { FluentProvider } from '@fluentui/react-components';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { PersonalScreen } from '@renderer/features/record/personal/personal-screen';
import { ReadWithReasonScreen } from '@renderer/features/record/personal/read-with-reason-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';
import { personalContentOf, prose } from '../../../domain/personal/personal-content-of';

const SEAL = {
  sha256: 'a'.repeat(64),
  checkCode: '3F9A-77C1-02DE-5B10',
  sealedAt: '2026-11-13T15:20:00.000Z',
  signedBy: 'Marian Oduya',
};
const AGREED = {
  kind: 'ACTIONS',
  noActionReason: '',
  actions: [
    {
      ...{
        id: '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0a0021',
        who: 'Priya Castell',
        role: 'social worker',
        byText: '1/12/2026',
      },
      ...{ what: 'Book the course', by: '2026-12-01', soThat: 'she learns it' },
    },
  ],
};

function aView(changes: object = {}, content: Parameters<typeof personalContentOf>[0] = {}): PersonalView {
  return personalView.parse({
    ...{ as: 'SUPERVISOR', workerReads: 'NO_SIGN_IN', answer: null, readings: [] },
    content: personalContentOf(content),
    state: 'DRAFT',
    seal: null,
    isSealIntact: true,
    updatedAt: '2026-11-09T09:30:00.000Z',
    place: null,
    lastTime: null,
    ...changes,
  });
}

function open(view: PersonalView, answers: StandInAnswers = {}, how: 'OWN' | 'WITH_REASON' = 'OWN') {
  const Shown = how === 'OWN' ? PersonalScreen : ReadWithReasonScreen;
  const { hook, history } = memoryLocation({ path: `/personal/${view.content.id}`, record: true });
  const desktop = standInDesktop({
    'personal:open': () => good(view),
    'personal:save': () => good({ savedAt: view.updatedAt }),
    'personal:names': () => good([]),
    'templates:list': () => good([]),
    ...answers,
  });
  render(
    <DesktopProvider desktop={desktop}>
      <FluentProvider>
        <QueryClientProvider client={newAnswers()}>
          <Router hook={hook}>
            <Shown personalId={view.content.id} />
          </Router>
        </QueryClientProvider>
      </FluentProvider>
    </DesktopProvider>,
  );
  const asked = (channel: string) =>
    desktop.calls.filter((call) => call.channel === channel).map(({ request }) => request);
  return { person: userEvent.setup(), history, desktop, asked };
}

describe('writing a personal supervision', () => {
  test('says in words that it is no child’s record, and shows the worker and nothing of a child', async () => {
    open(aView());
    expect(await screen.findByRole('heading', { level: 1, name: 'Priya Castell' })).toBeVisible();
    expect(screen.getByText(/It never goes to a child’s file/)).toBeVisible();
    expect(screen.getByText('PS-000004')).toBeVisible();
    const header = screen.getByRole('region', { name: 'About this session' });
    expect(within(header).getByLabelText('Worker')).toHaveValue('Priya Castell');
    for (const field of ['Status', 'Legal status', 'Where the child lives', 'Kind of session']) {
      expect(screen.queryByLabelText(field)).not.toBeInTheDocument();
    }
    expect(screen.queryByText(/Last seen|Case reference/)).not.toBeInTheDocument();
  });

  test('saves the header in its own shape, by its own call', async () => {
    const view = aView();
    const { person, asked, desktop } = open(view);
    await person.type(await screen.findByLabelText('Others present'), 'A student');
    await waitFor(() => expect(asked('personal:save').length).toBeGreaterThan(0), { timeout: 3_000 });
    expect(asked('personal:save').at(-1)).toMatchObject({
      personalId: view.content.id,
      header: { ...view.content.header, present: 'A student' },
    });
    expect(desktop.calls.some(({ channel }) => channel.startsWith('record:'))).toBe(false);
  });

  test('speaks of the worker where a child’s record speaks of the child', async () => {
    open(aView({}, { sections: { actions: AGREED } }));
    expect(await screen.findByLabelText('So that Priya…')).toHaveValue('she learns it');
    expect(screen.getByText('No earlier action is open for Priya.')).toBeVisible();
  });

  test('has no step to a child’s file: it is signed or discarded', async () => {
    const { person } = open(aView());
    expect(await screen.findByRole('button', { name: 'Sign' })).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'More for this record' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Discard this draft…']);
  });
});

const SIGNED = { state: 'SIGNED', seal: SEAL, workerReads: 'YES' };
const ANSWER = { name: 'Priya Castell', comment: 'A fair account.', answeredAt: '2026-11-14T09:00:00.000Z' };

describe('once it is signed', () => {
  test('the worker signs it too, with words that stay typed when the box is closed', async () => {
    const view = aView({ ...SIGNED, as: 'WORKER' });
    const { person, asked } = open(view, {
      'personal:answer': () => good(aView({ ...SIGNED, as: 'WORKER', answer: ANSWER })),
    });
    expect(await screen.findByRole('heading', { level: 1, name: /^Your supervision with / })).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'I have read this…' }));
    await person.type(screen.getByLabelText('My comment'), 'A fair account.');
    await person.click(screen.getByRole('button', { name: 'Not now' }));
    expect(asked('personal:answer')).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'I have read this…' }));
    expect(screen.getByLabelText('My comment')).toHaveValue('A fair account.');
    await person.click(screen.getByRole('button', { name: 'Sign it' }));
    expect(asked('personal:answer')).toEqual([{ personalId: view.content.id, comment: 'A fair account.' }]);
    expect(await screen.findByText(/Priya Castell signed it on .*: “A fair account\.”/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I have read this…' })).not.toBeInTheDocument();
  });

  test('both see who read it with which reason', async () => {
    const readings = [{ name: 'Dele Quist', reason: 'A complaint', readAt: '2026-11-15T09:00:00.000Z' }];
    open(aView({ ...SIGNED, readings }));
    const since = await screen.findByRole('list', { name: 'Since it was signed' });
    expect(since).toHaveTextContent('Priya Castell has not signed it yet.');
    expect(since).toHaveTextContent(/Dele Quist read it on .*Reason given: “A complaint”/);
  });

  test('one from before the worker signed in is given to them by the supervisor', async () => {
    const view = aView({ ...SIGNED, workerReads: 'CAN_LET' });
    const { person, asked } = open(view, { 'personal:let-read': () => good(aView(SIGNED)) });
    await person.click(await screen.findByRole('button', { name: 'More for this record' }));
    await person.click(screen.getByRole('menuitem', { name: 'Let Priya Castell read this' }));
    expect(asked('personal:let-read')).toEqual([{ personalId: view.content.id }]);
    expect(await screen.findByText(/has not signed it yet/)).toBeVisible();
  });

  test('whoever answers for the supervisor gives a reason first, reads, and takes no file away', async () => {
    const view = aView({ ...SIGNED, as: 'THEIR_MANAGER' }, { sections: { wellbeing: prose('Tired.') } });
    const { person, asked } = open(view, { 'personal:read-with-reason': () => good(view) }, 'WITH_REASON');
    await person.click(screen.getByRole('button', { name: 'Keep the reason and read' }));
    expect(screen.getByText('Say in a few words why.')).toBeVisible();
    expect(asked('personal:read-with-reason')).toEqual([]);
    await person.type(screen.getByLabelText(/Why do you need to read it/), 'A complaint about it');
    await person.click(screen.getByRole('button', { name: 'Keep the reason and read' }));
    expect(await screen.findByText('Tired.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make Word file' })).not.toBeInTheDocument();
    expect(asked('personal:open')).toEqual([]);
  });
});

describe('signing it', () => {
  test('asks first, then seals and shows it as signed', async () => {
    const content = { sections: { actions: AGREED, wellbeing: prose('Tired.') } };
    const signed = aView({ state: 'SIGNED', seal: SEAL }, content);
    const { person } = open(aView({}, content), { 'personal:sign': () => good(signed) });
    await person.click(await screen.findByRole('button', { name: 'Sign' }));
    await person.click(screen.getByRole('button', { name: 'Sign and seal it' }));
    expect(await screen.findByText(/Signed 13 Nov 2026/)).toBeVisible();
    expect(screen.getByText(SEAL.checkCode)).toBeVisible();
    expect(screen.getByText('Tired.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make Word file' })).toBeVisible();
    expect(screen.queryByText(/addendum/)).not.toBeInTheDocument();
  });

  test('is held up by what is missing, and the list leads there', async () => {
    const { person, asked } = open(aView());
    await person.click(await screen.findByRole('button', { name: 'Sign' }));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(screen.getByText(/The check lists it and takes you to each place/)).toBeVisible();
    expect(await screen.findByRole('button', { name: /Go there: Add at least one agreed action/ })).toBeVisible();
    expect(asked('personal:sign')).toEqual([]);
  });

  test('is held up by a child named in full, with what to write instead', async () => {
    const named: Answer<'personal:names'> = [{ name: 'Tobin Ashgrove', instead: 'TA, FS-20417', section: 'wellbeing' }];
    const { person, asked } = open(aView({}, { sections: { actions: AGREED } }), {
      'personal:names': () => good(named),
    });
    await screen.findByRole('button', { name: 'Sign' });
    await waitFor(() => expect(asked('personal:names').length).toBeGreaterThan(0));
    await person.click(screen.getByRole('tab', { name: /^Check 1/ }));
    expect(screen.getByText('Tobin Ashgrove is named in full. Write “TA, FS-20417” instead.')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Sign' }));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(asked('personal:sign')).toEqual([]);
  });

  test('where the program still finds something, says so and stays a draft', async () => {
    const content = { sections: { actions: AGREED } };
    const { person } = open(aView({}, content), { 'personal:sign': () => bad({ kind: 'CHECK_NOT_PASSED' }) });
    await person.click(await screen.findByRole('button', { name: 'Sign' }));
    await person.click(screen.getByRole('button', { name: 'Sign and seal it' }));
    expect(await screen.findByRole('button', { name: 'Sign' })).toBeVisible();
  });
});

describe('afterwards', () => {
  test('the Word file is made for the staff file', async () => {
    const made = { fileName: 'PS_PC_2026-11-09.docx', checkCode: SEAL.checkCode };
    const { person } = open(aView({ state: 'SIGNED', seal: SEAL }), { 'personal:export': () => good(made) });
    await person.click(await screen.findByRole('button', { name: 'Make Word file' }));
    expect(await screen.findByText('PS_PC_2026-11-09.docx is made.')).toBeVisible();
    expect(screen.getByText(/staff file, never on a child’s/)).toBeVisible();
  });

  test('no file is made of one whose seal is broken', async () => {
    open(aView({ state: 'SIGNED', seal: SEAL, isSealIntact: false }));
    expect(await screen.findByText(/no longer matches its check code/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make Word file' })).not.toBeInTheDocument();
  });

  test('a draft is discarded after it is asked, and the list is shown', async () => {
    const { person, history, asked } = open(aView(), { 'personal:discard': () => good(undefined) });
    await person.click(await screen.findByRole('button', { name: 'More for this record' }));
    await person.click(screen.getByRole('menuitem', { name: 'Discard this draft…' }));
    await person.click(screen.getByRole('button', { name: 'Discard this draft' }));
    await waitFor(() => expect(history.at(-1)).toBe('/personal'));
    expect(asked('personal:discard')).toHaveLength(1);
  });
});
