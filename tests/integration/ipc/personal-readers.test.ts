import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '@domain/calendar/local-date';
import { type PersonalId, userId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createPersonalExport } from '@main/ipc/personal-export';
import { createPersonalHandlers } from '@main/ipc/personal-handlers';
import { addUser } from '@main/store/user-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { readWordPart } from '@main/word/read-word-part';
import JSZip from 'jszip';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aChild, anAction, richText } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

/** Who reads a personal supervision, tried as each person who may sign in (domain brief 3b). */

const SECRET = 'zweiundvierzigkanarienvogel';
const WORKER = 'Priya Castell';
const REASON = 'A complaint about how the sessions are held';

let at: TestStore;
let savePath: string;
beforeEach(() => {
  at = newTestStore();
  savePath = join(at.folder.path, 'out.docx');
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

function aPerson(name: string, role: Role, team = ''): SignedIn {
  const id = userId.parse(randomUUID());
  addUser(at.database, { id, name, role, team, createdAt: at.clock.now() });
  return { userId: id, name, role, team, storeKind: 'TEAM' };
}

function leaves({ userId: id }: SignedIn): void {
  at.database.prepare('UPDATE app_user SET left_on = ? WHERE id = ?').run(localDate.parse('2026-11-21'), id);
}

const supervisor = (): SignedIn => ({
  ...{ userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' },
});

function as(user: SignedIn) {
  const context: HandlerContext = {
    session: () => ({ database: at.database, user }),
    clock: at.clock,
    dialogs: { ...NO_DIALOGS, chooseWhereToSave: async () => savePath },
    tell: () => undefined,
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  return { ...createPersonalHandlers(context), ...createPersonalExport(context) };
}

async function aDraft(worker = WORKER): Promise<PersonalId> {
  const { personalId } = await ask(as(supervisor())['personal:start']({ worker, templateId: 'personal' }));
  const actions = { kind: 'ACTIONS' as const, actions: [anAction({ who: worker, what: SECRET })], noActionReason: '' };
  const sections = { agenda: richText(SECRET), actions };
  await ask(as(supervisor())['personal:save']({ personalId, sections, place: 'agenda' }));
  return personalId;
}

async function aSignedOne(worker = WORKER): Promise<PersonalId> {
  const personalId = await aDraft(worker);
  await ask(as(supervisor())['personal:sign']({ personalId }));
  return personalId;
}

const audit = (kind: string) =>
  at.database.prepare('SELECT actor, subject, detail FROM audit_event WHERE kind = ?').all(kind) as {
    actor: string;
    subject: string;
    detail: string;
  }[];

/** Every reply to every question of personal supervision, asked by one person about one record. */
async function everythingSaid(user: SignedIn, personalId: PersonalId): Promise<string> {
  const { 'personal:export': toFile, ...calls } = as(user);
  const header = { date: null, worker: WORKER, supervisor: user.name, supervisorId: user.userId, present: '' };
  const replies = [
    calls['personal:list'](undefined),
    calls['personal:open']({ personalId }),
    calls['personal:save']({ personalId, header, sections: {}, place: null }),
    calls['personal:names']({ personalId }),
    calls['personal:sign']({ personalId }),
    calls['personal:let-read']({ personalId }),
    calls['personal:answer']({ personalId, comment: 'Read.' }),
    calls['personal:discard']({ personalId }),
    toFile({ personalId }),
  ];
  return JSON.stringify(await Promise.all(replies));
}

describe('who it does not exist for', () => {
  test.each<[string, () => SignedIn]>([
    ['another team manager', () => aPerson('Helen Marsh', 'TM')],
    ['a service manager, without a reason', () => aPerson('Dele Quist', 'SM')],
    ['another worker', () => aPerson('Tom Hale', 'SW')],
    ['a head of service', () => aPerson('Ines Roth', 'HS')],
    ['quality assurance', () => aPerson('Karl Benn', 'QA')],
    ['business support', () => aPerson('Una Fry', 'BS')],
    ['information governance', () => aPerson('Olu Peck', 'IG')],
  ])('%s, by any question, signed or draft', async (_who, person) => {
    aPerson(WORKER, 'SW');
    const user = person();
    for (const id of [await aSignedOne(), await aDraft()]) {
      const said = await everythingSaid(user, id);
      expect(said).not.toContain(SECRET);
      expect(said).not.toContain(id);
    }
    expect(audit('PERSONAL_EXPORTED')).toEqual([]);
    expect(audit('PERSONAL_ANSWERED')).toEqual([]);
  });

  test('somebody who came later under the name of a worker who left; and nothing of the earlier one is carried to them', async () => {
    const earlier = aPerson(WORKER, 'SW');
    const id = await aSignedOne();
    const draft = await aDraft();
    leaves(earlier);
    const later = aPerson(WORKER, 'SW');
    expect(await everythingSaid(later, id)).not.toContain(SECRET);
    expect(await ask(as(later)['personal:list'](undefined))).toEqual([]);
    const next = await ask(as(supervisor())['personal:start']({ worker: WORKER, templateId: 'personal' }));
    expect(next.personalId).not.toBe(draft);
    const view = await ask(as(supervisor())['personal:open'](next));
    expect(view).toMatchObject({ lastTime: null, content: { ordinal: 1, openActions: [] } });
  });

  test('a worker for whom it was written under their name before they signed in, until the supervisor says it is theirs', async () => {
    const id = await aSignedOne();
    const worker = aPerson(WORKER, 'SW');
    expect(await refusal(as(worker)['personal:open']({ personalId: id }))).toBe('NOT_FOUND');
    expect((await ask(as(supervisor())['personal:open']({ personalId: id }))).workerReads).toBe('CAN_LET');
    expect((await ask(as(supervisor())['personal:let-read']({ personalId: id }))).workerReads).toBe('YES');
    expect((await ask(as(worker)['personal:open']({ personalId: id }))).as).toBe('WORKER');
    expect(audit('PERSONAL_WORKER_LINKED')).toMatchObject([{ actor: at.manager.id, subject: id }]);
    expect(await refusal(as(supervisor())['personal:let-read']({ personalId: id }))).toBe('WRONG_STATE');
  });
});

describe('the worker', () => {
  test('has it once it is signed and not before, and takes no step with it but their own', async () => {
    const worker = aPerson(WORKER, 'SW');
    const id = await aDraft();
    expect(await everythingSaid(worker, id)).not.toContain(SECRET);
    await ask(as(supervisor())['personal:sign']({ personalId: id }));
    expect(await ask(as(worker)['personal:list'](undefined))).toMatchObject([{ id, as: 'WORKER', isAnswered: false }]);
    const view = await ask(as(worker)['personal:open']({ personalId: id }));
    expect(view).toMatchObject({ as: 'WORKER', state: 'SIGNED', lastTime: null, place: null });
    for (const step of ['personal:sign', 'personal:discard', 'personal:let-read', 'personal:names'] as const) {
      expect(await refusal(as(worker)[step]({ personalId: id }))).toBe('NOT_FOUND');
    }
  });

  test('signs it once, with words that both see and that are printed', async () => {
    const worker = aPerson(WORKER, 'SW');
    const id = await aSignedOne();
    const comment = 'I see the late duties differently.';
    const signed = await ask(as(worker)['personal:answer']({ personalId: id, comment }));
    expect(signed.answer).toEqual({ name: WORKER, comment, answeredAt: at.clock.now() });
    expect((await ask(as(supervisor())['personal:open']({ personalId: id }))).answer).toEqual(signed.answer);
    expect(await refusal(as(worker)['personal:answer']({ personalId: id, comment: 'Else' }))).toBe('WRONG_STATE');
    expect(audit('PERSONAL_ANSWERED')).toMatchObject([{ actor: worker.userId, subject: id }]);
    expect(audit('PERSONAL_ANSWERED')[0]?.detail).not.toContain('late');
    await ask(as(worker)['personal:export']({ personalId: id }));
    const xml = await (await JSZip.loadAsync(readFileSync(savePath))).file('word/document.xml')?.async('string');
    const text = readWordPart(xml ?? '').paragraphs.join('\n');
    expect(text).toContain(comment);
    expect(text).toContain(`Signed by the worker`);
  });

  test('is not signed for by the supervisor, nor with a child’s full name', async () => {
    const worker = aPerson(WORKER, 'SW');
    aChild(at, { reference: 'FS-20417', forename: 'Sunniva', surname: 'Hart' });
    const id = await aSignedOne();
    expect(await refusal(as(supervisor())['personal:answer']({ personalId: id, comment: '' }))).toBe('NOT_ALLOWED');
    const named = as(worker)['personal:answer']({ personalId: id, comment: 'As with Sunniva Hart.' });
    expect(await named).toEqual({ ok: false, failure: { kind: 'CHILD_NAMED' } });
    expect((await ask(as(worker)['personal:open']({ personalId: id }))).answer).toBeNull();
  });

  test('whose words were altered past the guards is seen, and no copy is made', async () => {
    const worker = aPerson(WORKER, 'SW');
    const id = await aSignedOne();
    await ask(as(worker)['personal:answer']({ personalId: id, comment: 'I disagree.' }));
    expect(() => at.database.exec(`UPDATE personal_answer SET comment = 'I agree.'`)).toThrow(/never changes/);
    expect(() => at.database.exec('DELETE FROM personal_answer')).toThrow(/never changes/);
    at.database.exec('DROP TRIGGER personal_answer_never_changes');
    at.database.exec(`UPDATE personal_answer SET comment = 'I agree.'`);
    expect((await ask(as(supervisor())['personal:open']({ personalId: id }))).isSealIntact).toBe(false);
    expect(await refusal(as(supervisor())['personal:export']({ personalId: id }))).toBe('SEAL_BROKEN');
  });

  test('whose name is written over in a draft is no longer who it is with', async () => {
    const worker = aPerson(WORKER, 'SW');
    const other = aPerson('Tom Hale', 'SW');
    const id = await aDraft();
    const { header } = (await ask(as(supervisor())['personal:open']({ personalId: id }))).content;
    const changed = { ...header, worker: 'Tom Hale' };
    await ask(as(supervisor())['personal:save']({ personalId: id, header: changed, sections: {}, place: null }));
    await ask(as(supervisor())['personal:sign']({ personalId: id }));
    expect(await refusal(as(worker)['personal:open']({ personalId: id }))).toBe('NOT_FOUND');
    expect((await ask(as(other)['personal:open']({ personalId: id }))).as).toBe('WORKER');
  });
});

describe('the supervisor’s own manager', () => {
  test('reads a signed one with a reason, which both see ever after and the audit trail witnesses', async () => {
    const worker = aPerson(WORKER, 'SW');
    const above = aPerson('Dele Quist', 'SM');
    const id = await aSignedOne();
    expect(await ask(as(above)['personal:of-supervisors'](undefined))).toMatchObject([{ id, as: 'THEIR_MANAGER' }]);
    const view = await ask(as(above)['personal:read-with-reason']({ personalId: id, reason: REASON }));
    expect(view).toMatchObject({ as: 'THEIR_MANAGER', content: { sections: { agenda: richText(SECRET) } } });
    for (const reader of [supervisor(), worker]) {
      const { readings } = await ask(as(reader)['personal:open']({ personalId: id }));
      expect(readings).toEqual([{ name: 'Dele Quist', reason: REASON, readAt: at.clock.now() }]);
    }
    expect(audit('PERSONAL_READ_WITH_REASON')).toMatchObject([{ actor: above.userId, subject: id }]);
    expect(await refusal(as(above)['personal:open']({ personalId: id }))).toBe('NOT_FOUND');
    expect(await refusal(as(above)['personal:export']({ personalId: id }))).toBe('NOT_FOUND');
    expect(() => at.database.exec('DELETE FROM personal_reading')).toThrow(/never forgotten/);
  });

  test.each([
    ['a draft', '', aDraft],
    ['one of another team', 'East', aSignedOne],
  ] as const)('does not reach %s', async (_what, team, begin) => {
    aPerson(WORKER, 'SW');
    const above = aPerson('Dele Quist', 'SM', team);
    const id = await begin();
    expect(await ask(as(above)['personal:of-supervisors'](undefined))).toEqual([]);
    const read = as(above)['personal:read-with-reason']({ personalId: id, reason: REASON });
    expect(await refusal(read)).toBe('NOT_FOUND');
    expect(audit('PERSONAL_READ_WITH_REASON')).toEqual([]);
  });

  test('does not read what another service manager gave, nor their own', async () => {
    const above = aPerson('Dele Quist', 'SM');
    const id = await aSignedOne('Dele Quist');
    const other = aPerson('Ama Frost', 'SM');
    const read = (user: SignedIn) => as(user)['personal:read-with-reason']({ personalId: id, reason: REASON });
    expect(await refusal(read(above))).toBe('NOT_FOUND');
    expect((await ask(as(above)['personal:open']({ personalId: id }))).as).toBe('WORKER');
    expect((await ask(read(other))).as).toBe('THEIR_MANAGER');
    const started = await ask(as(above)['personal:start']({ worker: 'Marian Oduya', templateId: 'personal' }));
    expect(await ask(as(other)['personal:of-supervisors'](undefined))).toHaveLength(1);
    expect(started.personalId).not.toBe(id);
  });
});
