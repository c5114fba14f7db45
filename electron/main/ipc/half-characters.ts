/** True where any text in it holds half a character, which cannot be read back. JSON writes one as \ud83d; somebody who types a backslash has two of them there. */
export function hasHalfCharacters(said: unknown): boolean {
  return /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(said));
}
