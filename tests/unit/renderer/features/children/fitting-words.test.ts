import { fitting } from '@renderer/features/children/story/layout';
import { describe, expect, test } from 'vitest';

describe('the words in a bar of the story', () => {
  test.each([
    ['Hazel Kerr', 100, 'Hazel Kerr'],
    ['Hazel Kerr', 50, 'Hazel…'],
    ['Hazel Kerr', 30, ''],
    ['Child protection plan, Neglect', 160, 'Child protection plan…'],
    ['', 10, ''],
  ])('%s in %i pixels', (label, room, shown) => {
    expect(fitting(label, room)).toBe(shown);
  });
});
