import type { Condition } from '@domain/template/condition';
import { sayCondition, sayWhenShown } from '@domain/template/say-conditions';
import type { SectionDraft } from '@domain/template/template-draft';
import { describe, expect, test } from 'vitest';
import { smallForm, smallSection } from '../../../support/small-form';

const form = smallForm([
  smallSection('danger', { title: 'Each {futureWorry} for {child}' }),
  smallSection('untitled', { title: ' ' }),
]);

describe('a condition in words', () => {
  test.each<[Condition, string]>([
    [{ fact: 'STATUS', isOneOf: ['CP'] }, "the child's status is Child protection plan"],
    [
      { fact: 'STATUS', isOneOf: ['CIN', 'CP', 'PLO'] },
      "the child's status is Child in need, Child protection plan or Pre-proceedings",
    ],
    [
      { fact: 'STATUS', not: true, isOneOf: ['CLA', 'CARE_LEAVER'] },
      "the child's status is not Cared-for child or Care leaver",
    ],
    [
      { fact: 'LEGAL_STATUS', isOneOf: ['S20', 'S31_CO'] },
      "the child's legal status is Accommodated (section 20) or Care order (section 31)",
    ],
    [{ fact: 'LEGAL_STATUS', not: true, isOneOf: ['NONE'] }, "the child's legal status is not No legal status"],
    [
      { fact: 'LIVING', isOneOf: ['WITH_PARENTS_CARE_ORDER', 'HOSPITAL'] },
      'the child lives with parents on a care order or in hospital',
    ],
    [{ fact: 'LIVING', not: true, isOneOf: ['CHILDRENS_HOME'] }, "the child does not live in a children's home"],
    [
      { fact: 'CONCERN', isOneOf: ['DOMESTIC_ABUSE', 'MISSING'] },
      'the concerns include domestic abuse or going missing',
    ],
    [{ fact: 'CONCERN', not: true, isOneOf: ['HOUSING'] }, 'the concerns do not include housing'],
    [{ fact: 'AGE_YEARS', from: 4, to: 16 }, 'the child is aged 4 to 16'],
    [{ fact: 'AGE_YEARS', from: 10, to: 25 }, 'the child is aged 10 or over'],
    [{ fact: 'AGE_YEARS', from: 0, to: 4 }, 'the child is aged 4 or under'],
    [{ fact: 'AGE_YEARS', from: 5, to: 5 }, 'the child is aged 5'],
    [{ fact: 'AGE_YEARS', not: true, from: 4, to: 16 }, 'the child is not aged 4 to 16'],
    [{ fact: 'UNBORN' }, 'the child is unborn'],
    [{ fact: 'UNBORN', not: true }, 'the child has been born'],
    [{ fact: 'DISABILITY_RECORDED' }, 'a disability is recorded'],
    [{ fact: 'DISABILITY_RECORDED', not: true }, 'no disability is recorded'],
    [{ fact: 'RECORD_NUMBER_FROM', from: 2 }, 'from the second supervision on'],
    [{ fact: 'RECORD_NUMBER_FROM', from: 12 }, 'from the 12th supervision on'],
    [{ fact: 'RECORD_NUMBER_FROM', not: true, from: 2 }, 'at the first supervision only'],
    [{ fact: 'RECORD_NUMBER_FROM', not: true, from: 4 }, 'before the fourth supervision'],
    [{ fact: 'SECTION_WRITTEN', section: 'danger' }, 'something is written in “Each danger statement for the child”'],
    [{ fact: 'SECTION_WRITTEN', not: true, section: 'untitled' }, 'nothing is written in Section 3'],
    [{ fact: 'SECTION_WRITTEN', section: 'gone' }, 'something is written in a section that is no longer there'],
    [{ fact: 'STATUS', isOneOf: [] }, "the child's status is one that has still to be chosen"],
  ])('%j', (condition, words) => expect(sayCondition(condition, form)).toBe(words));

  test('a record is called what its form makes it', () => {
    const second: Condition = { fact: 'RECORD_NUMBER_FROM', from: 2 };
    expect(sayCondition(second, { ...form, recordType: 'MILESTONE' })).toBe('from the second milestone review on');
    expect(sayCondition(second, { ...form, labelSets: [] })).toBe('from the second supervision on');
  });
});

describe('when a section is shown', () => {
  const plan: Condition = { fact: 'STATUS', isOneOf: ['CP', 'PLO'] };
  const disability: Condition = { fact: 'DISABILITY_RECORDED' };
  const school: Condition = { fact: 'AGE_YEARS', from: 4, to: 16 };
  const second: Condition = { fact: 'RECORD_NUMBER_FROM', from: 2 };

  test.each<[string, Pick<SectionDraft, 'showWhen' | 'showWhenAny'>, string]>([
    ['nothing asked', { showWhen: [] }, 'Always shown.'],
    ['one', { showWhen: [disability] }, 'Shown when a disability is recorded.'],
    [
      'two, both',
      { showWhen: [plan, disability] },
      "Shown when the child's status is Child protection plan or Pre-proceedings, and a disability is recorded.",
    ],
    [
      'two, either',
      { showWhen: [plan, disability], showWhenAny: true },
      "Shown when the child's status is Child protection plan or Pre-proceedings, or a disability is recorded.",
    ],
    [
      'three',
      { showWhen: [plan, school, disability] },
      "Shown when the child's status is Child protection plan or Pre-proceedings, the child is aged 4 to 16, and a disability is recorded.",
    ],
    ['which record it is', { showWhen: [second] }, 'Shown from the second supervision on.'],
    [
      'which record it is, and a fact',
      { showWhen: [disability, second] },
      'Shown from the second supervision on, when a disability is recorded.',
    ],
    [
      'which record it is, or a fact',
      { showWhen: [disability, second], showWhenAny: true },
      'Shown from the second supervision on, or when a disability is recorded.',
    ],
    ['one of a list of one', { showWhen: [second], showWhenAny: true }, 'Shown from the second supervision on.'],
  ])('%s', (_name, shown, words) => {
    const section = smallSection('one', shown);
    expect(sayWhenShown(section, smallForm([section]))).toBe(words);
  });
});
