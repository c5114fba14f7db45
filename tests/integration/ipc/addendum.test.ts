import { randomUUID } from 'node:crypto';
import { childPage } from '@contract/child-calls';
import { recordView } from '@contract/record-calls';
import { type ChildId, type RecordId, recordId as recordIdSchema, userId } from '@domain/identifiers';
import { createChildHandlers } from '@main/ipc/child-handlers';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createRecordHandlers } from '@main/ipc/record-handlers';
import { recordChange } from '@main/store/child-fact-table';
import { logExport } from '@main/store/export-log';
import { addUser } from '@main/store/user-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { FILE_COPY_RECEIPT } from '../../support/file-copy-receipt';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, aDraft, anAction, richText, seal, share, WORKER, write } from '../../support/records-for-tests';
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

function signed(): RecordId {
  const id = aDraft(at, childId, { sessionDate: day('2026-11-18'), coveringFor: 'Grace Ibbotson', present: 'Both' });
  write(at, id, { update: richText('The school rang on 3 November.') });
  seal(at, id);
  return id;
}

const open = (recordId: RecordId) => ask(records['record:open']({ recordId }));
const add = (recordId: RecordId) => records['record:start-addendum']({ recordId });
const begun = async (recordId: RecordId) => (await ask(add(recordId))).recordId;

const WORDS = {
  what: richText('The call from school was on 2 November, not on 3 November.'),
  why: richText('The school sent its own note of the call.'),
};

async function save(recordId: RecordId, sections: Parameters<(typeof records)['record:save']>[0]['sections']) {
  await ask(records['record:save']({ recordId, sections, place: null }));
}

async function answered(recordId: RecordId): Promise<void> {
  await ask(records['record:share']({ recordId }));
  await ask(records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
}

describe('starting', () => {
  test('carries over what was sealed, not what the child’s facts have become, and is dated today', async () => {
    const main = signed();
    const now = { childId, source: 'PERSON', now: at.clock.now() } as const;
    recordChange(at.database, { kind: 'WORKER', from: day('2026-11-20'), name: 'Neve Carrick' }, now);
    recordChange(at.database, { kind: 'STATUS', from: day('2026-11-20'), status: 'CIN', category: null }, now);
    at.clock.moveTo('2026-12-03T09:00:00.000Z');
    const view = await open(await begun(main));
    expect(recordView.safeParse(view).error).toBeUndefined();
    expect(view).toMatchObject({ state: 'DRAFT', seal: null, lastTime: null, addenda: [] });
    expect(view.content).toMatchObject({
      number: 2,
      ordinal: 1,
      version: 0,
      type: 'ADDENDUM',
      template: { id: 'addendum' },
      addendumTo: { id: main, childId, number: 1, version: 1, sessionDate: '2026-11-18' },
      header: {
        sessionDate: '2026-12-03',
        supervisee: WORKER,
        supervisor: at.manager.name,
        supervisorId: at.manager.id,
        coveringFor: '',
        present: '',
        caseStatus: 'CP',
        cpCategory: 'NEGLECT',
        legalStatus: 'NONE',
        livingArrangement: 'ONE_PARENT',
        planStart: '2026-02-01',
      },
    });
  });

  test('is in the audit trail, with the record and version it adds to', async () => {
    const main = signed();
    const id = await begun(main);
    const started = at.database
      .prepare("SELECT actor, detail FROM audit_event WHERE subject = ? AND kind = 'RECORD_STARTED'")
      .get(id) as { actor: string; detail: string };
    expect(started.actor).toBe(at.manager.id);
    expect(JSON.parse(started.detail)).toMatchObject({ child: childId, addendumTo: main, addendumToVersion: 1 });
  });

  test('twice gives the same draft; for another record, or by another manager, it is another', async () => {
    const [first, second] = [signed(), signed()];
    const id = await begun(first);
    expect(await begun(first)).toBe(id);
    expect(await begun(second)).not.toBe(id);
    const other = {
      userId: userId.parse(randomUUID()),
      name: 'Grace Ibbotson',
      role: 'SM',
      team: '',
      storeKind: 'TEAM',
    } as const;
    addUser(at.database, {
      id: other.userId,
      name: other.name,
      role: other.role,
      team: '',
      createdAt: at.clock.now(),
    });
    user = other;
    const theirs = await begun(first);
    expect(theirs).not.toBe(id);
    expect((await open(theirs)).content).toMatchObject({ ordinal: 2, header: { supervisor: 'Grace Ibbotson' } });
  });

  test('a supervision started for the child is never taken for an addendum, nor the other way round', async () => {
    const main = signed();
    const id = await begun(main);
    const supervision = await ask(records['record:start']({ childId, templateId: 'case-supervision' }));
    expect(supervision.recordId).not.toBe(id);
    expect(await refusal(records['record:start']({ childId, templateId: 'addendum' }))).toBe('NOT_FOUND');
  });

  test('again after it was shared begins the next', async () => {
    const main = signed();
    const first = await begun(main);
    await ask(records['record:share']({ recordId: first }));
    const second = await begun(main);
    expect(second).not.toBe(first);
    expect((await open(second)).content.ordinal).toBe(2);
  });
});

describe('is refused', () => {
  test('for a record that can still be changed itself', async () => {
    const draft = aDraft(at, childId);
    expect(await refusal(add(draft))).toBe('WRONG_STATE');
    share(at, draft);
    expect(await refusal(add(draft))).toBe('WRONG_STATE');
    const discarded = aDraft(at, childId);
    await ask(records['record:discard']({ recordId: discarded, reason: 'Begun by mistake' }));
    expect(await refusal(add(discarded))).toBe('WRONG_STATE');
  });

  test('for an addendum: the next one goes to the record itself', async () => {
    const id = await begun(signed());
    await save(id, WORDS);
    await answered(id);
    await ask(records['record:sign']({ recordId: id }));
    expect(await refusal(add(id))).toBe('WRONG_STATE');
  });

  test('for a record that is not there', async () => {
    expect(await refusal(add(recordIdSchema.parse(randomUUID())))).toBe('NOT_FOUND');
  });

  test('for a record whose sealed text cannot be trusted', async () => {
    const main = signed();
    at.database.exec('DROP TRIGGER record_words_change_in_draft_only; DROP TRIGGER record_sealed_is_still');
    at.database
      .prepare("UPDATE record SET header = json_set(header, '$.supervisee', 'Someone Else') WHERE id = ?")
      .run(main);
    expect(await refusal(add(main))).toBe('SEAL_BROKEN');
    expect(at.database.prepare("SELECT count(*) FROM record WHERE type = 'ADDENDUM'").pluck().get()).toBe(0);
  });
});

describe('its life', () => {
  test('without decisions or actions it is shared, answered, signed and filed like any record', async () => {
    const main = signed();
    const before = await open(main);
    const id = await begun(main);
    await save(id, WORDS);
    await answered(id);
    const view = await ask(records['record:sign']({ recordId: id }));
    expect(view).toMatchObject({
      state: 'AGREED',
      isSealIntact: true,
      content: { addendumTo: { id: main, version: 1 } },
    });
    logExport(at.database, {
      recordId: id,
      version: 1,
      state: 'AGREED',
      fileName: 'CS_FC1_2026-11-18_v1_A1.docx',
      fileSha256: 'a'.repeat(64),
      ...FILE_COPY_RECEIPT,
      checkCode: view.seal?.checkCode ?? null,
      exportedBy: user.userId,
      exportedAt: at.clock.now(),
    });
    const filed = await ask(records['record:confirm-filed']({ recordId: id, filedOn: day('2026-11-21') }));
    expect(filed.state).toBe('FILED');
    const after = await open(main);
    expect({ ...after, addenda: [] }).toEqual(before);
    expect(after.addenda).toMatchObject([{ id, number: 2, state: 'FILED', addendumToNumber: 1 }]);
    const [child] = await ask(children['children:list'](undefined));
    expect(child?.lastSupervision).toBe('2026-11-18');
  });

  test('moved to another record behind our back, it no longer matches its check code', async () => {
    const [main, other] = [signed(), signed()];
    const id = await begun(main);
    await save(id, WORDS);
    await answered(id);
    expect((await ask(records['record:sign']({ recordId: id }))).isSealIntact).toBe(true);
    at.database.exec('DROP TRIGGER record_identity_stays; DROP TRIGGER record_sealed_is_still');
    at.database.prepare('UPDATE record SET addendum_to = ? WHERE id = ?').run(other, id);
    expect((await open(id)).isSealIntact).toBe(false);
  });

  test('with nothing written it is not signed, and neither is half of it', async () => {
    const id = await begun(signed());
    await answered(id);
    expect(await refusal(records['record:sign']({ recordId: id }))).toBe('CHECK_NOT_PASSED');
    await ask(records['record:return']({ recordId: id }));
    await save(id, { what: WORDS.what, why: richText(' ') });
    await answered(id);
    expect(await refusal(records['record:sign']({ recordId: id }))).toBe('CHECK_NOT_PASSED');
  });

  test('an action agreed in it becomes an open action of the child', async () => {
    const id = await begun(signed());
    await save(id, { ...WORDS, actions: { kind: 'ACTIONS', actions: [anAction()], noActionReason: '' } });
    await answered(id);
    await ask(records['record:sign']({ recordId: id }));
    const page = await ask(children['child:open']({ childId }));
    expect(page.actions).toMatchObject([{ recordId: id, state: 'OPEN', agreedOn: '2026-11-21' }]);
  });

  test('it stands on the child’s page and in the lists with the number of its record', async () => {
    const id = await begun(signed());
    const page = await ask(children['child:open']({ childId }));
    expect(childPage.safeParse(page).error).toBeUndefined();
    expect(page.records).toMatchObject([
      { id, number: 2, type: 'ADDENDUM', templateName: 'Addendum', addendumToNumber: 1 },
      { number: 1, type: 'CASE', addendumToNumber: null },
    ]);
    expect((await ask(records['records:list'](undefined))).find((record) => record.id === id)?.addendumToNumber).toBe(
      1,
    );
  });

  test('a second one has the first beside it, but never what was added to another record', async () => {
    const [main, other] = [signed(), signed()];
    for (const record of [main, other]) {
      const id = await begun(record);
      await save(id, WORDS);
      await answered(id);
      await ask(records['record:sign']({ recordId: id }));
    }
    const [first] = (await open(main)).addenda;
    expect((await open(await begun(main))).lastTime?.recordId).toBe(first?.id);
  });
});

test('a worker sees an addendum to their record once it is shared, and not before', async () => {
  const main = signed();
  const id = await begun(main);
  const manager = user;
  const worker: SignedIn = {
    userId: userId.parse(randomUUID()),
    name: WORKER,
    role: 'SW',
    team: '',
    storeKind: 'TEAM',
  };
  addUser(at.database, { id: worker.userId, name: WORKER, role: 'SW', team: '', createdAt: at.clock.now() });
  user = worker;
  expect((await open(main)).addenda).toEqual([]);
  expect(await refusal(records['record:open']({ recordId: id }))).toBe('NOT_ALLOWED');
  user = manager;
  await ask(records['record:share']({ recordId: id }));
  user = worker;
  expect((await open(main)).addenda.map((one) => one.id)).toEqual([id]);
});
