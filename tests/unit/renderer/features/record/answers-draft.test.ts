import { NO_ANSWERS } from '@domain/check/check-answers';
import { withReason } from '@renderer/features/record/check/answers';
import { Draft } from '@renderer/features/record/draft/draft';
import { describe, expect, test } from 'vitest';
import { recordViewOf } from './record-view-of';

const ABOUT = { code: 'ACT-07', subject: 'lastActions/x/cause' };

describe('answers to the check, kept with the words', () => {
  test('wait to be saved together, and wait again where the save failed', () => {
    const draft = new Draft(recordViewOf({}));
    expect(draft.hasChanges()).toBe(false);
    draft.setAnswers(withReason(draft.answers(), ABOUT, 'He was in hospital'));
    const changes = draft.takeChanges();
    expect(changes).toMatchObject({ sections: {}, answers: { reasons: [{ reason: 'He was in hospital' }] } });
    expect(draft.hasChanges()).toBe(false);
    draft.giveBack(changes);
    expect(draft.takeChanges().answers).toEqual(changes.answers);
  });

  test('of a screen that was left unsaved are taken over by the next one', () => {
    const left = new Draft(recordViewOf({}));
    left.setAnswers(withReason(NO_ANSWERS, ABOUT, 'He was in hospital'));
    const next = new Draft(recordViewOf({}), left.content());
    expect(next.hasChanges()).toBe(true);
    expect(next.takeChanges().answers?.reasons).toMatchObject([{ ...ABOUT, reason: 'He was in hospital' }]);
  });

  test('stand in the content only once something was answered', () => {
    const draft = new Draft(recordViewOf({}));
    expect(draft.content()).not.toHaveProperty('checkAnswers');
    draft.setAnswers(withReason(draft.answers(), ABOUT, 'x'));
    expect(draft.content().checkAnswers?.reasons).toHaveLength(1);
  });

  test('a reason that is blank again is taken away, and others keep their order', () => {
    const one = withReason(NO_ANSWERS, ABOUT, 'a');
    const two = withReason(one, { code: 'SUP-03', subject: 'x' }, 'b');
    expect(withReason(two, ABOUT, 'aa').reasons.map(({ reason }) => reason)).toEqual(['aa', 'b']);
    expect(withReason(two, ABOUT, '').reasons.map(({ reason }) => reason)).toEqual(['b']);
  });
});
