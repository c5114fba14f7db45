import type { RichBlock } from '@domain/section/rich-text';
import { bullets, h, numbers, p, quote, table, td } from './rich';

/** Each shape of list: those of the golden files pandoc keeps for Word, and what people paste. */
export const LIST_TEXTS: Readonly<Record<string, readonly RichBlock[]>> = {
  'lists of both kinds': [
    bullets('Milk', [p('Bread'), bullets('brown', [p('white'), numbers(1, 'a', 'sliced', 'whole')])], 'Eggs'),
    numbers(1, '1', 'First', [p('Second'), numbers(1, 'a', 'of two'), bullets('a point')], 'Third'),
  ],
  'lists that start again': [
    numbers(1, '1', 'One', 'Two', 'Three'),
    p('Between them.'),
    numbers(1, '1', 'One again', 'Two again'),
    h(3, 'Another part'),
    numbers(1, '1', 'And one more'),
  ],
  'lists that go on': [
    numbers(1, '1', 'One', 'Two'),
    p('A remark.'),
    numbers(3, '1', 'Three', [p('Four'), p('with a second paragraph'), p('and a third')], 'Five'),
  ],
  'several first numbers': [
    numbers(4, '1', 'Four', 'Five'),
    numbers(3, 'a', 'c', 'd'),
    numbers(25, 'A', 'Y', 'Z', 'AA', 'BB'),
    numbers(9, 'i', 'ix', 'x'),
    numbers(48, 'I', 'XLVIII', 'XLIX', 'L'),
    numbers(0, '1', 'Nought', 'One'),
    numbers(32_767, '1', 'The last number that Word knows'),
  ],
  'eight deep': [nested(8, false), nested(8, true)],
  'deeper than Word counts': [nested(12, false), nested(12, true)],
  'items of more than words': [
    bullets(
      [h(4, 'A heading in an item'), p('and words')],
      [table([td('Only'), td('a table')])],
      [bullets('A list at once')],
      [quote(p('“Said, in an item.”'), numbers(1, 'i', 'and counted'))],
    ),
  ],
  'a list in a quotation': [quote(p('“I said it.”'), bullets('one', 'two'), numbers(2, '1', 'counted from two'))],
};

function nested(deep: number, isNumbered: boolean): RichBlock {
  const words = `${deep} more`;
  const item = deep === 1 ? [p(words)] : [p(words), nested(deep - 1, isNumbered)];
  return isNumbered ? numbers(2, deep % 2 === 0 ? '1' : 'a', item, 'and beside it') : bullets(item, 'and beside it');
}
