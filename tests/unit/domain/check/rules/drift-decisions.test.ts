import { type DriftAnswer, NO_ANSWERS } from '@domain/check/check-answers';
import { driftOf, driftRow } from '@domain/check/drift';
import { checkRecord, RULES } from '@domain/check/recording-check';
import { standsInTheWay, withAnswers } from '@domain/check/what-stands';
import type { DriftDecision } from '@domain/lists/memory-lists';
import type { RecordContent } from '@domain/record/record';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { describe, expect, test } from 'vitest';
import {
  answering,
  answerTo,
  contextOf,
  day,
  driftAnswer,
  earlierRecord,
  found,
  openAction,
} from '../../../../support/checked-record';

const action = openAction({ carries: 2, moves: 2 });
const ROW = `drift/ACTION_CARRIED/${action.id}`;
const why = 'Two wrong addresses, and Tobin has asked twice where his dad is';

function decided(...drift: DriftAnswer[]): RecordContent {
  const answer = answerTo(action, { result: 'NOT_DONE', cause: 'WORKER_CHANGE', note: 'He asked twice' });
  return { ...answering([action], [answer]), checkAnswers: { ...NO_ANSWERS, drift } };
}

const one = (changes: Partial<DriftAnswer>) => driftAnswer({ flag: 'ACTION_CARRIED', subject: action.id, ...changes });
const drf14 = (content: RecordContent, context = contextOf()) =>
  checkRecord(content, context).filter(({ code }) => code === 'DRF-14');
const acceptedBefore = (decision: DriftDecision, until = day('2026-11-01')) =>
  contextOf({ records: [earlierRecord({ drift: [{ flag: 'ACTION_CARRIED', subject: action.id, decision, until }] })] });
const accept = { decision: 'ACCEPT_UNTIL', because: why, until: { date: day('2026-12-01'), text: '' } } as const;

describe('DRF-14, one whole decision', () => {
  test.each<[string, Partial<DriftAnswer>, string[]]>([
    ['not begun', {}, []],
    ['words, and no decision', { because: why }, [`HARD ${ROW}/decision`]],
    ['to nobody', { decision: 'ESCALATE', because: why }, [`HARD ${ROW}/who`]],
    ['another owner without a name', { decision: 'CHANGE_OWNER', because: why, who: ' ' }, [`HARD ${ROW}/who`]],
    ['accepted without a day', { ...accept, until: { date: null, text: 'soon' } }, [`HARD ${ROW}/until`]],
    ['hardly a reason', { decision: 'CHANGE_PLAN', because: 'Because' }, [`HARD ${ROW}/because`]],
    ['whole', { decision: 'CHANGE_OWNER', who: 'Marian Oduya', because: why }, []],
    ['accepted for the first time', accept, []],
  ])('%s', (_name, changes, expected) => expect(found(drf14(decided(one(changes))))).toEqual(expected));

  test('accepted twice running names the service manager', () => {
    expect(found(drf14(decided(one(accept)), acceptedBefore('ACCEPT_UNTIL')))).toEqual([`HARD ${ROW}/agreedBy`]);
    expect(drf14(decided(one({ ...accept, agreedBy: 'Colin Threlfall' })), acceptedBefore('ACCEPT_UNTIL'))).toEqual([]);
    expect(drf14(decided(one(accept)), acceptedBefore('CHANGE_PLAN'))).toEqual([]);
  });

  test('a decision on what is not raised now is left alone', () => {
    expect(drf14(decided(driftAnswer({ flag: 'SCALE_FLAT', because: 'half' })))).toEqual([]);
    expect(drf14(decided(one({ because: 'half' })), acceptedBefore('ACCEPT_UNTIL', day('2026-11-30')))).toEqual([]);
  });

  test('the rule in the list says the same as the check', () => {
    const content = decided(one({ because: why }));
    const rule = RULES.at(-1);
    expect(rule?.code).toBe('DRF-14');
    expect(rule?.check(content, contextOf())).toEqual(drf14(content));
  });
});

describe('what drifts', () => {
  test('is listed once for each thing, in order', () => {
    const findings = checkRecord(decided(), contextOf());
    expect(findings.filter(({ drift }) => drift !== undefined).map(({ code }) => code)).toEqual(['ACT-08', 'ACT-15']);
    expect(driftOf(findings)).toEqual([{ flag: 'ACTION_CARRIED', subject: action.id }]);
    expect(driftOf([])).toEqual([]);
    expect(driftRow({ flag: 'SCALE_FLAT', subject: '' })).toBe('SCALE_FLAT');
  });

  test('one whole decision settles both rules, and half a one neither', () => {
    const standing = (content: RecordContent) =>
      standsInTheWay(
        withAnswers(checkRecord(content, contextOf()), content.checkAnswers ?? NO_ANSWERS, DEFAULT_CHECK_SETTINGS),
      ).map(({ finding }) => finding.code);
    expect(standing(decided(one({ decision: 'CHANGE_OWNER', who: 'Marian Oduya', because: why })))).toEqual([]);
    expect(standing(decided(one({ decision: 'CHANGE_OWNER' })))).toEqual(['ACT-08', 'ACT-15', 'DRF-14']);
  });
});
