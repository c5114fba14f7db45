import type { Challenge } from '@domain/challenge/challenge';
import { challengeBlocks } from '@domain/document/challenge-blocks';
import { expect, test } from 'vitest';
import { day } from '../../../support/checked-record';
import { marlowRecord } from '../../../support/marlow-record';
import { marlowChallenges } from '../../../support/marlow-words';

/** What is printed of Marlow's challenge, a line each. */
function printed(changes: Partial<Challenge> = {}): string[] {
  const challenges = marlowChallenges().map((each) => ({ ...each, ...changes }));
  return challengeBlocks({ content: { ...marlowRecord(), challenges } }).map((block) =>
    block.kind === 'paragraph'
      ? block.runs.map(({ text }) => text).join('')
      : block.kind === 'note'
        ? block.text
        : block.kind,
  );
}

test('a challenge is printed with its answer and what it changed, and that it is not over yet', () => {
  expect(printed()).toEqual([
    'Independent reviewing officer, Beth Amory, 12 October 2026 (informal)',
    'What was raised: No confirmed permanence plan after second review.',
    'What it could mean for the child: Marlow told her “I don’t unpack.”',
    'Our answer, 22 October 2026: Matching report to panel on 1 December; Jo and Marlow told together by 6 November.',
    'What is different for the child: Leanne and Jo told Marlow on 30 October that the plan is for him to stay; Jo says he put his posters up that night.',
    'How we know, seen 2 November 2026: Visit 2 November, alone in his room.',
    'Not closed yet.',
  ]);
});

test.each<[string, Partial<Challenge>]>([
  ['Not answered yet.', { response: '', respondedOn: null }],
  ['Closed on 2 December 2026, agreed with Beth Amory.', { closedOn: day('2026-12-02'), closedBy: 'Beth Amory' }],
  ['Closed on 2 December 2026.', { closedOn: day('2026-12-02'), closedBy: '' }],
])('where it stands is said last: %s', (line, changes) => {
  expect(printed(changes).at(-1)).toBe(line);
});
