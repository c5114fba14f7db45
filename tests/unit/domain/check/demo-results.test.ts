import type { LocalDate } from '@domain/calendar/local-date';
import type { Challenge } from '@domain/challenge/challenge';
import type { CheckAnswers } from '@domain/check/check-answers';
import type { Finding } from '@domain/check/finding';
import { checkRecord } from '@domain/check/recording-check';
import { standsInTheWay, withAnswers } from '@domain/check/what-stands';
import { recordId } from '@domain/identifiers';
import type { ChildHistory } from '@domain/memory/child-history';
import type { RecordMemory } from '@domain/memory/record-memory';
import type { OpenAction, RecordContent } from '@domain/record/record';
import { statementSentence } from '@domain/section/kinds/danger-statements-section';
import { countWords } from '@domain/section/words';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { describe, expect, test } from 'vitest';
import {
  contextOf,
  day,
  earlierRecord,
  formCalled,
  homeFact,
  keyDates,
  legalFact,
  rememberedAction,
  statusFact,
  workerFact,
} from '../../../support/checked-record';
import { answers, on } from '../../../support/demo-rows';
import { marlowRecord } from '../../../support/marlow-record';
import { MARLOW_ANSWERS, marlowChallenges } from '../../../support/marlow-words';
import { sunnivaRecord } from '../../../support/sunniva-record';
import { tobinRecord } from '../../../support/tobin-record';
import { idOf, prose, TOBIN_ANSWERS, TOBIN_DANGER, TOBIN_OPEN_ACTIONS } from '../../../support/tobin-words';

/*
 * What the whole list of rules says of the three demo records of the domain brief (5a, 5b, 5c), on the day of the session
 * and on later days: what the brief expects, nothing more and nothing less.
 */

/** Each finding on a line: the rule, how binding it is, and what it is about. */
function said(findings: readonly Finding[]): string[] {
  return findings.map(({ code, strength, drift, place, subject }) => {
    const about = subject.startsWith('MILESTONE') ? subject : [place.section, place.field].filter(Boolean).join('.');
    return `${code} ${strength} ${drift?.flag ?? about}`;
  });
}

/** The last case supervisions of the child, by the same two people as this one. */
function sessions(
  content: RecordContent,
  days: readonly string[],
  changes: Partial<RecordMemory> = {},
): readonly RecordMemory[] {
  const { header, template } = content;
  return days.map((sessionDate, at) =>
    earlierRecord({
      ...{ recordId: recordId.parse(idOf(9_010 + at)), number: at + 1, templateId: template.id },
      ...{ sessionDate: day(sessionDate), supervisor: header.supervisor, supervisorId: header.supervisorId },
      ...{ supervisee: header.supervisee, caseStatus: header.caseStatus, legalStatus: header.legalStatus },
      ...{ livingArrangement: header.livingArrangement, planStart: header.planStart, networkPeople: 3 },
      ...{ asked: ['identity'], written: at === 0 ? ['identity'] : [], childSeenOn: day(sessionDate) },
      ...changes,
    }),
  );
}

function remembered({ id, who, role, what, soThat, firstDue, due, agreedOn, carries, moves }: OpenAction) {
  const counts = { carries: carries ?? 0, moves: moves ?? 0 };
  return rememberedAction({ id, who, role, what, soThat, firstDue, due, agreedOn, ...counts });
}

type Demo = { readonly content: RecordContent; readonly history: Partial<ChildHistory> };

const found = ({ content, history }: Demo, today: string): readonly Finding[] =>
  checkRecord(content, contextOf({ ...history, today: day(today) }));

const inTheWay = (demo: Demo, given: CheckAnswers, today: string): string[] =>
  said(standsInTheWay(withAnswers(found(demo, today), given, DEFAULT_CHECK_SETTINGS)).map(({ finding }) => finding));

describe('5a, child protection with drift', () => {
  const tobin = tobinRecord();
  const numbers = [{ section: 'scale', statement: TOBIN_DANGER, rater: 'TM' as const, name: 'Marian Oduya', value: 4 }];
  const records = sessions(tobin, ['2026-09-14', '2026-09-28', '2026-10-12'], { numbers, progress: 'SLOW' });
  const demo: Demo = {
    content: tobin,
    history: {
      records: [...records],
      facts: [
        statusFact('CP', '2026-02-03', { category: 'NEGLECT' }),
        workerFact('Ada Brook', '2025-12-01', { until: day('2026-03-31') }),
        workerFact('Sam Hale', '2026-04-01', { until: day('2026-08-31') }),
        workerFact('Priya Castell', '2026-09-01'),
        homeFact('Mum', '2020-05-17'),
      ],
      keyDates: keyDates({
        ...{ LAST_ASSESSMENT: '2026-01-20', CHRONOLOGY: '2026-09-21', GENOGRAM: '2026-09-21' },
        ...{ NEXT_CORE_GROUP: '2026-11-24', NEXT_CONFERENCE: '2026-11-25', IRO_MONITORED: '2026-10-20' },
      }),
      actions: TOBIN_OPEN_ACTIONS.map(remembered),
      lastSections: {
        update: prose('Priya has met Tobin and Wren at school and at nursery, and Keeley twice at home.'),
      },
      worker: { startedOn: day('2024-03-04'), newlyQualifiedFrom: null, leftOn: null },
    },
  };
  const DRIFT = [
    'ACT-08 HARD ACTION_CARRIED',
    'ACT-15 HARD ACTION_CARRIED',
    'DRF-02 REASON SCALE_FLAT',
    'DRF-07 REASON WORKER_CHANGES',
  ];

  test.each(['2026-11-09', '2026-11-16'])('until 16 November (%s) the nine months are only pointed out', (today) => {
    expect(said(found(demo, today))).toEqual(['DRF-04 WARN MILESTONE/9', ...DRIFT]);
  });

  test('from 17 November it cannot be signed without the nine-month review, and says why it is late', () => {
    const late = ['LIF-03 REASON header.sessionDate', 'DRF-04 HARD MILESTONE/9'];
    expect(said(found(demo, '2026-11-17'))).toEqual([...late, ...DRIFT]);
  });

  test('the review, although it is begun after this record, is the review', () => {
    const review = earlierRecord({ type: 'MILESTONE', templateId: 'milestone-review', sessionDate: day('2026-11-20') });
    const reviewed = { ...demo, history: { ...demo.history, records: [...records, review] } };
    expect(said(found(reviewed, '2026-11-20'))).toEqual(['LIF-03 REASON header.sessionDate', ...DRIFT]);
  });

  test('one decision to change the owner answers both drifts of the action; nothing stands in the way', () => {
    expect(inTheWay(demo, { ...TOBIN_ANSWERS, drift: [] }, '2026-11-13')).toEqual(DRIFT);
    const [changeOfOwner] = TOBIN_ANSWERS.drift;
    expect(changeOfOwner).toMatchObject({ flag: 'ACTION_CARRIED', decision: 'CHANGE_OWNER', who: 'Marian Oduya' });
    const onlyThat = { ...TOBIN_ANSWERS, drift: TOBIN_ANSWERS.drift.slice(0, 1) };
    expect(inTheWay(demo, onlyThat, '2026-11-13')).toEqual(DRIFT.slice(2));
    expect(inTheWay(demo, TOBIN_ANSWERS, '2026-11-13')).toEqual([]);
  });

  test('the danger statement has exactly its sixty words, and passes', () => {
    const { danger } = tobin.sections;
    if (danger?.kind !== 'DANGER_STATEMENTS') throw new Error('There is no danger statement');
    expect(danger.statements.map((each) => countWords(statementSentence(each)))).toEqual([60]);
  });
});

describe('5b, permanence with a challenge from the reviewing officer', () => {
  const marlow = marlowRecord();
  const changes = { permanencePlan: 'Long-term fostering', networkPeople: 2 };
  const demo: Demo = {
    content: marlow,
    history: {
      records: [...sessions(marlow, ['2026-08-25', '2026-09-22', '2026-10-06'], changes)],
      facts: [
        statusFact('CLA', '2026-03-09'),
        legalFact('S31_CO', '2026-03-09'),
        workerFact('Leanne Petrie', '2026-03-09'),
        homeFact('First foster home', '2026-03-09', { until: day('2026-05-31') }),
        homeFact('Second foster home', '2026-06-01', { until: day('2026-08-23') }),
        homeFact('Jo Larkin', '2026-08-24'),
      ],
      keyDates: keyDates({
        ...{ SECOND_REVIEW: '2026-06-30', LAST_ASSESSMENT: '2026-02-20', CHRONOLOGY: '2026-09-01' },
        ...{ GENOGRAM: '2026-09-01', IRO_MONITORED: '2026-10-12' },
      }),
      challenges: marlowChallenges(),
      lastSections: { update: prose('He has been with Jo for six weeks and has not unpacked his second bag.') },
    },
  };
  const HOMES = 'DRF-08 REASON HOME_MOVES';
  const OPEN = 'CHL-04 REASON CHALLENGE_OPEN';

  test.each(['2026-11-03', '2026-11-09'])(
    'until day 20 of the challenge (%s) only the third home wants a decision',
    (today) => {
      expect(said(found(demo, today))).toEqual([HOMES]);
    },
  );

  test('on 10 November, when it is filed, the challenge that is open longer wants one too', () => {
    expect(said(found(demo, '2026-11-10'))).toEqual([HOMES, OPEN]);
  });

  test('his home and panel’s day are decided on: nothing stands in the way', () => {
    expect(inTheWay(demo, { ...MARLOW_ANSWERS, drift: [] }, '2026-11-10')).toEqual([HOMES, OPEN]);
    expect(inTheWay(demo, MARLOW_ANSWERS, '2026-11-10')).toEqual([]);
  });

  test.each(['', 'Not decided yet'])('with “%s” for a plan, the second review would ask for one (DRF-11)', (plan) => {
    const { permanence } = marlow.sections;
    if (permanence?.kind !== 'FIELDS') throw new Error('There is no plan');
    const sections = {
      ...marlow.sections,
      permanence: { ...permanence, answers: { ...permanence.answers, ...answers({ plan }) } },
      decisions: { kind: 'DECISIONS' as const, decisions: [] },
    };
    expect(said(found({ ...demo, content: { ...marlow, sections } }, '2026-11-03'))).toContain(
      'DRF-11 HARD NO_PERMANENCE',
    );
  });

  test('what is seen better is not yet closed: both sides must agree (CHL-03)', () => {
    const closing = (part: Partial<Challenge>): string[] => {
      const challenges = marlowChallenges().map((each) => ({ ...each, closedOn: day('2026-11-03'), ...part }));
      return said(found({ ...demo, content: { ...marlow, challenges } }, '2026-11-03'));
    };
    expect(closing({ closedBy: '' })).toEqual(['CHL-03 HARD openChallenges.closedBy', HOMES]);
    expect(closing({ closedBy: 'Beth Amory', seenOn: null })).toEqual(['CHL-03 HARD openChallenges.seenOn', HOMES]);
    expect(closing({ closedBy: 'Beth Amory' })).toEqual([HOMES]);
  });
});

describe('5c, a management oversight note at the front door', () => {
  const sunniva = sunnivaRecord();
  const demo: Demo = {
    content: sunniva,
    history: {
      facts: [statusFact('S47', '2026-11-19'), workerFact('Tom Birkett', '2026-11-19'), homeFact('Mum', '2011-06-12')],
    },
  };

  test.each(['2026-11-19', '2026-11-23'])('on %s only the tool is still missing, and that stops nobody', (today) => {
    expect(said(found(demo, today))).toEqual(['FDR-03 WARN header.concerns']);
    expect(inTheWay(demo, { reasons: [], exceptions: [], drift: [], closed: [] }, today)).toEqual([]);
  });

  test('once a record shows the tool, as it is to by 23 November, that is silent too', () => {
    const withTool = sessions(sunniva, ['2026-11-23'], { type: 'OVERSIGHT', written: ['exploit'] });
    expect(said(found({ ...demo, history: { ...demo.history, records: [...withTool] } }, '2026-11-23'))).toEqual([]);
  });

  test('an agreement that was decided against accuses nobody, even where domestic abuse is ticked (SOS-15)', () => {
    const header = { ...sunniva.header, concerns: ['DOMESTIC_ABUSE' as const] };
    expect(said(found({ ...demo, content: { ...sunniva, header } }, '2026-11-19'))).toEqual([]);
  });

  test('on the front door’s form, the visit of 20 November follows the strategy discussion (FDR-02)', () => {
    const visited = (visitOn: LocalDate): string[] => {
      const strategy = answers({ heldOn: on('2026-11-19'), heldAt: '15:30', visitOn: on(visitOn), visitAt: '09:15' });
      const sections = { strategy: { kind: 'FIELDS' as const, answers: strategy } };
      const content = { ...sunniva, type: 'CASE' as const, template: formCalled('front-door'), sections };
      return said(found({ ...demo, content }, '2026-11-20')).filter((line) => line.startsWith('FDR-02'));
    };
    expect(visited(day('2026-11-20'))).toEqual([]);
    expect(visited(day('2026-11-19'))).toEqual(['FDR-02 REASON strategy.visitAt']);
  });
});
