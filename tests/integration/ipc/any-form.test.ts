import { randomUUID } from 'node:crypto';
import { recordView } from '@contract/record-calls';
import { type ChildId, type RecordId, userId } from '@domain/identifiers';
import type { Rating } from '@domain/section/kinds/scale-section';
import type { SectionValue } from '@domain/section/section-values';
import { verifyChain } from '@main/store/audit-trail';
import { recordChange } from '@main/store/child-fact-table';
import { isSealIntact } from '@main/store/seal';
import { retireTemplate } from '@main/store/template-steps';
import { addUser } from '@main/store/user-table';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { aSection, OWN_FORM, ownForm, publish, stepOf } from '../../support/form-for-tests';
import { aChild, anAction, richText, seal, WORKER } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
let childId: ChildId;
const desk = deskFor(() => at);

beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  desk.sitDown(null);
  childId = aChild(at);
  const from = { childId, source: 'CASELOAD', now: at.clock.now() } as const;
  recordChange(at.database, { kind: 'WORKER', from: day('2026-02-01'), name: WORKER }, from);
  recordChange(at.database, { kind: 'STATUS', from: day('2026-02-01'), status: 'CP', category: 'NEGLECT' }, from);
  recordChange(at.database, { kind: 'LEGAL_STATUS', from: day('2026-02-01'), legalStatus: 'NONE' }, from);
  recordChange(at.database, { kind: 'HOME', from: day('2026-02-01'), arrangement: 'ONE_PARENT', detail: '' }, from);
});

const start = (templateId: string, hangsOff?: RecordId, child = childId) => desk.start(child, templateId, hangsOff);
const refusedStart = (templateId: string, more: { hangsOff?: RecordId } = {}) =>
  refusal(desk.records['record:start']({ childId, templateId, ...more }));

describe('a record starts on any form that is offered', () => {
  test.each([
    ['case-supervision', 'CASE', 'Case supervision'],
    ['permanence', 'CASE', 'permanence'],
    ['front-door', 'CASE', 'front door'],
    ['group', 'GROUP', 'Group'],
    ['oversight', 'OVERSIGHT', 'oversight'],
    ['milestone-review', 'MILESTONE', 'Milestone'],
    ['challenge', 'CHALLENGE', 'Challenge'],
    ['handover', 'HANDOVER', 'Handover'],
    ['step-down', 'STEP_DOWN', 'Step-down'],
  ])('%s is a %s, and so the lists say', async (templateId, type, name) => {
    const recordId = await start(templateId);
    const view = await desk.open(recordId);
    expect(recordView.safeParse(view).error).toBeUndefined();
    expect(view.content).toMatchObject({ type, template: { id: templateId }, header: { supervisee: WORKER } });
    expect(view.content).not.toHaveProperty('hangsOff');
    expect(view).toMatchObject({ state: 'DRAFT', earlierNumbers: [], newerVersion: null });
    const [listed] = await ask(desk.records['records:list'](undefined));
    expect(listed).toMatchObject({ id: recordId, type, templateName: expect.stringContaining(name) });
    const page = await ask(desk.children['child:open']({ childId }));
    expect(page.records).toMatchObject([{ id: recordId, type, templateName: listed?.templateName }]);
    expect(await start(templateId)).toBe(recordId);
  });

  test('on one of our own too, on its newest version, and counted with the others of its type', async () => {
    publish(at, ownForm([aSection('seen', 'RICH_TEXT')]));
    publish(at, ownForm([aSection('seen', 'RICH_TEXT'), aSection('next', 'NEXT_DATE')]));
    await start('case-supervision');
    const { content } = await desk.open(await start(OWN_FORM.id));
    expect(content).toMatchObject({ type: 'CASE', ordinal: 2, template: { id: OWN_FORM.id, version: 2 } });
  });

  test('not on an addendum, personal supervision, a draft of a form, or one that is retired or not there', async () => {
    const { id } = await ask(desk.templates['template:create']({ name: 'Not yet', recordType: 'CASE' }));
    publish(at, ownForm([aSection('seen', 'RICH_TEXT')]));
    retireTemplate(at.database, stepOf(at));
    for (const templateId of ['addendum', 'personal', id, OWN_FORM.id, 'nothing']) {
      expect(await refusedStart(templateId)).toBe('NOT_FOUND');
    }
    expect(at.database.prepare('SELECT count(*) FROM record').pluck().get()).toBe(0);
  });

  test('a form of personal supervision that we made ourselves never reaches a child', async () => {
    publish(at, ownForm([aSection('how', 'RICH_TEXT')], { id: 'own-personal-abc123', recordType: 'PERSONAL' }));
    expect(await refusedStart('own-personal-abc123')).toBe('NOT_FOUND');
  });
});

describe('a small form hangs off a record', () => {
  test('of the same child, and says which, in the seal too', async () => {
    const main = await start('case-supervision');
    const recordId = await start('handover', main);
    const hook = { id: main, type: 'CASE', number: 1, sessionDate: '2026-11-21' };
    expect((await desk.open(recordId)).content.hangsOff).toEqual(hook);
    expect(await start('handover', main)).toBe(recordId);
    expect(await start('handover')).not.toBe(recordId);
    seal(at, recordId);
    expect(await desk.open(recordId)).toMatchObject({ isSealIntact: true, content: { hangsOff: hook } });
    at.database.exec('DROP TRIGGER record_identity_stays; DROP TRIGGER record_sealed_is_still');
    at.database.prepare('UPDATE record SET hangs_off = NULL WHERE id = ?').run(recordId);
    expect(isSealIntact(at.database, recordId)).toBe(false);
  });

  test('never off another child’s, a discarded one or one that is not there; and only small forms do', async () => {
    const elsewhere = await start('case-supervision', undefined, aChild(at));
    const discarded = await start('case-supervision');
    await ask(desk.records['record:discard']({ recordId: discarded, reason: 'Begun by mistake' }));
    const main = await start('case-supervision');
    for (const hangsOff of [elsewhere, discarded, randomUUID() as RecordId]) {
      expect(await refusedStart('challenge', { hangsOff })).toBe('NOT_FOUND');
    }
    expect(await refusedStart('oversight', { hangsOff: main })).toBe('INVALID');
    expect(await refusedStart('case-supervision', { hangsOff: main })).toBe('INVALID');
  });

  test('off the record itself and not off an addendum to it', async () => {
    const main = await start('case-supervision');
    seal(at, main);
    const addendum = await ask(desk.records['record:start-addendum']({ recordId: main }));
    expect(await refusedStart('challenge', { hangsOff: addendum.recordId })).toBe('INVALID');
    expect(await start('challenge', main)).not.toBe(main);
  });

  test('and the store itself refuses to hang it off another child’s record', async () => {
    const elsewhere = await start('case-supervision', undefined, aChild(at));
    await start('challenge');
    const copy = at.database.prepare(
      `INSERT INTO record (number, id, child_id, type, template_id, template_version, state, version, header, hangs_off,
         created_at, updated_at)
       SELECT 90, 'x', child_id, type, template_id, template_version, 'DRAFT', 0, header, ?, created_at, updated_at
       FROM record WHERE type = 'CHALLENGE'`,
    );
    expect(() => copy.run(elsewhere)).toThrow('a record hangs off one of the same child');
  });
});

describe('facts carry forward', () => {
  const STATEMENT = {
    ...{ id: 'e0c7a3d2-4a3e-4a6d-9a51-8f2f4d0f7a01', who: 'Nan', what: 'nobody wakes', couldHappen: 'she is hurt' },
    ...{ isCarried: false, standing: null, standingBecause: '' },
  } as const;

  async function signedCase(templateId = 'case-supervision'): Promise<RecordId> {
    const recordId = await start(templateId);
    const { header } = (await desk.open(recordId)).content;
    const danger: SectionValue = { kind: 'DANGER_STATEMENTS', statements: [STATEMENT] };
    await ask(
      desk.records['record:save']({
        recordId,
        header: { ...header, concerns: ['EXPLOITATION', 'MISSING'] },
        sections: { danger, update: richText('Found at the harbour') },
        place: null,
      }),
    );
    seal(at, recordId);
    return recordId;
  }

  test('from the last agreed record of the same type, across forms; thinking never does', async () => {
    await signedCase();
    at.clock.moveTo('2026-12-12T10:00:00.000Z');
    const view = await desk.open(await start('permanence'));
    expect(view.content.sections['danger']).toEqual({
      kind: 'DANGER_STATEMENTS',
      statements: [{ ...STATEMENT, isCarried: true }],
    });
    expect(view.content.sections['update']).toEqual({
      kind: 'RICH_TEXT',
      text: expect.objectContaining({ type: 'doc' }),
    });
    expect(JSON.stringify(view.content.sections)).not.toContain('harbour');
    expect(view.content.header.concerns).toEqual(['EXPLOITATION', 'MISSING']);
    expect(view.lastTime?.sections['update']).toEqual(richText('Found at the harbour'));
  });

  test('and are not yet writing: the record counts as written in from the first new word on', async () => {
    await signedCase();
    at.clock.moveTo('2026-12-12T10:00:00.000Z');
    const recordId = await start('case-supervision');
    const recordedOn = () => at.database.prepare('SELECT recorded_on FROM record WHERE id = ?').pluck().get(recordId);
    expect(recordedOn()).toBeNull();
    at.clock.moveTo('2026-12-13T10:00:00.000Z');
    await desk.save(recordId, { update: richText('A new word') });
    expect(recordedOn()).toBe('2026-12-13T10:00:00.000Z');
  });

  test('only what was agreed, and only to the same child and type', async () => {
    const draft = await start('case-supervision');
    await desk.save(draft, { danger: { kind: 'DANGER_STATEMENTS', statements: [STATEMENT] } });
    expect((await desk.open(await start('permanence'))).content.sections['danger']).toMatchObject({ statements: [] });
    seal(at, draft);
    const other = await desk.open(await start('case-supervision', undefined, aChild(at)));
    expect(other.content.sections['danger']).toMatchObject({ statements: [] });
    expect(other.content.header).not.toHaveProperty('concerns');
    const group = await desk.open(await start('group'));
    expect(JSON.stringify(group.content.sections)).not.toContain('nobody wakes');
  });
});

describe('the manager’s own note', () => {
  /** Everything the rules ask of a management oversight note. */
  const note = (): Record<string, SectionValue> => ({
    decision: {
      kind: 'DECISIONS',
      decisions: [
        {
          ...{ id: randomUUID(), decision: 'Hold a strategy discussion today', decidedAgainst: 'Waiting for Monday' },
          ...{ reason: 'It is the third time she has been missing.', agreedBy: '', agreedOn: null },
        },
      ],
    },
    actions: { kind: 'ACTIONS', actions: [anAction()], noActionReason: '' },
  });

  async function written(): Promise<RecordId> {
    const recordId = await start('oversight');
    await desk.save(recordId, note());
    return recordId;
  }

  test('is signed straight from the draft: shared, sealed and its actions live in one step', async () => {
    const recordId = await written();
    const view = await ask(desk.records['record:sign']({ recordId }));
    expect(recordView.safeParse(view).error).toBeUndefined();
    expect(view).toMatchObject({
      state: 'AGREED',
      isSealIntact: true,
      seal: { signedBy: at.manager.name },
      content: { version: 1, answer: null, type: 'OVERSIGHT' },
    });
    const page = await ask(desk.children['child:open']({ childId }));
    expect(page.actions).toMatchObject([{ recordId, state: 'OPEN', firstDue: '2026-11-27' }]);
    const kinds = at.database
      .prepare('SELECT kind FROM audit_event WHERE subject = ? ORDER BY seq')
      .pluck()
      .all(recordId);
    expect(kinds).toEqual(['RECORD_STARTED', 'RECORD_WRITTEN', 'RECORD_SHARED', 'RECORD_SEALED']);
    expect(verifyChain(at.database).isIntact).toBe(true);
    // Only a supervision of the case counts as one.
    expect((await ask(desk.children['children:list'](undefined)))[0]?.lastSupervision).toBeNull();
    expect(await refusal(desk.records['record:sign']({ recordId }))).toBe('WRONG_STATE');
  });

  test('is never shared: it would wait for an answer that nobody is asked for', async () => {
    const recordId = await written();
    expect(await refusal(desk.records['record:share']({ recordId }))).toBe('WRONG_STATE');
    expect((await desk.open(recordId)).state).toBe('DRAFT');
  });

  test('is signed by whoever wrote it, and not by whoever it is about', async () => {
    const recordId = await written();
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
    desk.sitDown(other);
    expect(await refusal(desk.records['record:sign']({ recordId }))).toBe('NOT_ALLOWED');
    desk.sitDown({ userId: at.manager.id, name: ` ${WORKER.toUpperCase()} `, role: 'TM', team: '', storeKind: 'TEAM' });
    expect(await refusal(desk.records['record:sign']({ recordId }))).toBe('NOT_ALLOWED');
  });

  test('with gaps it stays a draft, and nothing of it is live', async () => {
    const recordId = await start('oversight');
    await desk.save(recordId, { actions: note()['actions'] ?? richText('') });
    expect(await refusal(desk.records['record:sign']({ recordId }))).toBe('CHECK_NOT_PASSED');
    expect(await desk.open(recordId)).toMatchObject({ state: 'DRAFT', content: { version: 0 } });
    expect((await ask(desk.children['child:open']({ childId }))).actions).toEqual([]);
  });

  test('is all or nothing: where the seal cannot be written, it was not shared either', async () => {
    const recordId = await written();
    at.database.exec("CREATE TRIGGER full BEFORE INSERT ON sealed_snapshot BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => desk.records['record:sign']({ recordId })).toThrow('full');
    expect(await desk.open(recordId)).toMatchObject({ state: 'DRAFT', content: { version: 0 } });
    expect(at.database.prepare('SELECT count(*) FROM action').pluck().get()).toBe(0);
  });

  test('with an action of another record in it is refused whole', async () => {
    const first = await written();
    const taken = (await desk.open(first)).content.sections['actions'];
    await ask(desk.records['record:sign']({ recordId: first }));
    const second = await start('oversight');
    await desk.save(second, { ...note(), actions: taken ?? richText('') });
    expect(await refusal(desk.records['record:sign']({ recordId: second }))).toBe('INVALID');
    expect((await desk.open(second)).state).toBe('DRAFT');
  });

  test('is discarded as any draft', async () => {
    const recordId = await written();
    await ask(desk.records['record:discard']({ recordId, reason: 'The wrong child' }));
    expect((await desk.open(recordId)).state).toBe('DISCARDED');
  });
});

describe('a draft moves to the newest version of its form', () => {
  test('when its author says so, and not before', async () => {
    publish(at, ownForm([aSection('seen', 'RICH_TEXT')]));
    const recordId = await start(OWN_FORM.id);
    await desk.save(recordId, { seen: richText('At the harbour') });
    publish(at, ownForm([aSection('heard', 'RICH_TEXT')]));
    expect(await desk.open(recordId)).toMatchObject({ newerVersion: 2, content: { template: { version: 1 } } });
    desk.sitDown({
      userId: userId.parse(randomUUID()),
      name: 'Grace Ibbotson',
      role: 'SM',
      team: '',
      storeKind: 'TEAM',
    });
    expect(await refusal(desk.records['record:move-to-newest-form']({ recordId }))).toBe('NOT_ALLOWED');
    desk.sitDown(null);
    const view = await ask(desk.records['record:move-to-newest-form']({ recordId }));
    expect(recordView.safeParse(view).error).toBeUndefined();
    expect(view).toMatchObject({
      newerVersion: null,
      content: { template: { version: 2 }, sections: { seen: richText('At the harbour') } },
    });
    expect(await refusal(desk.records['record:move-to-newest-form']({ recordId }))).toBe('WRONG_STATE');
    const gone = randomUUID() as RecordId;
    expect(await refusal(desk.records['record:move-to-newest-form']({ recordId: gone }))).toBe('NOT_FOUND');
  });
});

test('numbers of earlier sessions stand beside a scale for managers, and not for a worker', async () => {
  publish(at, ownForm([aSection('scale', 'SCALE')]));
  const rating: Rating = {
    ...{ id: randomUUID(), rater: 'CHILD', name: 'Sunniva', value: 4 },
    ...{ whatMakesItThatHigh: '', oneHigher: '', notAskedBecause: '' },
  };
  const first = await start(OWN_FORM.id);
  await desk.save(first, { scale: { kind: 'SCALE', ratings: [rating], whyWeDiffer: '' } });
  seal(at, first);
  const second = await start(OWN_FORM.id);
  expect((await desk.open(second)).earlierNumbers).toEqual([
    { sessionDate: '2026-11-21', section: 'scale', statement: null, rater: 'CHILD', name: 'Sunniva', value: 4 },
  ]);
  await ask(desk.records['record:share']({ recordId: second }));
  desk.sitDown({ userId: userId.parse(randomUUID()), name: WORKER, role: 'SW', team: '', storeKind: 'TEAM' });
  expect(await desk.open(second)).toMatchObject({ earlierNumbers: [], lastTime: null });
});
