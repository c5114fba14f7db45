import { drf07 } from '@domain/check/rules/drf-07';
import { drf08 } from '@domain/check/rules/drf-08';
import { drf09 } from '@domain/check/rules/drf-09';
import { userId } from '@domain/identifiers';
import type { RecordMemory } from '@domain/memory/record-memory';
import { type RecordContent, recordContent } from '@domain/record/record';
import { canonicalSnapshot } from '@domain/snapshot/canonical-snapshot';
import { describe, expect, test } from 'vitest';
import {
  checkedRecord,
  contextOf,
  day,
  earlierRecord,
  found,
  homeFact,
  workerFact,
} from '../../../../support/checked-record';

const child = checkedRecord().child;
const OTHER = userId.parse('99999999-9999-4999-8999-999999999999');

describe('DRF-07, changes of worker', () => {
  const raised = ['REASON drift/WORKER_CHANGES/decision'];
  test('three in twelve months, counted from the child, or from what the record knows', () => {
    const facts = [
      workerFact('Ada', '2025-06-01', { until: day('2026-01-31') }),
      workerFact('Ben', '2026-02-01', { until: day('2026-08-31') }),
      workerFact('Priya Castell', '2026-09-01'),
    ];
    expect(found(drf07.check(checkedRecord(), contextOf({ facts })))).toEqual(raised);
    expect(found(drf07.check(checkedRecord({ child: { ...child, workersInTwelveMonths: 3 } }), contextOf()))).toEqual(
      raised,
    );
    expect(drf07.check(checkedRecord(), contextOf())).toEqual([]);
  });

  test.each<[string, string, number]>([
    ['the same', 'Priya Castell', 0],
    ['the same but for case, spaces and part', ' priya  castell, social worker', 0],
    ['another', 'Tom Birkett', 1],
    ['none named then', '', 0],
  ])('since last time: %s', (_name, supervisee, count) => {
    expect(drf07.check(checkedRecord(), contextOf({ records: [earlierRecord({ supervisee })] }))).toHaveLength(count);
  });

  test('accepted, it is quiet until the day or the next change', () => {
    const drift = [
      { flag: 'WORKER_CHANGES', subject: '', decision: 'ACCEPT_UNTIL', until: day('2027-01-31') },
    ] as const;
    const records = [earlierRecord({ drift: [...drift] })];
    const content = checkedRecord({ child: { ...child, workersInTwelveMonths: 3 } });
    expect(drf07.check(content, contextOf({ records }))).toEqual([]);
    const changed = { ...content, header: { ...content.header, supervisee: 'Tom Birkett' } };
    expect(drf07.check(changed, contextOf({ records }))).toHaveLength(1);
    const past = { ...content, header: { ...content.header, sessionDate: day('2027-02-01') } };
    expect(drf07.check(past, contextOf({ records }))).toHaveLength(1);
  });
});

describe('DRF-08, moves of home', () => {
  const homes = [
    homeFact('Mrs Ames', '2025-01-01', { until: day('2026-02-28') }),
    homeFact('Mr Bay', '2026-03-01', { until: day('2026-08-23') }),
    homeFact('Jo Larkin', '2026-08-24'),
  ];
  test('three in twelve months', () => {
    const [finding] = drf08.check(checkedRecord(), contextOf({ facts: homes }));
    expect(finding?.message).toMatch(/^There have been 3 homes in 12 months\. What has it cost/);
    expect(drf08.check(checkedRecord({ child: { ...child, homesInTwelveMonths: 3 } }), contextOf())).toHaveLength(1);
  });

  test('a move since last time, and none where the first home only became known', () => {
    const two = [homeFact('A', '2025-01-01', { until: day('2026-10-19') }), homeFact('B', '2026-10-20')];
    expect(drf08.check(checkedRecord(), contextOf({ facts: two, records: [earlierRecord()] }))).toHaveLength(1);
    const first = [homeFact('A', '2026-10-20')];
    expect(drf08.check(checkedRecord(), contextOf({ facts: first, records: [earlierRecord()] }))).toEqual([]);
    expect(
      drf08.check(checkedRecord(), contextOf({ records: [earlierRecord({ livingArrangement: 'BOTH_PARENTS' })] })),
    ).toHaveLength(1);
    expect(drf08.check(checkedRecord(), contextOf({ records: [earlierRecord({ livingArrangement: null })] }))).toEqual(
      [],
    );
  });

  test('accepted, it is quiet until there is another move', () => {
    const drift = [{ flag: 'HOME_MOVES', subject: '', decision: 'ACCEPT_UNTIL', until: day('2027-01-31') }] as const;
    const records = [earlierRecord({ drift: [...drift] })];
    expect(drf08.check(checkedRecord(), contextOf({ facts: homes, records }))).toEqual([]);
    const moved = [...homes.slice(0, 2), homeFact('C', '2026-11-01')];
    expect(drf08.check(checkedRecord(), contextOf({ facts: moved, records }))).toHaveLength(1);
  });
});

describe('DRF-09, new to the child', () => {
  const at = ['HARD header/readLastThreeOn'];
  const handover = (sessionDate: string) => earlierRecord({ type: 'HANDOVER', sessionDate: day(sessionDate) });
  const newWorker = checkedRecord({ header: { supervisee: 'Tom Birkett' } });
  const newManager = checkedRecord({ header: { supervisorId: OTHER, supervisor: 'Grace Ibbotson' } });
  const readOn = (text: string | null): RecordContent => ({
    ...newWorker,
    header: { ...newWorker.header, readLastThreeOn: text === null ? null : day(text) },
  });
  test.each<[string, RecordContent, RecordMemory[], string[]]>(
    [
      ['the first record', newManager, [], []],
      ['the same two', checkedRecord(), [earlierRecord()], []],
      ['another worker', newWorker, [earlierRecord()], at],
      ['another manager', newManager, [earlierRecord()], at],
      [
        'a manager of the same name who is another person',
        checkedRecord({ header: { supervisorId: OTHER } }),
        [earlierRecord()],
        at,
      ],
      [
        'a manager who covers',
        checkedRecord({ header: { supervisorId: OTHER, coveringFor: 'Marian Oduya' } }),
        [earlierRecord()],
        [],
      ],
      ['a manager back after a month', checkedRecord(), [earlierRecord(), earlierRecord({ supervisorId: OTHER })], []],
      ['a handover since', newWorker, [earlierRecord(), handover('2026-11-01')], []],
      ['a handover before', newWorker, [handover('2026-10-01'), earlierRecord()], at],
      ['read since', readOn('2026-11-08'), [earlierRecord()], []],
      ['not read', readOn(null), [earlierRecord()], at],
      ['read before the last was written', readOn('2026-10-11'), [earlierRecord()], at],
      ['read on a day to come', readOn('2026-11-10'), [earlierRecord()], at],
    ].map((each) => each as [string, RecordContent, RecordMemory[], string[]]),
  )('%s', (...[, content, records, expected]) => {
    expect(found(drf09.check(content, contextOf({ records })))).toEqual(expected);
  });

  test('a record in which nobody was asked gives the same text to seal as before', () => {
    const before = checkedRecord();
    expect(recordContent.parse(before)).toEqual(before);
    expect(canonicalSnapshot(before)).not.toContain('readLastThreeOn');
  });
});
