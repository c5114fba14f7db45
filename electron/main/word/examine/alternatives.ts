import type { SaxesTagPlain } from 'saxes';

/** Prefixes of extensions that the Word of today understands; those of programs before it show the fallback. */
const UNDERSTOOD = /^(?:w|w\d+\w*|wp\d*|wpc|wpg|wpi|wps|wne|a\d*|pic|c|c\d+\w*|cx\d*|dgm|dsp|am3d|aink|m|v|o|r|lc)$/;

/**
 * Which of the choices of a part is the one that is shown: the first that is understood whole, or else the fallback
 * (ECMA-376 part 3, 9.3).
 */
export class Alternatives {
  /** Of each group of choices we are in, whether one of it was taken. */
  readonly #taken: boolean[] = [];

  /** False for what stands in the place of something that is shown. */
  open({ name, attributes }: SaxesTagPlain): boolean {
    if (name === 'mc:AlternateContent') this.#taken.push(false);
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return true;
    const isFitting = name === 'mc:Fallback' || isUnderstood(attributes['Requires'] ?? '');
    if (this.#taken.at(-1) !== false || !isFitting) return false;
    this.#taken[this.#taken.length - 1] = true;
    return true;
  }

  close(): void {
    this.#taken.pop();
  }
}

function isUnderstood(prefixes: string): boolean {
  return prefixes
    .split(/\s+/)
    .filter((prefix) => prefix !== '')
    .every((prefix) => UNDERSTOOD.test(prefix));
}
