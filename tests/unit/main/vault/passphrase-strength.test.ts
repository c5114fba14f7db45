import { assessPassphrase } from '@main/vault/passphrase-strength';
import { describe, expect, it } from 'vitest';

describe('passphrase strength', () => {
  it.each(['otter bracket lantern sixpence', 'Qv7#mZp2!xKd9w', 'correct pony battery staple'])(
    'takes "%s"',
    (words) => {
      expect(assessPassphrase(words, [])).toMatchObject({ isAcceptable: true, advice: [] });
    },
  );

  it.each(['', 'password', 'Password123!', 'aaaaaaaaaaaaaaaa', 'throughline2026', 'qwertyuiop12', 'xK9#mZ'])(
    'refuses "%s" with advice',
    (words) => {
      const { isAcceptable, advice } = assessPassphrase(words, []);
      expect(isAcceptable).toBe(false);
      expect(advice.length).toBeGreaterThan(0);
      expect(advice.join(' ')).not.toMatch(/[a-z]+[A-Z][a-z]+|password was exposed|ize\b/);
    },
  );

  it('refuses the names of the people it belongs to', () => {
    const words = 'helenmarsh1985';
    const known = assessPassphrase(words, ['Helen Marsh', 'Northbridge']);
    expect(known.score).toBeLessThan(assessPassphrase(words, []).score);
    expect(known.isAcceptable).toBe(false);
  });

  it('answers for the longest text the door lets in', () => {
    expect(assessPassphrase('ab1!'.repeat(256), []).score).toBeGreaterThanOrEqual(0);
  });
});
