import { inOneBreath } from '@renderer/features/record/check/run-check';
import { describe, expect, test } from 'vitest';

const WAS_DUE = 'It was first due 12 May 2026. Decide what happens with it now.';

describe('what one decision answers, said in one breath', () => {
  test('a sentence that both share is said once, at the end', () => {
    const carried = `“Find Dad. Soon” has been carried past its date twice. ${WAS_DUE}`;
    const moved = `The date of “Find Dad. Soon” has been moved twice. ${WAS_DUE}`;
    expect(inOneBreath([carried, moved])).toBe(
      `“Find Dad. Soon” has been carried past its date twice. The date of “Find Dad. Soon” has been moved twice. ${WAS_DUE}`,
    );
  });

  test('one message stays as it is', () => {
    expect(inOneBreath(['The scale has not moved. Say why.'])).toBe('The scale has not moved. Say why.');
  });
});
