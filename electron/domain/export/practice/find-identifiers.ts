import { findReferences } from '../without-references';
import type { Finder } from './replacement';

/* What says who or where somebody is without being a name: each becomes a word in brackets that says what stood there. */

const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NOT_AFTER = String.raw`(?![\p{L}\p{N}])`;

function whole(source: string, flags = 'gu'): RegExp {
  return new RegExp(`${NOT_BEFORE}(?:${source})${NOT_AFTER}`, flags);
}

/** Most are said in one way only; each is bounded, so that no text takes long. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}/gu, '(e-mail)'],
  [/(?:https?:\/\/|www\.)[^\s<>"]{1,500}/giu, '(web address)'],
  [/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,40}/gu, '(user name)'],
];

const ANY_DAY = String.raw`(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[\s./-]{1,3}(?:of\s)?(?:\d{1,2}|\p{L}{3,9})[\s./,-]{1,3}\d{2,4})`;
/** Also of people the store knows nothing of: "born 3 March 1990", "DOB 3/3/90". */
const BIRTHS: readonly (readonly [RegExp, string])[] = [
  [
    whole(String.raw`(?:born(?:\son)?|d\.?o\.?b\.?:?|date\sof\sbirth:?|due\sdate:?)\s{1,2}${ANY_DAY}`, 'giu'),
    '(date of birth)',
  ],
];

const PHONES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}+])(?:\+44[\s(0)-]{0,5}|\(?0)\d(?:[\s()–-]{0,2}\d){7,10}(?!\d)/gu, '(phone number)'],
];

/** "7 Mill Lane", "flat 3, 12 Harbour View", "Mill Lane": without a number only by words that are a street's and nothing else. */
const STREET =
  'Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Grove|Gardens|Square|Mews|Rd|Ave|Cres|Ln|Way|Place|Court|Row|Rise|Walk|View|Hill|Park|House|Green|Parade';
const ONLY_A_STREET = 'Road|Street|Lane|Avenue|Close|Crescent|Terrace|Grove|Gardens|Mews|Rd|Ave|Cres';
const ALSO_IN_SMALL = 'road|street|lane|avenue|crescent|terrace|grove|mews';
const CAPITAL_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
/** "2 cars in the road" is no address. */
const STREET_WORD = String.raw`(?!(?:an?|and|at|by|down|for|from|her|his|in|more|my|of|on|or|our|over|that|the|their|this|to|up|with)\s)[\p{L}'’-]{2,30}`;
const HOUSE = String.raw`(?:(?:[Ff]lat|[Uu]nit|[Aa]partment)\s{1,2}\d{1,4}[a-z]?,?\s{1,2})?\d{1,4}[A-Za-z]?,?\s{1,2}`;

const PLACES: readonly (readonly [RegExp, string])[] = [
  [whole(String.raw`[A-Za-z]{1,2}\d[A-Za-z\d]?\s{0,2}\d[A-Za-z]{2}`), '(postcode)'],
  [whole(String.raw`${HOUSE}(?:${CAPITAL_WORD}\s{1,2}){1,3}(?:${STREET})`), '(address)'],
  [whole(String.raw`${HOUSE}(?:${STREET_WORD}\s{1,2}){1,2}(?:${ALSO_IN_SMALL})`, 'giu'), '(address)'],
  [whole(String.raw`[Ff]lat\s{1,2}\d{1,4}[a-z]?,?\s{1,2}(?:${CAPITAL_WORD}\s{1,2}){1,3}(?:${STREET})`), '(address)'],
  [whole(String.raw`(?:${CAPITAL_WORD}\s{1,2}){1,3}(?:${ONLY_A_STREET})`), '(address)'],
];

/** The name of a school with the word that makes it one; "the School" and "his Nursery" name none. */
const NO_SCHOOL_NAME = 'The|A|An|His|Her|Their|Our|My|This|That|At|In|To|From|New|Old|Each|Every|Both|After|Before';
const SCHOOL_NAME = String.raw`(?:(?!(?:${NO_SCHOOL_NAME})\s)(?:St\.?\s{1,2})?${CAPITAL_WORD}\s{1,2}){1,4}`;
const SCHOOL_KIND =
  '(?:(?:C\\.?\\s?of\\s?E\\.?|CofE|RC|Catholic|Community|Church|Primary|Secondary|Infants?|Junior|Middle|High|Grammar|First|Special)\\s{1,2}){0,3}(?:School|Academy|College|Nursery|Pre-?[Ss]chool|Playgroup|Primary|Infants|Juniors|Sixth Form)';
const SCHOOLS: readonly (readonly [RegExp, string])[] = [[whole(SCHOOL_NAME + SCHOOL_KIND), '(school)']];

/** Five figures and more in one, or letters and figures together as case, court and health numbers are. */
const LONG_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [whole(String.raw`\p{Lu}{1,5}[-/ ]?\d{2}\p{Lu}\d{4,8}`), '(number)'],
  [whole(String.raw`\p{Lu}{1,5}[-/]?\d{4,12}(?:[-/]\d{1,6})?\p{L}{0,2}`), '(number)'],
  [whole(String.raw`\d{3}[ -]\d{3}[ -]\d{4}`), '(number)'],
  [whole(String.raw`(?<![£€$.,-])\d{5,14}(?:[-/]\d{1,6})?`), '(number)'],
];

function finderOf(patterns: readonly (readonly [RegExp, string])[]): Finder {
  return (text) =>
    patterns.flatMap(([pattern, instead]) =>
      [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ start: index, end: index + said.length, instead })),
    );
}

/** What is looked for in every pack, in this order; the first to find something has it. */
export const IDENTIFIER_FINDERS: readonly Finder[] = [...PLAIN, ...BIRTHS, ...PHONES, ...PLACES, ...SCHOOLS].map(
  (each) => finderOf([each]),
);

/** After everything that is known by itself has gone. */
export const NUMBER_FINDERS: readonly Finder[] = LONG_NUMBERS.map((each) => finderOf([each]));

/** Case references of children of the store. */
export function referenceFinder(references: ReadonlySet<string>): Finder {
  return (text) => findReferences(text, references).map(({ start, end }) => ({ start, end, instead: '(case number)' }));
}

/** Numbers that are known word for word, such as a record's own, and what is said instead. */
export function exactFinder(known: ReadonlyMap<string, string>): Finder {
  const insteadOf = new Map([...known].map(([said, instead]) => [said.toLowerCase(), instead]));
  const sources = [...insteadOf.keys()].map((said) => said.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  if (sources.length === 0) return () => [];
  const any = whole(sources.join('|'), 'giu');
  return (text) =>
    [...text.matchAll(any)].map(({ 0: said, index }) => ({
      ...{ start: index, end: index + said.length },
      instead: insteadOf.get(said.toLowerCase()) ?? '(number)',
    }));
}
