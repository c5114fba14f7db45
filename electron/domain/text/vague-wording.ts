const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
/** What may stand before the first verb of an action: "to", "please", "Priya will". */
const BEGINS = String.raw`(?:^|[.,;:!?\n]|(?<!${LETTER})(?:and|or|then|to|will|please|shall)(?!${LETTER}))\s*`;
/** "Support worker" and "support plan" name a person and a thing; nothing vague is asked of them. */
const NAMES_A_THING = String.raw`(?!\s+(?:workers?|services?|teams?|groups?|plans?|networks?|officers?|staff|assistants?)(?!${LETTER}))`;
const FEW_WORDS = 3;

/**
 * The first vague word that an action begins with or rests on, as it stands there; null for none (ACT-04). A single
 * word counts where an action or a part of it begins ("Continue to…", "Ask the school to monitor…") and in an action of
 * three words or fewer; one of several words ("where possible") counts anywhere.
 */
export function vagueWording(text: string, vagueWords: readonly string[]): string | null {
  const line = text.normalize('NFC');
  const isShort = line.trim().split(/\s+/).length <= FEW_WORDS;
  const found = vagueWords
    .map((word) => new RegExp(patternOf(word.trim(), isShort), 'iu').exec(line))
    .filter((match) => match !== null)
    .toSorted((one, other) => one.index - other.index);
  return found[0]?.groups?.['word'] ?? null;
}

function patternOf(word: string, isShort: boolean): string {
  const isPhrase = /\s/.test(word);
  const start = isPhrase || isShort ? `(?<!${LETTER})` : BEGINS;
  const body = isPhrase ? escaped(word).replace(/\s+/g, String.raw`\s+`) : inflected(word);
  return `${start}(?<word>${body})(?!${LETTER})${isPhrase ? '' : NAMES_A_THING}`;
}

/** "Monitor", "monitors", "monitored", "monitoring"; "continue", "continuing". */
function inflected(word: string): string {
  const stem = escaped(word.replace(/e$/i, ''));
  return word.toLowerCase().endsWith('e') ? `${stem}(?:es?|ed|ing)` : `${stem}(?:s|ed|ing)?`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
