import type { RememberedAction } from '../memory/child-history';
import type { DraftAction } from '../section/kinds/actions-section';
import type { CheckSettings } from '../settings/check-settings';
import { personKey } from '../text/person-key';
import { sharedPercent, type WordBag, wordBag } from '../text/word-bag';

type Looked = Pick<DraftAction, 'id' | 'who' | 'what' | 'continues' | 'isNot'>;

/** One word in common is no likeness: "Visit" and "Visit". */
const FEWEST_WORDS = 2;

/** By the action itself and not by its text: nothing of a child is kept once the action is let go. */
const bags = new WeakMap<RememberedAction, WordBag>();

/**
 * The earlier action of this child that a new one is very like (ACT-10): enough shared words, and the same owner or the
 * same verb and object. The likest, and of equals the latest. Null where there is none, where the new one is already
 * linked, and for those a person has said it is not. Done ones and those that another continues are passed over.
 */
export function findLookAlike(
  action: Looked,
  earlier: readonly RememberedAction[],
  { likenessPercent }: Pick<CheckSettings, 'likenessPercent'>,
): RememberedAction | null {
  if ((action.continues ?? null) !== null) return null;
  const bag = wordBag(action.what);
  if (bag.words.size < FEWEST_WORDS) return null;
  const isNot = new Set<string>([action.id, ...(action.isNot ?? [])]);
  const owner = personKey(action.who);
  const alike = earlier
    .filter(({ id, state }) => state !== 'DONE' && state !== 'CONTINUED' && !isNot.has(id))
    .map((each) => ({ each, percent: sharedPercent(bag, bagOf(each)) }))
    .filter(({ percent }) => percent >= likenessPercent)
    .filter(({ each }) => isSameOwner(owner, each) || isSameDeed(bag, bagOf(each)));
  const most = Math.max(...alike.map(({ percent }) => percent));
  return alike.findLast(({ percent }) => percent === most)?.each ?? null;
}

function isSameOwner(owner: string, { who }: RememberedAction): boolean {
  return owner !== '' && owner === personKey(who);
}

/** The verb and its object: the first two words that carry meaning. */
function isSameDeed({ ordered: one }: WordBag, { ordered: other }: WordBag): boolean {
  return one.length > 1 && one[0] === other[0] && one[1] === other[1];
}

function bagOf(action: RememberedAction): WordBag {
  const known = bags.get(action);
  if (known !== undefined) return known;
  const bag = wordBag(action.what);
  bags.set(action, bag);
  return bag;
}
