import { reviewWaiting } from '@contract/review-calls';
import { ownChild } from '@domain/board/own-line';
import { instant, localDate } from '@domain/calendar/local-date';
import type { ChildRow } from '@domain/child/child';
import { childId, recordId } from '@domain/identifiers';
import type { RecordState, RecordSummary } from '@domain/record/record';
import { newAnswers } from '@renderer/desktop/answers';
import { DesktopProvider } from '@renderer/desktop/desktop-provider';
import { SessionContext } from '@renderer/desktop/session';
import { TodayScreen } from '@renderer/features/today/today-screen';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { actionLineOf } from '../../../../support/action-line-of';
import { aBoardChild, aBoardRecord, EMPTY_BOARD, SESSION } from '../../../../support/board-for-tests';
import { bad, good, type StandInAnswers, standInDesktop } from '../../../../support/stand-in-desktop';
import { templateSummaryOf } from '../../../../support/template-summary-of';

const at = instant.parse('2026-11-09T10:42:00.000Z');
const amira: ChildRow = {
  id: childId.parse('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11'),
  reference: '10023',
  forename: 'Amira',
  surname: 'Holt',
  dateOfBirth: null,
  status: 'CP',
  legalStatus: null,
  worker: 'Tom Ellery',
  team: null,
  planStart: null,
  lastSeen: null,
  nextReview: null,
  lastSupervision: null,
};
function record(number: number, state: RecordState): RecordSummary {
  return {
    id: recordId.parse(`1b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b${number + 10}`),
    childId: amira.id,
    childName: 'Amira Holt',
    number,
    type: 'CASE',
    templateId: 'case-supervision',
    templateName: 'Case supervision',
    addendumToNumber: null,
    hangsOff: null,
    state,
    sessionDate: null,
    supervisee: 'Tom Ellery',
    supervisor: 'Priya Shah',
    createdAt: at,
    updatedAt: at,
  };
}

function open(given: StandInAnswers, role: 'TM' | 'SW' = 'TM') {
  const answers = {
    'board:open': () => good(EMPTY_BOARD),
    'board:own': () => good([]),
    'templates:list': () => good([]),
    ...given,
  };
  const { hook, history } = memoryLocation({ path: '/today', record: true });
  render(
    <DesktopProvider desktop={standInDesktop(answers)}>
      <QueryClientProvider client={newAnswers()}>
        <Router hook={hook}>
          <SessionContext value={{ ...SESSION, role }}>
            <TodayScreen />
          </SessionContext>
        </Router>
      </QueryClientProvider>
    </DesktopProvider>,
  );
  return { history, person: userEvent.setup() };
}

describe('Today', () => {
  test('an empty app offers the caseload as the first step', async () => {
    const { person, history } = open({ 'records:list': () => good([]), 'children:list': () => good([]) });
    await person.click(await screen.findByRole('button', { name: 'Bring in your caseload' }));
    expect(history.at(-1)).toBe('/caseload');
  });

  test('all quiet says so and offers the children', async () => {
    const { person, history } = open({ 'records:list': () => good([]), 'children:list': () => good([amira]) });
    await person.click(await screen.findByRole('button', { name: 'Open children' }));
    expect(history.at(-1)).toBe('/children');
  });

  test('each record stands under what has to happen next, and opens', async () => {
    const { person, history } = open({
      'records:list': () => good([record(1, 'DRAFT'), record(2, 'SHARED'), record(3, 'AGREED_NO_REPLY')]),
      'children:list': () => good([amira]),
    });
    const finish = await screen.findByRole('region', { name: 'To finish' });
    expect(within(finish).getByRole('link', { name: /Amira Holt.*with Tom Ellery.*No date yet.*Draft/ })).toBeVisible();
    const toFile = screen.getByRole('region', { name: 'Agreed, to put on the case system' });
    expect(within(toFile).getByText('Agreed, no reply')).toBeVisible();
    await person.click(within(toFile).getByRole('link'));
    expect(history.at(-1)).toBe(`/records/${record(3, 'AGREED').id}`);
  });

  test('an addendum says that it is one, and to which record', async () => {
    const addendum = {
      ...record(18, 'DRAFT'),
      type: 'ADDENDUM' as const,
      templateName: 'Addendum',
      addendumToNumber: 17,
    };
    open({ 'records:list': () => good([addendum]), 'children:list': () => good([amira]) });
    expect(await screen.findByText(/^Addendum, AD-000018, to CS-000017, with Tom Ellery$/)).toBeVisible();
  });

  test('a failure says what to do and can be tried again', async () => {
    let isInUse = true;
    const { person } = open({
      'records:list': () => (isInUse ? bad({ kind: 'FILE_IN_USE' as const }) : good([])),
      'children:list': () => good([amira]),
    });
    await screen.findByText('Another program is using the file.');
    isInUse = false;
    await person.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing is waiting')).toBeVisible();
  });

  test('who is due stands by worker, and n goes to the first and then begins it', async () => {
    const board = {
      ...EMPTY_BOARD,
      children: [aBoardChild({ name: 'Amira Holt', standing: 'PAST', due: '2026-11-02' })],
    };
    let started: unknown;
    const { person, history } = open({
      'records:list': () => good([]),
      'board:open': () => good(board),
      'templates:list': () => good([templateSummaryOf({ id: 'case-supervision', name: 'Case supervision' })]),
      'record:start': (request) => {
        started = request;
        return good({ recordId: record(1, 'DRAFT').id });
      },
    });
    const list = await screen.findByRole('region', { name: 'Supervisions' });
    expect(within(list).getByText('Was due 2 Nov 2026')).toBeVisible();
    await person.keyboard('n');
    expect(within(list).getByRole('link', { name: 'Amira Holt' })).toHaveFocus();
    expect(started).toBeUndefined();
    await person.keyboard('n');
    expect(started).toMatchObject({ templateId: 'case-supervision' });
    expect(history.at(-1)).toBe(`/records/${record(1, 'DRAFT').id}`);
  });

  test('a record says by when its next step is', async () => {
    const own = { ...record(1, 'DRAFT'), sessionDate: localDate.parse('2026-11-06') };
    const clock = aBoardRecord({ id: own.id, wait: 'SHARE', due: '2026-11-10' });
    open({ 'records:list': () => good([own]), 'board:open': () => good({ ...EMPTY_BOARD, records: [clock] }) });
    expect(await screen.findByText('Share by Tue 10 Nov')).toBeVisible();
  });

  test('a record that is answered stands apart, for the manager to read and sign', async () => {
    const [own, other] = [record(1, 'SHARED'), record(2, 'SHARED')];
    const clock = aBoardRecord({ id: own.id, wait: 'AGREE', due: '2026-11-10' });
    open({ 'records:list': () => good([own, other]), 'board:open': () => good({ ...EMPTY_BOARD, records: [clock] }) });
    const answered = await screen.findByRole('region', { name: 'Answered, to read and sign' });
    expect(within(answered).getAllByRole('link')).toHaveLength(1);
    const waiting = screen.getByRole('region', { name: 'Shared, waiting for an answer' });
    expect(within(waiting).getAllByRole('link')).toHaveLength(1);
  });

  test('a worker sees what waits for their answer, the soonest first and a day gone by as a fact, and their own actions', async () => {
    const { history, person } = open(
      {
        'reviews:list': () => good([review({ answerBy: '2020-11-12', standing: 'BEGUN' }), review({ number: 4 })]),
        'actions:list': () => good([action('Ring the school', '2020-11-02'), action('Next year', '2099-01-01')]),
        'board:open': () => {
          throw new Error('A worker has no board');
        },
      },
      'SW',
    );
    const waiting = await screen.findByRole('region', { name: 'Waiting for your answer' });
    const [late, next] = within(waiting).getAllByRole('link');
    expect(late).toHaveTextContent(/Was to be answered by Thu 12 Nov.*Your answer is begun/);
    expect(next).toHaveTextContent(/Answer by Thu 12 Nov.*New/);
    const own = screen.getByRole('region', { name: /Your actions/ });
    expect(within(own).getByRole('link')).toHaveTextContent(
      /Ring the school.*So that Amira is heard.*Not done yet, was due 2 Nov 2020/,
    );
    await person.click(late as HTMLElement);
    expect(history.at(-1)).toBe(`/records/${record(13, 'SHARED').id}`);
  });

  test('a worker sees when supervision of each of their own children is due, as a fact', async () => {
    const days = { last: '2020-10-12', due: '2020-11-09', planned: null };
    const child = ownChild.parse({ id: amira.id, name: 'Amira Holt', standing: 'PAST', ...days });
    open({ 'reviews:list': () => good([]), 'actions:list': () => good([]), 'board:own': () => good([child]) }, 'SW');
    const line = await screen.findByRole('region', { name: /Next supervision of your children/ });
    expect(within(line).getByRole('link')).toHaveTextContent(
      /Amira Holt.*Last discussed 12 Oct 2020.*Was due 9 Nov 2020/,
    );
  });

  test('what a worker has answered stands apart from what waits', async () => {
    const answered = { recordId: record(14, 'SHARED').id, childName: 'Ben Marsh', standing: 'ANSWERED' };
    open({ 'reviews:list': () => good([review(answered)]), 'actions:list': () => good([]) }, 'SW');
    const waiting = await screen.findByRole('region', { name: 'Waiting for your answer' });
    expect(within(waiting).queryByRole('link')).not.toBeInTheDocument();
    expect(waiting).toHaveTextContent('You have answered all that is shared with you.');
    const done = screen.getByRole('region', { name: 'Answered, not signed yet' });
    expect(within(done).getByRole('link')).toHaveTextContent('Ben Marsh');
  });

  test('a worker for whom nothing waits is told what comes here', async () => {
    open({ 'reviews:list': () => good([]), 'actions:list': () => good([]) }, 'SW');
    expect(
      await screen.findByText(/A supervision comes here when your manager shares its record with you/),
    ).toBeVisible();
    expect(await screen.findByText('None of your agreed actions is due this week or past its day.')).toBeVisible();
  });
});

function review(more: object) {
  return reviewWaiting.parse({
    ...{ recordId: record(13, 'SHARED').id, childName: 'Amira Holt', number: 3, templateName: 'Case supervision' },
    ...{ sessionDate: '2026-11-09', version: 1, sharedAt: at, answerBy: '2099-11-12', standing: 'NEW', ...more },
  });
}

function action(what: string, due: string) {
  return actionLineOf({ what, due, who: SESSION.name, soThat: 'Amira is heard' });
}
