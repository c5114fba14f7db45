import { MONTH_NAMES } from '../calendar/day-names';
import type { LocalDate } from '../calendar/local-date';

/** The child's day of birth, in the ways people write a day, becomes "(day of birth)". */
export function withoutBirthDay(text: string, born: LocalDate | null): string {
  return born === null || !/\d/.test(text) ? text : text.replace(birthDayPattern(born), '(day of birth)');
}

function birthDayPattern(born: LocalDate): RegExp {
  const [year, month, day] = [born.slice(0, 4), Number(born.slice(5, 7)), Number(born.slice(8, 10))];
  const name = MONTH_NAMES[month - 1] ?? '';
  const years = `(?:${year}|${year.slice(2)})`;
  const word = `(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\.?`;
  const dayFigures = `0?${day}(?:st|nd|rd|th)?`;
  const part = '\\s*[-./]\\s*';
  const ways = [
    `${year}-0?${month}-0?${day}`,
    `0?${day}${part}0?${month}${part}${years}`,
    `${dayFigures}(?:\\s+of)?\\s+${word},?\\s+${years}`,
    `${word}\\s+${dayFigures},?\\s+${years}`,
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
