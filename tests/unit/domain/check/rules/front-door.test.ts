import { RULES } from '@domain/check/recording-check';
import type { AgencyLine } from '@domain/section/kinds/agencies-section';
import type { TypedDay } from '@domain/section/section-fields';
import type { SectionValue } from '@domain/section/section-values';
import { describe, expect, test } from 'vitest';
import { type Around, found, manyWords, supervised } from '../../../../support/check-one-rule';
import { agencySaid, answers, hearing, on } from '../../../../support/demo-rows';
import { idOf, prose } from '../../../../support/tobin-words';

const DOOR: Around = { form: 'front-door', header: { caseStatus: 'S47' } };
const strategy = (given: Record<string, string | TypedDay>): Record<string, SectionValue> => ({
  strategy: { kind: 'FIELDS', answers: answers(given) },
});

const AGENCIES = ['POLICE', 'HEALTH', 'SCHOOL', 'YOUTH', 'HOUSING', 'PROBATION'] as const;
const line = (at: number, changes: Partial<AgencyLine> = {}): AgencyLine => ({
  ...agencySaid(idOf(101 + at), [AGENCIES[at] ?? 'OTHER', '', 'Two calls in October']),
  presence: 'PRESENT',
  ...changes,
});
const grid = (...changes: Partial<AgencyLine>[]): Record<string, SectionValue> => ({
  strategyAgencies: { kind: 'AGENCIES', agencies: AGENCIES.map((_, at) => line(at, changes[at])), note: '' },
});
const WHOLE = {
  ...{ heldOn: on('2026-11-19'), heldAt: '15:30', chair: 'Adaeze Morrow', risks: 'Men at the retail park' },
  ...{ decided: 'Joint enquiry', why: 'Third time missing', whoDoes: 'Tom sees Sunniva on Friday' },
};

describe('FDR-01, the strategy discussion', () => {
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['whole', { ...strategy(WHOLE), ...grid() }, []],
    ['not held', {}, []],
    [
      'rows that stand ready are no beginning',
      grid(...AGENCIES.map(() => ({ presence: null, standing: null, said: '' }))),
      [],
    ],
    [
      'begun, and half',
      { ...strategy({ ...WHOLE, chair: '', why: ' ' }), ...grid() },
      ['HARD strategy/chair', 'HARD strategy/why'],
    ],
    ['there, and nothing shared', { ...strategy(WHOLE), ...grid({ said: '' }) }, ['HARD strategyAgencies/101/said']],
    ['there, and nothing known', { ...strategy(WHOLE), ...grid({ said: '', standing: 'NOTHING_KNOWN' }) }, []],
    ['absent', { ...strategy(WHOLE), ...grid({ said: '', presence: 'ABSENT' }) }, []],
    [
      'nobody said whether they came',
      { ...strategy(WHOLE), ...grid({ presence: null }) },
      ['HARD strategyAgencies/101/presence'],
    ],
    ['no grid at all', strategy(WHOLE), AGENCIES.map(() => 'HARD strategyAgencies/add')],
  ])('%s', (_name, sections, expected) => expect(found('FDR-01', sections, DOOR)).toEqual(expected));
});

describe('FDR-02, the order of things', () => {
  const visit = (day: string, at: string, heldAt = '15:30') =>
    strategy({ ...WHOLE, heldAt, visitOn: on(day), visitAt: at });
  test.each<[string, Record<string, SectionValue>, string[]]>([
    ['the day after', visit('2026-11-20', '09:15'), []],
    ['the day before', visit('2026-11-18', ''), ['REASON strategy/visitOn']],
    ['the same day, later', visit('2026-11-19', '4.15pm'), []],
    ['the same day, earlier', visit('2026-11-19', '9am'), ['REASON strategy/visitAt']],
    ['the same day and minute', visit('2026-11-19', '15:30'), []],
    ['the same day, no times', visit('2026-11-19', ''), []],
    ['the same day, a time nobody can read', visit('2026-11-19', 'after lunch'), []],
    ['no visit yet', strategy(WHOLE), []],
    ['no strategy discussion', {}, []],
  ])('%s', (_name, sections, expected) => expect(found('FDR-02', sections, DOOR)).toEqual(expected));
});

describe('FDR-03, the tool', () => {
  const missing: Around = { header: { concerns: ['MISSING'] } };
  const exploited: Around = { header: { concerns: ['EXPLOITATION'] } };
  const exploit = (given: Record<string, string | TypedDay>): Record<string, SectionValue> => ({
    exploit: { kind: 'FIELDS', answers: answers(given) },
  });
  const used = { tool: 'Exploitation screening', toolOn: on('2026-10-20'), toolShows: 'Two men, one car' };
  test.each<[string, Record<string, SectionValue>, Around, string[]]>([
    ['used lately', exploit(used), exploited, []],
    ['none', {}, exploited, ['WARN exploit/tool']],
    ['“none yet”', exploit({ tool: 'None yet' }), exploited, ['WARN exploit/tool']],
    ['used in spring', exploit({ ...used, toolOn: on('2026-04-20') }), exploited, ['WARN exploit/toolOn']],
    [
      'no day, nothing shown',
      exploit({ tool: 'Screening' }),
      exploited,
      ['WARN exploit/toolOn', 'WARN exploit/toolShows'],
    ],
    ['missing, and no talk', exploit(used), missing, ['WARN exploit/returnTalk']],
    [
      'missing, and not offered yet',
      exploit({ ...used, returnTalk: 'Not offered yet' }),
      missing,
      ['WARN exploit/returnTalk'],
    ],
    ['missing, and offered', exploit({ ...used, returnTalk: 'Offered, not taken up' }), missing, []],
    ['nothing ticked', {}, {}, []],
    ['a note, and no record with a tool', {}, { ...exploited, form: 'oversight' }, ['WARN header/concerns']],
    [
      'a note, and a record of October with a tool',
      {},
      { ...exploited, form: 'oversight', history: { records: [supervised('2026-10-12', { written: ['exploit'] })] } },
      [],
    ],
    ['an addendum', {}, { ...exploited, form: 'addendum' }, []],
  ])('%s', (...[, sections, around, expected]) => expect(found('FDR-03', sections, around)).toEqual(expected));
});

describe('PRV-02, the worker’s own life', () => {
  const inUpdate = (text: string) => found('PRV-02', { update: prose(text) });
  test.each([
    'Priya was off work for two weeks.',
    'Visits slipped because of sickness: Priya Castell was at home.',
    'We talked about your caseload.',
    'Annual leave for Priya is in the first week of December.',
    'Priya spoke of her own anxiety after the visit.',
  ])('“%s” is pointed out', (text) => expect(inUpdate(text)).toEqual(['WARN update']));

  test.each([
    'Priya talked with Keeley about her anxiety.',
    'Keeley was off work in October.',
    'Priya heard that Mum was off sick.',
    'Priya rang the grandmother, who is pregnant with worry.',
    'Childcare is hard to find in Fellshire.',
    'Keeley said “you are off work again”.',
    'Priya visited. Shona, pregnant, opened the door.',
    'Priya saw the homesick boy.',
    manyWords(20_000),
    '',
  ])('%# is not', (text) => expect(inUpdate(text)).toEqual([]));

  test('the child’s own words are theirs, and a child called like the worker is not the worker', () => {
    const hearings = [hearing(idOf(1), { worries: 'You are sick again' })];
    expect(found('PRV-02', { childVoice: { kind: 'CHILD_VOICE', hearings } })).toEqual([]);
    const around: Around = { child: { forename: 'Priya' } };
    expect(found('PRV-02', { update: prose('Priya was off sick from school.') }, around)).toEqual([]);
  });
});

test('a text that says nothing but listed words, twenty thousand times, takes no time to speak of', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => (at % 3 === 0 ? 'sick' : at % 3 === 1 ? 'not' : 'contact'));
  const sections: Record<string, SectionValue> = {
    update: prose(`You ${words.join(' ')} written agreement`),
    dayInLife: prose(`“${words.join("' '")}`),
  };
  const around: Around = { header: { concerns: ['DOMESTIC_ABUSE'] } };
  const start = performance.now();
  for (const { code } of RULES) found(code, sections, around);
  expect(performance.now() - start).toBeLessThan(5_000);
});
