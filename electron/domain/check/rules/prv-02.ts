import type { RecordContent } from '../../record/record';
import { isBlank } from '../../section/words';
import type { CheckSettings } from '../../settings/check-settings';
import { findPhrases, isQuotedAt, type PhraseHit, sentenceAround } from '../../text/phrases';
import { defineRule } from '../define-rule';
import type { Place } from '../finding';
import { type PlacedText, placedTexts } from '../placed-texts';

const ADDRESSED = ['you', 'your', 'yours', "you're", "you've"];
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** Of somebody else: "her mother’s anxiety" is not the worker's. */
const SOMEBODY_ELSES =
  /^(?:mothers?|mums?|mams?|fathers?|dads?|parents?|carers?|partners?|nan|gran|grand\p{L}+|aunt\p{L}*|uncles?|sisters?|brothers?|child|children|family|school|teachers?|she|he|they)(?:['’]s)?$/iu;

/**
 * PRV-02, domain brief: the worker's own life belongs in personal supervision and not on a child's file. A word counts
 * near the worker's name, or near "you", where nobody else is named between the two. What somebody is quoted with, and
 * what the child says, is theirs.
 */
export const prv02 = defineRule({
  code: 'PRV-02',
  strength: 'WARN',
  title: 'The worker’s own life is not on the child’s file',
  finding: 39,
  gaps: (content, context) => {
    return ownLifeSentences(content, context.settings).map(({ place, said }) => ({
      place,
      message: `“${said}” may be about the worker’s own life. Would it be better in personal supervision?`,
    }));
  },
});

/** The first such word of each piece of writing, with the sentence it stands in: what would be moved. */
export function ownLifeSentences(
  content: RecordContent,
  settings: CheckSettings,
): readonly { readonly place: Place; readonly said: string; readonly sentence: string }[] {
  if (content.type === 'PERSONAL') return [];
  const names = [...workerNames(content), ...ADDRESSED];
  return placedTexts(content)
    .filter(({ section }) => section.kind !== 'CHILD_VOICE')
    .flatMap((placed) => {
      const hit = ownLifeWord(placed, names, settings);
      if (hit === null) return [];
      const { before, after } = sentenceAround(placed.text, hit);
      return [{ place: placed.place, said: hit.said, sentence: `${before}${hit.said}${after}`.trim() }];
    });
}

/** The whole name and the forename; a forename that is the child's too tells nothing. */
function workerNames({ header, child }: RecordContent): readonly string[] {
  const whole = header.supervisee.trim();
  const forename = whole.split(/\s+/)[0] ?? '';
  const isChilds = forename.toLowerCase() === child.forename.trim().toLowerCase();
  return [whole, isChilds ? '' : forename].filter((name) => !isBlank(name) && name.length > 1);
}

function ownLifeWord({ text }: PlacedText, names: readonly string[], settings: CheckSettings): PhraseHit | null {
  const hit = findPhrases(text, settings.ownLifeWords).find(
    (each) => !isQuotedAt(text, each.start) && isNearWorker(text, each, { names, within: settings.ownLifeNearWords }),
  );
  return hit ?? null;
}

type Near = { readonly names: readonly string[]; readonly within: number };

function isNearWorker(text: string, hit: PhraseHit, { names, within }: Near): boolean {
  const { before, after } = sentenceAround(text, hit);
  const nameBefore = findPhrases(before, names).at(-1);
  const nameAfter = findPhrases(after, names)[0];
  return (
    (nameBefore !== undefined && isTheirs(before.slice(nameBefore.end), within)) ||
    (nameAfter !== undefined && isTheirs(after.slice(0, nameAfter.start), within))
  );
}

/** Few words stand between, and none of them is another person. */
function isTheirs(between: string, within: number): boolean {
  const words = between.match(WORD) ?? [];
  return words.length <= within && !words.some((word) => SOMEBODY_ELSES.test(word) || /^\p{Lu}\p{Ll}/u.test(word));
}
