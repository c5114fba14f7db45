import { isSmallEnough } from '@main/ipc/request-size';
import { describe, expect, it } from 'vitest';

function nested(depth: number): unknown {
  let value: unknown = 'innermost';
  for (let count = 0; count < depth; count += 1) value = { content: [value] };
  return value;
}

describe('request size', () => {
  it.each([
    ['nothing', undefined],
    ['a long record', { sections: Array.from({ length: 50 }, () => ({ text: 'words '.repeat(2_000) })) }],
    ['a table in a table in a list', nested(20)],
  ])('lets %s in', (_what, request) => {
    expect(isSmallEnough(request)).toBe(true);
  });

  it.each([
    ['a text of 10 MB', 'a'.repeat(10_000_000)],
    ['a name of 10 MB', { ['a'.repeat(10_000_000)]: 1 }],
    ['many texts of 10 MB together', Array.from({ length: 100 }, () => 'a'.repeat(100_000))],
    ['a million values', new Array(1_000_000).fill(0)],
    ['nesting deep enough to overflow a stack', nested(100_000)],
    ['ten million bytes', new Uint8Array(10_000_000)],
  ])('turns %s away', (_what, request) => {
    expect(isSmallEnough(request)).toBe(false);
  });

  it('turns a circle away', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(isSmallEnough(circle)).toBe(false);
  });
});
