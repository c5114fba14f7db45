/** A letter that is read from right to left. */
const LETTER = String.raw`(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]`;
const RIGHT_TO_LEFT = new RegExp(LETTER, 'u');
const OTHER_LETTER = new RegExp(String.raw`(?!${LETTER})\p{L}`, 'u');
/** From the first such letter to the last before any other letter, with the spaces, points and digits between them. */
const STRETCH = new RegExp(String.raw`${LETTER}(?:[^\p{L}\t]*${LETTER})*\p{M}*`, 'gu');
const HEBREW = /\p{Script=Hebrew}/u;

/** A stretch of text that is read in one direction. */
export type Stretch = { readonly text: string; readonly isRightToLeft: boolean };

/** Whether every letter of a text, and there are some, is read from right to left. */
export function isAllRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) && !OTHER_LETTER.test(text);
}

/**
 * A text in stretches of one direction, so that an Arabic or Hebrew name reads rightly inside an English line. Put
 * together they are the text again.
 */
export function stretchesOf(text: string): Stretch[] {
  if (isAllRightToLeft(text)) return [{ text, isRightToLeft: true }];
  const stretches: Stretch[] = [];
  let done = 0;
  const upTo = (end: number) => {
    if (end > done) stretches.push({ text: text.slice(done, end), isRightToLeft: false });
  };
  for (const { 0: found, index } of text.matchAll(STRETCH)) {
    upTo(index);
    stretches.push({ text: found, isRightToLeft: true });
    done = index + found.length;
  }
  upTo(text.length);
  return stretches;
}

/** The language such a stretch is checked and read out in. */
export function languageOf(text: string): 'he-IL' | 'ar-SA' {
  return HEBREW.test(text) ? 'he-IL' : 'ar-SA';
}
