import { createHash } from 'node:crypto';
import { canonicalSnapshot, checkCodeOf, parseSnapshot } from '@domain/snapshot/canonical-snapshot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleAddendum, exampleRecord, richText } from '../../../support/example-record';

/** The same values with the keys of every object turned round. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnedRound(inner)]),
  );
}

describe('the sealed text', () => {
  test('does not depend on the order of keys', () => {
    const record = exampleRecord();
    const other = turnedRound(record) as typeof record;
    expect(Object.keys(other)).not.toEqual(Object.keys(record));
    expect(canonicalSnapshot(other)).toBe(canonicalSnapshot(record));
  });

  test('changes with one letter, one date or one number', () => {
    const text = canonicalSnapshot(exampleRecord());
    expect(
      canonicalSnapshot(exampleRecord({ sections: { update: richText('Two calls from school, both on a monday.') } })),
    ).not.toBe(text);
    expect(canonicalSnapshot(exampleRecord({ version: 2 }))).not.toBe(text);
  });

  test.each([
    ['a record', exampleRecord()],
    ['an addendum', exampleAddendum()],
  ])('of %s is read back whole and gives itself again', (_name, record) => {
    const text = canonicalSnapshot(record);
    const parsed = parseSnapshot(text);
    expect(parsed).toEqual({ ok: true, value: record });
    expect(parsed.ok && canonicalSnapshot(parsed.value)).toBe(text);
  });

  test('holds any words a person can type, and gives them back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        const whole = words.replace(/\p{Surrogate}/gu, '\uFFFD');
        const parsed = parseSnapshot(canonicalSnapshot(exampleRecord({ sections: { update: richText(words) } })));
        expect(parsed.ok && parsed.value.sections['update']).toEqual(richText(whole));
      }),
    );
  });

  test('replaces half a character, which has no canonical form, instead of refusing to sign', () => {
    const parsed = parseSnapshot(
      canonicalSnapshot(exampleRecord({ sections: { update: richText('torn \uD83D emoji') } })),
    );
    expect(parsed.ok && parsed.value.sections['update']).toEqual(richText('torn \uFFFD emoji'));
  });

  test('refuses content that could not be read back', () => {
    expect(() => canonicalSnapshot({ ...exampleRecord(), number: 0 })).toThrow();
  });
});

describe('reading back', () => {
  const text = canonicalSnapshot(exampleRecord());
  test.each([
    ['nothing', '', 'NOT_A_SNAPSHOT'],
    ['not JSON', 'Case supervision', 'NOT_A_SNAPSHOT'],
    ['a truncated text', text.slice(0, -1), 'NOT_A_SNAPSHOT'],
    ['another shape', '{"format":1,"record":{}}', 'NOT_A_SNAPSHOT'],
    ['something added', text.replace('"format":1', '"format":1,"more":1'), 'NOT_A_SNAPSHOT'],
    ['a later format', text.replace('"format":1', '"format":2'), 'NEWER_FORMAT'],
  ])('%s is refused as a value', (_name, given, failure) => {
    expect(parseSnapshot(given)).toEqual({ ok: false, failure });
  });
});

test('the check code is the first sixteen digits in four groups', () => {
  const sha256 = createHash('sha256').update('').digest('hex');
  expect(checkCodeOf(sha256)).toBe('E3B0-C442-98FC-1C14');
});
