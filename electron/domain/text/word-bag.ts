/** The words of a text that carry its meaning, each as its stem, in their order. */
export type WordBag = { readonly ordered: readonly string[]; readonly words: ReadonlySet<string> };

const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and any are as at be been before but by can could do does did for from had has have he her hers him his how i if
  in into is it its me my no not of on or our out over she so some than that the their them then there these they this
  those to up us was we were what when where which who why will with would you your about again also back each more
  please s t`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Written without spaces between words: the machine's own dictionary finds them. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Made when the first such text is met: making one takes longer than reading a hundred texts. */
let segmenter: Intl.Segmenter | null = null;

/** Words of a text without stop words, small, in their stems: "Visits the families weekly" is "visit family week". */
export function wordBag(text: string): WordBag {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{M}])/gu, '')
    .replace(/['’]/g, '');
  const ordered = piecesOf(plain)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
  return { ordered, words: new Set(ordered) };
}

function piecesOf(text: string): readonly string[] {
  if (!WITHOUT_SPACES.test(text)) return text.match(WORD) ?? [];
  segmenter ??= new Intl.Segmenter('en-GB', { granularity: 'word' });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment);
}

/** How much two texts share: 100 where they have the same words, 0 where they have none in common. */
export function sharedPercent({ words: one }: WordBag, { words: other }: WordBag): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared += 1;
  return (200 * shared) / (one.size + other.size);
}

const PLAIN = /^[a-z]+$/;
const DOUBLED = /([bdgmnprt])\1$/;
const SHORTEST = 3;
const VERB_ENDINGS = ['ing', 'ed', 'ly'] as const;

/** Enough of a stem that "visit", "visits", "visited" and "visiting" are one word. Letters outside a to z are left alone. */
function stem(word: string): string {
  if (word.length <= SHORTEST || !PLAIN.test(word)) return word;
  const cut = withoutVerbEnding(withoutPlural(inOneSpelling(word)));
  const single = cut.length > SHORTEST && DOUBLED.test(cut) ? cut.slice(0, -1) : cut;
  return single.length > SHORTEST && single.endsWith('e') ? single.slice(0, -1) : single;
}

/** "Organize" and "organise", "analyze" and "analyse". */
function inOneSpelling(word: string): string {
  return word.includes('z') ? word.replace(/([iy])z(e[ds]?|ing|ation)$/, '$1s$2') : word;
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  const ending = VERB_ENDINGS.find((each) => word.endsWith(each));
  return ending === undefined || word.length - ending.length < SHORTEST ? word : word.slice(0, -ending.length);
}
