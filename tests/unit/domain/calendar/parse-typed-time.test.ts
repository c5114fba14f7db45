import { parseTypedTime } from '@domain/calendar/parse-typed-time';
import { describe, expect, it } from 'vitest';

describe('a typed time', () => {
  it.each([
    ['17:00', '17:00'],
    ['17.00', '17:00'],
    ['1700', '17:00'],
    ['17h', '17:00'],
    ['17h30', '17:30'],
    ['9:15', '09:15'],
    ['0:05', '00:05'],
    ['23:59', '23:59'],
    ['5pm', '17:00'],
    ['5 PM', '17:00'],
    ['5 p.m.', '17:00'],
    ['5.30pm', '17:30'],
    ['530 pm', '17:30'],
    ['9am', '09:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['12.30am', '00:30'],
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['Midday', '12:00'],
    ['by 5pm', '17:00'],
    [' at noon ', '12:00'],
  ])('reads %j as %s', (typed, time) => {
    expect(parseTypedTime(typed)).toBe(time);
  });

  it.each([
    '',
    '5',
    '17',
    'midnight',
    '24:00',
    '17:60',
    '13pm',
    '0am',
    '17:0',
    '17:000',
    'tea time',
    '5pm or so',
    'noonish',
    '5'.repeat(100),
  ])('does not guess at %j', (typed) => {
    expect(parseTypedTime(typed)).toBeNull();
  });

  it('reads every minute of the day back as it writes it', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      expect(parseTypedTime(time)).toBe(time);
    }
  });
});
