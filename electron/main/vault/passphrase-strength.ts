import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary, translations } from '@zxcvbn-ts/language-en';

export type Strength = { readonly score: number; readonly isAcceptable: boolean; readonly advice: string[] };

/** Twelve characters, as Cyber Essentials asks where nothing else limits guessing; and hard to guess as well. */
const LEAST_CHARACTERS = 12;
const LEAST_SCORE = 3;
/** The estimator's time grows with the square of the length; nobody's hundredth character makes it guessable. */
const LOOKED_AT = 100;

/** Words anybody would try first against this app and the people who use it. */
const WORDS_OF_THE_TRADE = [
  'throughline',
  'supervision',
  'safeguarding',
  'childrens',
  'children',
  'services',
  'social',
  'worker',
  'socialwork',
  'manager',
  'council',
  'signs',
  'safety',
  'danger',
  'passphrase',
  'colour',
  'favourite',
] as const;

/** The estimator speaks American and of passwords; these are its sentences in our words. */
const OUR_WORDS = {
  ...translations,
  warnings: {
    ...translations.warnings,
    topTen: 'Almost everybody tries this first.',
    topHundred: 'This is one of the passwords tried first.',
    userInputs: 'Leave out names and words from your work.',
  },
  suggestions: {
    ...translations.suggestions,
    allUppercase: 'Use capitals for some letters, not for all.',
    capitalization: 'Use capitals in more places than the first letter.',
    useWords: 'Use four or more words that do not belong together.',
    noNeed: 'Four or more unusual words are enough; figures and symbols are not needed.',
  },
};

const estimator = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: { ...commonDictionary, ...englishDictionary },
  translations: OUR_WORDS,
});

/**
 * How hard a passphrase is to guess, from 0 to 4, with advice in plain English. `knownWords` are names an attacker
 * would know: the manager's, the service's, the town's.
 */
export function assessPassphrase(passphrase: string, knownWords: readonly string[]): Strength {
  const known = knownWords.flatMap(waysToWrite).filter((word) => word.length > 2);
  const words = passphrase.normalize('NFKC');
  const { score, feedback } = estimator.check(words.slice(0, LOOKED_AT), [...WORDS_OF_THE_TRADE, ...known]);
  const isLongEnough = [...words].length >= LEAST_CHARACTERS;
  const isAcceptable = isLongEnough && score >= LEAST_SCORE;
  const said = [feedback.warning, ...feedback.suggestions].filter((line): line is string => Boolean(line));
  return { score, isAcceptable, advice: isAcceptable ? [] : adviceOf(isLongEnough, said) };
}

/** "Helen Marsh" is also typed as "helenmarsh", and as either name. */
function waysToWrite(name: string): string[] {
  const words = name.split(/\s+/);
  return [name, words.join(''), ...words];
}

function adviceOf(isLongEnough: boolean, said: readonly string[]): string[] {
  const length = isLongEnough ? [] : [`Use at least ${LEAST_CHARACTERS} characters.`];
  const usual = said.length === 0 ? ['Use four or more words that do not belong together.'] : said;
  return [...length, ...usual];
}
