/** A phrase of a list that stands in a text: as the list has it, as it was written, and where. */
export type PhraseHit = {
  readonly phrase: string;
  readonly said: string;
  readonly start: number;
  readonly end: number;
};

type Pattern = { readonly matches: RegExp; readonly each: readonly (readonly [RegExp, string])[] };

/** Lists are few and texts are many: each list is made into expressions once. */
const PATTERNS = new Map<string, readonly Pattern[]>();
const MOST_PATTERNS = 64;
/** A text that says a thing a hundred times has said it; looking around each of twenty thousand would take seconds. */
const MOST_HITS = 100;
/** No sentence that anybody reads is longer, in letters to either side. */
const LONGEST_HALF = 600;

/** Letters, digits and marks go on with a word, and so does a hyphen with a letter behind it: "non-contact" is another word. */
const NOT_WITHIN_BEFORE = String.raw`(?<![\p{L}\p{N}\p{M}])(?<![\p{L}\p{N}][-‐‑])`;
const NOT_WITHIN_AFTER = String.raw`(?![\p{L}\p{N}\p{M}])(?![-‐‑][\p{L}\p{N}])`;

/** Words that are written in two ways in England, and what is typed instead of what a list has. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/['’]/g, "['’]"],
  [/[-‐‑]/g, String.raw`[-‐‑\s]?`],
  [/\bwill\s+not\b/gi, String.raw`(?:will\s+not|won['’]t)`],
  [/\b(must|should|could|would|did|does|is|was)\s+not\b/gi, String.raw`$1(?:\s+not|n['’]t)`],
  [/\bdo\s+not\b/gi, String.raw`do(?:\s+not|n['’]t)`],
  [/\bcannot\b/gi, String.raw`(?:cannot|can\s+not|can['’]t)`],
  [/(behavi|hon|fav|neighb|lab|col)our/gi, '$1ou?r'],
  [/([a-z]{3})is(e|ed|es|ing|ation)\b/gi, '$1i[sz]$2'],
  [/judgement/gi, 'judge?ment'],
  [/ +/g, String.raw`[\s‐‑-]+`],
];

/**
 * Where phrases of a list stand in a text as whole words: whatever their case, with their plural, in either British
 * spelling and with either apostrophe. An acronym ("LAC", "DoL") is found in its own capitals only, because "lac" and
 * "dol" may be part of anything. In the order of the text; of phrases that begin at one place, the longest.
 */
export function findPhrases(text: string, phrases: readonly string[]): readonly PhraseHit[] {
  if (text.length < 2) return [];
  return patternsOf(phrases)
    .flatMap((pattern) => hitsOf(text, pattern))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** True where any of the phrases stands in the text. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  return findPhrases(text, phrases).length > 0;
}

function hitsOf(text: string, { matches, each }: Pattern): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const { 0: said, index } of text.matchAll(matches)) {
    const phrase = each.find(([whole]) => whole.test(said))?.[1];
    if (phrase !== undefined) hits.push({ phrase, said, start: index, end: index + said.length });
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
}

const ACRONYM = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}\p{N}*$/u;

function patternsOf(phrases: readonly string[]): readonly Pattern[] {
  const key = phrases.join('\n');
  const known = PATTERNS.get(key);
  if (known !== undefined) return known;
  const listed = phrases.map(oneGapEach).filter((phrase) => HAS_LETTERS.test(phrase));
  const acronyms = listed.filter((phrase) => ACRONYM.test(phrase));
  const others = listed.filter((phrase) => !ACRONYM.test(phrase));
  const made = [madeOf(acronyms, 'u'), madeOf(others, 'iu')].flatMap((pattern) => pattern ?? []);
  // Services change their lists rarely; the bound only keeps a long-lived window from growing.
  if (PATTERNS.size >= MOST_PATTERNS) PATTERNS.clear();
  PATTERNS.set(key, made);
  return made;
}

const HAS_LETTERS = /[\p{L}\p{N}]/u;

/** Two gaps side by side would share out the blanks of a text between them in more ways than can ever be tried. */
function oneGapEach(phrase: string): string {
  return phrase.replace(/[\s‐‑-]{2,}/g, ' ').trim();
}

function madeOf(phrases: readonly string[], flags: 'u' | 'iu'): Pattern | null {
  if (phrases.length === 0) return null;
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  const sources = longestFirst.map(sourceOf);
  return {
    matches: new RegExp(`${NOT_WITHIN_BEFORE}(?:${sources.join('|')})${NOT_WITHIN_AFTER}`, `g${flags}`),
    each: longestFirst.map((phrase, at) => [new RegExp(`^(?:${sources[at] ?? ''})$`, flags), phrase] as const),
  };
}

function sourceOf(phrase: string): string {
  const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  if (ACRONYM.test(phrase)) return `${escaped}s?`;
  const varied = VARIANTS.reduce((source, [from, to]) => source.replace(from, to), escaped);
  return /\p{L}$/u.test(phrase) && !/s$/i.test(phrase) ? `${varied}s?` : varied;
}

const ENDS_A_SENTENCE = /[.!?…]+["”’)]*\s|[\n;]/g;

/** The sentence around a hit: what stands before the hit in it, and what stands after. */
export function sentenceAround(text: string, { start, end }: PhraseHit): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - LONGEST_HALF), start);
  let from = 0;
  for (const { 0: mark, index } of left.matchAll(ENDS_A_SENTENCE)) from = index + mark.length;
  const rest = text.slice(end, end + LONGEST_HALF);
  const next = rest.search(ENDS_A_SENTENCE);
  return { before: left.slice(from), after: next < 0 ? rest : rest.slice(0, next + 1) };
}

const IN_QUOTES =
  /“[^”]*(?:”|$)|"[^"]*(?:"|$)|(?<![\p{L}\p{N}])[‘'][^‘’'\n]*(?:['’][\p{L}][^‘’'\n]*)*['’](?![\p{L}\p{N}])/gu;

/** True for words that somebody is quoted with: they are theirs, and stand as they were said. */
export function isQuotedAt(text: string, position: number): boolean {
  for (const { 0: words, index } of text.matchAll(IN_QUOTES)) {
    if (index > position) return false;
    if (position < index + words.length) return true;
  }
  return false;
}
