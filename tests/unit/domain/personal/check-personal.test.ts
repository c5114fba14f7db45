import { localDate } from '@domain/calendar/local-date';
import { checkPersonal } from '@domain/personal/check-personal';
import { describe, expect, test } from 'vitest';
import { personalContentOf } from './personal-content-of';

const today = localDate.parse('2026-11-09');
const codes = (changes: Parameters<typeof personalContentOf>[0]) =>
  checkPersonal(personalContentOf(changes), { today, isWorkingDay: () => true }).map(({ code }) => code);
const none = { kind: 'ACTIONS', actions: [], noActionReason: 'We agreed to leave everything as it is for now' };

describe('what a personal supervision needs before it is signed', () => {
  test('a day, two people and something agreed, and nothing about a child', () => {
    expect(codes({ sections: { actions: none } })).toEqual([]);
    expect(codes({})).toEqual(['ACT-00']);
    expect(codes({ header: { date: null, worker: '' }, sections: { actions: none } })).toEqual(['META-01', 'META-04']);
    expect(codes({ header: { date: '2026-11-10' }, sections: { actions: none } })).toEqual(['META-01']);
  });

  test('nobody supervises themselves', () => {
    expect(codes({ header: { worker: ' marian  oduya' }, sections: { actions: none } })).toEqual(['META-04']);
  });
});
