import type { RecordContent } from '../../record/record';
import type { CheckSettings } from '../../settings/check-settings';
import { findPhrases, isQuotedAt, type PhraseHit } from '../../text/phrases';
import { defineRule, type Gap } from '../define-rule';
import { type PlacedText, placedTexts } from '../placed-texts';

/** Where words must be the family's: statements, goals, and what is written about the child. */
const KINDS: ReadonlySet<string> = new Set(['DANGER_STATEMENTS', 'GOALS', 'CHILD_VOICE']);
const KEYS: ReadonlySet<string> = new Set(['dayInLife', 'child']);

/**
 * SOS-05, domain brief 4c: the trade's shorthand where a family reads what we are worried about. Words that somebody is
 * quoted with stay as they were said, and so do longer words that mean something else ("eye contact").
 */
export const sos05 = defineRule({
  code: 'SOS-05',
  strength: 'WARN',
  title: 'Worries and goals are in plain words',
  finding: 46,
  gaps: (content, { settings }) => textsFor(content).flatMap((placed) => gapsIn(placed, settings)),
});

function textsFor(content: RecordContent): readonly PlacedText[] {
  return placedTexts(content).filter(({ section: { kind, key } }) => KINDS.has(kind) || KEYS.has(key));
}

function gapsIn({ place, text }: PlacedText, { shorthand }: CheckSettings): Gap[] {
  const sayings = shorthand.map(({ say }) => say);
  const found = findPhrases(text, sayings).filter(({ start }) => !isQuotedAt(text, start));
  const said = [...new Set(found.filter((hit) => !meansElse(text, hit, shorthand)).map(({ phrase }) => phrase))];
  if (said.length === 0) return [];
  const words = said.map((say) => `“${say}” (${shorthand.find((each) => each.say === say)?.instead ?? ''})`);
  return [{ place, message: `Could this be said in plain words? ${words.join('; ')}.` }];
}

function meansElse(text: string, hit: PhraseHit, shorthand: CheckSettings['shorthand']): boolean {
  const unless = shorthand.find(({ say }) => say === hit.phrase)?.unless ?? [];
  return findPhrases(text, unless).some(({ start, end }) => start <= hit.start && hit.end <= end);
}
