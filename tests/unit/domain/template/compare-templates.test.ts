import { movedKeys } from '@domain/template/compare/moved-keys';
import { compareTemplates, type TemplateChange } from '@domain/template/compare-templates';
import { shippedTemplates } from '@domain/template/shipped-templates';
import type { SectionDraft, TemplateDraft } from '@domain/template/template-draft';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallForm, smallSection } from '../../../support/small-form';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => smallSection(key)) as [
  SectionDraft,
  SectionDraft,
  SectionDraft,
  SectionDraft,
];
const before = smallForm([a, b, c, d]);

const said = ({ kind, section, title, details }: TemplateChange): string =>
  [`${kind} ${section} ${title}`, ...details.map((each) => `${each.label}: ${each.before} > ${each.after}`)].join(
    ' | ',
  );
const compared = (after: TemplateDraft): string[] => compareTemplates(before, after).map(said);
const changed = (changes: Partial<SectionDraft>): string[] => compared(smallForm([{ ...a, ...changes }, b, c, d]));

describe('two versions of a form', () => {
  test('that ask the same differ in nothing, whatever their numbers', () => {
    expect(compared({ ...before, version: 7, schemaVersion: 2, id: 'own-other' })).toEqual([]);
    for (const each of shippedTemplates()) expect(compareTemplates(each, structuredClone(each))).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    [
      'a section at the end',
      compared(smallForm([a, b, c, d, smallSection('e', { title: 'About {child}', guideWords: 80 })])),
      [
        'ADDED e About the child | Title:  > About {child} | Kind of section:  > Free writing | Questions:  > What is there to say? | Who answers:  > Both together | Needed:  > Optional | Guide length:  > About 80 words | When it is shown:  > Always shown.',
      ],
    ],
    [
      'a section taken out of the middle',
      compared(smallForm([a, c, d])),
      [
        'REMOVED b About b | Title: About b >  | Kind of section: Free writing >  | Questions: What is there to say? >  | Who answers: Both together >  | Needed: Optional >  | Guide length: No guide >  | When it is shown: Always shown. > ',
      ],
    ],
    [
      'the last moved to the top',
      compared(smallForm([d, a, b, c])),
      ['MOVED d About d | Place: After “About c” > After “About this session”'],
    ],
    [
      'two swapped',
      compared(smallForm([b, a, c, d])),
      ['MOVED a About a | Place: After “About this session” > After “About b”'],
    ],
    [
      'moved and renamed',
      compared(smallForm([b, c, d, { ...a, title: 'Last' }])),
      ['CHANGED a Last | Title: About a > Last', 'MOVED a Last | Place: After “About this session” > After “About d”'],
    ],
    [
      'a new key is another section, whatever the title',
      compareTemplates(before, smallForm([{ ...a, key: 'z' }, b, c, d])).map(
        ({ kind, section }) => `${kind} ${section}`,
      ),
      ['ADDED z', 'REMOVED a'],
    ],
  ])('%s', (_name, changes, expected) => expect(changes).toEqual(expected));

  test.each<[string, Partial<SectionDraft>, string]>([
    ['questions', { prompts: ['Who?', 'When?'] }, 'Questions: What is there to say? > Who?\nWhen?'],
    ['help', { help: 'Only what is new' }, 'Line under the title:  > Only what is new'],
    ['guidance', { guidance: 'In plain words' }, 'Guidance:  > In plain words'],
    ['who', { who: 'TM' }, 'Who answers: Both together > Team manager'],
    ['need', { need: 'REQUIRED' }, 'Needed: Optional > Required'],
    ['length', { guideWords: 40 }, 'Guide length: No guide > About 40 words'],
    ['kind', { kind: 'PROGRESS' }, 'Kind of section: Free writing > Pace'],
    [
      'condition',
      { showWhen: [{ fact: 'AGE_YEARS', from: 4, to: 16 }] },
      'When it is shown: Always shown. > Shown when the child is aged 4 to 16.',
    ],
    [
      'topics',
      { asks: ['EVIDENCE', 'DIFFERENCE'] },
      'What it asks about:  > how we know\nwhat the work has changed for the child',
    ],
    [
      'fields',
      { fields: [{ key: 'why', type: 'CHOICE', label: 'Why', options: ['Planned', 'Not planned'], isRequired: true }] },
      'Fields:  > Why (one of: Planned, Not planned; required)',
    ],
    ['lines that stay', { carriesRows: true }, 'Lines stay in the next record:  > Yes'],
    ['raters', { raters: ['SW', 'CHILD'] }, 'Whose numbers are asked for:  > Social worker\nChild'],
    ['one end of the scale', { anchors: { zeroMeans: 'Worst', tenMeans: '' } }, '0 means:  > Worst'],
    [
      'agencies',
      { agencies: ['POLICE'], asksPresence: true },
      'Agencies that stand ready:  > Police | Asks who was there:  > Yes',
    ],
    ['decisions offered', { suggestions: ['No further action'] }, 'Decisions offered:  > No further action'],
    ['time of day', { asksTime: true }, 'Asks the time of day:  > Yes'],
    ['cycle', { reflectionStyle: 'WHAT' }, 'Questions to think along:  > What, so what, now what'],
  ])('a change of %s', (_name, changes, detail) => expect(changed(changes)).toEqual([`CHANGED a About a | ${detail}`]));

  test('a section is not changed by the new title of the one its condition names', () => {
    const hanging = { ...b, showWhen: [{ fact: 'SECTION_WRITTEN' as const, section: 'a' }] };
    const [was, now] = [smallForm([a, hanging]), smallForm([{ ...a, title: 'New' }, hanging])];
    expect(compareTemplates(was, now).map(({ kind, section }) => `${kind} ${section}`)).toEqual(['CHANGED a']);
  });

  test('the form as a whole comes first', () => {
    const [first, ...others] = before.labelSets;
    if (first === undefined) throw new Error('no label set');
    const after = { ...before, name: 'Smaller form', labelSets: [{ ...first, goal: 'Aim' }, ...others.slice(0, 2)] };
    expect(compared(after)[0]).toContain(
      'FORM null Smaller form | Name: Small form > Smaller form | Words of “Safety”: a goal is called: Safety goal > Aim | Words of “Pathway”: name: Pathway > ',
    );
  });
});

describe('what has moved', () => {
  test.each<[string, number]>([
    ['abcd', 0],
    ['bcda', 1],
    ['dabc', 1],
    ['acbd', 1],
    ['dcba', 3],
    ['xaybzcd', 0],
    ['db', 1],
    ['', 0],
  ])('abcd to %s', (after, count) => expect(movedKeys([...'abcd'], [...after]).size).toBe(count));

  test('putting the moved ones back gives the earlier order, and nothing else had to move', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'abcdefghij']), fc.shuffledSubarray([...'abcdefghij']), (one, other) => {
        const moved = movedKeys(one, other);
        const staying = other.filter((key) => one.includes(key) && !moved.has(key));
        expect(staying).toEqual(one.filter((key) => staying.includes(key)));
        for (const key of moved) expect(one.includes(key) && other.includes(key)).toBe(true);
      }),
    );
  });
});

test('two hundred sections in the opposite order are compared well before anyone notices', () => {
  const sections = Array.from({ length: 198 }, (_, index) => smallSection(`s${index}`, { prompts: ['Who?', 'When?'] }));
  const [was, now] = [smallForm(sections), smallForm(sections.toReversed())];
  compareTemplates(was, now);
  const began = performance.now();
  expect(compareTemplates(was, now)).toHaveLength(197);
  expect(performance.now() - began).toBeLessThan(200);
});
