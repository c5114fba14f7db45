import type { ChildSeenValue } from '@domain/section/kinds/child-seen-section';
import type { Hearing } from '@domain/section/kinds/child-voice-section';
import type { NetworkValue } from '@domain/section/kinds/network-section';
import type { SectionValue } from '@domain/section/section-values';
import { describe, expect, test } from 'vitest';
import { type Around, found, manyWords, supervised } from '../../../../support/check-one-rule';
import { answers, childSeen, hearing, on, safetyPlan, statement } from '../../../../support/demo-rows';
import { day, idOf, prose } from '../../../../support/tobin-words';

const seen = (given: Partial<ChildSeenValue>): Record<string, SectionValue> => ({ childSeen: childSeen(given) });
const heard = (...given: Partial<Hearing>[]): Record<string, SectionValue> => ({
  childVoice: { kind: 'CHILD_VOICE', hearings: given.map((each, at) => hearing(idOf(101 + at), each)) },
});
const SEEN: Partial<ChildSeenValue> = { lastSeen: on('2026-11-04'), alone: 'YES', methods: ['TALKING'] };

describe('CHD-01, seen and heard', () => {
  const voice = heard({ worries: '“I can’t wake her up.”' });
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['seen and heard', { ...seen(SEEN), ...voice }, {}, []],
    ['nothing', {}, {}, ['HARD childSeen/lastSeen', 'HARD childSeen/alone', 'HARD childVoice/add']],
    ['not alone', { ...seen({ ...SEEN, alone: 'NO' }), ...voice }, {}, ['HARD childSeen/notAloneBecause']],
    [
      'not alone, because',
      { ...seen({ ...SEEN, alone: 'NO', notAloneBecause: 'He asked for Pat' }), ...voice },
      {},
      [],
    ],
    ['seen tomorrow', { ...seen({ ...SEEN, lastSeen: on('2026-11-10') }), ...voice }, {}, ['HARD childSeen/lastSeen']],
    [
      'a row with nobody’s words',
      { ...seen(SEEN), ...heard({ heardBy: 'Priya' }) },
      {},
      ['HARD childVoice/101/worries'],
    ],
    ['a baby who was watched', { ...seen(SEEN), ...heard({ observed: 'Turns to Pat and settles' }) }, {}, []],
    ['in the child’s own language', { ...seen(SEEN), ...heard({ wishes: 'أريد أبي' }) }, {}, []],
    [
      'not met on a first contact',
      {},
      { form: 'front-door', header: { caseStatus: 'CONTACT' } },
      ['REASON childNow/lastSeen', 'REASON childNow/alone'],
    ],
    ['an unborn baby', {}, { child: { dateOfBirth: null, expectedDateOfBirth: day('2027-01-12') } }, []],
    ['a form that does not ask', {}, { form: 'oversight' }, []],
  ])('%s', (...[, sections, around, expected]) => expect(found('CHD-01', sections, around)).toEqual(expected));
});

describe('CHD-02, seen lately', () => {
  test.each<[string, string, Around, number]>([
    ['fourteen days, on a plan', '2026-10-26', {}, 0],
    ['fifteen days, on a plan', '2026-10-25', {}, 1],
    ['fifteen days, cared for', '2026-10-25', { header: { caseStatus: 'CLA' } }, 0],
    ['no status yet', '2020-01-01', { header: { caseStatus: null } }, 0],
    ['the day is still to come', '2026-12-01', {}, 0],
    ['a service that visits every week', '2026-10-30', { settings: { visitDays: weekly() } }, 1],
  ])('%s', (...[, last, around, count]) => {
    expect(found('CHD-02', seen({ lastSeen: on(last) }), around)).toHaveLength(count);
  });
  test('no day given is another rule’s', () => expect(found('CHD-02', seen({}))).toEqual([]));
});

function weekly() {
  return Object.fromEntries(['CP', 'CLA'].map((status) => [status, 7])) as never;
}

describe('CHD-03, this time’s words', () => {
  const said = 'When Mum is asleep on the settee I cannot wake her up';
  const lastTime = (text: string): Around => ({ history: { lastSections: heard({ worries: text }) } });
  test.each<[string, string, Around, number]>([
    ['the same', said, lastTime(said), 1],
    ['the same but for capitals and marks', `“${said.toUpperCase()}!”`, lastTime(said), 1],
    ['new', 'Dad to come to my swimming on Saturday and stay for chips', lastTime(said), 0],
    ['as much again added', `${said}. And now Wren cries when I do the toast for us both`, lastTime(said), 0],
    ['two words twice', 'No change', lastTime('No change'), 0],
    ['nothing both times', '', lastTime(''), 0],
    ['the first time', said, {}, 0],
    ['twenty thousand words twice', manyWords(20_000), lastTime(manyWords(20_000)), 1],
  ])('%s', (...[, now, around, count]) => expect(found('CHD-03', heard({ worries: now }), around)).toHaveLength(count));
});

describe('CHD-04, who the child is', () => {
  const who = (given: Record<string, string>): Record<string, SectionValue> => ({
    identity: { kind: 'FIELDS', answers: answers(given) },
  });
  const asked = (on: string): Around => ({ history: { records: [supervised(on, { written: ['identity'] })] } });
  const carried = who({ culture: 'Northern', loves: 'Swimming' });
  const nobodyAsked = ['REASON identity/shapes'];
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['the first time, written', carried, { ordinal: 1 }, []],
    ['the first time, not written', {}, { ordinal: 1 }, nobodyAsked],
    ['asked four months ago', {}, asked('2026-07-09'), []],
    ['asked seven months ago', {}, asked('2026-04-01'), nobodyAsked],
    [
      'asked seven months ago, brought along and not touched',
      carried,
      { history: { ...asked('2026-04-01').history, lastSections: carried } },
      nobodyAsked,
    ],
    [
      'brought along, and a thing added',
      who({ culture: 'Northern', loves: 'Diving' }),
      { history: { ...asked('2026-04-01').history, lastSections: carried } },
      [],
    ],
    ['a form that does not ask', {}, { form: 'oversight' }, []],
  ])('%s', (...[, sections, around, expected]) => expect(found('CHD-04', sections, around)).toEqual(expected));
});

describe('CHD-05, a disabled child is heard', () => {
  const told: Around = { child: { disability: 'Yes - autism' } };
  const excuse = heard({ observed: 'Tobin is not able to give a view.' });
  const looks = { ...SEEN, communication: 'Looks and sounds' };
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['method and words', { ...seen(looks), ...heard({ wishes: 'More water play' }) }, told, []],
    ['no method', { ...seen(SEEN), ...heard({ wishes: 'More' }) }, told, ['HARD childSeen/communication']],
    [
      'the method in the form about disability',
      { ...seen(SEEN), disability: { kind: 'FIELDS', answers: answers({ tells: 'Signs' }) } },
      told,
      [],
    ],
    ['no view, and nothing seen', { ...seen(looks), ...excuse }, told, ['HARD childVoice/101/observed']],
    [
      'no view, and what was seen',
      {
        ...seen(looks),
        ...heard({ worries: 'Not able to say', observed: 'Leans into Pat, stills when the tap runs' }),
      },
      told,
      [],
    ],
    [
      'ticked as a concern',
      { ...seen(looks), ...excuse },
      { header: { concerns: ['CHILD_DISABILITY'] } },
      ['HARD childVoice/101/observed'],
    ],
    [
      'by status',
      { ...seen(looks), ...excuse },
      { header: { caseStatus: 'DISABLED_CIN' } },
      ['HARD childVoice/101/observed'],
    ],
    ['a child without a disability', { ...seen(SEEN), ...excuse }, { child: { disability: 'No' } }, []],
    ['not recorded', { ...seen(SEEN), ...excuse }, { child: { disability: 'Not recorded' } }, []],
  ])('%s', (...[, sections, around, expected]) => expect(found('CHD-05', sections, around)).toEqual(expected));
});

describe('CHD-06 and CHD-07, how, and what it is like', () => {
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['picked', seen(SEEN), []],
    ['picked with the words', { ...seen({}), ...heard({ how: 'PLAY' }) }, []],
    ['not picked', seen({ lastSeen: on('2026-11-04') }), ['WARN childSeen/methods']],
  ])('CHD-06: %s', (_name, sections, expected) => expect(found('CHD-06', sections)).toEqual(expected));

  const words = { who: 'Pat', what: 'Keeley drank', couldHappen: 'hunger' };
  const worry: SectionValue = { kind: 'DANGER_STATEMENTS', statements: [statement(idOf(201), words)] };
  const like = (count: number): Record<string, SectionValue> => ({ danger: worry, dayInLife: prose(manyWords(count)) });
  const onceWas = (changes: Parameters<typeof supervised>[1]): Around => ({
    history: { records: [supervised('2026-10-12', changes)] },
  });
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['twenty-four words at the first', like(24), { ordinal: 1 }, ['REASON dayInLife']],
    ['twenty-five', like(25), { ordinal: 1 }, []],
    ['later, the same plan', like(0), onceWas({}), []],
    ['later, another status', like(0), onceWas({ caseStatus: 'CIN' }), ['REASON dayInLife']],
    ['later, a new plan', like(0), onceWas({ planStart: day('2025-01-01') }), ['REASON dayInLife']],
    ['later, nothing known of the last', like(0), {}, []],
    ['no live worry', {}, { ordinal: 1 }, []],
  ])('CHD-07: %s', (...[, sections, around, expected]) => expect(found('CHD-07', sections, around)).toEqual(expected));
});

describe('CHD-08, CHD-09, CHD-10: the other parent, the child’s own plan, school', () => {
  const parent = (otherParent: NetworkValue['otherParent'], otherParentNote = ''): Record<string, SectionValue> => ({
    network: { kind: 'NETWORK', people: [], otherParent, otherParentNote, note: '' },
  });
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['involved', parent('INVOLVED'), []],
    ['not asked', {}, ['REASON network/otherParent']],
    ['not involved', parent('NOT_INVOLVED'), ['REASON network/otherParentNote']],
    ['not involved, because', parent('NOT_INVOLVED', 'No order, lives abroad'), []],
    ['not found', parent('NOT_FOUND', ' '), ['REASON network/otherParentNote']],
  ])('CHD-08: %s', (_name, sections, expected) => expect(found('CHD-08', sections)).toEqual(expected));

  const own = (childsVersion: 'YES' | 'TOO_YOUNG' | null): Record<string, SectionValue> => ({
    safetyPlan: safetyPlan({ now: 'Pat stays', childsVersion }),
  });
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['answered', own('YES'), {}, []],
    ['not answered at six', own(null), {}, ['WARN safetyPlan/childsVersion']],
    ['not answered at four', own(null), { child: { dateOfBirth: day('2022-05-17') } }, []],
    ['no plan', {}, {}, []],
    ['a plan for one night', { rapidSafety: safetyPlan({ now: 'Ingrid stays' }) }, { form: 'front-door' }, []],
    ['no date of birth', own(null), { child: { dateOfBirth: null } }, []],
  ])('CHD-09: %s', (...[, sections, around, expected]) => expect(found('CHD-09', sections, around)).toEqual(expected));

  const line = (key: string, field: string): Record<string, SectionValue> => ({
    [key]: { kind: 'FIELDS', answers: answers({ [field]: 'Settled' }) },
  });
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['written', line('education', 'attendance'), {}, []],
    ['empty', {}, {}, ['WARN education/school']],
    ['empty at three', {}, { child: { dateOfBirth: day('2023-05-17') } }, []],
    ['empty at seventeen', {}, { child: { dateOfBirth: day('2009-05-17') } }, []],
    ['a cared-for child', {}, { form: 'permanence' }, ['WARN healthEd/school']],
    ['a cared-for child, written', line('healthEd', 'school'), { form: 'permanence' }, []],
  ])('CHD-10: %s', (...[, sections, around, expected]) => expect(found('CHD-10', sections, around)).toEqual(expected));
});
