import type { RichBlock, RichInline, RichMark } from '@domain/section/rich-text';
import { h, p, runs } from './rich';

const MARKS: readonly RichMark[] = ['bold', 'italic', 'underline', 'strike'];

/** Marks, headings and every kind of character that has ever broken a document. */
export const WORD_TEXTS: Readonly<Record<string, readonly RichBlock[]>> = {
  'every mark and every two of them': [
    runs(...MARKS.map((each) => marked([each])), ...pairs().map(marked), marked(MARKS)),
  ],
  'line ends and tabs': [
    runs(
      { type: 'text', text: 'One' },
      { type: 'hardBreak' },
      { type: 'hardBreak' },
      { type: 'text', text: 'three\twith a tab' },
    ),
    p('\tbegins with a tab, ends with a space '),
    p('two  spaces and\u00a0one that does not break'),
  ],
  'headings in a text': [
    h(3, 'Larger'),
    p('under it'),
    h(4, 'smaller'),
    p('under that'),
    h(3, 'Larger again'),
    h(4, 'smaller'),
  ],
  'only small headings': [h(4, 'Small on its own'), p('and words')],
  'names from right to left': [
    p('His aunt محمد بن علي rang on Monday; his teacher is רחל כהן (Year 2).'),
    p('قالت: أنا بخير.'),
    p('שלום, אמא!'),
    runs(
      { type: 'text', text: 'Called ' },
      { type: 'text', text: 'فاطمة', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' at home.' },
    ),
  ],
  'scripts, signs and emoji': [
    p('Łukasz, Zoë, Siân, Nguyễn Thị Hương, Ἀθηνᾶ, Ольга, 李小龍, 이서연, नमस्ते, ไทย, Ọlá'),
    p('👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 e\u0301 £ € ½ “quoted” ‘so’ – — … • ✓ ☐ ©'),
    p('<w:t>&amp; "tags" \' & ]]> {name-0} %1. {{field}}'),
  ],
  'characters no page can hold': [
    p('before \u0000\u0001\u0008\u000b\u000c\u000e\u001b\u001f after'),
    p('half \ud83d of a pair, the other \udc4d half, \ufffe and \uffff'),
    p('zero\u200bwidth, soft\u00adhyphen, joiner\u200d, mark\u200f, order\ufeff'),
  ],
  'one word as long as a page': [p(`a${'interminable'.repeat(400)}z`)],
  'five thousand words': Array.from({ length: 50 }, (_, index) =>
    p(`Paragraph ${index} ${'and a hundred words of it '.repeat(17)}`),
  ),
};

function marked(marks: readonly RichMark[]): RichInline {
  return { type: 'text', text: ` ${marks.join(' and ')}`, marks: marks.map((type) => ({ type })) };
}

function pairs(): RichMark[][] {
  return MARKS.flatMap((one, index) => MARKS.slice(index + 1).map((other) => [one, other]));
}
