import { RULES } from '@domain/check/recording-check';
import { inspectionFinding, inspectionFindings } from '@domain/findings/findings';
import { expect, test } from 'vitest';

test('the findings are a hundred, numbered in order', () => {
  expect(inspectionFindings().map(({ number }) => number)).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 1),
  );
});

test.each(inspectionFindings().map((each) => [each.number, each] as const))(
  'finding %i is quoted shortly, asks in one sentence, and says where it stands',
  (_number, { quote, asks, source, seed, line, topics }) => {
    for (const piece of quote.split(' … ')) expect(piece.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(asks).toMatch(/^[A-Z][^.]+\.$/);
    expect(asks.split(/\s+/).length).toBeLessThanOrEqual(22);
    expect(source).toContain(`(file ${seed}, line ${line})`);
    expect(new Set(topics).size).toBe(topics.length);
  },
);

test('no two findings ask the same in the same words', () => {
  expect(new Set(inspectionFindings().map(({ asks }) => asks)).size).toBe(100);
});

test('a finding is found by its number, and a slip of the pen is not', () => {
  expect(inspectionFinding(63).quote).toBe(
    'explores the views of the child and includes information from professionals involved with the family',
  );
  expect(() => inspectionFinding(101)).toThrow('There is no inspection finding 101');
});

test('every rule of the check gives its reason in the words of a finding', () => {
  const said = new Set(inspectionFindings().map(({ quote, source }) => `${quote} ${source}`));
  for (const { why } of RULES) expect(said.has(`${why.quote} ${why.source}`)).toBe(true);
});
