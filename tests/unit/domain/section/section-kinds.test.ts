import { localDate } from '@domain/calendar/local-date';
import {
  countSectionWords,
  emptySection,
  isSectionEmpty,
  isSectionKind,
  SECTION_KINDS,
  sectionPlainText,
} from '@domain/section/section-kinds';
import { type SectionKind, type SectionValue, sectionValue } from '@domain/section/section-values';
import { countWords } from '@domain/section/words';
import { describe, expect, test } from 'vitest';
import { exampleAction, exampleDecision, richText } from '../../../support/example-record';

const kinds = Object.keys(SECTION_KINDS).filter(isSectionKind);
const rating = {
  id: '55555555-5555-4555-8555-555555555555',
  rater: 'NETWORK' as const,
  name: '',
  value: null,
  whatMakesItThatHigh: '',
  oneHigher: '',
  notAskedBecause: '',
};
const answer = { actionId: '44444444-4444-4444-8444-444444444444', result: null, note: '' };
const someDay = localDate.parse('2026-12-07');

describe.each(kinds.map((kind) => [kind]))('an empty %s', (kind) => {
  test('is empty, wordless, fits the schema and is new each time', () => {
    const value = emptySection(kind);
    expect(value.kind).toBe(kind);
    expect(isSectionEmpty(value)).toBe(true);
    expect(countSectionWords(value)).toBe(0);
    expect(sectionPlainText(value)).toBe('');
    expect(sectionValue.parse(value)).toEqual(value);
    expect(emptySection(kind)).not.toBe(value);
  });
});

test('header, comment and sign-off hold no writing of their own', () => {
  expect(['HEADER', 'WORKER_SAY', 'SIGN_OFF', 'toString'].filter(isSectionKind)).toEqual([]);
});

describe('rows made ready but not written in', () => {
  test.each<[SectionKind, SectionValue]>([
    ['RICH_TEXT', richText('  ', '\u00a0')],
    ['LAST_ACTIONS', { kind: 'LAST_ACTIONS', answers: [answer] }],
    ['SCALE', { kind: 'SCALE', ratings: [rating], whyWeDiffer: ' ' }],
    [
      'DECISIONS',
      { kind: 'DECISIONS', decisions: [exampleDecision({ decision: '', reason: '', decidedAgainst: '' })] },
    ],
    [
      'ACTIONS',
      {
        kind: 'ACTIONS',
        actions: [exampleAction({ who: '', role: '', what: '', by: null, byText: '', soThat: '' })],
        noActionReason: '',
      },
    ],
  ])('%s is still empty', (_kind, value) => expect(isSectionEmpty(value)).toBe(true));
});

describe('anything a person put in', () => {
  test.each<[string, SectionValue, string]>([
    ['words', richText('Two calls'), 'Two calls'],
    ['a result', { kind: 'LAST_ACTIONS', answers: [{ ...answer, result: 'DONE' }] }, ''],
    ['a note', { kind: 'LAST_ACTIONS', answers: [{ ...answer, note: 'She waited' }] }, 'She waited'],
    ['nought on the scale', { kind: 'SCALE', ratings: [{ ...rating, value: 0 }], whyWeDiffer: '' }, ''],
    [
      'why we differ',
      { kind: 'SCALE', ratings: [{ ...rating, name: 'Nan Pat' }], whyWeDiffer: 'Nights' },
      'Nan Pat\nNights',
    ],
    [
      'a decision',
      { kind: 'DECISIONS', decisions: [exampleDecision({ agreedBy: 'Ruth Amsel' })] },
      'Neve stays on a child protection plan\nNobody has yet been seen to step in on a bad night\nEnding the plan at the review\nRuth Amsel',
    ],
    [
      'half a date',
      {
        kind: 'ACTIONS',
        actions: [exampleAction({ who: '', role: '', what: '', by: null, byText: '20/', soThat: '' })],
        noActionReason: '',
      },
      '',
    ],
    ['a reason for none', { kind: 'ACTIONS', actions: [], noActionReason: 'All done' }, 'All done'],
    ['the next date', { kind: 'NEXT_DATE', date: someDay, dateText: '', reason: '' }, ''],
    ['half a next date', { kind: 'NEXT_DATE', date: null, dateText: '7/', reason: '' }, ''],
  ])('%s', (_name, value, plain) => {
    expect(isSectionEmpty(value)).toBe(false);
    expect(sectionPlainText(value)).toBe(plain);
    expect(countSectionWords(value)).toBe(countWords(plain));
  });
});

test.each([
  ['', 0],
  ['  …  – 👍 ', 0],
  ['two words', 2],
  ["don't", 1],
  ['don’t well-being 10.30 Siân', 4],
  ['one,two;three/four', 4],
  ['line\nbreak\ttab', 3],
])('%j has %i words', (text, count) => expect(countWords(text)).toBe(count));
