import { localDate } from '@domain/calendar/local-date';
import type { Condition } from '@domain/template/condition';
import {
  isDisabilityRecorded,
  type SectionFacts,
  sectionFactsOf,
  sectionsOf,
  visibleSections,
} from '@domain/template/show-sections';
import { describe, expect, test } from 'vitest';
import { exampleRecord, exampleTemplate, richText } from '../../../support/example-record';

const facts: SectionFacts = {
  status: 'CP',
  age: 8,
  isDisabilityRecorded: false,
  legalStatus: null,
  living: null,
  concerns: null,
  written: new Set<string>(),
  ordinal: 2,
};

type Case = { showWhen: Condition[]; any?: true; given?: Partial<SectionFacts> };

function isShown({ showWhen, any, given }: Case): boolean {
  const base = exampleTemplate();
  const sections = base.sections
    .slice(0, 1)
    .map((section) => ({ ...section, showWhen, ...(any && { showWhenAny: any }) }));
  return visibleSections({ ...base, sections }, { ...facts, ...given }).length === 1;
}

describe('conditions', () => {
  const status: Condition = { fact: 'STATUS', isOneOf: ['CP', 'PLO'] };
  const school: Condition = { fact: 'AGE_YEARS', from: 4, to: 16 };
  const disability: Condition = { fact: 'DISABILITY_RECORDED' };
  const second: Condition = { fact: 'RECORD_NUMBER_FROM', from: 2 };
  const carer: Condition = { fact: 'LEGAL_STATUS', isOneOf: ['S31_CO'] };
  const home: Condition = { fact: 'LIVING', isOneOf: ['WITH_PARENTS_CARE_ORDER'] };
  const abuse: Condition = { fact: 'CONCERN', isOneOf: ['DOMESTIC_ABUSE'] };
  const danger: Condition = { fact: 'SECTION_WRITTEN', section: 'danger' };

  test.each<[string, Case, boolean]>([
    ['no condition', { showWhen: [], given: {} }, true],
    ['status named', { showWhen: [status], given: { status: 'PLO' } }, true],
    ['status not named', { showWhen: [status], given: { status: 'CLA' } }, false],
    ['status not known yet', { showWhen: [status], given: { status: null } }, true],
    ['youngest age', { showWhen: [school], given: { age: 4 } }, true],
    ['oldest age', { showWhen: [school], given: { age: 16 } }, true],
    ['too young', { showWhen: [school], given: { age: 3 } }, false],
    ['too old', { showWhen: [school], given: { age: 17 } }, false],
    ['not born yet', { showWhen: [{ ...school, from: 0 }], given: { age: 'UNBORN' } }, false],
    ['age not known', { showWhen: [school], given: { age: null } }, true],
    ['disability recorded', { showWhen: [disability], given: { isDisabilityRecorded: true } }, true],
    ['no disability recorded', { showWhen: [disability], given: {} }, false],
    ['first supervision', { showWhen: [second], given: { ordinal: 1 } }, false],
    ['third supervision', { showWhen: [second], given: { ordinal: 3 } }, true],
    ['one of two conditions fails', { showWhen: [status, disability], given: {} }, false],
    ['any of two conditions is enough', { showWhen: [status, disability], any: true }, true],
    ['none of two conditions is not', { showWhen: [disability, second], any: true, given: { ordinal: 1 } }, false],
    ['status other than named', { showWhen: [{ ...status, not: true }], given: { status: 'CLA' } }, true],
    ['status named, turned round', { showWhen: [{ ...status, not: true }] }, false],
    ['status not known, turned round', { showWhen: [{ ...status, not: true }], given: { status: null } }, true],
    ['legal status named', { showWhen: [carer], given: { legalStatus: 'S31_CO' } }, true],
    ['another legal status', { showWhen: [carer], given: { legalStatus: 'S20' } }, false],
    ['home named', { showWhen: [home], given: { living: 'WITH_PARENTS_CARE_ORDER' } }, true],
    ['another home', { showWhen: [home], given: { living: 'ONE_PARENT' } }, false],
    ['a concern that is ticked', { showWhen: [abuse], given: { concerns: ['HOUSING', 'DOMESTIC_ABUSE'] } }, true],
    ['a concern that is not', { showWhen: [abuse], given: { concerns: ['HOUSING'] } }, false],
    ['a concern nobody was asked about', { showWhen: [abuse], given: { concerns: null } }, false],
    [
      'a disability the case system has',
      { showWhen: [{ fact: 'CONCERN', isOneOf: ['CHILD_DISABILITY'] }], given: { isDisabilityRecorded: true } },
      true,
    ],
    ['an unborn baby', { showWhen: [{ fact: 'UNBORN' }], given: { age: 'UNBORN' } }, true],
    ['a child who is born', { showWhen: [{ fact: 'UNBORN' }] }, false],
    ['words in another section', { showWhen: [danger], given: { written: new Set(['danger']) } }, true],
    ['no words in it', { showWhen: [danger] }, false],
  ])('%s', (_name, given, expected) => expect(isShown(given)).toBe(expected));
});

describe('a record', () => {
  const keysOf = (record: ReturnType<typeof exampleRecord>) => sectionsOf(record).map((section) => section.key);

  test('shows what its facts call for', () => {
    expect(keysOf(exampleRecord())).toEqual(expect.arrayContaining(['safetyPlan', 'education', 'differenceMade']));
    const first = exampleRecord({ ordinal: 1, sections: {} });
    expect(keysOf(first)).not.toContain('differenceMade');
    expect(keysOf(first)).not.toContain('lastActions');
    const header = { ...first.header, caseStatus: 'CARE_LEAVER' as const };
    expect(keysOf({ ...first, header })).not.toContain('safetyPlan');
  });

  test('keeps showing a section that has words in it when the status changes', () => {
    const record = exampleRecord({ sections: { safetyPlan: richText('Nan Pat comes on Fridays.') } });
    const header = { ...record.header, caseStatus: 'CARE_LEAVER' as const };
    expect(keysOf({ ...record, header })).toContain('safetyPlan');
  });

  test('counts the age on the day of the session', () => {
    const record = exampleRecord();
    expect(sectionFactsOf(record).age).toBe(8);
    const header = { ...record.header, sessionDate: localDate.parse('2026-03-01') };
    expect(sectionFactsOf({ ...record, header }).age).toBe(7);
    expect(sectionFactsOf({ ...record, header: { ...header, sessionDate: null } }).age).toBe(8);
    const unborn = { ...record.child, dateOfBirth: null, expectedDateOfBirth: localDate.parse('2027-01-01') };
    expect(sectionFactsOf({ ...record, child: unborn }).age).toBe('UNBORN');
    expect(sectionFactsOf({ ...record, child: { ...unborn, expectedDateOfBirth: null } }).age).toBeNull();
  });
});

test.each([
  [null, false],
  ['', false],
  ['No', false],
  ['not recorded', false],
  ['N/A', false],
  ['Yes - autism', true],
  ['Hearing loss', true],
])('disability worded %j: %s', (worded, expected) => expect(isDisabilityRecorded(worded)).toBe(expected));
