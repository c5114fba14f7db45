import { rememberActions } from '@main/store/action-history';
import { returnRecord } from '@main/store/record-steps';
import { expect, onTestFinished, test } from 'vitest';
import { aChild, aDraft, anAction, seal, sectionKey, share, write } from '../../support/records-for-tests';
import { newTestStore } from '../../support/store-for-tests';

function aStore() {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const childId = aChild(at);
  const agree = (...actions: ReturnType<typeof anAction>[]) => {
    const recordId = aDraft(at, childId);
    rewrite(recordId, ...actions);
    return recordId;
  };
  const rewrite = (recordId: ReturnType<typeof aDraft>, ...actions: ReturnType<typeof anAction>[]) =>
    write(at, recordId, { [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions, noActionReason: '' } });
  const answer = (recordId: ReturnType<typeof aDraft>, actionId: string, result: 'DONE' | 'NOT_DONE') =>
    write(at, recordId, {
      [sectionKey('LAST_ACTIONS')]: { kind: 'LAST_ACTIONS', answers: [{ actionId, result, note: 'As it is.' }] },
    });
  const takeBack = (recordId: ReturnType<typeof aDraft>) =>
    returnRecord(at.database, { recordId, by: at.manager.id, now: at.clock.now() });
  const remembered = () => rememberActions(at.database, childId, null);
  return { at, agree, rewrite, answer, takeBack, remembered };
}

test('what a later record has answered stays answered when its own record is shared again', () => {
  const { at, agree, answer, takeBack, remembered } = aStore();
  const action = anAction();
  const first = agree(action);
  share(at, first);
  const second = agree(anAction());
  answer(second, action.id, 'DONE');
  seal(at, second);
  expect(takeBack(first).ok).toBe(true);
  seal(at, first);
  expect(remembered().find(({ id }) => id === action.id)).toMatchObject({ state: 'DONE', closedOn: '2026-11-21' });
});

test('counts reach the third of a chain though the second is signed after it', () => {
  const { at, agree, answer, remembered } = aStore();
  const one = anAction();
  seal(at, agree(one));
  at.clock.moveTo('2026-12-20T10:00:00.000Z');
  const carrying = agree();
  answer(carrying, one.id, 'NOT_DONE');
  seal(at, carrying);
  const two = { ...anAction(), continues: one.id };
  const second = agree(two);
  share(at, second);
  const three = { ...anAction(), continues: two.id };
  seal(at, agree(three));
  const countOf = (id: string) => remembered().find((action) => action.id === id)?.carries;
  expect(countOf(three.id)).toBe(0);
  // It waited for its answer; the third was agreed and signed meanwhile.
  expect(takeOver(at, second)).toBe(true);
  expect([countOf(one.id), countOf(two.id), countOf(three.id)]).toEqual([1, 1, 1]);
});

function takeOver(at: ReturnType<typeof newTestStore>, recordId: ReturnType<typeof aDraft>): boolean {
  const returned = returnRecord(at.database, { recordId, by: at.manager.id, now: at.clock.now() });
  seal(at, recordId);
  return returned.ok;
}

test('two actions never go on with each other', () => {
  const { at, agree, rewrite, takeBack } = aStore();
  const one = anAction();
  const first = agree(one);
  share(at, first);
  const two = { ...anAction(), continues: one.id };
  const second = agree(two);
  share(at, second);
  takeBack(first);
  rewrite(first, { ...one, continues: two.id });
  expect(share(at, first)).toEqual({ ok: false, failure: 'INVALID' });
  rewrite(first, one);
  expect(share(at, first).ok).toBe(true);
});
