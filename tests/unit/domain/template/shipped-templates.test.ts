import { caseStatus } from '@domain/lists/case-lists';
import { fillWords, labelSetFor } from '@domain/template/labels';
import { SHIPPED_TEMPLATES, shippedTemplate } from '@domain/template/shipped-templates';
import { template } from '@domain/template/template';
import { TEMPLATE_SECTION_KINDS } from '@domain/template/template-section';
import { describe, expect, test } from 'vitest';
import { exampleTemplate } from '../../../support/example-record';

const CASE_ORDER = [
  'header',
  'lastActions',
  'update',
  'childSeen',
  'childVoice',
  'dayInLife',
  'identity',
  'pastHarm',
  'danger',
  'complicating',
  'strengths',
  'existingSafety',
  'network',
  'safetyPlan',
  'agencies',
  'education',
  'scale',
  'goals',
  'bottomLines',
  'trajectory',
  'reflection',
  'ears',
  'differenceMade',
  'progress',
  'driftFlags',
  'challenges',
  'decisions',
  'actions',
  'next',
  'workerSay',
  'signoff',
];

describe('the shipped templates', () => {
  test('are case supervision and addendum, found by name', () => {
    expect(SHIPPED_TEMPLATES.map((each) => `${each.id} ${each.version} ${each.recordType}`)).toEqual([
      'case-supervision 1 CASE',
      'addendum 1 ADDENDUM',
    ]);
    expect(shippedTemplate('addendum')?.name).toBe('Addendum');
    expect(shippedTemplate('personal')).toBeNull();
  });

  test('hold every section of T1 in the order of the brief', () => {
    expect(exampleTemplate().sections.map((section) => section.key)).toEqual(CASE_ORDER);
    expect(new Set(exampleTemplate().sections.map((section) => section.kind))).toEqual(new Set(TEMPLATE_SECTION_KINDS));
  });

  test.each(SHIPPED_TEMPLATES.map((each) => [each.name, each] as const))(
    '%s asks something in every section',
    (_name, each) => {
      for (const section of each.sections) expect(section.prompts.length, section.key).toBeGreaterThan(0);
    },
  );

  test.each(SHIPPED_TEMPLATES.map((each) => [each.name, each] as const))(
    '%s uses only words that can be filled in, whatever the status',
    (_name, each) => {
      const texts = each.sections.flatMap((section) => [section.title, ...section.prompts]);
      for (const status of caseStatus.options) {
        const labelSet = labelSetFor(each, status);
        const filled = texts.map((text) => fillWords(text, { child: 'Neve', labelSet }));
        expect(filled.filter((text) => /[{}]/.test(text))).toEqual([]);
      }
    },
  );

  test('every status belongs to exactly one label set', () => {
    for (const each of SHIPPED_TEMPLATES) {
      const named = each.labelSets.flatMap((set) => set.usedFor);
      expect(named.toSorted()).toEqual(caseStatus.options.toSorted());
    }
  });

  test('a template with two sections of one name is refused', () => {
    const twice = {
      ...exampleTemplate(),
      sections: [...exampleTemplate().sections, ...exampleTemplate().sections.slice(0, 1)],
    };
    expect(template.safeParse(twice).success).toBe(false);
  });
});

describe('label sets', () => {
  test.each([
    ['CP', 'SAFETY'],
    ['EARLY_HELP', 'WELLBEING'],
    ['CLA', 'STABILITY'],
    ['CARE_LEAVER', 'PATHWAY'],
    [null, 'SAFETY'],
  ] as const)('%s reads %s', (status, id) => expect(labelSetFor(exampleTemplate(), status).id).toBe(id));

  test('a status that a template does not name gets its first set', () => {
    const narrow = { ...exampleTemplate(), labelSets: exampleTemplate().labelSets.slice(2) };
    expect(labelSetFor(narrow, 'CP').id).toBe('STABILITY');
  });

  const labelSet = labelSetFor(exampleTemplate(), 'CP');
  test.each([
    ["A day in {child}'s life", 'Neve', "A day in Neve's life"],
    ['{child} says', 'Neve', 'Neve says'],
    ['{child} says', '', 'The child says'],
    ['What {child} says', ' ', 'What the child says'],
    ['One {goal} for each {futureWorry}.', 'Neve', 'One safety goal for each danger statement.'],
    ['{scale}. {goal}', 'Neve', 'Safety scale. Safety goal'],
    ['{unknown} {child}', 'Neve', '{unknown} Neve'],
    ['{child}', '$& {goal}', '$& {goal}'],
  ])('%s for "%s" reads "%s"', (text, child, expected) => expect(fillWords(text, { child, labelSet })).toBe(expected));
});
