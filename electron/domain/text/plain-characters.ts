/** Crockford's base 32: no I, L, O or U, so that nothing on paper or by ear can be read two ways. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a person typed from paper or by ear: capitals only, no blanks or dashes, O as 0, I and L as 1. */
export function plainCharacters(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
