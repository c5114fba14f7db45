import type { Challenge } from '@domain/challenge/challenge';
import { chl01 } from '@domain/check/rules/chl-01';
import { chl02 } from '@domain/check/rules/chl-02';
import { chl03 } from '@domain/check/rules/chl-03';
import { chl04 } from '@domain/check/rules/chl-04';
import { chl05 } from '@domain/check/rules/chl-05';
import { describe, expect, test } from 'vitest';
import {
  checkedRecord,
  contextOf,
  day,
  earlierRecord,
  exampleChallenge,
  formCalled,
  found,
  keyDates,
} from '../../../../support/checked-record';
import { answers, on } from '../../../../support/demo-rows';

const ID = exampleChallenge().id;
const raised = (changes: Partial<Challenge> = {}) => checkedRecord({ challenges: [exampleChallenge(changes)] });

describe('CHL-01, what a challenge says', () => {
  test.each<[string, Partial<Challenge>, string[]]>([
    ['whole', {}, []],
    ['no issue', { issue: ' ' }, [`HARD openChallenges/${ID}/issue`]],
    ['nothing but who', { issue: '', risk: '' }, [`HARD openChallenges/${ID}/issue`, `HARD openChallenges/${ID}/risk`]],
  ])('%s', (_name, changes, expected) => expect(found(chl01.check(raised(changes), contextOf()))).toEqual(expected));

  test('no challenge, and a form that does not show them', () => {
    expect(chl01.check(checkedRecord(), contextOf())).toEqual([]);
    const form = formCalled('case-supervision');
    const template = { ...form, sections: form.sections.filter(({ kind }) => kind !== 'CHALLENGES') };
    expect(chl01.check({ ...raised({ issue: '' }), template }, contextOf())).toEqual([]);
  });
});

describe('CHL-02, answered in time', () => {
  // Raised on Monday 2 November: seven working days end on 11 November, ten on 16 November.
  test.each<[string, string, string[]]>([
    ['six working days', '2026-11-10', []],
    ['seven', '2026-11-11', ['WARN']],
    ['ten', '2026-11-16', ['WARN']],
    ['eleven', '2026-11-17', ['REASON']],
  ])('%s', (_name, today, expected) => {
    const findings = chl02.check(raised(), contextOf({ today: day(today) }));
    expect(findings.map(({ strength }) => strength)).toEqual(expected);
  });

  test('Christmas does not count', () => {
    const content = checkedRecord({
      header: { sessionDate: day('2026-12-20') },
      challenges: [exampleChallenge({ raisedOn: day('2026-12-18') })],
    });
    const at = (today: string) =>
      chl02.check(content, contextOf({ today: day(today) })).map(({ strength }) => strength);
    expect(at('2027-01-06')).toEqual(['WARN']);
    expect(at('2027-01-07')).toEqual(['REASON']);
  });

  test('answered, or closed, it asks nothing; words without their day are no answer yet', () => {
    const later = contextOf({ today: day('2026-12-20') });
    expect(chl02.check(raised({ response: 'Panel on 1 December', respondedOn: day('2026-11-20') }), later)).toEqual([]);
    expect(chl02.check(raised({ closedOn: day('2026-11-20') }), later)).toEqual([]);
    expect(chl02.check(raised({ response: 'Panel on 1 December' }), later)).toHaveLength(1);
  });
});

describe('CHL-03, closed', () => {
  const whole = {
    response: 'Panel',
    respondedOn: day('2026-11-03'),
    changed: 'Posters',
    howWeKnow: 'Seen',
    seenOn: day('2026-11-04'),
    closedBy: 'Beth Amory',
  };
  test.each<[string, Partial<Challenge>, string[]]>([
    ['open', {}, []],
    ['closed and whole', { ...whole, closedOn: day('2026-11-05') }, []],
    ['closed, never seen', { ...whole, closedOn: day('2026-11-05'), seenOn: null }, ['seenOn']],
    ['closed, agreed by nobody', { ...whole, closedOn: day('2026-11-05'), closedBy: ' ' }, ['closedBy']],
    [
      'closed with nothing',
      { closedOn: day('2026-11-05') },
      ['response', 'respondedOn', 'changed', 'howWeKnow', 'seenOn', 'closedBy'],
    ],
  ])('%s', (_name, changes, fields) => {
    expect(found(chl03.check(raised(changes), contextOf()))).toEqual(
      fields.map((field) => `HARD openChallenges/${ID}/${field}`),
    );
  });
});

describe('CHL-04, open too long', () => {
  const at = (today: string, changes: Partial<Challenge> = {}) =>
    chl04.check(raised({ raisedOn: day('2026-10-12'), ...changes }), contextOf({ today: day(today) }));
  test('twenty working days are enough, one more wants a decision on this challenge', () => {
    expect(at('2026-11-09')).toEqual([]);
    expect(found(at('2026-11-10'))).toEqual([`REASON drift/CHALLENGE_OPEN/${ID}/decision`]);
    expect(at('2026-11-10')[0]?.drift).toEqual({ flag: 'CHALLENGE_OPEN', subject: ID });
    expect(at('2026-11-10', { closedOn: day('2026-11-10') })).toEqual([]);
  });

  test('accepted until a day, it waits for that day; the acceptance of another challenge is none', () => {
    const drift = (subject: string) => [
      earlierRecord({
        drift: [{ flag: 'CHALLENGE_OPEN', subject, decision: 'ACCEPT_UNTIL', until: day('2026-12-01') }],
      }),
    ];
    const content = raised({ raisedOn: day('2026-10-01') });
    expect(chl04.check(content, contextOf({ records: drift(ID) }))).toEqual([]);
    expect(chl04.check(content, contextOf({ records: drift('another') }))).toHaveLength(1);
  });
});

describe('CHL-05, looked at', () => {
  const known = (text: string) => contextOf({ keyDates: keyDates({ IRO_MONITORED: text }) });
  test('six weeks to the day, and a day more', () => {
    expect(chl05.check(checkedRecord(), known('2026-09-28'))).toEqual([]);
    expect(found(chl05.check(checkedRecord(), known('2026-09-27')))).toEqual(['WARN openChallenges']);
  });

  test('the later of what the record says and what was known', () => {
    const content = (text: string) =>
      checkedRecord({
        template: formCalled('permanence'),
        header: { caseStatus: 'CLA' },
        sections: { iro: { kind: 'FIELDS', answers: answers({ lookedOn: on(text) }) } },
      });
    expect(chl05.check(content('2026-11-01'), known('2026-01-01'))).toEqual([]);
    expect(found(chl05.check(content('2026-01-01'), contextOf()))).toEqual(['WARN iro/lookedOn']);
  });

  test('a day nobody knows, and a child without a reviewing officer', () => {
    expect(chl05.check(checkedRecord(), contextOf())).toEqual([]);
    expect(chl05.check(checkedRecord({ header: { caseStatus: 'CIN' } }), known('2026-01-01'))).toEqual([]);
  });
});
