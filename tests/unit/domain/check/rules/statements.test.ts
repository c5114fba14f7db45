import type { DangerStatement } from '@domain/section/kinds/danger-statements-section';
import type { Goal } from '@domain/section/kinds/goals-section';
import type { Rating } from '@domain/section/kinds/scale-section';
import type { SectionValue } from '@domain/section/section-values';
import { describe, expect, test } from 'vitest';
import { type Around, findingsOf, found, manyWords, recordWith } from '../../../../support/check-one-rule';
import { entry, goal, on, rating, statement } from '../../../../support/demo-rows';
import { day, idOf, prose } from '../../../../support/tobin-words';

const WORRY = { who: 'Nan Pat', what: 'Keeley had drunk too much to get up', couldHappen: 'Tobin could go hungry' };

function danger(...given: Partial<DangerStatement>[]): Record<string, SectionValue> {
  const statements = given.map((each, at) => ({ ...statement(idOf(101 + at), WORRY), ...each }));
  return { danger: { kind: 'DANGER_STATEMENTS', statements } };
}

function goals(...given: Partial<Goal>[]): Record<string, SectionValue> {
  return { goals: { kind: 'GOALS', goals: given.map((each, at) => goal(idOf(201 + at), each)) } };
}

function scale(ratings: Rating[], ofStatement: string | null = idOf(101)): Record<string, SectionValue> {
  const ends = { zeroMeans: '', tenMeans: '', whyWeDiffer: '' };
  return {
    scale: { kind: 'STATEMENT_SCALES', scales: [{ id: idOf(301), statement: ofStatement, ratings, ...ends }] },
  };
}

const BECAUSE = { whatMakesItThatHigh: 'School is better', oneHigher: 'Two more weeks' };
const SW = rating(idOf(401), { rater: 'SW', name: 'Priya', value: 4, ...BECAUSE });
const TM = rating(idOf(402), { rater: 'TM', name: 'Marian', value: 4, ...BECAUSE });
const CHILD = rating(idOf(403), { rater: 'CHILD', name: 'Tobin', value: 6 });
const MOTHER = rating(idOf(404), { rater: 'MOTHER', name: 'Keeley', value: 7 });
const FATHER = rating(idOf(405), { rater: 'FATHER', name: '', value: null, notAskedBecause: 'Not found yet' });
const NETWORK = rating(idOf(406), { rater: 'NETWORK', name: 'Pat', value: 4 });
const EVERYBODY = [SW, TM, CHILD, MOTHER, FATHER, NETWORK];

describe('SOS-01, the length of a danger statement', () => {
  // Nan Pat is worried that … . If nothing changes, …: eight words besides.
  const ofLength = (words: number) => danger({ who: 'Pat', what: manyWords(words - 8), couldHappen: 'harm' });
  test.each<[string, number, string[]]>([
    ['sixty words', 60, []],
    ['sixty-one', 61, ['WARN danger/101/what']],
    ['a hundred', 100, ['WARN danger/101/what']],
    ['a hundred and one', 101, ['REASON danger/101/what']],
    ['twenty thousand', 20_000, ['REASON danger/101/what']],
  ])('%s', (_name, words, expected) => expect(found('SOS-01', ofLength(words))).toEqual(expected));

  test('the service sets the lengths', () => {
    expect(found('SOS-01', ofLength(61), { settings: { dangerWords: 80 } })).toEqual([]);
  });
  test('one that is no longer a worry may be as long as it was', () => {
    expect(found('SOS-01', danger({ what: manyWords(200), standing: 'NO_LONGER' }))).toEqual([]);
  });
});

describe('SOS-02 and SOS-03, three parts and few statements', () => {
  test.each<[string, Partial<DangerStatement>, string[]]>([
    ['all three', {}, []],
    ['no who', { who: ' ' }, ['WARN danger/101/who']],
    ['nothing but who', { what: '', couldHappen: '\n' }, ['WARN danger/101/what', 'WARN danger/101/couldHappen']],
    ['an untouched row', { who: '', what: '', couldHappen: '' }, []],
    ['in another script', { who: 'Пат', what: 'Мама спит', couldHappen: '孩子会饿' }, []],
  ])('SOS-02: %s', (_name, changes, expected) => expect(found('SOS-02', danger(changes))).toEqual(expected));

  test('SOS-03: a fourth is pointed out, a third and an ended fourth are not', () => {
    expect(found('SOS-03', danger({}, {}, {}, {}))).toEqual(['WARN danger/104/what']);
    expect(found('SOS-03', danger({}, {}, {}))).toEqual([]);
    expect(found('SOS-03', danger({}, {}, {}, { standing: 'NO_LONGER' }))).toEqual([]);
  });
});

describe('SOS-04, a standing, a goal and a scale for each', () => {
  const whole = { ...danger({}), ...goals({ statement: idOf(101), adultsDo: 'Get up' }), ...scale(EVERYBODY) };
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['all of them', whole, []],
    ['no statement', {}, []],
    ['neither goal nor scale', danger({}), ['HARD goals', 'HARD scale']],
    ['the goal of another', { ...whole, ...goals({ statement: idOf(199), adultsDo: 'Get up' }) }, ['HARD goals']],
    ['a goal with nothing in it', { ...whole, ...goals({ statement: idOf(101) }) }, ['HARD goals/201/adultsDo']],
    ['brought along and not looked at', { ...whole, ...danger({ isCarried: true }) }, ['HARD danger/101/standing']],
    ['brought along and the same', { ...whole, ...danger({ isCarried: true, standing: 'SAME' }) }, []],
    ['no longer a worry', danger({ isCarried: true, standing: 'NO_LONGER' }), []],
  ])('%s', (_name, sections, expected) => expect(found('SOS-04', sections)).toEqual(expected));

  test('permanence asks for a scale of each worry only if nobody says how settled home is', () => {
    const sections = { ...danger({}), ...goals({ statement: idOf(101), adultsDo: 'Tell him' }) };
    const stability: SectionValue = { kind: 'SCALE', ratings: [SW], whyWeDiffer: '' };
    expect(found('SOS-04', { ...sections, stability }, { form: 'permanence' })).toEqual([]);
    expect(found('SOS-04', sections, { form: 'permanence' })).toEqual(['HARD scale']);
  });
});

describe('SOS-05, plain words', () => {
  const what = (text: string) => found('SOS-05', danger({ what: text }));
  test.each([
    'domestic violence in the home',
    'Neglect',
    'an NAI to the arm',
    'he is LAC',
    'both his siblings',
    'the placement ended',
    'contact with Dad was late',
    'Mum was hard-to-reach',
  ])('“%s” is pointed out', (text) => expect(what(text)).toEqual(['WARN danger/101/what']));

  test.each([
    'a contactless card was used',
    'Pat will contact school and keep in contact',
    'he makes eye contact',
    'a placement order was made',
    'there is a lack of sleep, and a lac of nothing',
    'Keeley said “contact is too short”',
    'Tobin lives in supported accommodation',
    'neglectful is another word, and so is contacted',
    'Мама спит 🙂',
  ])('“%s” is not', (text) => expect(what(text)).toEqual([]));

  test('words the child is quoted with are the child’s; those of the worker beside them are not', () => {
    const voice = (worries: string): Record<string, SectionValue> => ({
      childVoice: {
        kind: 'CHILD_VOICE',
        hearings: [
          {
            ...{ id: idOf(501), heardBy: '', on: on('2026-11-04'), where: '', how: null, worries },
            ...{ goodThings: '', wishes: '', observed: '' },
          },
        ],
      },
    });
    expect(found('SOS-05', voice('“My placement is loud.”'))).toEqual([]);
    expect(found('SOS-05', voice("'My placement is Jo's' he said"))).toEqual([]);
    expect(found('SOS-05', voice('He likes his placement'))).toEqual(['WARN childVoice/501/worries']);
  });

  test('says what could stand instead', () => {
    expect(findingsOf('SOS-05', recordWith(danger({ what: 'contact with siblings' })))[0]?.message).toBe(
      'Could this be said in plain words? “contact” (family time); “siblings” (brothers and sisters).',
    );
  });
});

describe('SOS-06 and SOS-07, goals', () => {
  test.each<[string, Partial<Goal>, string[]]>([
    ['a deed and a time', { adultsDo: 'Keeley gets Tobin up', howLong: '12 weeks' }, []],
    ['a time in the sentence', { adultsDo: 'For 12 weeks a grown-up gets Tobin up' }, []],
    ['till a day', { childNotices: 'By Christmas Marlow knows he is staying' }, []],
    ['no time', { adultsDo: 'Keeley gets Tobin up' }, ['WARN goals/201/howLong']],
    ['only an absence', { adultsDo: 'Keeley will not drink', howLong: '12 weeks' }, ['WARN goals/201/adultsDo']],
    [
      'two absences',
      { adultsDo: 'Keeley won’t drink, and there will be no more fights', howLong: '12 weeks' },
      ['WARN goals/201/adultsDo'],
    ],
    ['an absence and a deed', { adultsDo: 'Keeley stops drinking and gets up with Tobin', howLong: 'a month' }, []],
    [
      'a deed by someone who has not',
      { adultsDo: 'A grown-up who has not been drinking is there', howLong: '6w, 6 weeks' },
      [],
    ],
    ['an untouched row', {}, []],
  ])('SOS-06: %s', (_name, given, expected) => expect(found('SOS-06', goals(given))).toEqual(expected));

  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['a parent alone', goals({ adultsDo: 'Mum goes to the group every week' }), ['WARN goals/201/childNotices']],
    [
      'a parent by name',
      { ...goals({ adultsDo: 'Keeley goes to the group' }), ...scale([MOTHER]) },
      ['WARN goals/201/childNotices'],
    ],
    ['the child by name', goals({ adultsDo: 'Mum gets Tobin up' }), []],
    ['the children', goals({ adultsDo: 'Mum gets the children up' }), []],
    ['what the child notices', goals({ adultsDo: 'Mum gets up', childNotices: 'He is woken with a song' }), []],
    ['nobody', goals({ adultsDo: 'Breakfast is on the table' }), []],
    ['Mumbles is a place', goals({ adultsDo: 'Somebody takes the bus to Mumbles' }), []],
  ])('SOS-07: %s', (_name, sections, expected) => expect(found('SOS-07', sections)).toEqual(expected));
});

describe('SOS-08, numbers with reasons', () => {
  const found8 = (ratings: Rating[], around?: Around) => found('SOS-08', { ...danger({}), ...scale(ratings) }, around);
  test('everybody asked, worker and manager with reasons', () => expect(found8(EVERYBODY)).toEqual([]));
  test('nobody wrote a number', () => {
    expect(found('SOS-08', {})).toEqual([
      ...['HARD scale/add', 'HARD scale/add', 'WARN scale/add', 'WARN scale/add', 'WARN scale/add', 'WARN scale/add'],
    ]);
  });
  test.each<[string, Rating[], string[]]>([
    ['no number from the manager', [SW, CHILD, MOTHER, FATHER, NETWORK], ['HARD scale/add']],
    [
      'a manager’s row without a number',
      [{ ...TM, value: null }, SW, CHILD, MOTHER, FATHER, NETWORK],
      ['HARD scale/402/value'],
    ],
    [
      'a worker without reasons',
      [{ ...SW, whatMakesItThatHigh: '', oneHigher: ' ' }, TM, CHILD, MOTHER, FATHER, NETWORK],
      ['HARD scale/401/whatMakesItThatHigh', 'HARD scale/401/oneHigher'],
    ],
    ['ten has nothing higher', [{ ...SW, value: 10, oneHigher: '' }, TM, CHILD, MOTHER, FATHER, NETWORK], []],
    ['nought is a number', [{ ...SW, value: 0 }, TM, CHILD, MOTHER, FATHER, NETWORK], []],
    ['the child not asked', [SW, TM, MOTHER, FATHER, NETWORK], ['WARN scale/add']],
    [
      'the child not asked, because',
      [SW, TM, { ...CHILD, value: null, notAskedBecause: 'Asleep' }, MOTHER, FATHER, NETWORK],
      [],
    ],
    ['a parent not asked', [SW, TM, CHILD, MOTHER, NETWORK], ['WARN scale/add']],
  ])('%s', (_name, ratings, expected) => expect(found8(ratings)).toEqual(expected));

  test('a parent of whom the record says that they are not found is not asked for again', () => {
    const network: SectionValue = {
      ...{ kind: 'NETWORK', people: [], otherParent: 'NOT_FOUND', otherParentNote: 'Letters sent', note: '' },
    };
    const sections = { ...danger({}), ...scale([SW, TM, CHILD, MOTHER, NETWORK]), network };
    expect(found('SOS-08', sections)).toEqual([]);
  });
  test('an optional scale asks nothing until it is begun', () => {
    const around: Around = { form: 'oversight', header: { caseStatus: 'S47' } };
    expect(found('SOS-08', {}, around)).toEqual([]);
    const begun: SectionValue = { kind: 'SCALE', ratings: [SW], whyWeDiffer: '' };
    expect(found('SOS-08', { scale: begun }, around)).toEqual(['HARD scale/add']);
  });
  test('an unborn baby is not asked', () => {
    const child = { dateOfBirth: null, expectedDateOfBirth: day('2027-01-12') };
    expect(found8([SW, TM, MOTHER, FATHER, NETWORK], { child })).toEqual([]);
  });
});

describe('SOS-09, SOS-10, SOS-11: safety shown, sources and bottom lines', () => {
  const shown = (given: Record<string, string | ReturnType<typeof on>>): Record<string, SectionValue> => ({
    ...danger({}),
    existingSafety: { kind: 'ENTRIES', entries: [entry(idOf(601), given)] },
  });
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['whole', shown({ did: 'Pat slept over', when: on('2026-10-21'), answers: 'The drinking' }), []],
    ['no day', shown({ did: 'Pat slept over', answers: 'The drinking' }), ['WARN existingSafety/601/when']],
    ['no worry', shown({ did: 'Pat slept over', when: on('2026-10-21') }), ['WARN existingSafety/601/answers']],
    ['none seen yet', { existingSafety: { kind: 'ENTRIES', entries: [] } }, []],
  ])('SOS-09: %s', (_name, sections, expected) => expect(found('SOS-09', sections)).toEqual(expected));

  const harm = (...sources: string[]): Record<string, SectionValue> => ({
    pastHarm: {
      kind: 'ENTRIES',
      entries: sources.map((howWeKnow, at) => entry(idOf(611 + at), { what: 'Left alone', howWeKnow })),
    },
  });
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['a parent alone', harm('PARENT_SAID', 'PARENT_SAID'), ['REASON pastHarm/611/howWeKnow']],
    ['a parent and a line without a source', harm('', 'PARENT_SAID'), ['REASON pastHarm/612/howWeKnow']],
    ['a parent and school', harm('PARENT_SAID', 'SCHOOL'), []],
    ['no sources yet', harm('', ''), []],
    ['nothing', {}, []],
  ])('SOS-10: %s', (_name, sections, expected) => expect(found('SOS-10', sections)).toEqual(expected));

  test('SOS-10: at the front door only the worries count', () => {
    const line = (at: number, column: string, howWeKnow: string) =>
      entry(idOf(620 + at), { column, what: 'Something', howWeKnow });
    const three = (worried: string): SectionValue => ({
      kind: 'ENTRIES',
      entries: [line(1, 'Worried about', worried), line(2, 'Working well', 'SCHOOL')],
    });
    expect(found('SOS-10', { three: three('PARENT_SAID') }, { form: 'front-door' })).toEqual([
      'REASON three/621/howWeKnow',
    ]);
    expect(found('SOS-10', { three: three('POLICE') }, { form: 'front-door' })).toEqual([]);
  });

  test.each<[string, string[], number]>([
    ['short, with a reason', ['Keeley does not drive the children after a drink, because Wren was in the car.'], 0],
    ['no reason', ['Keeley does not drive the children after a drink.'], 1],
    ['long', [`Nobody drives after a drink because ${manyWords(25)}`], 1],
    ['none', ['None'], 0],
  ])('SOS-11: %s', (_name, lines, count) => {
    expect(found('SOS-11', { bottomLines: prose(...lines) })).toEqual(
      Array.from({ length: count }, () => 'WARN bottomLines'),
    );
  });
});

test('rules that read statements say nothing of a form without them', () => {
  const around: Around = { form: 'oversight', header: { caseStatus: 'CP' } };
  for (const code of ['SOS-01', 'SOS-02', 'SOS-03', 'SOS-04', 'SOS-06', 'SOS-07', 'SOS-09', 'SOS-10', 'SOS-11']) {
    expect(found(code, { child: prose(manyWords(20_000)) }, around)).toEqual([]);
  }
});
