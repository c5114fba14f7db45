import { passageAbout } from '@domain/lists/passage-lists';
import type { RichBlock, RichMarking, RichText } from '@domain/section/rich-text';
import fc from 'fast-check';

/** Any string at all, with a liking for what breaks XML and for what looks like markup or a placeholder. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '\uFFFE',
    '\uFFFF',
    '\uD800',
    '\uDC00',
    '\u0000',
    '\u000B',
    '\u0085',
    '\u2028',
    '\r\n',
    '\t',
    ']]>',
    '&amp;',
  ),
  fc.constantFrom(
    '{list-0}',
    '{\uFFFFbullets-0}',
    '{numbers1-0}',
    '<w:p/>',
    '--',
    '<!--',
    '{{child}}',
    '%1.',
    'x'.repeat(300),
  ),
);

const looks = fc
  .subarray(['bold', 'italic', 'underline', 'strike'] as const)
  .map((types): RichMarking[] => types.map((type) => ({ type })));
const passages = fc
  .option(fc.constantFrom(...passageAbout.options))
  .map((about): RichMarking[] => (about === null ? [] : [{ type: 'passage', attrs: { about } }]));
const marks = fc.option(
  fc.tuple(looks, passages).map((each) => each.flat()),
  { nil: undefined },
);
const textNode = fc.record(
  { type: fc.constant('text' as const), text: anyText, marks },
  { requiredKeys: ['type', 'text'] },
);
const inline = fc.oneof(textNode, fc.constant({ type: 'hardBreak' as const }));
const words = fc.array(inline, { maxLength: 4 });

const { block } = fc.letrec<{ block: RichBlock }>((tie) => {
  const inside = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const items = fc.array(
    inside.map((content) => ({ type: 'listItem' as const, content })),
    { minLength: 1, maxLength: 3 },
  );
  const span = fc.integer({ min: 1, max: 4 });
  const cell = fc.record({
    type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
    attrs: fc.record({
      colspan: span,
      rowspan: span,
      colwidth: fc.option(fc.array(fc.integer({ min: -5, max: 3_000 }), { maxLength: 4 })),
    }),
    content: inside,
  });
  const row = fc.record({ type: fc.constant('tableRow' as const), content: fc.array(cell, { maxLength: 5 }) });
  return {
    block: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.record({ type: fc.constant('paragraph' as const), content: words }),
      fc.record({
        type: fc.constant('heading' as const),
        attrs: fc.record({ level: fc.constantFrom(3 as const, 4 as const) }),
        content: words,
      }),
      fc.record({ type: fc.constant('bulletList' as const), content: items }),
      fc.record({
        type: fc.constant('orderedList' as const),
        attrs: fc.record({ start: fc.integer(), type: fc.constantFrom(null, 'a', 'I', 'odd') }),
        content: items,
      }),
      fc.record({ type: fc.constant('blockquote' as const), content: inside }),
      fc.record({ type: fc.constant('table' as const), content: fc.array(row, { minLength: 1, maxLength: 4 }) }),
    ),
  };
});

/** Rich text as the schema lets it through: broken tables, deep lists, any characters. */
export const anyRichText: fc.Arbitrary<RichText> = fc
  .array(block, { maxLength: 5 })
  .map((content) => ({ type: 'doc' as const, content }));
