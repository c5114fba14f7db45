import { randomUUID } from 'node:crypto';
import { childPage } from '@contract/child-calls';
import type { Answer } from '@contract/contract';
import { type RecordView, recordView } from '@contract/record-calls';
import type { CheckAnswers } from '@domain/check/check-answers';
import { type ChildId, type RecordId, userId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { createChildHandlers } from '@main/ipc/child-handlers';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createRecordHandlers } from '@main/ipc/record-handlers';
import { verifyChain } from '@main/store/audit-trail';
import { recordChange } from '@main/store/child-fact-table';
import { logExport } from '@main/store/export-log';
import { addUser } from '@main/store/user-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { answersTo } from '../../support/answer-check';
import { FILE_COPY_RECEIPT } from '../../support/file-copy-receipt';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, anAction, childDetails, richText, sectionKey, WORKER } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
let childId: ChildId;
let user: SignedIn;

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  childId = aChild(at);
  const from = { childId, source: 'CASELOAD', now: at.clock.now() } as const;
  recordChange(at.database, { kind: 'WORKER', from: day('2026-02-01'), name: WORKER }, from);
  recordChange(at.database, { kind: 'STATUS', from: day('2026-02-01'), status: 'CP', category: 'NEGLECT' }, from);
  recordChange(at.database, { kind: 'LEGAL_STATUS', from: day('2026-02-01'), legalStatus: 'NONE' }, from);
  recordChange(at.database, { kind: 'HOME', from: day('2026-02-01'), arrangement: 'ONE_PARENT', detail: '' }, from);
  user = { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
});

const context: HandlerContext = {
  session: () => ({ database: at.database, user }),
  clock: { now: () => at.clock.now(), today: () => at.clock.today() },
  dialogs: NO_DIALOGS,
  tell: () => undefined,
  makeWordFile: provenWordFile,
  paper: NO_PAPER,
  withStoreToItself: (work) => work(new AbortController().signal),
};
const records = createRecordHandlers(context);
const children = createChildHandlers(context);

async function start(): Promise<RecordId> {
  return (await ask(records['record:start']({ childId, templateId: 'case-supervision' }))).recordId;
}

/** Everything the HARD rules ask for. */
function completeWords(): Record<string, SectionValue> {
  return {
    update: richText('Sunniva went missing on Thursday night and was found at the harbour.'),
    progress: {
      kind: 'PROGRESS',
      progress: 'SLOW',
      why: 'The safety plan was agreed but nobody has yet rung Ingrid at night to test it works.',
      longestWait: '',
    },
    [sectionKey('DECISIONS')]: {
      kind: 'DECISIONS',
      decisions: [
        {
          id: randomUUID(),
          decision: 'Hold a strategy discussion today',
          reason: 'It is the third time she has been missing and the adults with her are unknown to her family.',
          decidedAgainst: 'A written agreement with Mum',
          agreedBy: '',
          agreedOn: null,
        },
      ],
    },
    [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [anAction()], noActionReason: '' },
    [sectionKey('NEXT_DATE')]: { kind: 'NEXT_DATE', date: day('2026-12-18'), dateText: '18/12/2026', reason: '' },
  };
}

async function sharedRecord(): Promise<RecordId> {
  const recordId = await start();
  await ask(records['record:save']({ recordId, sections: completeWords(), place: 'update' }));
  const { content, ...view } = await ask(records['record:share']({ recordId }));
  const answers = answersTo({ ...view, content }, content.header.sessionDate ?? day('2026-11-21'));
  await ask(records['record:save-check']({ recordId, answers }));
  return recordId;
}

async function signedRecord(): Promise<{ recordId: RecordId; view: RecordView }> {
  const recordId = await sharedRecord();
  await ask(records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
  return { recordId, view: await ask(records['record:sign']({ recordId })) };
}

test('a supervision starts with what is true of the child, and starting twice gives the same draft', async () => {
  const recordId = await start();
  const view = await ask(records['record:open']({ recordId }));
  expect(recordView.safeParse(view).error).toBeUndefined();
  expect(view.content.header).toMatchObject({
    sessionDate: '2026-11-21',
    supervisee: WORKER,
    supervisor: at.manager.name,
    caseStatus: 'CP',
    cpCategory: 'NEGLECT',
    legalStatus: 'NONE',
    livingArrangement: 'ONE_PARENT',
    planStart: '2026-02-01',
  });
  expect(view.content).toMatchObject({ number: 1, ordinal: 1, version: 0, child: { workersInTwelveMonths: 1 } });
  expect(await start()).toBe(recordId);
  expect(await refusal(records['record:start']({ childId, templateId: 'nothing' }))).toBe('NOT_FOUND');
});

test('what was saved and where the cursor was come back', async () => {
  const recordId = await start();
  const sections = completeWords();
  await ask(records['record:save']({ recordId, sections, place: 'danger' }));
  const view = await ask(records['record:open']({ recordId }));
  expect(view.content.sections).toMatchObject(sections);
  expect(view.place).toBe('danger');
  expect(await refusal(records['record:save']({ recordId, sections: { nothing: richText('x') }, place: null }))).toBe(
    'INVALID',
  );
});

test('share, answer, sign, export, file: the whole life of a record', async () => {
  const { recordId, view } = await signedRecord();
  expect(recordView.safeParse(view).error).toBeUndefined();
  expect(view).toMatchObject({
    state: 'AGREED',
    isSealIntact: true,
    content: { version: 1, answer: { kind: 'AGREES' } },
  });
  expect(view.seal?.signedBy).toBe(at.manager.name);
  const filedOn = day('2026-11-21');
  expect(await refusal(records['record:confirm-filed']({ recordId, filedOn }))).toBe('WRONG_STATE');
  logExport(at.database, {
    recordId,
    version: 1,
    state: 'AGREED',
    fileName: 'CS_FC1_2026-11-21_v1.docx',
    fileSha256: 'a'.repeat(64),
    ...FILE_COPY_RECEIPT,
    checkCode: view.seal?.checkCode ?? null,
    exportedBy: user.userId,
    exportedAt: at.clock.now(),
  });
  expect(await refusal(records['record:confirm-filed']({ recordId, filedOn: day('2026-11-22') }))).toBe('INVALID');
  expect(await ask(records['record:confirm-filed']({ recordId, filedOn }))).toMatchObject({ state: 'FILED', filedOn });
  const page = await ask(children['child:open']({ childId }));
  expect(childPage.safeParse(page).error).toBeUndefined();
  expect(page.actions).toMatchObject([{ state: 'OPEN', firstDue: '2026-11-27' }]);
  expect((await ask(children['children:list'](undefined)))[0]?.lastSupervision).toBe('2026-11-21');
  expect(verifyChain(at.database).isIntact).toBe(true);
  const kinds = at.database
    .prepare('SELECT DISTINCT kind FROM audit_event WHERE subject = ? ORDER BY seq')
    .pluck()
    .all(recordId);
  expect(kinds).toEqual([
    'RECORD_STARTED',
    'RECORD_WRITTEN',
    'RECORD_SHARED',
    'RECORD_CHECK_ANSWERED',
    'RECORD_ANSWERED',
    'RECORD_SEALED',
    'RECORD_EXPORTED',
    'RECORD_FILED',
  ]);
});

test('a record with open gaps is not signed, and one without a header is not shared', async () => {
  const empty = await start();
  const { content } = await ask(records['record:open']({ recordId: empty }));
  const header = { ...content.header, sessionDate: null };
  await ask(records['record:save']({ recordId: empty, header, sections: {}, place: null }));
  expect(await refusal(records['record:share']({ recordId: empty }))).toBe('CHECK_NOT_PASSED');
  await ask(records['record:save']({ recordId: empty, header: content.header, sections: {}, place: null }));
  await ask(records['record:share']({ recordId: empty }));
  expect(await refusal(records['record:sign']({ recordId: empty }))).toBe('WRONG_STATE');
  await ask(records['record:answer']({ recordId: empty, kind: 'AGREES', comment: '' }));
  expect(await refusal(records['record:sign']({ recordId: empty }))).toBe('CHECK_NOT_PASSED');
  expect((await ask(records['record:open']({ recordId: empty }))).state).toBe('SHARED');
});

test('nobody signs the supervision they received', async () => {
  const recordId = await sharedRecord();
  await ask(records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
  user = { ...user, name: ` ${WORKER.toUpperCase()} ` };
  expect(await refusal(records['record:sign']({ recordId }))).toBe('NOT_ALLOWED');
});

test('a shared record takes no words until it is returned; its actions come back with the next version', async () => {
  const recordId = await sharedRecord();
  const words = { recordId, sections: { update: richText('Changed') }, place: null };
  expect(await refusal(records['record:save'](words))).toBe('WRONG_STATE');
  await ask(records['record:answer']({ recordId, kind: 'DISAGREES', comment: 'It was Wednesday.' }));
  const returned = await ask(records['record:return']({ recordId }));
  expect(returned).toMatchObject({ state: 'DRAFT', content: { version: 1, answer: { comment: 'It was Wednesday.' } } });
  expect((await ask(children['child:open']({ childId }))).actions).toEqual([]);
  await ask(records['record:save'](words));
  expect(await refusal(records['record:discard']({ recordId, reason: 'No longer needed' }))).toBe('WRONG_STATE');
  const again = await ask(records['record:share']({ recordId }));
  expect(again.content).toMatchObject({ version: 2, answer: null });
  expect((await ask(children['child:open']({ childId }))).actions).toHaveLength(1);
});

test.each([
  ['AGREES_WITH_COMMENT', 'AGREED_WITH_COMMENT'],
  ['DISAGREES', 'AGREED_WITH_COMMENT'],
  ['NO_REPLY', 'AGREED_NO_REPLY'],
] as const)('the answer %s needs words and leads to %s', async (kind, state) => {
  const recordId = await sharedRecord();
  at.clock.moveTo('2026-12-01T10:00:00.000Z');
  const late = answersTo(await ask(records['record:open']({ recordId })), at.clock.today());
  await ask(records['record:save-check']({ recordId, answers: late }));
  expect(await refusal(records['record:answer']({ recordId, kind, comment: '  ' }))).toBe('INVALID');
  await ask(records['record:answer']({ recordId, kind, comment: 'On leave since the 14th.' }));
  expect((await ask(records['record:sign']({ recordId }))).state).toBe(state);
});

test('nobody has not replied while they still have time (domain brief 3a)', async () => {
  const recordId = await sharedRecord();
  const noReply = { recordId, kind: 'NO_REPLY' as const, comment: 'No answer after two reminders.' };
  // The session was on Saturday 21 November: the sixth working day after it is Monday 30 November.
  at.clock.moveTo('2026-11-27T10:00:00.000Z');
  const failure = { kind: 'STILL_TIME_TO_ANSWER', from: '2026-11-30' };
  expect(await records['record:answer'](noReply)).toEqual({ ok: false, failure });
  at.clock.moveTo('2026-11-30T10:00:00.000Z');
  expect(await refusal(records['record:answer'](noReply))).toBe('ANSWERED');
});

test('a worker reads and answers what was shared with them, and nothing else', async () => {
  const draft = await start();
  const manager = user;
  const worker = userId.parse(randomUUID());
  addUser(at.database, { id: worker, name: WORKER, role: 'SW', team: '', createdAt: at.clock.now() });
  user = { userId: worker, name: WORKER, role: 'SW', team: '', storeKind: 'TEAM' };
  expect(await refusal(records['record:open']({ recordId: draft }))).toBe('NOT_ALLOWED');
  expect(await ask(records['records:list'](undefined))).toEqual([]);
  user = manager;
  const recordId = await sharedRecord();
  expect(recordId).toBe(draft);
  user = { userId: worker, name: WORKER, role: 'SW', team: '', storeKind: 'TEAM' };
  expect(await ask(records['records:list'](undefined))).toHaveLength(1);
  const { state, history, lastTime, earlierNumbers } = await ask(records['record:open']({ recordId }));
  // What went before may be about the time of another worker.
  expect({ state, history, lastTime, earlierNumbers }).toEqual({
    ...{ state: 'SHARED', history: null, lastTime: null, earlierNumbers: [] },
  });
  expect(await refusal(records['record:answer']({ recordId, kind: 'NO_REPLY', comment: 'x' }))).toBe('NOT_ALLOWED');
  await ask(records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
  user = { ...user, name: 'Neve Carrick' };
  expect(await refusal(records['record:open']({ recordId }))).toBe('NOT_ALLOWED');
  expect(await refusal(records['record:answer']({ recordId, kind: 'AGREES', comment: '' }))).toBe('NOT_ALLOWED');
  expect(await refusal(children['child:open']({ childId }))).toBe('NOT_ALLOWED');
  expect(await ask(children['search:find']({ words: 'harbour' }))).toEqual([]);
});

test('the next supervision brings last time along', async () => {
  const first = await signedRecord();
  at.clock.moveTo('2026-12-18T10:00:00.000Z');
  const view = await ask(records['record:open']({ recordId: await start() }));
  expect(view.content).toMatchObject({ number: 2, ordinal: 2 });
  expect(view.content.openActions).toMatchObject([{ firstDue: '2026-11-27', agreedOn: '2026-11-21' }]);
  expect(view.lastTime).toMatchObject({ recordId: first.recordId, sessionDate: '2026-11-21' });
  expect(view.lastTime?.sections['update']).toEqual(completeWords()['update']);
  expect(view.lastTime?.openActions).toEqual([]);
});

test('a change someone tells us of is dated, audited, and not of the future', async () => {
  const change = { kind: 'WORKER', from: day('2026-11-20'), name: 'Neve Carrick' } as const;
  await ask(children['child:record-change']({ childId, change }));
  const tomorrow = { ...change, from: day('2026-11-22') };
  expect(await refusal(children['child:record-change']({ childId, change: tomorrow }))).toBe('INVALID');
  const facts: Answer<'child:open'>['facts'] = (await ask(children['child:open']({ childId }))).facts;
  expect(facts.filter(({ kind }) => kind === 'WORKER')).toMatchObject([
    { name: 'Neve Carrick', until: null },
    { name: WORKER, until: '2026-11-19' },
  ]);
  expect(at.database.prepare("SELECT detail ->> '$.before' FROM audit_event").pluck().get()).toBe(WORKER);
});

test('search finds the child and the record, in the shape the window expects', async () => {
  const { recordId } = await signedRecord();
  const named = aChild(at, childDetails({ forename: 'Harbour', surname: 'Lund', reference: 'FC-9' }));
  const hits = await ask(children['search:find']({ words: 'harbour' }));
  expect(hits).toMatchObject([
    { kind: 'CHILD', childId: named, title: 'Harbour Lund', detail: 'FC-9' },
    { kind: 'RECORD', recordId, childId, title: 'Sunniva Hart, 21 Nov 2026' },
  ]);
});

test('nothing is signed on what somebody has written by hand into what is remembered', async () => {
  await signedRecord();
  const real = everythingRemembered();
  at.clock.moveTo('2027-05-21T10:00:00.000Z');
  const recordId = await start();
  const actions = { kind: 'ACTIONS' as const, actions: [anAction({ by: day('2027-06-04') })], noActionReason: '' };
  const sections = { ...completeWords(), [sectionKey('ACTIONS')]: actions };
  await ask(records['record:save']({ recordId, sections, place: null }));
  const shared = await ask(records['record:share']({ recordId }));
  await ask(records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
  const asked = answersTo(shared, at.clock.today());
  // As if the review of fifteen months on the plan had been yesterday.
  at.database.exec(
    `UPDATE record_memory SET memory = json_set(memory, '$.type', 'MILESTONE', '$.sessionDate', '2027-05-20')`,
  );
  const lessAsked = answersTo(await ask(records['record:open']({ recordId })), at.clock.today());
  expect(howMany(lessAsked)).toBeLessThan(howMany(asked));
  await ask(records['record:save-check']({ recordId, answers: lessAsked }));
  expect(await refusal(records['record:sign']({ recordId }))).toBe('CHECK_NOT_PASSED');
  expect(everythingRemembered()).toEqual(real);
  await ask(records['record:save-check']({ recordId, answers: asked }));
  expect(await refusal(records['record:sign']({ recordId }))).toBe('ANSWERED');
});

function everythingRemembered(): unknown[] {
  return at.database.prepare('SELECT * FROM record_memory ORDER BY record_id').all();
}

function howMany({ reasons, exceptions, drift }: CheckAnswers): number {
  return reasons.length + exceptions.length + drift.length;
}
