import type { DatedFact } from '@domain/child/child';
import type { CaseStatus } from '@domain/lists/case-lists';
import type { AgencyLine } from '@domain/section/kinds/agencies-section';
import type { NetworkValue } from '@domain/section/kinds/network-section';
import type { SafetyPlanValue } from '@domain/section/kinds/safety-plan-section';
import type { SectionValue } from '@domain/section/section-values';
import { describe, expect, test } from 'vitest';
import { type Around, found, supervised } from '../../../../support/check-one-rule';
import {
  action,
  agencySaid,
  answers,
  decision,
  entry,
  on,
  person,
  safetyPlan,
  step,
  whatIf,
} from '../../../../support/demo-rows';
import { idOf, prose } from '../../../../support/tobin-words';

const asStatus = (caseStatus: CaseStatus): Around => ({ header: { caseStatus } });

function network(given: Partial<NetworkValue>): Record<string, SectionValue> {
  return { network: { kind: 'NETWORK', people: [], otherParent: 'INVOLVED', otherParentNote: '', note: '', ...given } };
}

const plan = (given: Partial<SafetyPlanValue>): Record<string, SectionValue> => ({ safetyPlan: safetyPlan(given) });

describe('SOS-12 and SOS-13, the network', () => {
  const pat = person(idOf(101), 'Pat', 'grandmother');
  const lee = person(idOf(102), 'Lee', 'uncle');
  test.each<[string, NetworkValue['people'], string[]]>([
    ['two by name', [pat, lee], []],
    ['one', [pat], ['REASON network/add']],
    ['one and a paid professional', [pat, { ...lee, isPaid: true }], ['REASON network/add']],
    ['one and an untouched row', [pat, person(idOf(103), ' ', '')], ['REASON network/add']],
    ['one and “the neighbour”', [pat, person(idOf(104), '', 'neighbour')], ['REASON network/add']],
    ['names in another script', [person(idOf(105), 'Олена', ''), person(idOf(106), '王芳', '')], []],
    ['nobody', [], ['REASON network/add']],
  ])('SOS-12: %s', (_name, people, expected) => expect(found('SOS-12', network({ people }))).toEqual(expected));

  const couldCare = network({ people: [{ ...pat, couldCare: 'MAYBE' }] });
  const since = (from: string): DatedFact => ({
    ...{ id: idOf(1), kind: 'STATUS', status: 'CLA', category: null, from: from as DatedFact['from'], until: null },
    ...{ source: 'PERSON', recordedAt: `${from}T09:00:00.000Z` as DatedFact['recordedAt'] },
  });
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['before court', couldCare, asStatus('PLO'), ['REASON network/101/viability']],
    [
      'in court, decided',
      network({ people: [{ ...pat, couldCare: 'YES', viability: 'Due 1 Dec' }] }),
      asStatus('PROCEEDINGS'),
      [],
    ],
    ['could not care', network({ people: [{ ...pat, couldCare: 'NO' }] }), asStatus('PLO'), []],
    ['on a plan at home', couldCare, asStatus('CP'), []],
    [
      'cared for since spring',
      couldCare,
      { header: { caseStatus: 'CLA' }, history: { facts: [since('2026-03-09')] } },
      [],
    ],
    [
      'cared for since autumn',
      couldCare,
      { header: { caseStatus: 'CLA' }, history: { facts: [since('2026-09-09')] } },
      ['REASON network/101/viability'],
    ],
    [
      'cared for and no day known',
      couldCare,
      { header: { caseStatus: 'CLA', planStart: null } },
      ['REASON network/101/viability'],
    ],
  ])('SOS-13: %s', (...[, sections, around, expected]) => expect(found('SOS-13', sections, around)).toEqual(expected));
});

describe('SOS-14 and SOS-19, the safety plan', () => {
  const lines = [whatIf(idOf(201), ['Keeley drinks', 'Pat', 'comes'])];
  const whole = { now: 'Pat stays', keepGoing: 'Pat rings at six', contingencies: lines };
  const missing = ['safetyPlan/now', 'safetyPlan/keepGoing', 'safetyPlan/add'];
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['whole', plan(whole), asStatus('CP'), []],
    ['nothing on a plan', {}, asStatus('CP'), missing.map((each) => `HARD ${each}`)],
    ['nothing before court', {}, asStatus('PLO'), missing.map((each) => `HARD ${each}`)],
    ['nothing for a child in need', {}, asStatus('CIN'), []],
    [
      'begun for a child in need',
      plan({ now: 'Pat stays' }),
      asStatus('CIN'),
      ['WARN safetyPlan/keepGoing', 'WARN safetyPlan/add'],
    ],
    ['another status', plan({ now: 'Pat stays' }), asStatus('S47'), []],
    [
      'what if without who',
      plan({ ...whole, contingencies: [whatIf(idOf(202), ['Keeley drinks', '', 'comes'])] }),
      asStatus('CP'),
      ['HARD safetyPlan/202/who'],
    ],
    ['a note about tonight', {}, { ...asStatus('CP'), form: 'oversight' }, []],
  ])('SOS-14: %s', (...[, sections, around, expected]) => expect(found('SOS-14', sections, around)).toEqual(expected));

  const plannedOn = (day: string): Around => ({ history: { records: [supervised(day, { written: ['safetyPlan'] })] } });
  test.each<[string, Partial<SafetyPlanValue>, Around, string[]]>([
    ['tried out lately', { ...whole, testedOn: on('2026-10-30') }, {}, []],
    ['tried out in summer', { ...whole, testedOn: on('2026-07-30') }, {}, ['WARN safetyPlan/testedOn']],
    ['new', whole, {}, []],
    ['four weeks old', whole, plannedOn('2026-10-12'), []],
    ['seven weeks old', whole, plannedOn('2026-09-21'), ['WARN safetyPlan/testedOn']],
    ['no plan', {}, plannedOn('2026-01-05'), []],
  ])('SOS-19: %s', (...[, given, around, expected]) => expect(found('SOS-19', plan(given), around)).toEqual(expected));
});

describe('SOS-15, a paper promise or a job for whoever is hurt', () => {
  const around: Around = { header: { concerns: ['DOMESTIC_ABUSE'] } };
  const decided = (given: Parameters<typeof decision>[1]): Record<string, SectionValue> => ({
    decisions: { kind: 'DECISIONS', decisions: [decision(idOf(301), given)] },
  });
  test.each([
    'Keeley signs a written agreement',
    'WRITTEN AGREEMENTS are in place',
    'We drew up a working  agreement on Monday',
    'Keeley has not kept to the written agreement',
    'He would not leave, but she signed the written agreement',
    'Mum will not allow him in the house',
    'Mum won’t let him see the children',
  ])('“%s” asks for a reason', (now) => {
    expect(found('SOS-15', plan({ now }), around)).toEqual(['REASON safetyPlan/now']);
  });

  test.each([
    'We decided against a written agreement',
    'No written agreement: it stops nobody',
    'We will not use a written agreement',
    'Pat stays at night instead of a written agreement',
    'Rather than a signed agreement, he works with the service',
    'A written agreement is not a safety plan, nor would it keep her safe',
    'A written agreement was ruled out',
    'We don’t want another written agreement',
    'Keeley is never to be asked for a written agreement',
    'It is not Mum’s job to keep him away',
    'Mum will not be asked to keep him out',
    'The school has a written policy and an agreement',
    'Она подписала соглашение',
  ])('“%s” accuses nobody', (now) => expect(found('SOS-15', plan({ now }), around)).toEqual([]));

  test('what was decided against stands in a place of its own (demo 5c)', () => {
    const against = { decision: 'Joint enquiry', decidedAgainst: 'A written agreement with Mum to keep her in' };
    expect(found('SOS-15', decided(against), around)).toEqual([]);
    expect(found('SOS-15', decided({ decision: 'Decided against a written agreement with Mum' }), around)).toEqual([]);
    expect(found('SOS-15', decided({ decision: 'A written agreement with Mum' }), around)).toEqual([
      'REASON decisions/301/decision',
    ]);
  });
  test('steps that the form itself asks to be named as wrong, and what happened long ago, are no plan', () => {
    const whoActs: SectionValue = { kind: 'FIELDS', answers: answers({ notOnThem: 'The written agreement; Pat now' }) };
    const pastHarm: SectionValue = {
      kind: 'ENTRIES',
      entries: [entry(idOf(1), { what: 'A written agreement failed' })],
    };
    expect(found('SOS-15', { whoActs, pastHarm }, around)).toEqual([]);
  });
  test('is asked only where domestic abuse is ticked, in any part of the record', () => {
    const actions: SectionValue = {
      ...{ kind: 'ACTIONS', noActionReason: '' },
      actions: [action(idOf(401), { who: 'Priya', role: '' }, ['Get the signed agreement', '2026-11-20', ''])],
    };
    expect(found('SOS-15', { actions }, around)).toEqual(['REASON actions/401/what']);
    expect(found('SOS-15', { actions }, {})).toEqual([]);
    expect(found('SOS-15', { update: prose('A written agreement is in place.') }, around)).toEqual(['REASON update']);
  });
});

describe('SOS-16, past harm', () => {
  const knownOn = (day: string): Around => ({ history: { records: [supervised(day)] } });
  const written: SectionValue = { kind: 'ENTRIES', entries: [entry(idOf(1), { what: 'Left alone' })] };
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['a child without any history', {}, {}, []],
    ['known for a month', {}, knownOn('2026-10-09'), []],
    ['known since summer', {}, knownOn('2026-07-09'), ['WARN pastHarm/add']],
    ['known since summer, written', { pastHarm: written }, knownOn('2026-07-09'), []],
    [
      'known since summer, an untouched row',
      { pastHarm: { kind: 'ENTRIES', entries: [entry(idOf(1), {})] } },
      knownOn('2026-07-09'),
      ['WARN pastHarm/add'],
    ],
  ])('%s', (...[, sections, around, expected]) => expect(found('SOS-16', sections, around)).toEqual(expected));
});

describe('SOS-17, what others tell us', () => {
  const grid = (...agencies: AgencyLine[]): Record<string, SectionValue> => ({
    agencies: { kind: 'AGENCIES', agencies, note: '' },
  });
  const school = agencySaid(idOf(501), ['SCHOOL', 'Mrs Bell', 'On time 13 of 18 days']);
  const police = agencySaid(idOf(502), ['POLICE', '', 'Nothing since May']);
  const toddler: Around = { child: { dateOfBirth: '2024-05-17' as never } };
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['school speaks', grid(school), {}, []],
    ['nobody', {}, {}, ['REASON agencies/add']],
    ['police alone, for a child at school', grid(police), {}, ['REASON agencies/add']],
    [
      'school’s line untouched',
      grid(police, { ...school, standing: null, said: '' }),
      {},
      ['REASON agencies/501/standing'],
    ],
    ['school not asked, because', grid({ ...school, standing: 'NOT_ASKED', said: '', because: 'Half-term' }), {}, []],
    ['school not asked', grid({ ...school, standing: 'NOT_ASKED', said: '' }), {}, ['REASON agencies/501/because']],
    ['awaited some time', grid({ ...school, standing: 'AWAITED', said: '' }), {}, ['REASON agencies/501/awaitedBy']],
    ['school for a toddler', grid(school), toddler, ['REASON agencies/add']],
    ['police alone, at seventeen', grid(police), { child: { dateOfBirth: '2009-05-17' as never } }, []],
    ['police alone, no date of birth', grid(police), { child: { dateOfBirth: null } }, []],
  ])('%s', (...[, sections, around, expected]) => expect(found('SOS-17', sections, around)).toEqual(expected));
});

describe('SOS-18, the road from here', () => {
  const road = (...milestones: ReturnType<typeof step>[]): Record<string, SectionValue> => ({
    trajectory: { kind: 'TRAJECTORY', milestones },
  });
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['a step and its day', road(step(idOf(601), 'Review', '2026-11-20')), {}, []],
    ['none', {}, {}, ['WARN trajectory/add']],
    [
      'a step without a day',
      road({ ...step(idOf(601), 'Review', ''), by: { date: null, text: 'soon' } }),
      {},
      ['WARN trajectory/601/by'],
    ],
    ['none, for an enquiry', {}, asStatus('S47'), []],
    ['none, for a cared-for child', {}, asStatus('CLA'), ['WARN trajectory/add']],
  ])('%s', (...[, sections, around, expected]) => expect(found('SOS-18', sections, around)).toEqual(expected));
});
