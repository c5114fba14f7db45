import { type Random, seededRandom } from './seeded-random';

/** The commonest words of English prose, the commonest first; after them come made-up ones, ever rarer. */
const COMMON = `the to and of a was that in with for is her she he his on not has be at had have they as it said from
  will but who about are when by been there this mum we their school home were which an or what one dad also who's
  after would last week worker visit plan told if feels police sleeps`.split(/\s+/);
const STARTS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'v',
  'w',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const ENDS = ['n', 'r', 'll', 'st', 'd', 'nt', 'm', 'sh', 'ck', 'ly'];

const VOCABULARY_SIZE = 40_000;
/** A word is drawn by looking up a place in this table, in which a common word has many places. */
const TABLE_SIZE = 1_048_576;

export type Words = {
  /** So many words as one sentence or more, with capitals and full stops. */
  readonly prose: (count: number) => string;
  /** The word that is the n-th commonest, counted from 0. */
  readonly ofRank: (rank: number) => string;
};

const vocabulary = makeVocabulary();
const table = makeTable();

/** Words as in real prose: the n-th commonest comes up about 1/n as often as the commonest (Zipf). */
export function seededWords(random: Random): Words {
  const word = () => vocabulary[table[random.below(TABLE_SIZE)] ?? 0] ?? 'the';
  return { prose: (count) => inSentences(count, word), ofRank: (rank) => vocabulary[rank] ?? 'the' };
}

function inSentences(count: number, word: () => string): string {
  const words: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const text = word();
    const isFirst = place % 14 === 0;
    const isLast = place % 14 === 13 || place === count - 1;
    words.push((isFirst ? text.charAt(0).toUpperCase() + text.slice(1) : text) + (isLast ? '.' : ''));
  }
  return words.join(' ');
}

function makeVocabulary(): readonly string[] {
  const random = seededRandom(1);
  const words = new Set(COMMON);
  const syllable = () => `${STARTS[random.below(STARTS.length)]}${MIDDLES[random.below(MIDDLES.length)]}`;
  while (words.size < VOCABULARY_SIZE) {
    const syllables = Array.from({ length: 1 + random.below(3) }, syllable);
    words.add(`${syllables.join('')}${ENDS[random.below(ENDS.length)]}`);
  }
  return [...words];
}

function makeTable(): Uint16Array {
  const weights = Array.from({ length: VOCABULARY_SIZE }, (_, rank) => 1 / (rank + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const places = new Uint16Array(TABLE_SIZE);
  let place = 0;
  let sum = 0;
  for (const [rank, weight] of weights.entries()) {
    sum += weight;
    const end = Math.round((sum / total) * TABLE_SIZE);
    places.fill(rank, place, end);
    place = end;
  }
  return places;
}
