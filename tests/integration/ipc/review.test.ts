import { reviewView, reviewWaiting } from '@contract/review-calls';
import type { RecordId } from '@domain/identifiers';
import { verifyChain } from '@main/store/audit-trail';
import { isSealIntact } from '@main/store/seal';
import { findRecords } from '@main/store/search-table';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { answersTo } from '../../support/answer-check';
import { richText } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { ACTIONS, idOf, ReviewDesk } from '../../support/review-desk';
import { day } from '../../support/store-for-tests';

let desk: ReviewDesk;
let recordId: RecordId;

beforeEach(async () => {
  desk = new ReviewDesk();
  onTestFinished(() => {
    desk.at.store.close();
    desk.at.folder.remove();
  });
  recordId = await desk.shared();
  desk.as('WORKER');
});

const open = () => ask(desk.as('WORKER').reviews['review:open']({ recordId }));
const proposesLater = () => ({
  actionId: idOf(desk.first.id),
  verdict: 'PROPOSE' as const,
  ...{ due: day('2026-12-04'), dueText: '4/12', because: 'Mrs Okafor is away until then.' },
});

async function answer(given: Partial<Parameters<(typeof desk.reviews)['review:answer']>[0]> = {}) {
  const { textHash } = await open();
  return desk.reviews['review:answer']({
    ...{ recordId, textHash, kind: 'AGREES' as const, comment: '', review: desk.review() },
    ...given,
  });
}

const standing = async () => (await ask(desk.as('WORKER').reviews['reviews:list'](undefined)))[0]?.standing;

test('what waits, from new to answered, with the day it is to be answered by', async () => {
  const [waiting] = await ask(desk.reviews['reviews:list'](undefined));
  expect(reviewWaiting.safeParse(waiting).error).toBeUndefined();
  // Shared on Saturday 21 November: three working days (LIF-02).
  expect(waiting).toMatchObject({ childName: 'Sunniva Hart', version: 1, answerBy: '2026-11-25', standing: 'NEW' });
  const { textHash } = await open();
  const review = desk.review();
  await ask(desk.reviews['review:save']({ recordId, textHash, review, comment: 'So far' }));
  expect(await standing()).toBe('BEGUN');
  await ask(answer());
  expect(await standing()).toBe('ANSWERED');
  await desk.changed(recordId, { update: richText('Another update.') });
  expect(await standing()).toBe('CHANGED');
});

test('a half-written answer comes back, goes with the answer, and the answer is pinned to the text', async () => {
  const view = await open();
  expect(reviewView.safeParse(view).error).toBeUndefined();
  expect(view).toMatchObject({ seenBefore: null, changes: [], comment: '', earlierAnswer: null });
  const review = desk.review([proposesLater()], { reflection: 'I was worried about the night.' });
  await ask(desk.reviews['review:save']({ recordId, textHash: view.textHash, review, comment: 'Half' }));
  expect(await open()).toMatchObject({ review, comment: 'Half' });
  const answered = await ask(answer({ review, kind: 'AGREES_WITH_COMMENT', comment: 'Whole' }));
  expect(answered.view.content.answer).toMatchObject({
    pinnedTo: view.textHash,
    recordedBy: 'Tom Hale',
    comment: 'Whole',
  });
  expect(count('review_draft')).toBe(0);
  expect(verifyChain(desk.at.database).isIntact).toBe(true);
});

test('what is missing in an answer is asked for, and what was written is kept', async () => {
  const silent = { actionId: idOf(desk.second.id), verdict: 'DISAGREE' as const, because: ' ' };
  const refused = await answer({ review: desk.review([silent]), comment: 'Kept all the same' });
  const field = `actions/${desk.second.id}/BECAUSE`;
  expect(refused).toEqual({ ok: false, failure: { kind: 'ANSWER_INCOMPLETE', field } });
  expect(await open()).toMatchObject({ comment: 'Kept all the same', view: { content: { answer: null } } });
  expect(await refusal(answer({ review: desk.review([], { isMissing: null }) }))).toBe('ANSWER_INCOMPLETE');
});

test('a text that was changed meanwhile takes no answer; what was written stays and is carried over', async () => {
  const { textHash } = await open();
  const because = 'The school has no room.';
  const review = desk.review([
    proposesLater(),
    { actionId: idOf(desk.second.id), verdict: 'DISAGREE' as const, because },
  ]);
  desk.as('MANAGER');
  await ask(desk.records['record:return']({ recordId }));
  desk.as('WORKER');
  const save = { recordId, textHash, review, comment: 'My words' };
  expect(await refusal(desk.reviews['review:save'](save))).toBe('TEXT_CHANGED');
  expect(await refusal(desk.reviews['review:answer']({ ...save, kind: 'DISAGREES' }))).toBe('TEXT_CHANGED');
  desk.as('MANAGER');
  const actions = [{ ...desk.first, what: 'See Sunniva at home' }, desk.second];
  const sections = { [ACTIONS]: { kind: 'ACTIONS' as const, actions, noActionReason: '' } };
  await ask(desk.records['record:save']({ recordId, sections, place: null }));
  await ask(desk.records['record:share']({ recordId }));
  const view = await open();
  expect(view.seenBefore).toBe(1);
  expect(view.changes.map(({ parts }) => parts.filter(({ kind }) => kind !== 'SAME'))).toEqual([
    [
      { kind: 'OUT', words: 'school with Mrs Okafor' },
      { kind: 'IN', words: 'home' },
    ],
  ]);
  expect(view.comment).toBe('My words');
  expect(view.review.actions).toMatchObject([
    { verdict: null, due: '2026-12-04', because: 'Mrs Okafor is away until then.' },
    { verdict: 'DISAGREE', because },
  ]);
  // A window that was left open on the old text cannot write over what is there now.
  await ask(desk.reviews['review:save']({ ...save, textHash: view.textHash, comment: 'Newer' }));
  expect(await refusal(desk.reviews['review:save'](save))).toBe('TEXT_CHANGED');
  expect((await open()).comment).toBe('Newer');
});

test('the manager accepts a proposal: the text has it, the answer goes with it, and it can be signed', async () => {
  const reviewed = desk.review([proposesLater()]);
  await ask(answer({ review: reviewed }));
  desk.as('MANAGER');
  const view = await ask(desk.reviews['review:accept']({ recordId, actionIds: [idOf(desk.first.id)] }));
  expect(view).toMatchObject({
    state: 'SHARED',
    content: { version: 2, answer: { kind: 'AGREES', recordedBy: 'Tom Hale' } },
  });
  expect(view.content.sections[ACTIONS]).toMatchObject({
    actions: [{ id: desk.first.id, by: '2026-12-04', byText: '4/12' }, desk.second],
  });
  expect(view.content.answer?.review?.actions[0]).toMatchObject({
    ...{ verdict: 'AGREE', due: null },
    because:
      'Proposed: by 4 December 2026 instead of 27 November 2026. The manager took it up.\n\nMrs Okafor is away until then.',
  });
  const live = desk.at.database.prepare('SELECT id, due, state FROM action ORDER BY position').all();
  expect(live).toEqual([
    { id: desk.first.id, due: '2026-12-04', state: 'OPEN' },
    { id: desk.second.id, due: '2026-12-01', state: 'OPEN' },
  ]);
  const { textHash } = await open();
  expect(view.content.answer?.pinnedTo).toBe(textHash);
  desk.as('MANAGER');
  expect((await ask(desk.records['record:sign']({ recordId }))).state).toBe('AGREED');
  expect(isSealIntact(desk.at.database, recordId)).toBe(true);
  expect(verifyChain(desk.at.database).isIntact).toBe(true);
});

test('after “please change” the worker is asked again, about what was changed alone', async () => {
  await ask(answer({ kind: 'DISAGREES', comment: 'It was Wednesday.', review: desk.review([proposesLater()]) }));
  desk.as('MANAGER');
  const view = await ask(desk.reviews['review:accept']({ recordId, actionIds: [idOf(desk.first.id)] }));
  expect(view.content).toMatchObject({ version: 2, answer: null });
  expect(await standing()).toBe('CHANGED');
  const again = await open();
  expect(again.review.actions).toMatchObject([{ verdict: null }, { verdict: 'AGREE' }]);
  expect(again.earlierAnswer).toMatchObject({ version: 1, kind: 'DISAGREES', comment: 'It was Wednesday.' });
});

test('only what is proposed can be accepted, and not by whoever proposed it', async () => {
  const accept = (ids: string[]) => desk.reviews['review:accept']({ recordId, actionIds: ids.map(idOf) });
  desk.as('MANAGER');
  expect(await refusal(accept([desk.first.id]))).toBe('WRONG_STATE');
  await ask(answer({ review: desk.review([proposesLater()]) }));
  desk.as('MANAGER');
  expect(await refusal(accept([desk.first.id, desk.second.id]))).toBe('WRONG_STATE');
  expect((await ask(desk.records['record:open']({ recordId }))).content.version).toBe(1);
  desk.as({ ...desk.manager, name: desk.worker.name });
  expect(await refusal(accept([desk.first.id]))).toBe('NOT_ALLOWED');
});

test('proposals that cannot be taken in to the end are not taken in at all', async () => {
  await ask(answer({ review: desk.review([proposesLater()]) }));
  const everything = () =>
    ['record', 'record_section', 'action', 'action_event', 'shared_text', 'worker_answer', 'audit_event'].map((table) =>
      desk.at.database.prepare(`SELECT * FROM ${table}`).all(),
    );
  const before = everything();
  // The last step of all: the answer is written down for the new text.
  desk.at.database.exec(`CREATE TRIGGER no_more BEFORE INSERT ON worker_answer
    BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
  desk.as('MANAGER');
  const accept = () => desk.reviews['review:accept']({ recordId, actionIds: [idOf(desk.first.id)] });
  expect(accept).toThrow('the disk is full');
  expect(everything()).toEqual(before);
  desk.at.database.exec('DROP TRIGGER no_more');
  expect(await refusal(accept())).toBe('ANSWERED');
});

test('what the new text drops from the search is not left in it, and what it says is found', async () => {
  const what = 'Visit the lighthouse family';
  const proposal = { actionId: idOf(desk.first.id), verdict: 'PROPOSE' as const, what };
  await ask(answer({ review: desk.review([proposal]) }));
  desk.as('MANAGER');
  await ask(desk.reviews['review:accept']({ recordId, actionIds: [idOf(desk.first.id)] }));
  const found = (words: string) => findRecords(desk.at.database, words, { sees: 'EVERYONE' }).length;
  expect([found('lighthouse'), found('Okafor')]).toEqual([1, 0]);
});

test('a manager signs over a disagreement, which is sealed with the record; they cannot write over the answer', async () => {
  const because = 'Nobody has asked Ingrid.';
  const review = desk.review([{ actionId: idOf(desk.second.id), verdict: 'DISAGREE' as const, because }]);
  await ask(answer({ review }));
  desk.as('MANAGER');
  expect(await refusal(desk.records['record:answer']({ recordId, kind: 'AGREES', comment: '' }))).toBe('WRONG_STATE');
  const signed = await ask(desk.records['record:sign']({ recordId }));
  expect(signed).toMatchObject({ state: 'AGREED_WITH_COMMENT', isSealIntact: true, content: { answer: { review } } });
});

test('what a manager wrote down for them, the worker may answer themselves', async () => {
  desk.as('MANAGER');
  await ask(desk.records['record:answer']({ recordId, kind: 'AGREES', comment: '' }));
  const answered = await ask(answer({ kind: 'DISAGREES', comment: 'I was not asked.' }));
  expect(answered.view.content.answer).toMatchObject({ recordedBy: 'Tom Hale', kind: 'DISAGREES' });
});

test('a record shared before texts were kept is answered like any other', async () => {
  desk.at.database.exec('DROP TRIGGER shared_text_is_kept; DELETE FROM shared_text');
  await ask(answer());
  desk.as('MANAGER');
  expect((await ask(desk.records['record:sign']({ recordId }))).state).toBe('AGREED');
});

test('an answer to another text than the shared one is never signed', async () => {
  await ask(answer());
  desk.at.database.prepare('UPDATE worker_answer SET pinned_to = ?').run('a'.repeat(64));
  desk.as('MANAGER');
  expect(await refusal(desk.records['record:sign']({ recordId }))).toBe('WRONG_STATE');
});

test('what was written to a record that was agreed meanwhile is kept', async () => {
  const { textHash } = await open();
  desk.as('MANAGER').at.clock.moveTo('2026-12-01T10:00:00.000Z');
  await ask(desk.records['record:answer']({ recordId, kind: 'NO_REPLY', comment: 'On leave.' }));
  const late = answersTo(await ask(desk.records['record:open']({ recordId })), desk.at.clock.today());
  await ask(desk.records['record:save-check']({ recordId, answers: late }));
  await ask(desk.records['record:sign']({ recordId }));
  desk.as('WORKER');
  const save = { recordId, textHash, review: desk.review(), comment: 'Too late?' };
  expect(await refusal(desk.reviews['review:save'](save))).toBe('WRONG_STATE');
  expect(await refusal(desk.reviews['review:open']({ recordId }))).toBe('WRONG_STATE');
  expect(count('review_draft')).toBe(1);
});

test('another worker reads, keeps and answers nothing here', async () => {
  const { textHash } = await open();
  desk.as({ ...desk.worker, name: 'Neve Carrick' });
  const save = { recordId, textHash, review: desk.review(), comment: '' };
  expect(await ask(desk.reviews['reviews:list'](undefined))).toEqual([]);
  expect(await refusal(desk.reviews['review:open']({ recordId }))).toBe('NOT_ALLOWED');
  expect(await refusal(desk.reviews['review:save'](save))).toBe('NOT_ALLOWED');
  expect(await refusal(desk.reviews['review:answer']({ ...save, kind: 'AGREES' }))).toBe('NOT_ALLOWED');
  expect(count('review_draft')).toBe(0);
});

function count(table: string): unknown {
  return desk.at.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
}
