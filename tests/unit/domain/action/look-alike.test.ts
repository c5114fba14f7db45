import { findLookAlike } from '@domain/action/look-alike';
import { actionId } from '@domain/identifiers';
import type { RememberedAction } from '@domain/memory/child-history';
import { describe, expect, test } from 'vitest';
import { day, rememberedAction } from '../../../support/checked-record';
import { exampleAction } from '../../../support/example-record';
import { idOf } from '../../../support/tobin-words';

const settings = { likenessPercent: 70 };
const earlier = rememberedAction();
const look = (what: string, who = 'Priya Castell', among: readonly RememberedAction[] = [earlier]) =>
  findLookAlike(exampleAction({ what, who }), among, settings);

describe('an action set again', () => {
  test.each<[string, string, string]>([
    ['word for word', 'Find Dean Rooke and ask what he can offer', 'Priya Castell'],
    ['in other forms of the words', 'Finding Dean Rooke; ask what he could offer.', 'PRIYA CASTELL'],
    ['in another order, by the same person', 'Ask what Dean Rooke can offer, find him', 'Priya Castell, social worker'],
    ['by another person, same verb and object', 'Find Dean Rooke and ask what he can offer', 'Marian Oduya'],
  ])('%s', (_name, what, who) => expect(look(what, who)?.id).toBe(earlier.id));

  test.each<[string, string, string]>([
    ['another deed', 'Ring the school about Mondays', 'Priya Castell'],
    ['one word in common', 'Find', 'Priya Castell'],
    ['nothing', '', 'Priya Castell'],
    ['stop words only', 'and then what if he can', 'Priya Castell'],
    [
      'other words in the middle of longer work',
      'Find a swimming club near school and ask what it costs',
      'Priya Castell',
    ],
    ['alike, of another person and another verb', 'Ask what Dean Rooke can offer, find him', 'Marian Oduya'],
  ])('is not: %s', (_name, what, who) => expect(look(what, who)).toBeNull());

  test('"organise" and "organize", "visit" and "visits" are the same', () => {
    const among = [rememberedAction({ what: 'Organize weekly visits with Nan’s neighbours' })];
    expect(look('Organise a weekly visit with Nan’s neighbour', 'Priya Castell', among)).not.toBeNull();
  });

  test.each([
    ['Cyrillic', 'Знайти тата Діна і запитати, що він може'],
    ['Arabic', 'البحث عن والد توبن وسؤاله عما يمكنه تقديمه'],
    ['Chinese', '找到托宾的父亲并询问他能提供什么帮助'],
    ['with emoji and marks', 'Créer un café 👩‍👧 pour Zoë Ångström'],
  ])('in other scripts: %s', (_name, what) => {
    expect(look(what, 'Priya Castell', [rememberedAction({ what })])).not.toBeNull();
    expect(look('找一所学校参加游泳课程', 'Priya Castell', [rememberedAction({ what })])).toBeNull();
  });

  test('the likest is found, of equals the latest', () => {
    const near = rememberedAction({ id: actionId.parse(idOf(1)), what: 'Find Dean Rooke and ask his mother to offer' });
    const twin = rememberedAction({ id: actionId.parse(idOf(2)), agreedOn: day('2026-10-12') });
    expect(look(earlier.what, 'Priya Castell', [near, earlier, twin])?.id).toBe(twin.id);
  });

  test('not itself, not what is done or continued, but what was put away as no longer needed', () => {
    const own = rememberedAction({ id: actionId.parse(exampleAction().id) });
    expect(look(earlier.what, 'Priya Castell', [own])).toBeNull();
    expect(look(earlier.what, 'Priya Castell', [rememberedAction({ state: 'DONE' })])).toBeNull();
    expect(look(earlier.what, 'Priya Castell', [rememberedAction({ state: 'CONTINUED' })])).toBeNull();
    expect(look(earlier.what, 'Priya Castell', [rememberedAction({ state: 'NO_LONGER_NEEDED' })])).not.toBeNull();
  });

  test('two people of the same name cannot be told apart; an owner left out is nobody', () => {
    expect(look('Ask what Dean Rooke can offer, find him', '')).toBeNull();
  });

  test('the service says how like is like', () => {
    const what = 'Find Dean Rooke and ask his mother to offer';
    expect(findLookAlike(exampleAction({ what }), [earlier], { likenessPercent: 100 })).toBeNull();
    expect(findLookAlike(exampleAction({ what }), [earlier], { likenessPercent: 60 })).not.toBeNull();
  });

  test('a text of twenty thousand words is read to its end', () => {
    const what = 'Nan rings the school about breakfast and swimming '.repeat(2_500);
    expect(look(what, 'Priya Castell', [rememberedAction({ what })])).not.toBeNull();
  });
});
