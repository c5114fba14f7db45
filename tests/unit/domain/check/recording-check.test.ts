import { type LocalDate, localDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import type { CheckContext, Finding, Strength } from '@domain/check/finding';
import { checkRecord, RULES } from '@domain/check/recording-check';
import { childId } from '@domain/identifiers';
import type { RecordChild, RecordContent, RecordHeader } from '@domain/record/record';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { DraftDecision } from '@domain/section/kinds/decisions-section';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EXAMPLE_IDS,
  exampleAction,
  exampleAddendum,
  exampleDecision,
  exampleRecord,
  exampleTemplate,
  richText,
} from '../../../support/example-record';

const day = (text: string): LocalDate => localDate.parse(text);
const context: CheckContext = checkContext(day('2026-11-16'));
const find = (content: RecordContent): Finding[] => checkRecord(content, context);
const codesOf = (content: RecordContent): string[] => find(content).map(({ code }) => code);

const withHeader = (changes: Partial<RecordHeader>): RecordContent =>
  exampleRecord({ header: { ...exampleRecord().header, ...changes } });
const withChild = (changes: Partial<RecordChild>): RecordContent =>
  exampleRecord({ child: { ...exampleRecord().child, ...changes } });
const withActions = (actions: DraftAction[], noActionReason = ''): RecordContent =>
  exampleRecord({ sections: { ...exampleRecord().sections, actions: { kind: 'ACTIONS', actions, noActionReason } } });
const withDecisions = (decisions: DraftDecision[]): RecordContent =>
  exampleRecord({ sections: { ...exampleRecord().sections, decisions: { kind: 'DECISIONS', decisions } } });

const BLANK_ACTION = exampleAction({ who: '', role: '', what: ' ', by: null, byText: '', soThat: '\n' });
const BLANK_DECISION = exampleDecision({ decision: '', reason: ' ', decidedAgainst: '' });

test('a complete record has nothing missing, and neither has a complete addendum', () => {
  expect(find(exampleRecord())).toEqual([]);
  expect(find(exampleAddendum())).toEqual([]);
});

test('an untouched record is told everything at once, each with a place to go', () => {
  const blank = withHeader({
    sessionDate: null,
    supervisee: '',
    caseStatus: null,
    legalStatus: null,
    livingArrangement: null,
  });
  const findings = find({ ...blank, sections: {} });
  expect(findings.map(({ code, place }) => `${code} ${place.section} ${place.field}`)).toEqual([
    'META-01 header sessionDate',
    'META-03 header caseStatus',
    'META-03 header legalStatus',
    'META-03 header livingArrangement',
    'META-04 header supervisee',
    'DEC-01 decisions add',
    'ACT-00 actions add',
  ]);
});

describe('META-01, the date of the session', () => {
  test.each([
    ['today', day('2026-11-16'), []],
    ['long ago', day('2019-01-01'), ['LIF-03', 'ACT-05', 'SUP-03']],
    ['tomorrow', day('2026-11-17'), ['META-01']],
    ['not given', null, ['META-01']],
  ])('%s', (_name, sessionDate, expected) => expect(codesOf(withHeader({ sessionDate }))).toEqual(expected));

  test('a date to come is said back', () => {
    expect(find(withHeader({ sessionDate: day('2026-11-17') }))[0]?.message).toContain('Tue 17 Nov 2026');
  });
});

describe('META-02, one child', () => {
  test.each<[string, RecordContent, string[]]>([
    ['no name', withChild({ forename: ' ', surname: '' }), ['META-02']],
    ['one name', withChild({ surname: '' }), []],
    [
      'no name yet for an unborn baby',
      withChild({ forename: '', surname: '', dateOfBirth: null, expectedDateOfBirth: day('2027-01-01') }),
      [],
    ],
    ['an addendum to nothing', exampleAddendum({ addendumTo: null }), ['META-02']],
    [
      "an addendum to another child's record",
      exampleAddendum({
        addendumTo: {
          id: EXAMPLE_IDS.record,
          childId: childId.parse('99999999-9999-4999-8999-999999999999'),
          number: 17,
          version: 1,
          sessionDate: day('2026-11-09'),
        },
      }),
      ['META-02'],
    ],
  ])('%s', (_name, content, expected) => expect(codesOf(content)).toEqual(expected));
});

describe('META-03, the situation', () => {
  test.each(['caseStatus', 'legalStatus', 'livingArrangement'] as const)('%s', (field) => {
    expect(find(withHeader({ [field]: null })).map(({ code, place }) => [code, place])).toEqual([
      ['META-03', { section: 'header', field }],
    ]);
  });
});

describe('META-04, two people', () => {
  test.each(
    [
      ['the same', 'Marian Oduya', 'Marian Oduya', ['META-04']],
      ['the same but for case and spaces', ' marian  ODUYA ', 'Marian Oduya', ['META-04']],
      ['no worker', '', 'Marian Oduya', ['META-04']],
      ['no supervisor', 'Priya Castell', '', ['META-04']],
      ['two', 'Priya Castell', 'Marian Oduya', []],
    ].map(([name, supervisee, supervisor, expected]) => ({ name, supervisee, supervisor, expected })),
  )('$name', ({ supervisee, supervisor, expected }) => {
    const names = { supervisee: String(supervisee), supervisor: String(supervisor) };
    expect(codesOf(withHeader(names))).toEqual(expected);
  });
});

describe('META-05, the right file', () => {
  test.each<[string, Partial<RecordChild>, number]>([
    ['no reference', { reference: ' ' }, 1],
    ['no date of birth', { dateOfBirth: null }, 1],
    ['an expected date of birth', { dateOfBirth: null, expectedDateOfBirth: day('2027-01-01') }, 0],
    ['neither reference nor date', { reference: '', dateOfBirth: null }, 2],
  ])('%s', (_name, changes, count) => {
    expect(codesOf(withChild(changes))).toEqual(Array.from({ length: count }, () => 'META-05'));
  });
});

describe('TPL-01, the form', () => {
  test('of another kind of record', () => {
    expect(codesOf(exampleRecord({ template: exampleTemplate('addendum'), sections: {} }))).toEqual(['TPL-01']);
  });
  test('that asks something of another kind than was written', () => {
    const sections = { ...exampleRecord().sections, signoff: richText('Swimming') };
    expect(codesOf(exampleRecord({ sections }))).toEqual(['TPL-01']);
    expect(codesOf(exampleRecord({ sections: { ...sections, signoff: richText(' ') } }))).toEqual([]);
  });
  test('is not at fault for words brought along from an earlier version: they stand at the end', () => {
    const sections = { ...exampleRecord().sections, hopes: richText('Swimming') };
    expect(codesOf(exampleRecord({ sections }))).toEqual([]);
  });
});

describe('ADD-01, what an addendum says', () => {
  const both = exampleAddendum().sections;
  const places = (sections: RecordContent['sections']) =>
    find(exampleAddendum({ sections })).map(({ code, place }) => `${code} ${place.section}`);

  test('nothing written at all cannot be signed, and names both parts by their titles', () => {
    expect(find(exampleAddendum({ sections: {} })).map(({ message }) => message)).toEqual([
      'Write “What this corrects or adds”: an addendum cannot be signed without it.',
      'Write “Why it is added now”: an addendum cannot be signed without it.',
    ]);
  });

  test.each<[string, RecordContent['sections'], string[]]>([
    ['what and why, and neither decision nor action', both, []],
    ['no reason', { what: richText('The call was on 2 November.') }, ['ADD-01 why']],
    ['a reason alone', { why: richText('The school told us.') }, ['ADD-01 what']],
    ['blanks and a full stop', { ...both, why: richText(' ', '.') }, ['ADD-01 why']],
    [
      'a decision without a reason',
      { ...both, decisions: { kind: 'DECISIONS', decisions: [exampleDecision({ reason: '' })] } },
      ['DEC-01 decisions'],
    ],
    [
      'an action without a day',
      { ...both, actions: { kind: 'ACTIONS', actions: [exampleAction({ by: null })], noActionReason: '' } },
      ['ACT-01 actions'],
    ],
  ])('%s', (_name, sections, expected) => expect(places(sections)).toEqual(expected));

  test('asks nothing of a case supervision, whose own rules say what it needs', () => {
    const { update: _update, ...rest } = exampleRecord().sections;
    expect(codesOf(exampleRecord({ sections: rest }))).toEqual([]);
  });

  test('the date of an addendum is asked for in its own words', () => {
    const { header } = exampleAddendum();
    expect(find(exampleAddendum({ header: { ...header, sessionDate: null } }))[0]?.message).toBe(
      'Give the date of this addendum: the day it is written.',
    );
  });
});

describe('ACT-00, an action or a reason', () => {
  test.each([
    ['no action, no reason', '', ['ACT-00']],
    ['seven words', 'Nothing new, as the plan is working.', ['ACT-00']],
    ['eight words', 'Nothing new, because the plan is still working.', []],
  ])('%s', (_name, reason, expected) => {
    expect(codesOf(withActions([], reason))).toEqual(expected);
    expect(codesOf(withActions([BLANK_ACTION], reason))).toEqual(expected);
  });

  test('a row that does not say what', () => {
    expect(find(withActions([exampleAction({ what: '' })]))).toEqual([
      {
        code: 'ACT-00',
        strength: 'HARD',
        message: 'Say what Priya Castell will do.',
        place: { section: 'actions', row: exampleAction().id, field: 'what' },
        subject: `actions/${exampleAction().id}/what`,
      },
    ]);
  });

  test('an addendum may do without, but not with half a reason', () => {
    expect(codesOf(exampleAddendum())).toEqual([]);
    const sections = {
      ...exampleAddendum().sections,
      actions: { kind: 'ACTIONS' as const, actions: [], noActionReason: 'None' },
    };
    expect(codesOf(exampleAddendum({ sections }))).toEqual(['ACT-00']);
  });
});

describe('ACT-01, a date for each action', () => {
  const messageFor = (changes: Partial<DraftAction>) => find(withActions([exampleAction(changes)]))[0]?.message;

  test.each([
    ['on the day of the session', day('2026-11-09'), []],
    ['the day before', day('2026-11-08'), ['ACT-01']],
    ['none', null, ['ACT-01']],
  ])('%s', (_name, by, expected) => expect(codesOf(withActions([exampleAction({ by })]))).toEqual(expected));

  test.each([
    ['ASAP', 'the next working day, that is Tue 17 Nov 2026'],
    ['as soon as possible', 'Tue 17 Nov 2026'],
    ['next supervision', 'the one planned now, that is Mon 7 Dec 2026'],
    ['ongoing', 'has no end'],
    ['31/2/2027', 'is not a day in the calendar'],
    ['', 'give the day'],
  ])('typed as "%s"', (byText, expected) => expect(messageFor({ by: null, byText })).toContain(expected));

  test('ASAP before a bank holiday weekend is the next day anyone works', () => {
    const findings = checkRecord(withActions([exampleAction({ by: null, byText: 'asap' })]), {
      ...context,
      today: day('2026-12-24'),
    });
    expect(findings.find(({ code }) => code === 'ACT-01')?.message).toContain('Tue 29 Dec 2026');
  });

  test('goes to the row and its date', () => {
    const second = exampleAction({ id: '88888888-8888-4888-8888-888888888888', by: null, byText: '' });
    expect(find(withActions([exampleAction(), second])).map(({ place }) => place)).toEqual([
      { section: 'actions', row: second.id, field: 'by' },
    ]);
  });

  test('without a session date only the missing date of the session is asked for', () => {
    expect(codesOf(withHeader({ sessionDate: null }))).toEqual(['META-01']);
  });
});

describe('ACT-02, one named person', () => {
  test.each([
    ['Priya Castell', null],
    ['core group', '“core group” does not say which person. Write a name, and their part beside it.'],
    ['Priya and Tom', 'is more than one person'],
    ['', 'Say who will do this'],
  ])('%j', (who, expected) => {
    const findings = find(withActions([exampleAction({ who })]));
    expect(findings.map(({ code }) => code)).toEqual(expected === null ? [] : ['ACT-02']);
    if (expected !== null) expect(findings[0]?.message).toContain(expected);
  });
});

describe('DEC-01, decisions with reasons', () => {
  test.each<[string, DraftDecision[], string | null]>([
    ['none', [], 'add'],
    ['an untouched row', [BLANK_DECISION], 'add'],
    ['no reason', [exampleDecision({ reason: ' ' })], 'reason'],
    ['a reason in name only', [exampleDecision({ reason: 'N/A' })], 'reason'],
    ['punctuation for a reason', [exampleDecision({ reason: '...' })], 'reason'],
    ['a reason and no decision', [exampleDecision({ decision: '' })], 'decision'],
    ['no change, with why', [exampleDecision({ decision: 'No change', reason: 'The plan began last week' })], null],
    ['a finished row and an untouched one', [exampleDecision(), BLANK_DECISION], null],
  ])('%s', (_name, decisions, field) => {
    const findings = find(withDecisions(decisions));
    expect(findings.map(({ code, place }) => [code, place.field])).toEqual(field === null ? [] : [['DEC-01', field]]);
  });
});

/** The strongest first: a finding may be weaker than its rule, and never stronger. */
const STRENGTHS: readonly Strength[] = ['HARD', 'REASON', 'WARN', 'BOARD'];
const codeOf = (group: string, number: number) => `${group}-${String(number).padStart(2, '0')}`;

describe('the list of rules', () => {
  test('is all of this version, each once', () => {
    expect(RULES.map(({ code }) => code).toSorted()).toEqual(
      [
        ...[
          'META-01',
          'META-02',
          'META-03',
          'META-04',
          'META-05',
          'TPL-01',
          'ADD-01',
          'FRM-01',
          'DEC-01',
          'LIF-03',
          'SUP-03',
        ],
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15].map((number) => codeOf('ACT', number)),
        ...[1, 2, 3, 4, 5].map((number) => codeOf('CHL', number)),
        ...Array.from({ length: 16 }, (_, index) => codeOf('DRF', index + 1)),
      ].toSorted(),
    );
  });

  test.each(RULES.map((rule) => [rule.code, rule] as const))(
    '%s quotes inspectors shortly and says where',
    (_code, rule) => {
      expect(rule.why.quote.split(/\s+/).length).toBeLessThanOrEqual(25);
      expect(rule.why.source).toMatch(/ \(file \d{3}_[0-9a-f]{16}, line \d+\)$/);
    },
  );

  test('a finding carries the code of its rule, is no stronger, and points into the template', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.option(fc.integer({ min: -60, max: 60 }), { nil: null }),
        (who, what, days) => {
          const by = days === null ? null : day(new Date(Date.UTC(2026, 10, 9 + days)).toISOString().slice(0, 10));
          const content = withActions([exampleAction({ who, what, by, byText: who })]);
          const keys = new Set(content.template.sections.map(({ key }) => key));
          for (const rule of RULES) {
            for (const finding of rule.check(content, context)) {
              expect(finding.code).toBe(rule.code);
              expect(STRENGTHS.indexOf(finding.strength)).toBeGreaterThanOrEqual(STRENGTHS.indexOf(rule.strength));
              expect(keys.has(finding.place.section)).toBe(true);
              expect(finding.message).not.toMatch(/\p{Surrogate}/u);
            }
          }
        },
      ),
    );
  });
});
