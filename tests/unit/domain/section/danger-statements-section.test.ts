import {
  type DangerStatement,
  dangerStatementsSection,
  statementSentence,
} from '@domain/section/kinds/danger-statements-section';
import { countWords } from '@domain/section/words';
import { describe, expect, test } from 'vitest';

describe('the three parts of a danger statement read back as one sentence', () => {
  test.each([
    [
      'Pat and Priya',
      'Tobin goes hungry',
      'he could fall ill',
      'Pat and Priya are worried that Tobin goes hungry. If nothing changes, he could fall ill.',
    ],
    ['Pat', 'Tobin goes hungry', '', 'Pat is worried that Tobin goes hungry.'],
    [
      'Priya, Mrs Bell',
      'because Keeley slept',
      'Tobin could be hurt',
      'Priya, Mrs Bell are worried because Keeley slept. If nothing changes, Tobin could be hurt.',
    ],
    [
      'Pat and Lee are worried because',
      'Keeley slept',
      'If nothing changes, Tobin could be hurt.',
      'Pat and Lee are worried because Keeley slept. If nothing changes, Tobin could be hurt.',
    ],
    ['', 'Keeley slept.', 'Tobin could be hurt!', 'Keeley slept. If nothing changes, Tobin could be hurt!'],
    ['', '', 'Tobin could be hurt', 'If nothing changes, Tobin could be hurt.'],
    [' Pat ', ' that\nhe waits ', '', 'Pat is worried that he waits.'],
    ['', '', '', ''],
  ])('%j, %j, %j', (...[who, what, couldHappen, sentence]) => {
    expect(statementSentence({ who, what, couldHappen })).toBe(sentence);
  });

  test('every word of every part is in it', () => {
    const parts = { who: 'Nan Pat & Lee', what: 'about the nights', couldHappen: 'if she sleeps on, Wren is alone' };
    const sentence = statementSentence(parts);
    for (const part of Object.values(parts)) expect(sentence).toContain(part);
    expect(countWords(sentence)).toBe(15);
  });
});

const row: DangerStatement = {
  id: '11111111-1111-4111-8111-111111111111',
  who: 'Pat',
  what: 'Tobin goes hungry',
  couldHappen: 'he could fall ill',
  isCarried: false,
  standing: null,
  standingBecause: '',
};

describe('next time', () => {
  const form = { key: 'danger', kind: 'DANGER_STATEMENTS' as const, title: 'Danger' };
  const section = {
    ...form,
    prompts: [],
    who: 'BOTH' as const,
    need: 'REQUIRED' as const,
    guideWords: null,
    showWhen: [],
  };
  const carry = (statements: DangerStatement[]) =>
    dangerStatementsSection.carry({ kind: 'DANGER_STATEMENTS', statements }, section);

  test('a statement stands again under its own id and asks how it stands now', () => {
    const again = carry([{ ...row, standing: 'CHANGED', standingBecause: 'Nan is there now' }]);
    expect(again?.statements).toEqual([{ ...row, isCarried: true, standing: null, standingBecause: '' }]);
    expect(again && dangerStatementsSection.isWaiting(again)).toBe(true);
  });

  test('one that is no longer a worry, and a blank row, do not', () => {
    expect(carry([{ ...row, standing: 'NO_LONGER' }])).toBeNull();
    expect(carry([{ ...row, who: '', what: ' ', couldHappen: '' }])).toBeNull();
  });

  test('a statement written today asks nothing, one that was answered neither', () => {
    expect(dangerStatementsSection.isWaiting({ kind: 'DANGER_STATEMENTS', statements: [row] })).toBe(false);
    const answered = { ...row, isCarried: true, standing: 'SAME' as const };
    expect(dangerStatementsSection.isWaiting({ kind: 'DANGER_STATEMENTS', statements: [answered] })).toBe(false);
  });
});
