import type { RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { expect, onTestFinished, test } from 'vitest';
import { answersTo } from '../../support/answer-check';
import { deskFor } from '../../support/desk-for-tests';
import { aChild, aDraft, aHeader, anAction, richText, seal, sectionKey, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { day, newTestStore } from '../../support/store-for-tests';

const MANY = 400;

/** More than anybody should have; what is asked about each must still find room to be answered. */
test('a child with 400 open actions: the record opens, every one is answered and decided, and it is signed', async () => {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const desk = deskFor(() => at);
  desk.sitDown(null);
  const childId = aChild(at);
  const actions = Array.from({ length: MANY }, (_, index) =>
    anAction({ what: `Ask Nan Pat about night ${String(index)}`, by: day('2026-07-01') }),
  );
  agree('2026-06-01', sectionKey('ACTIONS'), { kind: 'ACTIONS', actions: actions.slice(0, 200), noActionReason: '' });
  agree('2026-06-02', sectionKey('ACTIONS'), { kind: 'ACTIONS', actions: actions.slice(200), noActionReason: '' });
  agree('2026-08-01', sectionKey('LAST_ACTIONS'), notDone('2026-09-01'));
  at.clock.moveTo('2026-11-21T10:00:00.000Z');

  const recordId = await desk.start(childId, 'case-supervision');
  expect((await desk.open(recordId)).content.openActions).toHaveLength(MANY);
  const header = { ...aHeader(at), sessionDate: at.clock.today() };
  const more = anAction({ what: 'Meet his teacher', by: day('2026-12-01') });
  const sections: Record<string, SectionValue> = {
    lastActions: notDone('2026-12-10'),
    update: richText('Nan Pat has not been asked, and the nights are as they were.'),
    actions: { kind: 'ACTIONS', actions: [more], noActionReason: '' },
  };
  await ask(desk.records['record:save']({ recordId, header, sections, place: null }));
  await ask(desk.records['record:share']({ recordId }));
  const answered = await ask(desk.records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
  const answers = answersTo(answered, at.clock.today());
  expect(answers.drift.length + answers.reasons.length).toBeGreaterThan(MANY);
  await ask(desk.records['record:save-check']({ recordId, answers }));
  expect(await refusal(desk.records['record:sign']({ recordId }))).toBe('ANSWERED');
  const { history } = await ask(desk.children['child:story']({ childId }));
  expect(history.actions.filter(({ carries }) => carries === 2)).toHaveLength(MANY);

  function notDone(newDue: string): SectionValue {
    const answer = { result: 'NOT_DONE' as const, note: '', newDue: { date: day(newDue), text: '' } };
    return { kind: 'LAST_ACTIONS', answers: actions.map(({ id }) => ({ ...answer, actionId: id })) };
  }

  function agree(sessionDate: string, key: string, value: SectionValue): RecordId {
    at.clock.moveTo(`${sessionDate}T10:00:00.000Z`);
    const id = aDraft(at, childId, { sessionDate: day(sessionDate) });
    write(at, id, { [key]: value });
    seal(at, id);
    return id;
  }
});
