import { localDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import { checkPersonal } from '@domain/personal/check-personal';
import { inRecordShape } from '@domain/personal/in-record-shape';
import { describe, expect, test } from 'vitest';
import { personalContentOf, prose } from './personal-content-of';

const today = localDate.parse('2026-11-09');
const context = checkContext(today);
const codes = (changes: Parameters<typeof personalContentOf>[0]) =>
  checkPersonal(inRecordShape(personalContentOf(changes)), [], context).map(({ code }) => code);
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

  test('no child’s full name, each with what to write instead and where', () => {
    const record = inRecordShape(personalContentOf({ sections: { actions: none } }));
    const named = { name: 'Tobin Ashgrove', instead: 'TA, FS-20417' };
    const found = [
      { ...named, section: 'wellbeing' },
      { ...named, section: null },
    ];
    const message = 'Tobin Ashgrove is named in full. Write “TA, FS-20417” instead.';
    expect(checkPersonal(record, found, context)).toEqual([
      { code: 'PRV-03', strength: 'HARD', message, place: { section: 'wellbeing' }, subject: 'wellbeing' },
      {
        code: 'PRV-03',
        strength: 'HARD',
        message,
        place: { section: 'header', field: 'present' },
        subject: 'header/present',
      },
    ]);
  });

  test('words of another kind than the form asks for', () => {
    expect(codes({ sections: { actions: none, sign: prose('Kept') } })).toEqual(['TPL-01']);
  });
});
