import { countWords } from '@domain/section/words';

/** How far a reason is: "5 of 8 words", and that it is enough once it is. */
export function enoughWords(text: string, needed: number): string {
  const count = countWords(text);
  return count < needed ? `${String(count)} of ${String(needed)} words` : `${String(count)} words. That is enough.`;
}
