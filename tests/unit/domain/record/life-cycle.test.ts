import {
  isSealed,
  mayDiscard,
  nextState,
  RECORD_STEPS,
  type RecordStep,
  stepForAnswer,
  stepsFrom,
} from '@domain/record/life-cycle';
import { type RecordState, recordState } from '@domain/record/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Domain brief 3a, written out once more and by hand: every pair not listed here must be refused. */
const ALLOWED: Record<string, RecordState> = {
  'DRAFT SHARE': 'SHARED',
  'DRAFT DISCARD': 'DISCARDED',
  'SHARED RETURN': 'DRAFT',
  'SHARED AGREE': 'AGREED',
  'SHARED AGREE_WITH_COMMENT': 'AGREED_WITH_COMMENT',
  'SHARED AGREE_NO_REPLY': 'AGREED_NO_REPLY',
  'AGREED FILE': 'FILED',
  'AGREED_WITH_COMMENT FILE': 'FILED',
  'AGREED_NO_REPLY FILE': 'FILED',
};
const everyPair = recordState.options.flatMap((state) => RECORD_STEPS.map((step) => [state, step] as const));

describe('every state and step', () => {
  test.each(everyPair)('%s, %s', (state, step) => {
    const expected = ALLOWED[`${state} ${step}`];
    expect(nextState(state, step)).toEqual(
      expected === undefined ? { ok: false, failure: 'WRONG_STATE' } : { ok: true, value: expected },
    );
    expect(stepsFrom(state).includes(step)).toBe(expected !== undefined);
  });
});

describe('sealing', () => {
  test.each([
    ['DRAFT', false],
    ['SHARED', false],
    ['AGREED', true],
    ['AGREED_WITH_COMMENT', true],
    ['AGREED_NO_REPLY', true],
    ['FILED', true],
    ['DISCARDED', false],
  ] as const)('%s: %s', (state, sealed) => expect(isSealed(state)).toBe(sealed));

  test('no run of steps ever leads out of a sealed state, except to filed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RECORD_STEPS), { maxLength: 30 }), (steps) => {
        let state: RecordState = 'DRAFT';
        for (const step of steps) {
          const next = nextState(state, step);
          if (!next.ok) continue;
          if (isSealed(state)) expect(next.value).toBe('FILED');
          state = next.value;
        }
      }),
    );
  });

  test('each answer of the worker has a step that seals a shared record', () => {
    const steps: RecordStep[] = (['AGREES', 'AGREES_WITH_COMMENT', 'DISAGREES', 'NO_REPLY'] as const).map((kind) =>
      stepForAnswer({ kind }),
    );
    expect(steps).toEqual(['AGREE', 'AGREE_WITH_COMMENT', 'AGREE_WITH_COMMENT', 'AGREE_NO_REPLY']);
    for (const step of steps) {
      const next = nextState('SHARED', step);
      expect(next.ok && isSealed(next.value)).toBe(true);
    }
  });
});

test('only a draft that was never shared may be discarded', () => {
  expect(mayDiscard({ state: 'DRAFT', version: 0 })).toBe(true);
  expect(mayDiscard({ state: 'DRAFT', version: 1 })).toBe(false);
  expect(mayDiscard({ state: 'SHARED', version: 0 })).toBe(false);
});
